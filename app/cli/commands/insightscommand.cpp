// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/insightscommand.h"

#include "cli/invocation.h"
#include "domain/insights/interviewerinsights.h"
#include "domain/insights/questioninsights.h"
#include "domain/jsonread.h"
#include "services/insights.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct InsightsText
{
    Q_DECLARE_TR_FUNCTIONS(InsightsCommand)
};

QString rounded(double value, int decimals = 2)
{
    return QString::number(value, 'f', decimals);
}

QJsonObject toJson(const Insight& insight)
{
    QJsonObject json{
        {QStringLiteral("n"), insight.n},
        {QStringLiteral("value"), insight.figure ? QJsonValue(insight.figure->value) : QJsonValue()},
        {QStringLiteral("caution"), caution(insight.kind)}};
    if (!insight.figure)
        json[QLatin1String("why")] = whyNone(insight);
    else if (insight.figure->interval)
        json[QLatin1String("interval")] =
            QJsonArray{insight.figure->interval->low, insight.figure->interval->high};
    return json;
}

QJsonObject toJson(const SegmentTime& time)
{
    return {{QStringLiteral("segment"), time.segment},
            {QStringLiteral("n"), time.n},
            {QStringLiteral("planned"), time.planned},
            {QStringLiteral("spent"), time.spent}};
}

QJsonObject toJson(const InterviewerInsights& insights)
{
    QJsonObject ratings;
    for (std::size_t point = 0; point < insights.distribution.size(); ++point)
        ratings[toId(static_cast<RatingValue>(point))] = insights.distribution[point];
    QJsonObject json{{QStringLiteral("interviewer"), insights.interviewer},
                     {QStringLiteral("interviews"), insights.interviews},
                     {QStringLiteral("ratings"), ratings},
                     {QStringLiteral("segments"),
                      arrayOf(insights.segments, [](const SegmentTime& time) { return toJson(time); })}};
    for (const Insight& insight : insights.figures)
        json[toId(insight.kind)] = toJson(insight);
    return json;
}

QString shownFigure(const Insight& insight)
{
    return insight.figure ? rounded(insight.figure->value) : QStringLiteral("-");
}

/// The interval, or the reason why there is no value.
QString shownInterval(const Insight& insight)
{
    if (!insight.figure)
        return whyNone(insight);
    const auto& interval = insight.figure->interval;
    return interval ? InsightsText::tr("%1 to %2").arg(rounded(interval->low), rounded(interval->high))
                    : QStringLiteral("-");
}

void tellDistribution(Output& out, const InterviewerInsights& insights)
{
    QStringList titles;
    QStringList counts;
    for (std::size_t point = 1; point < insights.distribution.size(); ++point) {
        titles.append(toId(static_cast<RatingValue>(point)));
        counts.append(QString::number(insights.distribution[point]));
    }
    titles.append(InsightsText::tr("NOT ASSESSED"));
    counts.append(QString::number(insights.distribution[0]));
    out.table(titles, {counts});
    out.line(caution(InsightKind::Distribution));
}

void tellSegments(Output& out, const QList<SegmentTime>& segments)
{
    QList<QStringList> rows;
    for (const SegmentTime& time : segments)
        rows.append(
            {time.segment, QString::number(time.n), rounded(time.planned, 1), rounded(time.spent, 1)});
    out.table({InsightsText::tr("PART"), QStringLiteral("N"), InsightsText::tr("PLANNED"),
               InsightsText::tr("SPENT")},
              rows);
    out.line(caution(InsightKind::TimeUse));
}

void tell(Output& out, const InterviewerInsights& insights)
{
    if (out.json())
        return out.document(QJsonDocument(toJson(insights)));
    out.line(InsightsText::tr("%1: %n interview(s)", nullptr, insights.interviews)
                 .arg(shown(insights.interviewer)));
    out.line({});
    tellDistribution(out, insights);
    out.line({});
    QList<QStringList> rows;
    for (const Insight& insight : insights.figures)
        rows.append(
            {title(insight.kind), QString::number(insight.n), shownFigure(insight), shownInterval(insight)});
    out.table({InsightsText::tr("FIGURE"), QStringLiteral("N"), InsightsText::tr("VALUE"),
               InsightsText::tr("95 % INTERVAL")},
              rows);
    for (const Insight& insight : insights.figures)
        out.line(InsightsText::tr("%1: %2 %3", "name of a figure, what it means, when not to read it")
                     .arg(title(insight.kind), meaning(insight.kind), caution(insight.kind)));
    out.line({});
    tellSegments(out, insights.segments);
}

