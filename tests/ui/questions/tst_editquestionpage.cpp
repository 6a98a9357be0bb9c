// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/questions/editor/editquestionpage.h"
#include "ui/pages/questions/filterchip.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace panelbook;

namespace {

std::unique_ptr<EditQuestionPage> openPage(PageBook& book, const Destination& destination)
{
    auto page = std::make_unique<EditQuestionPage>(book.context());
    page->resize(1068, 664);
    page->show();
    page->enter(destination);
    return page;
}

QString problem(const EditQuestionPage& page, const char* field)
{
    return part<QLabel>(page, field).text();
}

void choose(const EditQuestionPage& page, QuestionKind kind)
{
    auto& kinds = part<QComboBox>(page, "kind");
    kinds.setCurrentIndex(kinds.findData(static_cast<int>(kind)));
    emit kinds.activated(kinds.currentIndex());
}

void save(const EditQuestionPage& page)
{
    part<QAction>(page, "saveQuestion").trigger();
}

const Destination copyOfFeed{
    .place = Place::EditQuestion, .question = QStringLiteral("system-design.news-feed"), .asCopy = true};

} // namespace

class TestEditQuestionPage : public QObject
{
    Q_OBJECT

private slots:
    void newQuestionIsWrittenAndSaved();
    void problemsStandAtTheirFieldsUntilTheyAreMended();
    void copyOfABundledQuestionBecomesOnesOwn();
    void ownQuestionIsChanged();
    void everyKindCanBeWritten_data();
    void everyKindCanBeWritten();
    void anotherKindKeepsWhatEveryKindHas();
    void previewFollowsTheTyping();
    void unsavedChangesAreKeptAndAskedFor();
    void untouchedQuestionIsLeftWithoutAsking();
    void formulaThatDoesNotComputeIsTold();
    void keyboardAloneWritesSavesAndLeaves();
    void pageFitsTheSmallestWindow();
};

void TestEditQuestionPage::newQuestionIsWrittenAndSaved()
{
    PageBook book;
    const auto page = openPage(book, {.place = Place::EditQuestion});
    choose(*page, QuestionKind::Behavioural);
    part<QLineEdit>(*page, "field.title").setText(QStringLiteral("Own one"));
    part<QPlainTextEdit>(*page, "field.prompt").setPlainText(QStringLiteral("Tell me about a change."));
    part<QPlainTextEdit>(*page, "field.listen_for").setPlainText(QStringLiteral("A number\nA name"));
    part<QPlainTextEdit>(*page, "field.star_probes/task").setPlainText(QStringLiteral("What was yours?"));
    part<FilterChip>(*page, "competency.ownership").click();
    QVERIFY(!page->unsaved().isEmpty());
    save(*page);
    QVERIFY2(page->unsaved().isEmpty(), qPrintable(problem(*page, "saveTrouble")));
    QCOMPARE(part<QLabel>(*page, "editState").text(), QStringLiteral("Saved"));
    const auto saved = book.library().question(QStringLiteral("behavioural.own-one"));
    QVERIFY(saved);
    QCOMPARE(saved->listenFor, QStringList({QStringLiteral("A number"), QStringLiteral("A name")}));
    QCOMPARE(std::get<Behavioural>(saved->detail).task, QStringList{QStringLiteral("What was yours?")});
}

