// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/computedfacts.h"
#include "exchange/formats.h"
#include "tests/exchange/samplereports.h"
#include "tests/support/scriptsession.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

const Question& question(const Session& session, const char* id)
{
    return session.findQuestion(QString::fromLatin1(id))->question;
}

QString exported(const Scorecard& scorecard, const char* format)
{
    const QList<ExportFormat> formats = textFormats();
    return QString::fromUtf8(
        findFormat(formats, QString::fromLatin1(format))->render({makeReport(scorecard)}).value());
}

} // namespace

class TestComputedFacts : public QObject
{
    Q_OBJECT

private slots:
    // Counted by hand from the lines of the script: see tst_roleplay.
    void theDebuggingScriptGivesTheFactsCountedByHand()
    {
        const Session session = scorecardFromScript(QStringLiteral("debugging")).session;
        const Question& checkout = question(session, "debugging.checkout-at-2-am");
        QCOMPARE(computedFacts(session, checkout),
                 (QStringList{
                     QStringLiteral("First useful signal after: 02:40"),
                     QStringLiteral("First mitigation after: 14:20"),
                     QStringLiteral("Deepest why reached: 3 of 5, after 19:40"),
                     QStringLiteral("Signals asked for: 6, of them 5 useful, 1 dead ends"),
                     QStringLiteral("Hypotheses before the first change: 2 of 2"),
                     QStringLiteral("Constraint after 11:30: Log search has just gone down. Nobody can say "
                                    "when it will be back. The next useful step came after 01:00.")}));
        const QJsonObject json = computedJson(session, checkout);
        QCOMPARE(json[QLatin1String("first_useful_signal_ms")].toInt(), 160'000);
        QCOMPARE(json[QLatin1String("mitigation_ms")].toInt(), 860'000);
        QCOMPARE(json[QLatin1String("cause_ms")].toInt(), 1'180'000);
        QCOMPARE(json[QLatin1String("signals_asked")].toInt(), 6);
        QCOMPARE(json[QLatin1String("signals_useful")].toInt(), 5);
        QCOMPARE(json[QLatin1String("dead_ends")].toInt(), 1);
        QCOMPARE(json[QLatin1String("constraints")][0][QLatin1String("until_useful_step_ms")].toInt(),
                 60'000);
    }

    void theCodeReviewScriptGivesTheFactsCountedByHand()
    {
        // Defects 1 and 4 (blockers) and 7 (major) without, 5 (major) with a hint; one of two decoys.
        const Session session = scorecardFromScript(QStringLiteral("code-review")).session;
        const Question& login = question(session, "code-review.login-python");
        QCOMPARE(computedFacts(session, login),
                 (QStringList{QStringLiteral("Blockers found: 2 of 4"),
                              QStringLiteral("Major defects found: 2 of 3, 1 of them with a hint"),
                              QStringLiteral("Minor defects found: 0 of 2"),
                              QStringLiteral("Sound lines taken for defects: 1 of 2")}));
        const QJsonObject json = computedJson(session, login);
        QCOMPARE(json[QLatin1String("defects_found")].toArray().size(), 4);
        QCOMPARE(json[QLatin1String("defects_found")][0][QLatin1String("after_ms")].toInt(), 120'000);
        QCOMPARE(json[QLatin1String("decoys_taken")].toArray(), QJsonArray{1});
    }

    void everyTextFormatShowsThem()
    {
        const Scorecard scorecard = sealedScorecardFromScript(QStringLiteral("debugging"));
        for (const char* id : {"html", "md"}) {
            const QString text = exported(scorecard, id);
            QVERIFY2(text.contains(QStringLiteral("First mitigation after: 14:20")), id);
        }
        const QString json = exported(scorecard, "json");
        QVERIFY(json.contains(QStringLiteral("\"mitigation_ms\": 860000")));
    }

    void otherKindsAndUntouchedQuestionsHaveNone()
    {
        const Session design = scorecardFromScript(QStringLiteral("system-design")).session;
        for (const PlannedQuestion& planned : design.interview.questions) {
            QVERIFY(computedFacts(design, planned.question).isEmpty());
            QVERIFY(computedJson(design, planned.question).isEmpty());
        }
        const Session sample = sampleSession();
        for (const PlannedQuestion& planned : sample.interview.questions)
            QVERIFY(computedFacts(sample, planned.question).isEmpty());
    }
};

PANELBOOK_TEST_MAIN(TestComputedFacts)
#include "tst_computedfacts.moc"
