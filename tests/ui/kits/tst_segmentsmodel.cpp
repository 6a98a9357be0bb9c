// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/pages/kits/segmentsmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace panelbook;

namespace {

const QList<Segment> parts{
    {QStringLiteral("Hello"), 5}, {QStringLiteral("Design"), 25}, {QStringLiteral("Close"), 10}};

QString order(const SegmentsModel& model)
{
    QStringList names;
    for (const Segment& segment : model.segments())
        names.append(segment.name);
    return names.join(u' ');
}

} // namespace

class TestSegmentsModel : public QObject
{
    Q_OBJECT

private slots:
    void partsAreChangedInPlace();
    void rowsMoveAsFarAsThereAreAny_data();
    void rowsMoveAsFarAsThereAreAny();
    void draggedRowMoves_data();
    void draggedRowMoves();
    void readOnlyPartsStay();
};

void TestSegmentsModel::partsAreChangedInPlace()
{
    SegmentsModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy edited(&model, &SegmentsModel::edited);
    model.setSegments(parts, false);
    QVERIFY(model.setData(model.index(1, SegmentsModel::Minutes), 40, Qt::EditRole));
    QVERIFY(model.setData(model.index(1, SegmentsModel::Name), QStringLiteral(" Deep  dive "), Qt::EditRole));
    QCOMPARE(model.total(), 55);
    QCOMPARE(order(model), QStringLiteral("Hello Deep dive Close"));
    QVERIFY(model.setData(model.index(0, SegmentsModel::Minutes), -3, Qt::EditRole));
    QCOMPARE(model.segments().front().minutes, 1);
    QCOMPARE(model.add(0), 1);
    model.remove(1);
    model.remove(7);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(edited.count(), 5);
}

void TestSegmentsModel::rowsMoveAsFarAsThereAreAny_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down") << 0 << 1 << QStringLiteral("Design Hello Close");
    QTest::newRow("up") << 2 << -1 << QStringLiteral("Hello Close Design");
    QTest::newRow("up from the top") << 0 << -1 << QStringLiteral("Hello Design Close");
    QTest::newRow("too far down") << 0 << 9 << QStringLiteral("Design Close Hello");
    QTest::newRow("no row") << -1 << 1 << QStringLiteral("Hello Design Close");
}

void TestSegmentsModel::rowsMoveAsFarAsThereAreAny()
{
    QFETCH(int, row);
    QFETCH(int, by);
    SegmentsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSegments(parts, false);
    model.move(row, by);
    QTEST(order(model), "expected");
}

void TestSegmentsModel::draggedRowMoves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("to the top") << 2 << 0 << QStringLiteral("Close Hello Design");
    QTest::newRow("to the end") << 0 << 3 << QStringLiteral("Design Close Hello");
    QTest::newRow("between") << 0 << 2 << QStringLiteral("Design Hello Close");
    QTest::newRow("where it is") << 1 << 1 << QStringLiteral("Hello Design Close");
}

void TestSegmentsModel::draggedRowMoves()
{
    QFETCH(int, from);
    QFETCH(int, before);
    SegmentsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSegments(parts, false);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {})); // the view removes nothing
    QTEST(order(model), "expected");
}

void TestSegmentsModel::readOnlyPartsStay()
{
    SegmentsModel model;
    model.setSegments(parts, true);
    QVERIFY(!(model.flags(model.index(0, 0)) & (Qt::ItemIsEditable | Qt::ItemIsDragEnabled)));
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("x"), Qt::EditRole));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(2, 0)}));
    model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(order(model), QStringLiteral("Hello Design Close"));
}

PANELBOOK_WIDGET_TEST_MAIN(TestSegmentsModel)
#include "tst_segmentsmodel.moc"