void TestEditQuestionPage::problemsStandAtTheirFieldsUntilTheyAreMended()
{
    PageBook book;
    const auto page = openPage(book, {.place = Place::EditQuestion});
    choose(*page, QuestionKind::Behavioural);
    part<QPlainTextEdit>(*page, "field.follow_ups").setPlainText(QStringLiteral("Why? | sorcery"));
    QVERIFY(!part<QLabel>(*page, "problem.title").isVisible());
    save(*page);
    QVERIFY(part<QLabel>(*page, "saveTrouble").isVisible());
    QVERIFY(part<QLabel>(*page, "problem.title").isVisible());
    QVERIFY2(problem(*page, "problem.follow_ups").startsWith(QStringLiteral("Entry 1: ")),
             qPrintable(problem(*page, "problem.follow_ups")));
    QCOMPARE(problem(*page, "problem.frame"), QStringLiteral("Choose at least one competency."));
    QTRY_VERIFY(part<QLineEdit>(*page, "field.title").hasFocus());
    part<QLineEdit>(*page, "field.title").setText(QStringLiteral("Mended"));
    QVERIFY(!part<QLabel>(*page, "problem.title").isVisible());
    part<QPlainTextEdit>(*page, "field.prompt").setPlainText(QStringLiteral("Tell me."));
    part<QPlainTextEdit>(*page, "field.follow_ups").setPlainText(QStringLiteral("Why? | judgement"));
    part<FilterChip>(*page, "competency.judgement").click();
    QVERIFY(!part<QLabel>(*page, "saveTrouble").isVisible());
}

void TestEditQuestionPage::copyOfABundledQuestionBecomesOnesOwn()
{
    PageBook book;
    const auto page = openPage(book, copyOfFeed);
    QCOMPARE(part<QLabel>(*page, "editTitle").text(), QStringLiteral("Edit a copy"));
    QVERIFY(!part<QComboBox>(*page, "kind").isVisible());
    const auto before = book.library().questions().size();
    save(*page);
    QVERIFY2(!part<QLabel>(*page, "saveTrouble").isVisible(), qPrintable(problem(*page, "saveTrouble")));
    QCOMPARE(book.library().questions().size(), before + 1);
    const auto bundled = book.library().question(copyOfFeed.question).value();
    QVERIFY(std::get<SystemDesign>(book.library().questions().back().detail) ==
                std::get<SystemDesign>(bundled.detail) ||
            book.bank.isOwn(book.library().questions().back().id));
}

void TestEditQuestionPage::ownQuestionIsChanged()
{
    PageBook book;
    Question own = book.library().question(QStringLiteral("behavioural.production-incident")).value();
    own.id = QStringLiteral("behavioural.my-own");
    QVERIFY(book.bank.save(own));
    const auto page = openPage(book, {.place = Place::EditQuestion, .question = own.id});
    QCOMPARE(part<QLabel>(*page, "editTitle").text(), QStringLiteral("Edit the question"));
    part<QLineEdit>(*page, "field.title").setText(QStringLiteral("Changed"));
    save(*page);
    own.title = QStringLiteral("Changed");
    QCOMPARE(book.library().question(own.id).value(), own);
}

void TestEditQuestionPage::everyKindCanBeWritten_data()
{
    QTest::addColumn<QuestionKind>("kind");
    for (const QuestionKind kind : allQuestionKinds())
        QTest::newRow(qPrintable(toId(kind))) << kind;
}

void TestEditQuestionPage::everyKindCanBeWritten()
{
    QFETCH(QuestionKind, kind);
    PageBook book;
    const auto page = openPage(book, {.place = Place::EditQuestion});
    choose(*page, kind);
    part<QLineEdit>(*page, "field.title").setText(QStringLiteral("Own one"));
    part<QPlainTextEdit>(*page, "field.prompt").setPlainText(QStringLiteral("A prompt."));
    part<FilterChip>(*page, "competency.judgement").click();
    if (kind == QuestionKind::Debugging) {
        part<QPlainTextEdit>(*page, "field.alert").setPlainText(QStringLiteral("Errors above 5 %"));
        part<QPlainTextEdit>(*page, "field.root_cause").setPlainText(QStringLiteral("No index"));
    }
    if (kind == QuestionKind::CodeReview) {
        part<QLineEdit>(*page, "field.language").setText(QStringLiteral("go"));
        part<QPlainTextEdit>(*page, "field.code").setPlainText(QStringLiteral("x := 1"));
        part<QPlainTextEdit>(*page, "field.defects")
            .setPlainText(QStringLiteral("1 | nit | Name | It says nothing. | Call it count."));
    }
    save(*page);
    QVERIFY2(page->unsaved().isEmpty(), qPrintable(problem(*page, "saveTrouble")));
    QVERIFY(book.library().question(toId(kind) + QStringLiteral(".own-one")));
}

