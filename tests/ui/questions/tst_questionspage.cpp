// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/questions/filterchip.h"
#include "ui/pages/questions/questionspage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace panelbook;

namespace {

std::unique_ptr<QuestionsPage> openPage(PageBook& book, const QString& question = {})
{
    auto page = std::make_unique<QuestionsPage>(book.context());
    page->resize(1068, 664);
    page->show();
    page->enter({.place = Place::Questions, .question = question});
    return page;
}

int shown(const QuestionsPage& page)
{
    return part<QListView>(page, QStringLiteral("questionList")).model()->rowCount();
}

QString title(const QuestionsPage& page)
{
    return part<QLabel>(page, QStringLiteral("questionTitle")).text();
}

void search(const QuestionsPage& page, const QString& text)
{
    part<QLineEdit>(page, QStringLiteral("questionSearch")).setText(text);
}

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace

class TestQuestionsPage : public QObject
{
    Q_OBJECT

private slots:
    void allQuestionsAreListedAndTheFirstIsRead();
    void kindChipsCarryTheirCounts();
    void chipsNarrowTheList();
    void choiceIsMadeByKeyboardAndTakenBack();
    void searchFindsByWords();
    void keyboardAloneFindsReadsAndUses();
    void useStartsAnInterviewWithTheQuestion();
    void emptyResultTeachesAndIsCleared();
    void questionOfTheDestinationIsShownInSpiteOfFilters();
    void filtersAndPlaceAreKept();
    void askedQuestionSaysHowOften();
    void readerSaysToWhomTheQuestionWasAsked();
    void favouriteIsMarkedByKeyAndFiltered();
    void retiredAndLeakedQuestionsSayIt();
    void languageAndTagNarrowTheList();
    void bundledQuestionIsEditedAsACopy();
    void ownQuestionIsDeletedAfterAsking();
    void lostUsageIsToldAndTheBankStays();
    void pageFitsTheSmallestWindow();
};

void TestQuestionsPage::allQuestionsAreListedAndTheFirstIsRead()
{
    PageBook book;
    const auto page = openPage(book);
    QCOMPARE(shown(*page), int(book.library().questions().size()));
    QCOMPARE(title(*page), book.library().questions().front().title);
    QVERIFY(part<QLabel>(*page, QStringLiteral("questionFacts"))
                .text()
                .contains(QStringLiteral("not asked yet")));
}

void TestQuestionsPage::kindChipsCarryTheirCounts()
{
    PageBook book;
    const auto page = openPage(book);
    QMap<QuestionKind, int> counts;
    for (const Question& q : book.library().questions())
        ++counts[q.kind];
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const auto& chip = part<FilterChip>(*page, QStringLiteral("kind.%1").arg(toId(it.key())));
        QCOMPARE(chip.text(), QStringLiteral("%1 %2").arg(panelbook::title(it.key())).arg(it.value()));
    }
}

void TestQuestionsPage::chipsNarrowTheList()
{
    PageBook book;
    const auto page = openPage(book);
    part<FilterChip>(*page, QStringLiteral("kind.debugging")).click();
    const int debugging = shown(*page);
    QVERIFY(debugging > 0 && debugging < int(book.library().questions().size()));
    part<FilterChip>(*page, QStringLiteral("kind.code-review")).click();
    QVERIFY(shown(*page) > debugging);
    part<FilterChip>(*page, QStringLiteral("kind.debugging")).click();
    part<FilterChip>(*page, QStringLiteral("kind.code-review")).click();
    QCOMPARE(shown(*page), int(book.library().questions().size()));
}

void TestQuestionsPage::choiceIsMadeByKeyboardAndTakenBack()
{
    PageBook book;
    const auto page = openPage(book);
    QTRY_VERIFY(page->isActiveWindow());
    auto& level = part<ChoiceChip>(*page, QStringLiteral("level"));
    level.setFocus();
    press(Qt::Key_Return);
    auto* menu = level.findChild<QMenu*>();
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(level.text(), QStringLiteral("L3"));
    QVERIFY(shown(*page) < int(book.library().questions().size()));
    level.setFocus();
    press(Qt::Key_Space);
    QCOMPARE(level.text(), QStringLiteral("Level"));
    QCOMPARE(shown(*page), int(book.library().questions().size()));
}

void TestQuestionsPage::searchFindsByWords()
{
    PageBook book;
    const auto page = openPage(book);
    search(*page, QStringLiteral("rate lim"));
    QVERIFY(shown(*page) >= 1);
    QCOMPARE(title(*page), QStringLiteral("API rate limiter"));
}

void TestQuestionsPage::keyboardAloneFindsReadsAndUses()
{
    PageBook book;
    const auto page = openPage(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    QTRY_VERIFY(page->isActiveWindow());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("questionSearch"));
    press(Qt::Key_Down);
    QCOMPARE(title(*page), book.library().questions()[1].title);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("url"));
    QCOMPARE(title(*page), QStringLiteral("URL shortener"));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("questionText"));
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("questionSearch"));
    press(Qt::Key_Escape);
    QCOMPARE(shown(*page), int(book.library().questions().size()));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(goTo.count(), 1);
    QCOMPARE(goTo.front().front().value<Destination>().question,
             QStringLiteral("system-design.url-shortener"));
}

