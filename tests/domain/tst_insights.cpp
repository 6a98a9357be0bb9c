// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/interviewerinsights.h"
#include "domain/insights/linefit.h"
#include "domain/insights/questioninsights.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

bool near(double value, double expected, double tolerance = 1e-4)
{
    return std::abs(value - expected) <= tolerance;
}

/// An interview of day `day` with these ratings of competencies "c0", "c1" …; 0 is "not assessed".
InterviewRecord rated(const QString& interviewer, int day, const QList<int>& ratings)
{
    InterviewRecord record;
    record.interviewer = interviewer;
    record.started = QDateTime(QDate(2026, 1, 1), QTime(10, 0), Qt::UTC).addDays(day);
    for (qsizetype i = 0; i < ratings.size(); ++i)
        record.ratings.append({QStringLiteral("c%1").arg(i), static_cast<RatingValue>(ratings[i])});
    return record;
}

Insight find(const InterviewerInsights& insights, InsightKind kind)
{
    for (const Insight& insight : insights.figures) {
        if (insight.kind == kind)
            return insight;
    }
    qFatal("no such insight");
}

const QString ada = QStringLiteral("Ada");

} // namespace

class TestInsights : public QObject
{
    Q_OBJECT

private slots:
    void aRecordHoldsTimesAndRatings()
    {
        Session session = sampleSession(); // parts of 10 and 20 minutes
        const QList<Dimension> dimensions = session.interview.rubric.dimensions;
        const QString question = session.interview.questions[0].question.id;
        mustRecord(session, QuestionAsked{question}, 2min);
        mustRecord(session, NoteTaken{QStringLiteral("+ seen #") + dimensions[0].id}, 3min);
        mustRecord(session, Rated{dimensions[0].id, RatingValue::StrongYes}, 4min);
        mustRecord(session, Rated{dimensions[1].id, RatingValue::No}, 5min);
        mustRecord(session, Ended{}, 12min);
        const InterviewRecord record = recordOf(session);
        QCOMPARE(record.interviewer, session.interview.interviewer);
        QCOMPARE(record.ratings.size(), 2);
        QCOMPARE(record.meanRating().value(), 3.0);
        QCOMPARE(record.questions.size(), 1);
        QCOMPARE(record.questions[0].question, question);
        QCOMPARE(record.questions[0].means->own, 4.0);
        QCOMPARE(record.questions[0].means->others, 2.0);
        double spent = 0;
        for (const auto& segment : record.segments)
            spent += segment.spent;
        QCOMPARE(spent, 12.0);
    }

    void linesAndCorrelationsAreThoseOfTheTextbooks()
    {
        const auto line = slope({1, 2, 3, 4, 5}, {2, 4, 5, 4, 5});
        QVERIFY(near(line->value, 0.6));
        QVERIFY(near(line->interval->low, -0.3001) && near(line->interval->high, 1.5001));
        const auto r = correlation({1, 2, 3, 4, 5}, {2, 4, 5, 4, 5});
        QVERIFY(near(r->value, 0.774597));
        QVERIFY(near(r->interval->low, -0.3399, 1e-3) && near(r->interval->high, 0.9842, 1e-3));
        QVERIFY(!slope({1, 1, 1}, {1, 2, 3}));
        QVERIFY(!slope({1, 2}, {1, 2}));
        QVERIFY(!correlation({1, 2, 3, 4}, {2, 2, 2, 2}));
        QVERIFY(!correlation({1, 2, 3}, {1, 2, 3}));
    }

    void notAssessedIsCountedButNeverAveraged()
    {
        const auto insights = interviewerInsights({rated(ada, 0, {4, 0, 2})}, ada);
        QCOMPARE(insights.distribution[0], 1);
        QCOMPARE(insights.ratings(), 2);
        QCOMPARE(insights.means, QList<double>{3});
    }

    void belowTheStatedNumberThereIsNoFigure()
    {
        const auto insights = interviewerInsights({rated(ada, 0, {1, 2}), rated(ada, 1, {3, 4})}, ada);
        for (const Insight& insight : insights.figures) {
            QVERIFY(!insight.figure);
            QVERIFY(whyNone(insight).startsWith(QStringLiteral("Too few")));
            QVERIFY(caution(insight.kind).endsWith(u'.'));
            QVERIFY(meaning(insight.kind).endsWith(u'.'));
            QVERIFY(!title(insight.kind).isEmpty());
        }
    }

    void driftIsFoundWhateverTheOrderOfTheRecords()
    {
        QList<InterviewRecord> records;
        for (int i = 19; i >= 0; --i)
            records.append(rated(ada, i, {1 + i / 5, 1 + i / 5}));
        const Insight drift = find(interviewerInsights(records, ada), InsightKind::Drift);
        QCOMPARE(drift.n, 20);
        QVERIFY(drift.figure->value > 1.5);
        QVERIFY(drift.figure->interval->low > 1);
    }

