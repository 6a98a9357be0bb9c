// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/live/candidate/candidatewindow.h"
#include "ui/pages/live/candidate/codepane.h"
#include "ui/pages/live/candidate/metricgraph.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QLabel>
#include <QTableWidget>

using namespace panelbook;

namespace {

/// Everything that stands in a window, for eyes and for screen readers.
QStringList textsOf(QAccessibleInterface* interface)
{
    QStringList texts{interface->text(QAccessible::Name), interface->text(QAccessible::Description),
                      interface->text(QAccessible::Value), interface->text(QAccessible::Help)};
    if (QAccessibleTextInterface* text = interface->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int i = 0; i < interface->childCount(); ++i) {
        if (QAccessibleInterface* child = interface->child(i))
            texts += textsOf(child);
    }
    return texts;
}

QString shownIn(CandidateWindow& window)
{
    QStringList texts = textsOf(QAccessible::queryAccessibleInterface(&window));
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        texts << widget->toolTip() << widget->whatsThis() << widget->objectName();
    texts << window.windowTitle();
    return texts.join(u'\n');
}

/// What is the interviewer's alone: no line of it may stand in the window.
QStringList interviewersTexts(const Question& question)
{
    QStringList texts = question.listenFor + question.hints + question.redFlags + question.strong +
                        question.weak + question.levelDifferences.values();
    for (const FollowUp& followUp : question.followUps)
        texts.append(followUp.text);
    if (const auto* incident = std::get_if<Debugging>(&question.detail)) {
        texts += incident->rootCause + incident->handover + QStringList{question.title, question.summary};
        for (const auto& artefact : incident->artefacts)
            texts << artefact.reveals << artefact.id;
        for (const auto& mitigation : incident->mitigations)
            texts << mitigation.text << mitigation.arithmetic;
    }
    if (const auto* review = std::get_if<CodeReview>(&question.detail)) {
        for (const auto& defect : review->defects)
            texts << defect.title << defect.why << defect.fix;
        for (const auto& decoy : review->decoys)
            texts << decoy.title << decoy.why;
    }
    if (const auto* practical = std::get_if<Practical>(&question.detail)) {
        for (const auto& flaw : practical->planted)
            texts << flaw.title << flaw.why << flaw.fix;
    }
    texts.removeIf([](const QString& text) { return text.size() < 12; }); // a word may stand in both
    return texts;
}

} // namespace

class TestCandidateWindow : public QObject
{
    Q_OBJECT

    PageBook m_book;

    QList<Question> bank() { return m_book.library().questions(); }

private slots:
    void nothingOfTheInterviewersIsEverShown()
    {
        CandidateWindow window(m_book.settings);
        window.show();
        int shown = 0;
        const QList<Question> questions = bank();
        QVERIFY(questions.size() >= 243);
        for (const Question& question : questions) {
            const QStringList secrets = interviewersTexts(question);
            QList<CandidateContent> contents = materialsOf(question);
            contents.prepend(promptOf(question));
            for (const CandidateContent& content : std::as_const(contents)) {
                window.show(content);
                const QString text = shownIn(window);
                for (const QString& secret : secrets) {
                    // The material itself may say what a guide quotes.
                    const bool given =
                        content.text.contains(secret) ||
                        QString::fromUtf8(QJsonDocument(content.data).toJson()).contains(secret);
                    QVERIFY2(given || !text.contains(secret), qPrintable(question.id + u'\n' + secret));
                }
                for (const char* tag : {"dead-end", "dead end", "asks_for", "reveals", "blocker"})
                    QVERIFY2(!text.contains(QLatin1String(tag)) || content.text.contains(QLatin1String(tag)),
                             qPrintable(question.id + u' ' + QLatin1String(tag)));
                ++shown;
            }
        }
        QVERIFY(shown > 400);
    }

    void theMaterialItselfIsShown()
    {
        CandidateWindow window(m_book.settings);
        window.show();
        const Question incident =
            m_book.library().question(QStringLiteral("debugging.checkout-at-2-am")).value();
        window.show(artefactOf(incident, QStringLiteral("a1")));
        auto* table = window.findChild<QTableWidget*>(QStringLiteral("candidateTable"));
        QVERIFY(table);
        QVERIFY(table->rowCount() > 1);
        QCOMPARE(table->item(0, 0)->text(),
                 artefactOf(incident, QStringLiteral("a1")).data[QLatin1String("rows")][0][0].toString());
        window.show(artefactOf(incident, QStringLiteral("a3")));
        QVERIFY(!window.findChild<QTableWidget*>());
        QVERIFY(shownIn(window).contains(
            QStringLiteral("Busy connections, of 40: from 5 at 01:30 to 40 at 02:06")));
        window.show(artefactOf(incident, QStringLiteral("a11")));
        QVERIFY(shownIn(window).contains(QStringLiteral("336 ms")));
    }

    void anUnknownArtefactShowsThePrompt()
    {
        const Question incident =
            m_book.library().question(QStringLiteral("debugging.checkout-at-2-am")).value();
        QCOMPARE(artefactOf(incident, QStringLiteral("a99")), promptOf(incident));
    }

    void linesOfCodeAreMarkedAndNothingElse()
    {
        CandidateWindow window(m_book.settings);
        window.show();
        const Question review = m_book.library().question(QStringLiteral("code-review.login-python")).value();
        window.show(materialsOf(review).front());
        auto* code = window.findChild<CodePane*>();
        QVERIFY(code);
        window.markLines(7, 9);
        QCOMPARE(code->markedLine(), 7);
        window.moveMark(1);
        QCOMPARE(code->markedLine(), 8);
        window.moveMark(-100);
        QCOMPARE(code->markedLine(), 1);
        window.markLines(10'000, 10'001);
        QCOMPARE(code->markedLine(), code->document()->blockCount());
        window.show(promptOf(review));
        window.markLines(1, 2); // no code: nothing to mark
        QVERIFY(!window.findChild<CodePane*>());
    }

    void theValueAxisHasTwoToFiveLinesAtRoundFigures_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("step");
        QTest::newRow("below one") << 0.9 << 0.2;
        QTest::newRow("one") << 1.0 << 0.2;
        QTest::newRow("forty connections") << 46.0 << 10.0;
        QTest::newRow("a hundred percent") << 115.0 << 50.0;
        QTest::newRow("thousands") << 8600.0 << 2000.0;
    }

    void theValueAxisHasTwoToFiveLinesAtRoundFigures()
    {
        QFETCH(double, most);
        QTEST(MetricGraph::niceStep(most), "step");
    }

    void blankShowsNothing()
    {
        CandidateWindow window(m_book.settings);
        window.show(promptOf(bank().front()));
        window.announce({QStringLiteral("The logs are gone.")});
        window.show();
        window.setBlank(true);
        const auto widgets = window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets)
            QVERIFY(!widget->isVisible());
        window.setBlank(false);
        QVERIFY(window.findChild<QLabel*>(QStringLiteral("candidatePrompt"))->isVisible());
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestCandidateWindow)
#include "tst_candidatewindow.moc"
