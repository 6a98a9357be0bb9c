// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/roleplay.h"
#include "tests/support/testmain.h"
#include "tests/ui/live/desk.h"
#include "ui/pages/live/candidate/candidatewindow.h"
#include "ui/widgets/tickrow.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

const QString checkout = QStringLiteral("debugging.checkout-at-2-am");
const QString login = QStringLiteral("code-review.login-python");

/// The live page with one question being asked.
struct Round : Desk
{
    Round(const QString& kit, const QString& question) : Desk(kit, false)
    {
        const auto interview = book.open(id);
        (void)interview->record(Started{});
        (void)interview->record(QuestionAsked{question});
        enter();
    }

    Roleplay roleplay() { return foldRoleplay(stored(), checkout); }
    CodeReviewRound review() { return foldCodeReview(stored(), login); }
    void command(const char* name) { page.findChild<QAction*>(QLatin1String(name))->trigger(); }
    bool enabled(const char* name) { return page.findChild<QAction*>(QLatin1String(name))->isEnabled(); }
    /// The one window that is meant for the candidate, or nullptr.
    static CandidateWindow* candidate()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (auto* found = qobject_cast<CandidateWindow*>(window))
                return found;
        }
        return nullptr;
    }
};

struct Incident : Round
{
    Incident() : Round(QStringLiteral("debugging-45"), checkout) {}
};

struct Review : Round
{
    Review() : Round(QStringLiteral("code-review-45"), login) {}
};

} // namespace