    void haloIsFullWhenAllRatingsOfAnInterviewAreAlike()
    {
        QList<InterviewRecord> alike;
        QList<InterviewRecord> mixed;
        for (int i = 0; i < 12; ++i) {
            alike.append(rated(ada, i, {1 + i % 4, 1 + i % 4, 1 + i % 4, 0}));
            mixed.append(rated(ada, i, {1, 2, 3, 4}));
        }
        QVERIFY(near(find(interviewerInsights(alike, ada), InsightKind::Halo).figure->value, 1));
        QVERIFY(find(interviewerInsights(mixed, ada), InsightKind::Halo).figure->value < 0);
    }

    void contrastIsACorrelationWithTheCandidateBefore()
    {
        QList<InterviewRecord> records;
        for (int i = 0; i < 20; ++i)
            records.append(rated(ada, i, {i % 2 == 0 ? 1 : 4}));
        const Insight contrast = find(interviewerInsights(records, ada), InsightKind::Contrast);
        QCOMPARE(contrast.n, 19);
        QVERIFY(near(contrast.figure->value, -1));
    }

    void ratingsThatNeverVaryLeaveNothingToRead()
    {
        QList<InterviewRecord> records;
        for (int i = 0; i < 20; ++i)
            records.append(rated(ada, i, {3, 3}));
        const Insight contrast = find(interviewerInsights(records, ada), InsightKind::Contrast);
        QVERIFY(!contrast.figure);
        QVERIFY(!whyNone(contrast).startsWith(QStringLiteral("Too few")));
    }

    void severityComparesOnlyWhoRatedTheSameCandidates()
    {
        QList<InterviewRecord> records;
        for (int i = 0; i < 8; ++i) {
            InterviewRecord mine = rated(ada, i, {3 + i % 2, 3, 4});
            InterviewRecord other = rated(QStringLiteral("Ben"), i, {2 + i % 2, 2, 2});
            other.candidate = mine.candidate;
            InterviewRecord stranger = rated(QStringLiteral("Cem"), i, {1, 1, 2});
            records += {mine, other, stranger};
        }
        const Insight severe =
            find(interviewerInsights(records, QStringLiteral("ben")), InsightKind::Severity);
        QCOMPARE(severe.n, 24);
        QVERIFY(severe.figure->value < -0.3);
        QVERIFY(severe.figure->interval->low < severe.figure->value);
        const Insight alone =
            find(interviewerInsights(records, QStringLiteral("Cem")), InsightKind::Severity);
        QCOMPARE(alone.n, 0);
        QVERIFY(!alone.figure);
    }

    void partsAreTimedOnceThereAreEnough()
    {
        InterviewRecord record = rated(ada, 0, {3});
        record.segments = {{QStringLiteral("Design"), 20, 25}};
        QVERIFY(interviewerInsights({record, record}, ada).segments.isEmpty());
        const auto segments = interviewerInsights({record, record, record}, ada).segments;
        QCOMPARE(segments.size(), 1);
        QCOMPARE(segments[0].n, 3);
        QCOMPARE(segments[0].spent, 25.0);
    }

    void questionsDiscriminateWithTheOtherRatings()
    {
        QList<InterviewRecord> records;
        for (int i = 0; i < 8; ++i) {
            InterviewRecord record = rated(ada, i, {});
            const double own = 1 + i % 4;
            record.questions = {{QStringLiteral("screen.a"), QStringLiteral("A"), 10, 12,
                                 InterviewRecord::QuestionUse::Means{own, 5 - own}},
                                {QStringLiteral("screen.b"), QStringLiteral("B"), 0, 6, std::nullopt}};
            records.append(record);
        }
        records.last().questions.removeLast();
        const auto questions = questionInsights(records);
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions[0].id, QStringLiteral("screen.a"));
        QCOMPARE(questions[0].uses, 8);
        QVERIFY(near(questions[0].spent, 12));
        QVERIFY(near(questions[0].discrimination.figure->value, -1));
        QCOMPARE(questions[1].uses, 7);
        QCOMPARE(questions[1].planned, 0.0);
        QVERIFY(!questions[1].discrimination.figure);
    }

    void whoInterviewsMostIsTheDefault()
    {
        QCOMPARE(mostFrequentInterviewer({}), QString());
        QCOMPARE(mostFrequentInterviewer(
                     {rated(QStringLiteral("Ben"), 0, {}), rated(ada, 1, {}), rated(ada, 2, {})}),
                 ada);
    }
};

PANELBOOK_TEST_MAIN(TestInsights)
#include "tst_insights.moc"
