// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/newinterview/newinterviewpage.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace panelbook;

namespace {

std::unique_ptr<NewInterviewPage> openPage(PageBook& book,
                                           const Destination& destination = {.place = Place::NewInterview})
{
    auto page = std::make_unique<NewInterviewPage>(book.context());
    page->resize(1000, 700);
    page->show();
    page->enter(destination);
    return page;
}

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void tabTo(const QString& name)
{
    for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != name; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), name);
}

QString questionText(const NewInterviewPage& page, int number)
{
    const auto labels = page.findChildren<QLabel*>(QStringLiteral("question_%1").arg(number));
    return labels.isEmpty() ? QString() : labels.back()->text();
}

Destination destinationIn(const QSignalSpy& spy)
{
    return spy.back().front().value<Destination>();
}

} // namespace

class TestNewInterviewPage : public QObject
{
    Q_OBJECT

private slots:
    void nameAndControlReturnAreEnough();
    void levelsHaveTheNamesOfTheKitsRubric();
    void everythingIsReachedByKeyboard();
    void missingNameIsToldAndGetsTheKeyboard();
    void savedInterviewWaitsOnHome();
    void whatWasEnteredIsRemembered();
    void knownQuestionIsMarkedAndAvoided();
    void questionCanBeReplacedByTheMenu();
    void questionFromTheBankIsInThePlan();
    void plannedInterviewIsChangedInPlace();
    void changedFrameMakesANewPlan();
    void namesOfTheBookComplete();
};

void TestNewInterviewPage::nameAndControlReturnAreEnough()
{
    PageBook book;
    book.settings.setValue(setting::lastRole, QStringLiteral("Backend Engineer"));
    book.settings.setValue(setting::interviewer, QStringLiteral("Interviewer A"));
    const auto page = openPage(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    QTRY_VERIFY(page->isActiveWindow());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("candidate"));
    type(QStringLiteral("Candidate One"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(goTo.count(), 1);
    QCOMPARE(destinationIn(goTo).place, Place::Live);
    const auto scorecard = book.interviews.load(*destinationIn(goTo).interview);
    QVERIFY(scorecard);
    QCOMPARE(scorecard->session.interview.candidateName, QStringLiteral("Candidate One"));
    QCOMPARE(scorecard->session.interview.state, InterviewState::Live);
    QCOMPARE(scorecard->session.interview.kit.id, QStringLiteral("system-design-60"));
    QVERIFY(!scorecard->session.interview.questions.isEmpty());
}

void TestNewInterviewPage::levelsHaveTheNamesOfTheKitsRubric()
{
    PageBook book;
    Rubric rubric = *book.library().rubric(QStringLiteral("system-design"));
    rubric.id = QStringLiteral("our-design");
    rubric.levelNames.insert(Level::L5, QStringLiteral("Senior engineer"));
    Kit kit = *book.library().kit(QStringLiteral("system-design-60"));
    kit.id = QStringLiteral("our-kit");
    kit.rubric = rubric.id;
    QVERIFY(book.bank.save(rubric));
    QVERIFY(book.bank.save(kit));
    book.settings.setValue(setting::lastKit, kit.id);
    book.settings.setValue(setting::lastLevel, QStringLiteral("L5"));
    book.settings.setValue(setting::lastRole, QStringLiteral("Backend Engineer"));
    book.settings.setValue(setting::interviewer, QStringLiteral("Interviewer A"));
    const auto page = openPage(book);
    QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("level"))->currentText(),
             QStringLiteral("L5 · Senior engineer"));
    QTRY_VERIFY(page->isActiveWindow());
    type(QStringLiteral("Candidate One"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto list = book.interviews.list();
    QVERIFY(list && list->size() == 1);
    QCOMPARE(book.interviews.load(list->front().id)->session.interview.rubric, rubric);
}

void TestNewInterviewPage::everythingIsReachedByKeyboard()
{
    PageBook book;
    const auto page = openPage(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    QTRY_VERIFY(page->isActiveWindow());
    type(QStringLiteral("Candidate Two"));
    tabTo(QStringLiteral("role"));
    type(QStringLiteral("Staff Engineer"));
    tabTo(QStringLiteral("level"));
    type(QStringLiteral("L6"));
    tabTo(QStringLiteral("when"));
    press(Qt::Key_Down);
    tabTo(QStringLiteral("loop"));
    type(QStringLiteral("staff-autumn"));
    tabTo(QStringLiteral("interviewer"));
    type(QStringLiteral("Interviewer B"));
    tabTo(QStringLiteral("length_60"));
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    tabTo(QStringLiteral("kits"));
    press(Qt::Key_Down);
    QTRY_VERIFY(page->findChild<QPushButton*>(QStringLiteral("change_1"))->isVisible());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("change_1"));
    tabTo(QStringLiteral("saveForLaterButton"));
    press(Qt::Key_Space);
    QCOMPARE(goTo.count(), 1);
    const auto list = book.interviews.list();
    QVERIFY(list && list->size() == 1);
    const InterviewSummary& saved = list->front();
    QCOMPARE(saved.candidateName, QStringLiteral("Candidate Two"));
    QCOMPARE(saved.role, QStringLiteral("Staff Engineer"));
    QCOMPARE(saved.level, Level::L6);
    QCOMPARE(saved.loop, QStringLiteral("staff-autumn"));
    QCOMPARE(saved.interviewer, QStringLiteral("Interviewer B"));
    QCOMPARE(saved.kit, QStringLiteral("behavioural-45"));
    QCOMPARE(saved.planned, QDateTime(QDate(2026, 11, 23), QTime(10, 30), Qt::UTC));
    QCOMPARE(saved.state, InterviewState::Planned);
}

void TestNewInterviewPage::missingNameIsToldAndGetsTheKeyboard()
{
    PageBook book;
    const auto page = openPage(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    QTRY_VERIFY(page->isActiveWindow());
    tabTo(QStringLiteral("kits"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(goTo.count(), 0);
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("hint"))->text(),
             QStringLiteral("The candidate's name is missing."));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("candidate"));
    QVERIFY(book.interviews.list()->isEmpty());
}

void TestNewInterviewPage::savedInterviewWaitsOnHome()
{
    PageBook book;
    book.settings.setValue(setting::lastRole, QStringLiteral("Backend Engineer"));
    book.settings.setValue(setting::interviewer, QStringLiteral("Interviewer A"));
    const auto page = openPage(book);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    const QSignalSpy told(page.get(), &Page::notify);
    QTRY_VERIFY(page->isActiveWindow());
    type(QStringLiteral("Candidate One"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(destinationIn(goTo).place, Place::Home);
    QCOMPARE(told.count(), 1);
    QVERIFY(!told.front().back().toBool());
    QCOMPARE(book.interviews.unfinished()->size(), 1);
}

void TestNewInterviewPage::whatWasEnteredIsRemembered()
{
    PageBook book;
    book.settings.setValue(setting::interviewer, QStringLiteral("Interviewer A"));
    const auto page = openPage(book);
    QTRY_VERIFY(page->isActiveWindow());
    type(QStringLiteral("Candidate One"));
    tabTo(QStringLiteral("role"));
    type(QStringLiteral("Data Engineer"));
    tabTo(QStringLiteral("kits"));
    press(Qt::Key_Down);
    press(Qt::Key_S, Qt::ControlModifier);
    page->enter({.place = Place::NewInterview});
    QCOMPARE(page->findChild<QLineEdit*>(QStringLiteral("role"))->text(), QStringLiteral("Data Engineer"));
    QVERIFY(page->findChild<QLineEdit*>(QStringLiteral("candidate"))->text().isEmpty());
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("kitTitle"))->text(),
             QStringLiteral("Behavioural, 60 min"));
}

void TestNewInterviewPage::knownQuestionIsMarkedAndAvoided()
{
    PageBook book;
    const auto before = book.started();
    const QString known = before->session().interview.questions.front().question.id;
    const QString title = before->session().interview.questions.front().question.title;
    QVERIFY(before->record(QuestionAsked{known}));
    const auto page = openPage(book);
    auto* candidate = page->findChild<QLineEdit*>(QStringLiteral("candidate"));
    candidate->setText(QStringLiteral("candidate one"));
    QVERIFY(questionText(*page, 1) != title);
    candidate->setText(QStringLiteral("Candidate Nine"));
    QCOMPARE(questionText(*page, 1), title);
}

void TestNewInterviewPage::questionCanBeReplacedByTheMenu()
{
    PageBook book;
    const auto page = openPage(book);
    const QString before = questionText(*page, 1);
    QMenu* menu = page->findChild<QPushButton*>(QStringLiteral("change_1"))->menu();
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    menu->actions().front()->trigger();
    QVERIFY(questionText(*page, 1) != before);
}

void TestNewInterviewPage::questionFromTheBankIsInThePlan()
{
    PageBook book;
    const auto page = openPage(
        book, {.place = Place::NewInterview, .question = QStringLiteral("debugging.checkout-at-2-am")});
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("kitTitle"))->text(),
             QStringLiteral("Debugging role-play, 60 min"));
    QCOMPARE(questionText(*page, 1), QStringLiteral("Checkout at 2 AM"));
}