void TestEditQuestionPage::anotherKindKeepsWhatEveryKindHas()
{
    PageBook book;
    const auto page = openPage(book, {.place = Place::EditQuestion});
    choose(*page, QuestionKind::Behavioural);
    part<QLineEdit>(*page, "field.title").setText(QStringLiteral("Kept"));
    part<FilterChip>(*page, "level.L6").click();
    choose(*page, QuestionKind::TakeHome);
    QCOMPARE(part<QLineEdit>(*page, "field.title").text(), QStringLiteral("Kept"));
    QVERIFY(part<FilterChip>(*page, "level.L6").isChecked());
    QVERIFY(page->findChild<QWidget*>(QStringLiteral("field.pay")));
    QVERIFY(!page->findChild<QWidget*>(QStringLiteral("field.number_probes")));
    QVERIFY(!page->unsaved().isEmpty());
}

void TestEditQuestionPage::previewFollowsTheTyping()
{
    PageBook book;
    const auto page = openPage(book, copyOfFeed);
    part<QPlainTextEdit>(*page, "field.prompt").setPlainText(QStringLiteral("A prompt of my own."));
    QTRY_VERIFY(
        part<QTextEdit>(*page, "preview").toPlainText().contains(QStringLiteral("A prompt of my own.")));
}

void TestEditQuestionPage::unsavedChangesAreKeptAndAskedFor()
{
    PageBook book;
    const auto page = openPage(book, copyOfFeed);
    auto& title = part<QLineEdit>(*page, "field.title");
    title.setText(QStringLiteral("Not saved yet"));
    page->hide();
    page->show();
    page->enter({.place = Place::EditQuestion});
    QCOMPARE(book.prompts.confirmations.size(), qsizetype{1});
    QCOMPARE(title.text(), QStringLiteral("Not saved yet"));
    book.prompts.confirms = true;
    page->enter({.place = Place::EditQuestion});
    QVERIFY(title.text().isEmpty());
}

void TestEditQuestionPage::untouchedQuestionIsLeftWithoutAsking()
{
    PageBook book;
    const auto page = openPage(book, copyOfFeed);
    page->enter({.place = Place::EditQuestion});
    QVERIFY(book.prompts.confirmations.isEmpty());
    QCOMPARE(part<QLabel>(*page, "editTitle").text(), QStringLiteral("New question"));
}

void TestEditQuestionPage::formulaThatDoesNotComputeIsTold()
{
    PageBook book;
    const auto page = openPage(book, copyOfFeed);
    part<QPlainTextEdit>(*page, "field.estimate/results")
        .setPlainText(QStringLiteral("rate | Rate | nobody * 2 | /s"));
    save(*page);
    QVERIFY(part<QLabel>(*page, "saveTrouble").isVisible());
    QVERIFY(part<QLabel>(*page, "problem.estimate/assumptions").isVisible() ||
            part<QLabel>(*page, "problem.estimate/results").isVisible());
}

void TestEditQuestionPage::keyboardAloneWritesSavesAndLeaves()
{
    PageBook book;
    const auto page = openPage(book, copyOfFeed);
    const QSignalSpy goTo(page.get(), &Page::goTo);
    QTRY_VERIFY(page->isActiveWindow());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field.title"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("!"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field.summary"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(page->unsaved().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(goTo.count(), 1);
    QCOMPARE(goTo.front().front().value<Destination>().place, Place::Questions);
    QVERIFY(book.bank.isOwn(goTo.front().front().value<Destination>().question));
}

void TestEditQuestionPage::pageFitsTheSmallestWindow()
{
    PageBook book;
    const auto page = openPage(book, copyOfFeed);
    QVERIFY2(page->minimumSizeHint().width() <= 1024 - 212,
             qPrintable(QString::number(page->minimumSizeHint().width())));
    QVERIFY(page->minimumSizeHint().height() <= 640 - 56);
}

PANELBOOK_WIDGET_TEST_MAIN(TestEditQuestionPage)
#include "tst_editquestionpage.moc"
