// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/models/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace panelbook;

namespace {

struct Row
{
    QString name;
    int size = 0;
    bool operator==(const Row&) const = default;
};

using Model = RowsModel<Row>;

QList<Model::Column> columns()
{
    return {{QStringLiteral("Name"),
             [](const Row& r, int role) { return role == Qt::DisplayRole ? QVariant(r.name) : QVariant(); }},
            {QStringLiteral("Size"),
             [](const Row& r, int role) { return role == Qt::DisplayRole ? QVariant(r.size) : QVariant(); },
             Qt::AlignTrailing | Qt::AlignVCenter}};
}

QList<Row> rowsOf(const QString& letters)
{
    QList<Row> rows;
    for (const QChar letter : letters)
        rows.append({letter, 1});
    return rows;
}

QString printed(const Model& model)
{
    QString text;
    for (int i = 0; i < model.rowCount(); ++i)
        text += model.index(i, 0).data().toString();
    return text;
}

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheRowsItWasGiven_data();
    void showsTheRowsItWasGiven();
    void equalRowsKeepTheirPlace();
    void equalListsAreNoChange();
    void headersNameTheColumns();
    void noRowBehindAnInvalidIndex();
};

void TestRowsModel::showsTheRowsItWasGiven_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("filled") << QString() << QStringLiteral("abc");
    QTest::newRow("emptied") << QStringLiteral("abc") << QString();
    QTest::newRow("same") << QStringLiteral("abc") << QStringLiteral("abc");
    QTest::newRow("one more in front") << QStringLiteral("abc") << QStringLiteral("xabc");
    QTest::newRow("one more at the end") << QStringLiteral("abc") << QStringLiteral("abcx");
    QTest::newRow("one more in the middle") << QStringLiteral("abc") << QStringLiteral("abxc");
    QTest::newRow("first gone") << QStringLiteral("abc") << QStringLiteral("bc");
    QTest::newRow("middle gone") << QStringLiteral("abcd") << QStringLiteral("ad");
    QTest::newRow("middle exchanged") << QStringLiteral("abcd") << QStringLiteral("axyzd");
    QTest::newRow("repeated") << QStringLiteral("aa") << QStringLiteral("aaa");
    QTest::newRow("all other") << QStringLiteral("abc") << QStringLiteral("xyzu");
}

void TestRowsModel::showsTheRowsItWasGiven()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Model model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    model.setRows(rowsOf(after));
    QCOMPARE(printed(model), after);
    QCOMPARE(model.rows(), rowsOf(after));
}

void TestRowsModel::equalRowsKeepTheirPlace()
{
    Model model(columns());
    model.setRows(rowsOf(QStringLiteral("abc")));
    const QPersistentModelIndex last = model.index(2, 0);
    model.setRows(rowsOf(QStringLiteral("axbyc")));
    QCOMPARE(last.data().toString(), QStringLiteral("c"));
    QCOMPARE(last.row(), 4);
}

void TestRowsModel::equalListsAreNoChange()
{
    Model model(columns());
    model.setRows(rowsOf(QStringLiteral("abc")));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setRows(rowsOf(QStringLiteral("abc")));
    QCOMPARE(changed.count() + inserted.count() + removed.count(), 0);
}

void TestRowsModel::headersNameTheColumns()
{
    const Model model(columns());
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Size"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>(),
             Qt::AlignTrailing | Qt::AlignVCenter);
    QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestRowsModel::noRowBehindAnInvalidIndex()
{
    Model model(columns());
    QVERIFY(!model.row({}));
    model.setRows(rowsOf(QStringLiteral("a")));
    QCOMPARE(model.row(model.index(0, 1))->name, QStringLiteral("a"));
}

PANELBOOK_TEST_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
