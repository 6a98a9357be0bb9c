// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insights/insightcontents.h"

#include <QCoreApplication>
#include <QLocale>

namespace panelbook {

namespace {

constexpr qsizetype mostRows = 12;

struct InsightsText
{
    Q_DECLARE_TR_FUNCTIONS(InsightsPage)
};

QString number(double value, int decimals = 2)
{
    return QLocale().toString(value, 'f', decimals);
}

QString intervalText(const Insight& insight)
{
    if (!insight.figure)
        return whyNone(insight);
    const auto& interval = insight.figure->interval;
    return interval ? InsightsText::tr("%1 to %2", "an interval")
                          .arg(number(interval->low), number(interval->high))
                    : InsightsText::tr("none");
}

QString valueText(const Insight& insight)
{
    return insight.figure ? number(insight.figure->value) : QStringLiteral("–");
}

QString ratingText(std::size_t point)
{
    return point == 0 ? InsightsText::tr("Not assessed") : QLocale().toString(static_cast<int>(point));
}

QStringList remarksOf(InsightKind kind)
{
    return {meaning(kind) + u' ' + caution(kind)};
}

InsightContent distribution(const InterviewerInsights& insights)
{
    InsightContent content{QStringLiteral("ratings"),
                           title(InsightKind::Distribution),
                           InsightsText::tr("%n rating(s)", nullptr, insights.ratings()),
                           {},
                           {},
                           {InsightsText::tr("Rating"), InsightsText::tr("Given")},
                           {},
                           remarksOf(InsightKind::Distribution)};
    for (const std::size_t point : {1U, 2U, 3U, 4U, 0U}) {
        const QString count = QLocale().toString(insights.distribution[point]);
        content.bars.append({ratingText(point), static_cast<double>(insights.distribution[point]), count});
        content.rows.append({ratingText(point), count});
    }
    if (insights.ratings() < leastFor(InsightKind::Distribution))
        content.remarks.append(whyNone({InsightKind::Distribution, insights.ratings(), std::nullopt}));
    return content;
}

InsightContent figures(const InterviewerInsights& insights)
{
    InsightContent content{QStringLiteral("figures"),
                           InsightsText::tr("Habits"),
                           InsightsText::tr("%n interview(s)", nullptr, insights.interviews),
                           {},
                           {},
                           {InsightsText::tr("Figure"), InsightsText::tr("n"), InsightsText::tr("Value"),
                            InsightsText::tr("95 % interval")},
                           {},
                           {}};
    for (const Insight& insight : insights.figures) {
        if (insight.figure)
            content.bars.append(
                {title(insight.kind), insight.figure->value, valueText(insight), insight.figure->interval});
        content.rows.append(
            {title(insight.kind), QLocale().toString(insight.n), valueText(insight), intervalText(insight)});
        content.remarks.append(
            InsightsText::tr("%1: %2 %3", "name of a figure, what it means, when not to read it")
                .arg(title(insight.kind), meaning(insight.kind), caution(insight.kind)));
    }
    return content;
}

InsightContent course(const InterviewerInsights& insights)
{
    InsightContent content{
        QStringLiteral("course"),
        InsightsText::tr("Over time"),
        InsightsText::tr("%n interview(s)", nullptr, static_cast<int>(insights.means.size())),
        {},
        insights.means,
        {InsightsText::tr("Interviews"), InsightsText::tr("Mean rating")},
        {},
        {InsightsText::tr("The mean rating of each interview, oldest first.") + u' ' +
         caution(InsightKind::Drift)}};
    // Fours are few enough to read and enough to see a course.
    constexpr qsizetype together = 4;
    for (qsizetype first = 0; first < insights.means.size(); first += together) {
        const QList<double> means = insights.means.mid(first, together);
        double sum = 0;
        for (const double mean : means)
            sum += mean;
        content.rows.append({InsightsText::tr("%1 to %2", "first and last interview")
                                 .arg(first + 1)
                                 .arg(first + means.size()),
                             number(sum / static_cast<double>(means.size()))});
    }
    return content;
}

InsightContent parts(const QList<SegmentTime>& segments)
{
    InsightContent content{QStringLiteral("time"),
                           title(InsightKind::TimeUse),
                           InsightsText::tr("%n part(s)", nullptr, static_cast<int>(segments.size())),
                           {},
                           {},
                           {InsightsText::tr("Part"), InsightsText::tr("n"), InsightsText::tr("Planned, min"),
                            InsightsText::tr("Taken, min")},
                           {},
                           remarksOf(InsightKind::TimeUse)};
    for (const SegmentTime& time : segments.mid(0, mostRows)) {
        content.bars.append({time.segment, time.spent, number(time.spent, 1), std::nullopt, time.planned});
        content.rows.append(
            {time.segment, QLocale().toString(time.n), number(time.planned, 1), number(time.spent, 1)});
    }
    if (segments.isEmpty())
        content.remarks.append(whyNone({InsightKind::TimeUse, 0, std::nullopt}));
    else
        content.remarks.append(InsightsText::tr("The stroke across a bar is what was planned."));
    return content;
}

} // namespace

QList<InsightContent> contentsOf(const InterviewerInsights& insights)
{
    return {distribution(insights), course(insights), figures(insights), parts(insights.segments)};
}

InsightContent contentOf(const QList<QuestionInsights>& questions,
                         const std::function<bool(const QString& question)>& isLeaked)
{
    InsightContent content{
        QStringLiteral("questions"),
        InsightsText::tr("Questions"),
        InsightsText::tr("%n question(s) asked", nullptr, static_cast<int>(questions.size())),
        {},
        {},
        {InsightsText::tr("Question"), InsightsText::tr("Asked"), InsightsText::tr("Planned, min"),
         InsightsText::tr("Taken, min"), InsightsText::tr("Discrimination"), InsightsText::tr("n"),
         InsightsText::tr("Known outside")},
        {},
        {InsightsText::tr("These count the interviews of everybody in the book."),
         meaning(InsightKind::Discrimination) + u' ' + caution(InsightKind::Discrimination)}};
    for (const QuestionInsights& q : questions.mid(0, mostRows)) {
        const QString uses = QLocale().toString(q.uses);
        content.bars.append({q.title, static_cast<double>(q.uses), uses});
        content.rows.append({q.title, uses, number(q.planned, 1), number(q.spent, 1),
                             valueText(q.discrimination), QLocale().toString(q.discrimination.n),
                             isLeaked(q.id) ? InsightsText::tr("yes") : InsightsText::tr("no")});
    }
    return content;
}

} // namespace panelbook