class TestLiveRoleplay : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAskedForIsFoundAndShownByKeys()
    {
        Incident desk;
        desk.press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("artefactField"));
        desk.type("hikari?");
        QCOMPARE(desk.find<QListView>("artefactHits")->currentIndex().data().toString(),
                 QStringLiteral("Connection pool"));
        desk.press(Qt::Key_Return);
        desk.type("traces");
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        const Roleplay roleplay = desk.roleplay();
        QCOMPARE(roleplay.reveals.size(), 2);
        QCOMPARE(roleplay.reveals[0].artefact, QStringLiteral("a3"));
        QCOMPARE(roleplay.reveals[0].how, QStringLiteral("show"));
        QCOMPARE(roleplay.reveals[1].artefact, QStringLiteral("a11"));
        QCOMPARE(roleplay.reveals[1].how, QStringLiteral("read"));
        desk.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&desk.notes()));
    }

    void whatIsNotToBeHadIsNotedAsItWasAsked()
    {
        Incident desk;
        desk.command("findArtefact");
        desk.type("kubernetes events");
        QVERIFY(desk.find<QListView>("artefactHits")->isHidden());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.roleplay().reveals.size(), 0);
        desk.press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(desk.roleplay().reveals.size(), 1);
        QCOMPARE(desk.roleplay().reveals[0].asked, QStringLiteral("kubernetes events"));
        QCOMPARE(desk.find<QLineEdit>("artefactField")->text(), QString());
    }

    void aCardIsPlayedOnceByItsKey()
    {
        Incident desk;
        desk.command("card2");
        desk.command("card2");
        QCOMPARE(desk.roleplay().cards.size(), 1);
        QCOMPARE(desk.roleplay().cards[0].id, QStringLiteral("k2"));
        QVERIFY(desk.find<TickRow>("card-k2")->isChecked());
    }

    void hypothesesAndActionsTakeTheirSignFromTheFirstLetter()
    {
        Incident desk;
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        desk.type("Pool too small");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        desk.type("- Somebody broke it");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_M, Qt::ControlModifier);
        desk.type("? Reads the log");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_M, Qt::ControlModifier);
        desk.press(Qt::Key_Return); // nothing typed: nothing noted
        const Roleplay roleplay = desk.roleplay();
        QCOMPARE(roleplay.hypotheses.size(), 2);
        QVERIFY(roleplay.hypotheses[0].testable);
        QVERIFY(!roleplay.hypotheses[1].testable);
        QCOMPARE(roleplay.hypotheses[1].text, QStringLiteral("Somebody broke it"));
        QCOMPARE(roleplay.actions.size(), 1);
        QCOMPARE(roleplay.actions[0].effect, QStringLiteral("diagnoses"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&desk.notes()));
    }

    void theLastHypothesisIsSteppedOn()
    {
        Incident desk;
        desk.command("settleHypothesis"); // none yet
        QCOMPARE(desk.roleplay().hypotheses.size(), 0);
        desk.command("hypothesis");
        desk.type("Pool too small");
        desk.press(Qt::Key_Return);
        desk.command("settleHypothesis");
        QCOMPARE(desk.roleplay().hypotheses[0].outcome, QStringLiteral("confirmed"));
        desk.command("settleHypothesis");
        QCOMPARE(desk.roleplay().hypotheses[0].outcome, QStringLiteral("ruled-out"));
        desk.find<TickRow>("hypothesis1")->click();
        QCOMPARE(desk.roleplay().hypotheses[0].outcome, QStringLiteral("open"));
    }

    void whysAndHandoverAreTickedAndTakenBack()
    {
        Incident desk;
        desk.command("whyReached");
        desk.command("whyReached");
        QCOMPARE(desk.roleplay().whys.keys(), (QList<int>{1, 2}));
        desk.command("undoEvent");
        QCOMPARE(desk.roleplay().whys.keys(), QList<int>{1});
        desk.find<TickRow>("handover1")->click();
        desk.command("handoverSaid");
        desk.type("3");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.roleplay().handover, (QSet<int>{1, 3}));
        desk.find<TickRow>("handover1")->click();
        QCOMPARE(desk.roleplay().handover, QSet<int>{3});
    }

    void theIncidentClockIsAnnounced()
    {
        Incident desk;
        QCOMPARE(desk.text("incidentClock"), QStringLiteral("Incident clock 02:00"));
        desk.command("incidentTime");
        desk.type("26:00");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.roleplay().incidentTime, QString());
        desk.command("incidentTime");
        desk.type("02:25");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.text("incidentClock"), QStringLiteral("Incident clock 02:25"));
    }

    void theCandidateWindowFollows()
    {
        Incident desk;
        QVERIFY(!Round::candidate());
        desk.press(Qt::Key_F5);
        CandidateWindow* window = Round::candidate();
        QVERIFY(window);
        QVERIFY(window->isVisible());
        QVERIFY(window->findChild<QLabel*>(QStringLiteral("candidatePrompt"))
                    ->text()
                    .contains(QStringLiteral("PAGE 02:04")));
        desk.command("findArtefact");
        desk.type("order-service log");
        desk.press(Qt::Key_Return);
        QVERIFY(window->findChild<QPlainTextEdit*>(QStringLiteral("candidateText")));
        desk.type("pool"); // read out: the window keeps what it shows
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(window->findChild<QPlainTextEdit*>(QStringLiteral("candidateText")));
        desk.command("candidateBlank");
        QVERIFY(window->isBlank());
        QVERIFY(!window->findChild<QPlainTextEdit*>(QStringLiteral("candidateText"))->isVisible());
        desk.command("candidateWindow");
        QVERIFY(!Round::candidate());
    }

    void theCandidateWindowGoesWithTheInterview()
    {
        Incident desk;
        desk.command("candidateWindow");
        Round::candidate()->close(); // by its own button
        desk.command("candidateWindow");
        QVERIFY(Round::candidate()->isVisible());
        desk.command("endInterview");
        QVERIFY(!Round::candidate());
    }

    void defectsAreTickedByTheirNumber()
    {
        Review desk;
        desk.press(Qt::Key_D, Qt::ControlModifier);
        desk.type("4");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_D, Qt::ControlModifier);
        desk.type("? 2");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_D, Qt::ControlModifier);
        desk.type("- 1");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.review().found.keys(), (QList<int>{2, 4}));
        QVERIFY(desk.review().found[2].hinted);
        QCOMPARE(desk.review().decoys, QSet<int>{1});
        QVERIFY(desk.find<TickRow>("defect4")->isChecked());
        desk.find<TickRow>("defect4")->click(); // again takes it back
        QCOMPARE(desk.review().found.keys(), QList<int>{2});
        QVERIFY(!desk.find<TickRow>("defect4")->isChecked());
    }

    void aDefectThatIsNotThereIsRefused()
    {
        Review desk;
        desk.command("defect");
        desk.type("99");
        desk.press(Qt::Key_Return);
        QVERIFY(desk.review().found.isEmpty());
    }

    void commandsHoldForTheirKindAlone()
    {
        Review review;
        QVERIFY(review.enabled("defect"));
        QVERIFY(!review.enabled("findArtefact"));
        QVERIFY(!review.enabled("card1"));
        Incident incident;
        QVERIFY(!incident.enabled("defect"));
        QVERIFY(incident.enabled("findArtefact"));
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestLiveRoleplay)
#include "tst_liveroleplay.moc"
