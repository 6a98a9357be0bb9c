// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/kits/kitspage.h"
#include "ui/pages/kits/pickedmodel.h"
#include "ui/pages/kits/placesmodel.h"
#include "ui/pages/kits/segmentsmodel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace panelbook;

namespace {

std::unique_ptr<KitsPage> openPage(PageBook& book)
{
    auto page = std::make_unique<KitsPage>(book.context());
    QObject::connect(&book.workspace(), &Workspace::changed, page.get(), &KitsPage::refresh);
    page->resize(1068, 664);
    page->show();
    page->enter({.place = Place::Kits});
    return page;
}

void choose(const KitsPage& page, const QString& title)
{
    auto& list = part<QTableView>(page, "kits");
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString() == title)
            return list.setCurrentIndex(list.model()->index(row, 0));
    }
    qFatal("there is no %s", qPrintable(title));
}

void trigger(const KitsPage& page, const char* command)
{
    part<QAction>(page, command).trigger();
}

QString titleOfKit(PageBook& book, const QString& id)
{
    return book.library().kit(id)->title;
}

/// Duplicates a bundled kit; the copy is open then.
void duplicateKit(PageBook& book, const KitsPage& page, const QString& id)
{
    choose(page, titleOfKit(book, id));
    trigger(page, "duplicateKit");
}

QAbstractItemModel& places(const KitsPage& page)
{
    return *part<QTableView>(page, "places").model();
}

QAbstractItemModel& picked(const KitsPage& page)
{
    return *part<QTableView>(page, "picked").model();
}

QModelIndex rowWith(const QAbstractItemModel& model, const QString& text)
{
    return model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly).value(0);
}

/// A kit of one's own with one place for a question, for which none is chosen.
void openEmptyPlace(PageBook& book, const KitsPage& page)
{
    Kit kit = *book.library().kit(QStringLiteral("system-design-60"));
    kit.id = QStringLiteral("ours");
    kit.title = QStringLiteral("Ours");
    kit.questions = {{kit.questions.front().segment, QStringLiteral("system-design"), 40, {}, {}}};
    QVERIFY(book.bank.save(kit));
    choose(page, kit.title);
    QTRY_VERIFY(page.isActiveWindow());
}

void takeThree(const KitsPage& page)
{
    auto& found = part<QListView>(page, "bankFound");
    for (int row = 0; row < 3; ++row) {
        found.setCurrentIndex(found.model()->index(row, 0));
        part<QPushButton>(page, "addQuestion").click();
    }
}

} // namespace

class TestKitsPage : public QObject
{
    Q_OBJECT

private slots:
    void everyKitAndRubricIsListed();
    void bundledOnesAreReadOnly();
    void duplicateBecomesOnesOwn();
    void partsMoveByKeyAndTheTotalFollows();
    void longPairProgrammingIsWarnedOf();
    void placesFollowARenamedPart();
    void wrongPartOfAQuestionIsToldAndNothingIsSaved();
    void questionIsFoundByWordsAndTakenByKey();
    void requiredQuestionsAreTickedAndStandFirst();
    void questionsMoveByKeyWhereTheFocusIs();
    void unknownQuestionIsShownAndRefused();
    void bundledKitOffersNoSearch();
    void placeIsAddedAndTakesItsKind();
    void rubricGetsAnotherVersionWithEachSave();
    void anchorsAreWrittenByLevel();
    void levelsGetOnesOwnNames();
    void interviewKeepsTheKitThatItUsed();
    void unsavedChangesAreKeptAndAskedFor();
    void ownOneIsDeletedAfterAsking();
    void pageFitsTheSmallestWindow();
};

void TestKitsPage::everyKitAndRubricIsListed()
{
    PageBook book;
    const auto page = openPage(book);
    QCOMPARE(part<QTableView>(*page, "kits").model()->rowCount(),
             int(book.library().kits().size() + book.library().rubrics().size()));
}

void TestKitsPage::bundledOnesAreReadOnly()
{
    PageBook book;
    const auto page = openPage(book);
    QVERIFY(part<QLineEdit>(*page, "kitTitle").isReadOnly());
    QVERIFY(!part<QPushButton>(*page, "saveKitButton").isEnabled());
    QVERIFY(!part<QPushButton>(*page, "deleteKitButton").isEnabled());
    QCOMPARE(part<QLabel>(*page, "openWhat").text(), QStringLiteral("bundled, read only"));
}

