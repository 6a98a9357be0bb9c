// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/rollup.h"

#include <algorithm>
#include <tuple>

namespace panelbook {

namespace {

const Rerating* newestRerating(const PanelCard& card, const QString& dimension)
{
    const auto found = std::find_if(card.reratings.rbegin(), card.reratings.rend(),
                                    [&](const Rerating& r) { return r.dimension == dimension; });
    return found == card.reratings.rend() ? nullptr : &*found;
}

RatedDimension ratedDimension(const PanelCard& card, const Dimension& dimension)
{
    const Session& session = card.scorecard.session;
    RatedDimension rated;
    rated.id = dimension.id;
    rated.title = dimension.title;
    if (const auto rating = session.ratings.constFind(dimension.id); rating != session.ratings.constEnd())
        rated.first = rating->value;
    rated.value = rated.first;
    rated.notes = session.evidenceFor(dimension.id);
    if (const Rerating* changed = newestRerating(card, dimension.id)) {
        rated.value = changed->value;
        rated.reason = changed->reason;
    }
    return rated;
}

CompetencyCell cellOf(const PanelCard& card, const QString& competency)
{
    CompetencyCell cell;
    QList<int> points;
    for (const Dimension& dimension : card.scorecard.session.interview.rubric.dimensions) {
        if (dimension.competency != competency)
            continue;
        const RatedDimension& rated = cell.dimensions.emplaceBack(ratedDimension(card, dimension));
        if (const auto point = pointOf(rated.value))
            points.append(*point);
    }
    cell.value = lowerMedian(points);
    return cell;
}

QStringList competenciesOf(const QList<PanelCard>& cards)
{
    QStringList competencies;
    for (const PanelCard& card : cards) {
        for (const Dimension& dimension : card.scorecard.session.interview.rubric.dimensions) {
            if (!dimension.competency.isEmpty() && !competencies.contains(dimension.competency))
                competencies.append(dimension.competency);
        }
    }
    return competencies;
}

} // namespace

std::optional<int> pointOf(const std::optional<RatingValue>& value)
{
    if (!value || *value == RatingValue::NotAssessed)
        return {};
    return static_cast<int>(*value);
}

std::optional<int> lowerMedian(QList<int> values)
{
    if (values.isEmpty())
        return {};
    const auto middle = values.begin() + (values.size() - 1) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Divergence divergenceOf(const QList<CompetencyCell>& cells)
{
    QList<int> values;
    for (const CompetencyCell& cell : cells) {
        if (cell.value)
            values.append(*cell.value);
    }
    if (values.isEmpty())
        return {};
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    constexpr int leanYes = static_cast<int>(RatingValue::Yes);
    return {static_cast<int>(values.size()), *most - *least, *least < leanYes && *most >= leanYes};
}

QList<CompetencyRow> rollUp(const QList<PanelCard>& cards)
{
    QList<CompetencyRow> rows;
    for (const QString& competency : competenciesOf(cards)) {
        CompetencyRow& row = rows.emplaceBack();
        row.competency = competency;
        for (const PanelCard& card : cards)
            row.cells.append(cellOf(card, competency));
        row.divergence = divergenceOf(row.cells);
    }
    const auto order = [](const CompetencyRow& row) {
        const Divergence& d = row.divergence;
        return std::tuple(!d.split, -d.spread, -d.ratings, row.competency);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const CompetencyRow& a, const CompetencyRow& b) { return order(a) < order(b); });
    return rows;
}

} // namespace panelbook