Outcome interviewer(Invocation& in)
{
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const auto records = interviewRecords(workspace);
        if (!records)
            return failure(records.error());
        const QString name = in.arguments().isEmpty() ? mostFrequentInterviewer(*records) : in.argument(0);
        const InterviewerInsights insights = interviewerInsights(*records, name);
        if (insights.interviews == 0 && !in.arguments().isEmpty())
            return failure(ErrorKind::UnknownName, QStringLiteral("interviewer"), name);
        if (insights.interviews == 0 && !in.out().json())
            in.out().note(InsightsText::tr("No interview in this book has ended."));
        else
            tell(in.out(), insights);
        return ExitCode::Done;
    });
}

QString leakedOn(const OwnBank& bank, const QString& question)
{
    const auto leaked = bank.mark(question).leaked;
    return leaked ? leaked->toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const QuestionInsights& question, const QString& leaked)
{
    return {{QStringLiteral("question"), question.id},
            {QStringLiteral("title"), question.title},
            {QStringLiteral("uses"), question.uses},
            {QStringLiteral("planned"), question.planned},
            {QStringLiteral("spent"), question.spent},
            {QStringLiteral("discrimination"), toJson(question.discrimination)},
            {QStringLiteral("leaked"), leaked.isEmpty() ? QJsonValue() : QJsonValue(leaked)}};
}

void tell(Output& out, const QList<QuestionInsights>& questions, const OwnBank& bank)
{
    QList<QStringList> rows;
    for (const QuestionInsights& q : questions)
        rows.append({q.id, QString::number(q.uses), rounded(q.planned, 1), rounded(q.spent, 1),
                     shownFigure(q.discrimination), leakedOn(bank, q.id)});
    out.table({InsightsText::tr("QUESTION"), InsightsText::tr("USES"), InsightsText::tr("PLANNED"),
               InsightsText::tr("SPENT"), InsightsText::tr("DISCRIMINATION"), InsightsText::tr("LEAKED")},
              rows);
    out.line(meaning(InsightKind::Discrimination) + u' ' + caution(InsightKind::Discrimination));
}

Outcome question(Invocation& in)
{
    return in.withBook(BookAccess::Read, [&](Workspace& workspace, const OwnBank& bank) -> Outcome {
        const auto records = interviewRecords(workspace);
        if (!records)
            return failure(records.error());
        QList<QuestionInsights> questions = questionInsights(*records);
        if (!in.arguments().isEmpty()) {
            const auto found = findByPrefix(questions, in.argument(0), QStringLiteral("question"));
            if (!found)
                return failure(found.error());
            questions = {*found};
        }
        const auto json = [&](const QuestionInsights& q) { return toJson(q, leakedOn(bank, q.id)); };
        if (in.out().json())
            in.out().document(in.arguments().isEmpty() ? QJsonDocument(arrayOf(questions, json))
                                                       : QJsonDocument(json(questions.first())));
        else if (questions.isEmpty())
            in.out().note(InsightsText::tr("No question was asked in an interview that ended."));
        else
            tell(in.out(), questions, bank);
        return ExitCode::Done;
    });
}

} // namespace

QList<Verb> insightsVerbs()
{
    return {{QStringLiteral("stats interviewer"),
             QStringLiteral("[NAME]"),
             InsightsText::tr("Say how somebody interviews: ratings, drift, halo, contrast, severity, time."),
             {},
             interviewer,
             InsightsText::tr("Without NAME it is who interviewed most often.")},
            {QStringLiteral("stats question"),
             QStringLiteral("[ID]"),
             InsightsText::tr("Say how questions work: uses, time, discrimination, whether they leaked."),
             {},
             question}};
}

} // namespace panelbook
