// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/pages/kits/pickedmodel.h"
#include "ui/pages/kits/placesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace panelbook;

namespace {

const QuestionSlot place{QStringLiteral("Design"),
                         QStringLiteral("system-design"),
                         20,
                         {QStringLiteral("a"), QStringLiteral("b")},
                         {QStringLiteral("c"), QStringLiteral("d")}};

BankRow bankRow(const QString& id, QuestionKind kind)
{
    BankRow row;
    row.id = id;
    row.title = id.toUpper();
    row.kind = kind;
    row.levels = {Level::L4, Level::L5};
    row.minutes = 20;
    return row;
}

QString order(const PickedModel& model)
{
    return model.required().join(u' ') + QStringLiteral(" | ") + model.optional().join(u' ');
}

} // namespace

class TestPickedModel : public QObject
{
    Q_OBJECT

private slots:
    void questionsMoveAmongTheirEquals_data();
    void questionsMoveAmongTheirEquals();
    void tickChangesTheRequiredOnes_data();
    void tickChangesTheRequiredOnes();
    void factsComeFromTheBank();
    void questionIsAddedOnce();
    void readOnlyQuestionsStay();
    void placesAreChangedInPlace();
    void placesSayHowManyQuestionsTheyHave();
};

void TestPickedModel::questionsMoveAmongTheirEquals_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("expected");
    QTest::newRow("required down") << 0 << 1 << QStringLiteral("b a | c d");
    QTest::newRow("required stays required") << 1 << 2 << QStringLiteral("a b | c d");
    QTest::newRow("optional up") << 3 << -1 << QStringLiteral("a b | d c");
    QTest::newRow("optional stays optional") << 2 << -2 << QStringLiteral("a b | c d");
}

void TestPickedModel::questionsMoveAmongTheirEquals()
{
    QFETCH(int, row);
    QFETCH(int, by);
    PickedModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlace(place, false);
    model.move(row, by);
    QTEST(order(model), "expected");
}

void TestPickedModel::tickChangesTheRequiredOnes_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("check");
    QTest::addColumn<QString>("expected");
    QTest::newRow("last one required") << 3 << int(Qt::Checked) << QStringLiteral("a b d | c");
    QTest::newRow("first one optional") << 0 << int(Qt::Unchecked) << QStringLiteral("b | a c d");
    QTest::newRow("as it is") << 0 << int(Qt::Checked) << QStringLiteral("a b | c d");
}

void TestPickedModel::tickChangesTheRequiredOnes()
{
    QFETCH(int, row);
    QFETCH(int, check);
    PickedModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlace(place, false);
    QVERIFY(model.setData(model.index(row, PickedModel::Required), check, Qt::CheckStateRole));
    QTEST(order(model), "expected");
}

void TestPickedModel::factsComeFromTheBank()
{
    PickedModel model;
    model.setPlace(place, false);
    model.setBank({bankRow(QStringLiteral("a"), QuestionKind::SystemDesign),
                   bankRow(QStringLiteral("b"), QuestionKind::Debugging)});
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, PickedModel::Question), QStringLiteral("A"));
    QCOMPARE(cell(0, PickedModel::Kind), QStringLiteral("System design"));
    QCOMPARE(cell(0, PickedModel::Levels), QStringLiteral("L4–L5"));
    QCOMPARE(cell(0, PickedModel::Minutes), QStringLiteral("20 min"));
    QCOMPARE(cell(1, PickedModel::Kind), QStringLiteral("Debugging: not the kind of this place"));
    QCOMPARE(cell(2, PickedModel::Question), QStringLiteral("“c” is not in the bank."));
    QVERIFY(cell(2, PickedModel::Minutes).isEmpty());
}

void TestPickedModel::questionIsAddedOnce()
{
    PickedModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy edited(&model, &PickedModel::edited);
    model.setPlace(place, false);
    QCOMPARE(model.add(QStringLiteral("e")), 4);
    QCOMPARE(model.add(QStringLiteral("b")), 1);
    model.remove(0);
    model.remove(3);
    QCOMPARE(order(model), QStringLiteral("b | c d"));
    QCOMPARE(edited.count(), 3);
}

void TestPickedModel::readOnlyQuestionsStay()
{
    PickedModel model;
    model.setPlace(place, true);
    QVERIFY(!model.setData(model.index(3, PickedModel::Required), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!(model.flags(model.index(0, PickedModel::Required)) & Qt::ItemIsUserCheckable));
}

void TestPickedModel::placesAreChangedInPlace()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlaces({place}, false);
    QVERIFY(model.setData(model.index(0, PlacesModel::Kind), QStringLiteral("debugging"), Qt::EditRole));
    QVERIFY(model.setData(model.index(0, PlacesModel::Minutes), 0, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, PlacesModel::Questions), 3, Qt::EditRole));
    model.renamePart(QStringLiteral("design"), QStringLiteral("The board"));
    QCOMPARE(model.places().front().minutes, 1);
    QCOMPARE(model.places().front().segment, QStringLiteral("The board"));
    QCOMPARE(model.index(0, PlacesModel::Kind).data().toString(), QStringLiteral("Debugging"));
    QCOMPARE(model.add(0, place), 1);
    QCOMPARE(model.move(1, -1), 0);
    QCOMPARE(model.places().front(), place);
}

void TestPickedModel::placesSayHowManyQuestionsTheyHave()
{
    PlacesModel model;
    model.setPlaces({place}, false);
    const QModelIndex cell = model.index(0, PlacesModel::Questions);
    QCOMPARE(cell.data().toString(), QStringLiteral("2 required, 2 optional"));
    model.setQuestions(0, {QStringLiteral("a")}, {});
    QCOMPARE(cell.data().toString(), QStringLiteral("1 required"));
    model.setQuestions(0, {}, {});
    QCOMPARE(cell.data().toString(), QStringLiteral("any that fits"));
}

PANELBOOK_WIDGET_TEST_MAIN(TestPickedModel)
#include "tst_pickedmodel.moc"