void TestKitsPage::duplicateBecomesOnesOwn()
{
    PageBook book;
    const auto page = openPage(book);
    duplicateKit(book, *page, QStringLiteral("system-design-60"));
    auto& title = part<QLineEdit>(*page, "kitTitle");
    QVERIFY(!title.isReadOnly());
    title.setText(QStringLiteral("Our design round"));
    QVERIFY(!page->unsaved().isEmpty());
    trigger(*page, "saveKit");
    QVERIFY(page->unsaved().isEmpty());
    const auto own =
        std::find_if(book.library().kits().begin(), book.library().kits().end(),
                     [](const Kit& kit) { return kit.title == QLatin1String("Our design round"); });
    QVERIFY(own != book.library().kits().end());
    QVERIFY(book.bank.isOwn(own->id));
    QCOMPARE(own->segments, book.library().kit(QStringLiteral("system-design-60"))->segments);
}

void TestKitsPage::partsMoveByKeyAndTheTotalFollows()
{
    PageBook book;
    const auto page = openPage(book);
    duplicateKit(book, *page, QStringLiteral("system-design-60"));
    QTRY_VERIFY(page->isActiveWindow());
    auto& table = part<QTableView>(*page, "segments");
    const QString first = table.model()->index(0, 0).data().toString();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table.model()->index(1, 0).data().toString(), first);
    QCOMPARE(table.currentIndex().row(), 1);
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table.model()->index(0, 0).data().toString(), first);
    QCOMPARE(part<QLabel>(*page, "kitTotal").text(), QStringLiteral("60 minutes altogether."));
    part<QPushButton>(*page, "addSegment").click();
    QCOMPARE(part<QLabel>(*page, "kitTotal").text(), QStringLiteral("65 minutes altogether."));
}

void TestKitsPage::longPairProgrammingIsWarnedOf()
{
    PageBook book;
    const auto page = openPage(book);
    duplicateKit(book, *page, QStringLiteral("pair-programming-60"));
    auto& table = part<QTableView>(*page, "segments");
    const auto& total = part<QLabel>(*page, "kitTotal");
    QVERIFY(!total.text().contains(QStringLiteral("90 minutes")));
    QVERIFY(table.model()->setData(table.model()->index(0, SegmentsModel::Minutes), 60));
    QVERIFY(total.text().contains(QStringLiteral("more than 90 minutes")));
}

void TestKitsPage::placesFollowARenamedPart()
{
    PageBook book;
    const auto page = openPage(book);
    duplicateKit(book, *page, QStringLiteral("system-design-60"));
    auto& parts = *part<QTableView>(*page, "segments").model();
    const QString design = places(*page).index(0, PlacesModel::Part).data().toString();
    QVERIFY(parts.setData(rowWith(parts, design), QStringLiteral("The board")));
    QCOMPARE(places(*page).index(0, PlacesModel::Part).data().toString(), QStringLiteral("The board"));
    trigger(*page, "saveKit");
    QVERIFY(page->unsaved().isEmpty());
}

void TestKitsPage::wrongPartOfAQuestionIsToldAndNothingIsSaved()
{
    PageBook book;
    const auto page = openPage(book);
    duplicateKit(book, *page, QStringLiteral("system-design-60"));
    const QString design = places(*page).index(0, PlacesModel::Part).data().toString();
    auto& parts = part<QTableView>(*page, "segments");
    parts.setCurrentIndex(rowWith(*parts.model(), design));
    part<QPushButton>(*page, "segmentsRemove").click();
    trigger(*page, "saveKit");
    QVERIFY(part<QLabel>(*page, "kitTrouble").isVisible());
    QVERIFY(part<QLabel>(*page, "kitTrouble").text().contains(design));
    QVERIFY(!page->unsaved().isEmpty());
}

void TestKitsPage::questionIsFoundByWordsAndTakenByKey()
{
    PageBook book;
    const auto page = openPage(book);
    openEmptyPlace(book, *page);
    auto& search = part<QLineEdit>(*page, "bankSearch");
    trigger(*page, "findInPage");
    QTRY_VERIFY(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("limiter rate"));
    const QString found = part<QListView>(*page, "bankFound").currentIndex().data().toString();
    QVERIFY2(found.contains(QStringLiteral("imit")), qPrintable(found));
    QTest::keyClick(&search, Qt::Key_Return);
    QTest::keyClick(&search, Qt::Key_Return); // no question stands there twice
    QCOMPARE(picked(*page).rowCount(), 1);
    QCOMPARE(picked(*page).index(0, PickedModel::Question).data().toString(), found);
    QCOMPARE(picked(*page).index(0, PickedModel::Required).data().toString(), QStringLiteral("optional"));
    trigger(*page, "saveKit");
    const QuestionSlot saved = book.library().kits().back().questions.front();
    QCOMPARE(saved.prefer.size(), qsizetype{1});
    QCOMPARE(book.library().question(saved.prefer.front())->title, found);
    search.setText(QStringLiteral("xyzzy"));
    QVERIFY(!part<QPushButton>(*page, "addQuestion").isEnabled());
}

