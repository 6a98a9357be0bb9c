// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/interviewerinsights.h"

#include "domain/insights/linefit.h"
#include "domain/panel/severity.h"
#include "domain/words.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <numeric>

namespace panelbook {

namespace {

Insight driftOf(const QList<double>& means)
{
    QList<double> numbers(means.size());
    std::iota(numbers.begin(), numbers.end(), 0.0);
    auto perTen = slope(numbers, means);
    if (perTen)
        perTen =
            Figure{10 * perTen->value, Interval{10 * perTen->interval->low, 10 * perTen->interval->high}};
    return insightOf(InsightKind::Drift, means.size(), perTen);
}

Insight contrastOf(const QList<double>& means)
{
    return insightOf(InsightKind::Contrast, std::max<qsizetype>(0, means.size() - 1),
                     correlation(means.mid(0, means.size() - 1), means.mid(1)));
}

QList<double> assessed(const InterviewRecord& record)
{
    QList<double> ratings;
    for (const auto& rated : record.ratings) {
        if (rated.rating != RatingValue::NotAssessed)
            ratings.append(static_cast<double>(rated.rating));
    }
    return ratings;
}

/// Groups of ratings, one an interview, of different sizes.
Insight haloOf(const QList<InterviewRecord>& own)
{
    double n = 0;
    double groups = 0;
    double sum = 0;
    double squares = 0;
    double between = 0;
    double sizes = 0; // Σ n_i²
    for (const InterviewRecord& record : own) {
        const QList<double> ratings = assessed(record);
        if (ratings.size() < 2)
            continue;
        const auto size = static_cast<double>(ratings.size());
        const double total = std::accumulate(ratings.begin(), ratings.end(), 0.0);
        squares += std::inner_product(ratings.begin(), ratings.end(), ratings.begin(), 0.0);
        n += size;
        sum += total;
        between += total * total / size;
        sizes += size * size;
        ++groups;
    }
    std::optional<Figure> figure;
    if (groups >= 2 && squares - sum * sum / n > 1e-9) {
        const double betweenMean = (between - sum * sum / n) / (groups - 1);
        const double withinMean = (squares - between) / (n - groups);
        const double size = (n - sizes / n) / (groups - 1);
        figure = Figure{(betweenMean - withinMean) / (betweenMean + (size - 1) * withinMean), std::nullopt};
    }
    return insightOf(InsightKind::Halo, static_cast<qsizetype>(groups), figure);
}

/// A candidate's competency as one person rated it: the lower median where several ratings name it.
using Cells = QMap<QString, QMap<QString, QList<int>>>; // unit → rater → ratings

Cells cellsOf(const QList<InterviewRecord>& records)
{
    Cells cells;
    for (const InterviewRecord& record : records) {
        for (const auto& rated : record.ratings) {
            if (rated.rating != RatingValue::NotAssessed && !rated.competency.isEmpty())
                cells[record.candidate.toString() + u' ' + rated.competency][folded(record.interviewer)]
                    .append(static_cast<int>(rated.rating));
        }
    }
    return cells;
}

RatingTable tableOf(const Cells& cells)
{
    RatingTable table{{}, cells.keys(), {1, 2, 3, 4}, {}};
    QHash<QString, int> raters;
    int unit = 0;
    for (const auto& byRater : cells) {
        for (auto cell = byRater.begin(); cell != byRater.end(); ++cell) {
            QList<int> ratings = *cell;
            std::sort(ratings.begin(), ratings.end());
            if (!raters.contains(cell.key())) {
                raters.insert(cell.key(), static_cast<int>(table.raters.size()));
                table.raters.append(cell.key());
            }
            table.ratings.append({raters[cell.key()], unit, ratings[(ratings.size() - 1) / 2] - 1});
        }
        ++unit;
    }
    return table;
}

Insight severityOf(const QList<InterviewRecord>& records, const QString& rater)
{
    const Cells cells = cellsOf(records);
    const auto shared = std::count_if(cells.begin(), cells.end(), [&](const auto& byRater) {
        return byRater.size() > 1 && byRater.contains(rater);
    });
    for (const RatingTable& part : connectedParts(tableOf(cells))) {
        const qsizetype place = part.raters.indexOf(rater);
        if (place < 0)
            continue;
        const auto model = severity(part);
        return insightOf(InsightKind::Severity, shared,
                         model ? std::optional(model->effects[place]) : std::nullopt);
    }
    return insightOf(InsightKind::Severity, shared, std::nullopt);
}

QList<SegmentTime> segmentTimes(const QList<InterviewRecord>& own)
{
    QList<SegmentTime> times;
    for (const InterviewRecord& record : own) {
        for (const auto& use : record.segments) {
            auto time = std::find_if(times.begin(), times.end(),
                                     [&](const SegmentTime& known) { return known.segment == use.segment; });
            if (time == times.end())
                time = times.insert(times.end(), {use.segment, 0, 0, 0});
            ++time->n;
            time->planned += use.planned;
            time->spent += use.spent;
        }
    }
    times.removeIf([](const SegmentTime& time) { return time.n < leastFor(InsightKind::TimeUse); });
    for (SegmentTime& time : times) {
        time.planned /= time.n;
        time.spent /= time.n;
    }
    std::stable_sort(times.begin(), times.end(),
                     [](const SegmentTime& a, const SegmentTime& b) { return a.n > b.n; });
    return times;
}

} // namespace

InterviewerInsights interviewerInsights(const QList<InterviewRecord>& records, const QString& interviewer)
{
    const QString rater = folded(interviewer);
    QList<InterviewRecord> own;
    for (const InterviewRecord& record : records) {
        if (folded(record.interviewer) == rater)
            own.append(record);
    }
    std::stable_sort(own.begin(), own.end(), [](const InterviewRecord& a, const InterviewRecord& b) {
        return a.started < b.started;
    });
    InterviewerInsights insights;
    insights.interviewer = own.isEmpty() ? interviewer : own.last().interviewer;
    insights.interviews = static_cast<int>(own.size());
    for (const InterviewRecord& record : own) {
        for (const auto& rated : record.ratings)
            ++insights.distribution[static_cast<std::size_t>(rated.rating)];
        if (const auto mean = record.meanRating())
            insights.means.append(*mean);
    }
    insights.figures = {driftOf(insights.means), haloOf(own), contrastOf(insights.means),
                        severityOf(records, rater)};
    insights.segments = segmentTimes(own);
    return insights;
}

QString mostFrequentInterviewer(const QList<InterviewRecord>& records)
{
    QMap<QString, int> counts;
    for (const InterviewRecord& record : records)
        ++counts[record.interviewer];
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? QString() : most.key();
}

} // namespace panelbook