void TestQuestionsPage::useStartsAnInterviewWithTheQuestion()
{
    PageBook book;
    const auto page = openPage(book, QStringLiteral("debugging.checkout-at-2-am"));
    const QSignalSpy goTo(page.get(), &Page::goTo);
    part<QPushButton>(*page, QStringLiteral("useButton")).click();
    QCOMPARE(goTo.count(), 1);
    const auto destination = goTo.front().front().value<Destination>();
    QCOMPARE(destination.place, Place::NewInterview);
    QCOMPARE(destination.question, QStringLiteral("debugging.checkout-at-2-am"));
}

void TestQuestionsPage::emptyResultTeachesAndIsCleared()
{
    PageBook book;
    const auto page = openPage(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    search(*page, QStringLiteral("no such question anywhere"));
    QVERIFY(part<QLabel>(*page, QStringLiteral("emptyText")).isVisible());
    QVERIFY(!part<QPushButton>(*page, QStringLiteral("useButton")).isVisible());
    QVERIFY(title(*page).isEmpty());
    part<QAction>(*page, QStringLiteral("useQuestion")).trigger();
    QCOMPARE(goTo.count(), 0);
    part<QPushButton>(*page, QStringLiteral("clearFilters")).click();
    QCOMPARE(shown(*page), int(book.library().questions().size()));
    QVERIFY(!title(*page).isEmpty());
}

void TestQuestionsPage::questionOfTheDestinationIsShownInSpiteOfFilters()
{
    PageBook book;
    const auto page = openPage(book);
    part<FilterChip>(*page, QStringLiteral("kind.behavioural")).click();
    page->enter({.place = Place::Questions, .question = QStringLiteral("system-design.news-feed")});
    QCOMPARE(title(*page), QStringLiteral("News feed"));
    QVERIFY(!part<FilterChip>(*page, QStringLiteral("kind.behavioural")).isChecked());
}

void TestQuestionsPage::filtersAndPlaceAreKept()
{
    PageBook book;
    const auto page = openPage(book);
    part<FilterChip>(*page, QStringLiteral("kind.behavioural")).click();
    auto& list = part<QListView>(*page, QStringLiteral("questionList"));
    list.setCurrentIndex(list.model()->index(3, 0));
    const QString before = title(*page);
    page->hide();
    page->show();
    page->enter({.place = Place::Questions});
    QCOMPARE(title(*page), before);
    QVERIFY(part<FilterChip>(*page, QStringLiteral("kind.behavioural")).isChecked());
}

void TestQuestionsPage::askedQuestionSaysHowOften()
{
    PageBook book;
    const auto page = openPage(book, QStringLiteral("system-design.url-shortener"));
    const auto interview = book.started();
    QVERIFY(interview->record(QuestionAsked{QStringLiteral("system-design.url-shortener")}));
    page->refresh({Changes::Session, {interview->id()}});
    QVERIFY(part<QLabel>(*page, QStringLiteral("questionFacts"))
                .text()
                .contains(QStringLiteral("asked 1 times, last on")));
    part<FilterChip>(*page, QStringLiteral("notAskedLately")).click();
    QCOMPARE(shown(*page), int(book.library().questions().size()) - 1);
}

void TestQuestionsPage::readerSaysToWhomTheQuestionWasAsked()
{
    PageBook book;
    const auto page = openPage(book, QStringLiteral("system-design.url-shortener"));
    const auto& asked = part<QLabel>(*page, QStringLiteral("questionAskedTo"));
    QVERIFY(!asked.isVisible());
    const auto interview = book.started();
    QVERIFY(interview->record(QuestionAsked{QStringLiteral("system-design.url-shortener")}));
    page->refresh({Changes::Session, {interview->id()}});
    QVERIFY(asked.isVisible());
    QVERIFY2(asked.text().startsWith(QStringLiteral("Asked to Candidate One on ")), qPrintable(asked.text()));
}

void TestQuestionsPage::favouriteIsMarkedByKeyAndFiltered()
{
    PageBook book;
    const auto page = openPage(book, QStringLiteral("system-design.url-shortener"));
    connect(&book.workspace(), &Workspace::changed, page.get(), &QuestionsPage::refresh);
    QTRY_VERIFY(page->isActiveWindow());
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(book.bank.mark(QStringLiteral("system-design.url-shortener")).favourite);
    QCOMPARE(part<QLabel>(*page, QStringLiteral("mark_0")).text(), QStringLiteral("★"));
    QVERIFY(part<QPushButton>(*page, QStringLiteral("favouriteButton")).isChecked());
    part<FilterChip>(*page, QStringLiteral("favourites")).click();
    QCOMPARE(shown(*page), 1);
    part<QPushButton>(*page, QStringLiteral("favouriteButton")).click();
    QVERIFY(!book.bank.mark(QStringLiteral("system-design.url-shortener")).favourite);
    QCOMPARE(shown(*page), 0);
    QVERIFY(part<QLabel>(*page, QStringLiteral("emptyText")).isVisible());
}

void TestQuestionsPage::retiredAndLeakedQuestionsSayIt()
{
    PageBook book;
    const QString question = QStringLiteral("system-design.url-shortener");
    const auto page = openPage(book, question);
    connect(&book.workspace(), &Workspace::changed, page.get(), &QuestionsPage::refresh);
    part<QAction>(*page, QStringLiteral("markRetired")).trigger();
    part<QAction>(*page, QStringLiteral("markLeaked")).trigger();
    QCOMPARE(part<QLabel>(*page, QStringLiteral("mark_0")).text(), QStringLiteral("retired"));
    QVERIFY(
        part<QLabel>(*page, QStringLiteral("mark_1")).text().startsWith(QStringLiteral("leaked · rests")));
    QVERIFY(!book.bank.isProposed(question));
    part<FilterChip>(*page, QStringLiteral("retired")).click();
    QCOMPARE(shown(*page), 1);
    part<QAction>(*page, QStringLiteral("markLeaked")).trigger();
    QVERIFY(!book.bank.mark(question).leaked);
    QVERIFY(part<QAction>(*page, QStringLiteral("markRetired")).isChecked());
}

void TestQuestionsPage::languageAndTagNarrowTheList()
{
    PageBook book;
    const auto page = openPage(book);
    for (const auto* name : {"language", "tag"}) {
        auto& chip = part<ChoiceChip>(*page, QLatin1String(name));
        const auto actions = chip.findChild<QMenu*>()->actions();
        QVERIFY(actions.size() > 2);
        actions.front()->trigger();
        QVERIFY(shown(*page) > 0);
        QVERIFY(shown(*page) < int(book.library().questions().size()));
        chip.click();
        QCOMPARE(shown(*page), int(book.library().questions().size()));
    }
}

void TestQuestionsPage::bundledQuestionIsEditedAsACopy()
{
    PageBook book;
    const auto page = openPage(book, QStringLiteral("system-design.url-shortener"));
    const QSignalSpy goTo(page.get(), &Page::goTo);
    part<QPushButton>(*page, QStringLiteral("editButton")).click();
    QCOMPARE(goTo.count(), 1);
    const auto destination = goTo.front().front().value<Destination>();
    QCOMPARE(destination.place, Place::EditQuestion);
    QVERIFY(destination.asCopy);
    QVERIFY(!part<QAction>(*page, QStringLiteral("deleteQuestion")).isEnabled());
}

void TestQuestionsPage::ownQuestionIsDeletedAfterAsking()
{
    PageBook book;
    const auto page = openPage(book);
    connect(&book.workspace(), &Workspace::changed, page.get(), &QuestionsPage::refresh);
    Question own = book.library().question(QStringLiteral("behavioural.production-incident")).value();
    own.id = QStringLiteral("behavioural.my-own");
    own.title = QStringLiteral("Zebra");
    QVERIFY(book.bank.save(own));
    page->enter({.place = Place::Questions, .question = own.id});
    QCOMPARE(title(*page), own.title);
    part<FilterChip>(*page, QStringLiteral("own")).click();
    QCOMPARE(shown(*page), 1);
    part<QAction>(*page, QStringLiteral("deleteQuestion")).trigger();
    QCOMPARE(book.prompts.confirmations.size(), qsizetype{1});
    QVERIFY(book.bank.isOwn(own.id));
    book.prompts.confirms = true;
    part<QAction>(*page, QStringLiteral("deleteQuestion")).trigger();
    QVERIFY(!book.bank.isOwn(own.id));
    QCOMPARE(shown(*page), 0);
}

void TestQuestionsPage::lostUsageIsToldAndTheBankStays()
{
    PageBook book;
    const auto page = openPage(book);
    QSignalSpy notify(page.get(), &Page::notify);
    book.loseEvents();
    page->refresh({Changes::Session, {}});
    QCOMPARE(notify.count(), 1);
    QVERIFY(notify.front().at(1).toBool());
    QCOMPARE(shown(*page), int(book.library().questions().size()));
}

void TestQuestionsPage::pageFitsTheSmallestWindow()
{
    PageBook book;
    const auto page = openPage(book);
    QVERIFY2(page->minimumSizeHint().width() <= 1024 - 212,
             qPrintable(QString::number(page->minimumSizeHint().width())));
    QVERIFY2(page->minimumSizeHint().height() <= 640 - 56,
             qPrintable(QString::number(page->minimumSizeHint().height())));
}

PANELBOOK_WIDGET_TEST_MAIN(TestQuestionsPage)
#include "tst_questionspage.moc"