void TestKitsPage::requiredQuestionsAreTickedAndStandFirst()
{
    PageBook book;
    const auto page = openPage(book);
    openEmptyPlace(book, *page);
    takeThree(*page);
    const QString last = picked(*page).index(2, PickedModel::Question).data().toString();
    auto& table = part<QTableView>(*page, "picked");
    table.setCurrentIndex(picked(*page).index(2, PickedModel::Required));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(picked(*page).index(0, PickedModel::Question).data().toString(), last);
    QCOMPARE(table.currentIndex().row(), 0);
    QCOMPARE(places(*page).index(0, PlacesModel::Questions).data().toString(),
             QStringLiteral("1 required, 2 optional"));
    trigger(*page, "saveKit");
    QCOMPARE(book.library().kits().back().questions.front().required.size(), qsizetype{1});
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(places(*page).index(0, PlacesModel::Questions).data().toString(), QStringLiteral("3 optional"));
}

void TestKitsPage::questionsMoveByKeyWhereTheFocusIs()
{
    PageBook book;
    const auto page = openPage(book);
    openEmptyPlace(book, *page);
    takeThree(*page);
    const QString first = picked(*page).index(0, PickedModel::Question).data().toString();
    auto& table = part<QTableView>(*page, "picked");
    table.setFocus();
    QTRY_VERIFY(table.hasFocus());
    table.setCurrentIndex(picked(*page).index(0, PickedModel::Required));
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(picked(*page).index(1, PickedModel::Question).data().toString(), first);
    part<QPushButton>(*page, "pickedRemove").click();
    QCOMPARE(picked(*page).rowCount(), 2);
}

void TestKitsPage::unknownQuestionIsShownAndRefused()
{
    PageBook book;
    Question own = book.bank.duplicate(book.library().questions().front());
    QVERIFY(book.bank.save(own));
    Kit kit = *book.library().kit(QStringLiteral("system-design-60"));
    kit.id = QStringLiteral("ours");
    kit.title = QStringLiteral("Ours");
    kit.questions.front().prefer = {own.id};
    QVERIFY(book.bank.save(kit));
    QVERIFY(book.bank.remove(own.id));
    const auto page = openPage(book);
    choose(*page, QStringLiteral("Ours"));
    QCOMPARE(picked(*page).index(0, PickedModel::Question).data().toString(),
             QStringLiteral("“%1” is not in the bank.").arg(own.id));
    part<QLineEdit>(*page, "kitTitle").setText(QStringLiteral("Ours still"));
    trigger(*page, "saveKit");
    QVERIFY(part<QLabel>(*page, "kitTrouble").text().contains(own.id));
}

void TestKitsPage::bundledKitOffersNoSearch()
{
    PageBook book;
    const auto page = openPage(book);
    choose(*page, titleOfKit(book, QStringLiteral("system-design-60")));
    QVERIFY(!part<QLineEdit>(*page, "bankSearch").isVisible());
    QVERIFY(!part<QPushButton>(*page, "addPlace").isEnabled());
    QVERIFY(!(picked(*page).flags(picked(*page).index(0, PickedModel::Required)) & Qt::ItemIsUserCheckable));
}

void TestKitsPage::placeIsAddedAndTakesItsKind()
{
    PageBook book;
    const auto page = openPage(book);
    duplicateKit(book, *page, QStringLiteral("system-design-60"));
    const qsizetype before = book.library().kits().back().questions.size();
    part<QPushButton>(*page, "addPlace").click();
    auto& table = part<QTableView>(*page, "places");
    const QModelIndex kind = places(*page).index(table.currentIndex().row(), PlacesModel::Kind);
    table.edit(kind);
    auto& choice = part<QComboBox>(*page, "choice");
    choice.setCurrentIndex(choice.findData(QStringLiteral("warm-up")));
    QTest::keyClick(&choice, Qt::Key_Return);
    QTRY_COMPARE(kind.data(Qt::EditRole).toString(), QStringLiteral("warm-up"));
    const auto found = part<QListView>(*page, "bankFound").currentIndex().data(BankRowRole).value<BankRow>();
    QCOMPARE(found.kind, QuestionKind::WarmUp);
    trigger(*page, "saveKit");
    QCOMPARE(book.library().kits().back().questions.size(), before + 1);
}

void TestKitsPage::rubricGetsAnotherVersionWithEachSave()
{
    PageBook book;
    const auto page = openPage(book);
    choose(*page, book.library().rubric(QStringLiteral("system-design"))->title);
    trigger(*page, "duplicateKit");
    QCOMPARE(part<QLabel>(*page, "openWhat").text(), QStringLiteral("own, version 1"));
    part<QLineEdit>(*page, "dimensionTitle").setText(QStringLiteral("Our first"));
    QCOMPARE(part<QListWidget>(*page, "dimensions").item(0)->text(), QStringLiteral("Our first"));
    trigger(*page, "saveKit");
    QCOMPARE(part<QLabel>(*page, "openWhat").text(), QStringLiteral("own, version 2"));
    const auto own = book.library().rubrics().back();
    QCOMPARE(own.dimensions.front().title, QStringLiteral("Our first"));
}