void TestNewInterviewPage::plannedInterviewIsChangedInPlace()
{
    PageBook book;
    const InterviewId id = book.planned();
    const auto page = openPage(book, {.place = Place::NewInterview, .interview = id});
    QCOMPARE(page->findChild<QLineEdit*>(QStringLiteral("candidate"))->text(),
             QStringLiteral("Candidate One"));
    QMenu* menu = page->findChild<QPushButton*>(QStringLiteral("change_1"))->menu();
    emit menu->aboutToShow();
    menu->actions().front()->trigger();
    const QSignalSpy goTo(page.get(), &Page::goTo);
    page->findChild<QPushButton*>(QStringLiteral("startButton"))->click();
    QCOMPARE(destinationIn(goTo).interview, id);
    QCOMPARE(book.interviews.load(id)->session.interview.questions.front().question.title,
             questionText(*page, 1));
    QCOMPARE(book.interviews.list()->size(), 1);
}

void TestNewInterviewPage::changedFrameMakesANewPlan()
{
    PageBook book;
    const InterviewId id = book.planned();
    const auto page = openPage(book, {.place = Place::NewInterview, .interview = id});
    page->findChild<QLineEdit*>(QStringLiteral("role"))->setText(QStringLiteral("Platform Engineer"));
    page->findChild<QPushButton*>(QStringLiteral("saveForLaterButton"))->click();
    const auto list = book.interviews.list();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->front().role, QStringLiteral("Platform Engineer"));
    QVERIFY(!book.interviews.load(id));
}

void TestNewInterviewPage::namesOfTheBookComplete()
{
    PageBook book;
    book.planned(QStringLiteral("system-design-60"), QStringLiteral("Candidate Seven"));
    const auto page = openPage(book);
    auto* candidate = page->findChild<QLineEdit*>(QStringLiteral("candidate"));
    QVERIFY(candidate->completer());
    candidate->completer()->setCompletionPrefix(QStringLiteral("seven"));
    QCOMPARE(candidate->completer()->currentCompletion(), QStringLiteral("Candidate Seven"));
}

PANELBOOK_WIDGET_TEST_MAIN(TestNewInterviewPage)
#include "tst_newinterviewpage.moc"