void TestKitsPage::anchorsAreWrittenByLevel()
{
    PageBook book;
    const auto page = openPage(book);
    choose(*page, book.library().rubric(QStringLiteral("system-design"))->title);
    trigger(*page, "duplicateKit");
    part<QPushButton>(*page, "addDimension").click();
    part<QPlainTextEdit>(*page, "anchor_4").setPlainText(QStringLiteral("Says who owns it."));
    part<QPlainTextEdit>(*page, "dimensionRedFlags").setPlainText(QStringLiteral("Blames\nHides"));
    trigger(*page, "rowUp");
    trigger(*page, "saveKit");
    const QList<Dimension> dimensions = book.library().rubrics().back().dimensions;
    const Dimension& added = dimensions[dimensions.size() - 2];
    QCOMPARE(added.id, QStringLiteral("new-dimension"));
    QCOMPARE(anchor(added, Level::L3, RatingValue::StrongYes), QStringLiteral("Says who owns it."));
    QCOMPARE(added.redFlags.size(), qsizetype{2});
}

void TestKitsPage::levelsGetOnesOwnNames()
{
    PageBook book;
    const auto page = openPage(book);
    choose(*page, book.library().rubric(QStringLiteral("system-design"))->title);
    trigger(*page, "duplicateKit");
    auto& level = part<QComboBox>(*page, "anchorLevel");
    auto& name = part<QLineEdit>(*page, "levelName");
    level.setCurrentIndex(level.findText(QStringLiteral("L5")));
    name.setText(QStringLiteral(" Senior  engineer"));
    QCOMPARE(level.currentText(), QStringLiteral("L5 · Senior engineer"));
    level.setCurrentIndex(0);
    QVERIFY(name.text().isEmpty());
    trigger(*page, "saveKit");
    const QMap<Level, QString> names{{Level::L5, QStringLiteral("Senior engineer")}};
    QCOMPARE(book.library().rubrics().back().levelNames, names);
    level.setCurrentIndex(level.findText(QStringLiteral("L5 · Senior engineer")));
    name.clear();
    trigger(*page, "saveKit");
    QVERIFY(book.library().rubrics().back().levelNames.isEmpty());
}

void TestKitsPage::interviewKeepsTheKitThatItUsed()
{
    PageBook book;
    const auto page = openPage(book);
    duplicateKit(book, *page, QStringLiteral("system-design-60"));
    const Kit own = book.library().kits().back();
    const InterviewId interview = book.planned(own.id);
    part<QLineEdit>(*page, "kitTitle").setText(QStringLiteral("Changed later"));
    trigger(*page, "saveKit");
    QCOMPARE(book.interviews.load(interview)->session.interview.kit, own);
}

void TestKitsPage::unsavedChangesAreKeptAndAskedFor()
{
    PageBook book;
    const auto page = openPage(book);
    duplicateKit(book, *page, QStringLiteral("system-design-60"));
    part<QLineEdit>(*page, "kitTitle").setText(QStringLiteral("Not saved yet"));
    choose(*page, titleOfKit(book, QStringLiteral("behavioural-45")));
    QCOMPARE(book.prompts.confirmations.size(), qsizetype{1});
    QCOMPARE(part<QLineEdit>(*page, "kitTitle").text(), QStringLiteral("Not saved yet"));
    book.prompts.confirms = true;
    choose(*page, titleOfKit(book, QStringLiteral("behavioural-45")));
    QCOMPARE(part<QLineEdit>(*page, "kitTitle").text(), titleOfKit(book, QStringLiteral("behavioural-45")));
}

void TestKitsPage::ownOneIsDeletedAfterAsking()
{
    PageBook book;
    const auto page = openPage(book);
    const auto before = book.library().kits().size();
    duplicateKit(book, *page, QStringLiteral("system-design-60"));
    trigger(*page, "deleteKit");
    QCOMPARE(book.library().kits().size(), before + 1);
    book.prompts.confirms = true;
    trigger(*page, "deleteKit");
    QCOMPARE(book.library().kits().size(), before);
    QVERIFY(part<QLineEdit>(*page, "kitTitle").isReadOnly());
}

void TestKitsPage::pageFitsTheSmallestWindow()
{
    PageBook book;
    const auto page = openPage(book);
    QVERIFY2(page->minimumSizeHint().width() <= 1024 - 212,
             qPrintable(QString::number(page->minimumSizeHint().width())));
    QVERIFY(page->minimumSizeHint().height() <= 640 - 56);
}

PANELBOOK_WIDGET_TEST_MAIN(TestKitsPage)
#include "tst_kitspage.moc"
