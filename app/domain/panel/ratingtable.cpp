// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/ratingtable.h"

#include <numeric>

namespace panelbook {

namespace {

/// Joins numbered things into sets.
class DisjointSets
{
public:
    explicit DisjointSets(qsizetype count) : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    int find(int item)
    {
        while (m_parents[item] != item) {
            m_parents[item] = m_parents[m_parents[item]];
            item = m_parents[item];
        }
        return item;
    }
    void join(int a, int b) { m_parents[find(a)] = find(b); }

private:
    QList<int> m_parents;
};

/// The index of a name among those of a part, which gets it when it is new there.
int indexIn(QStringList& names, int& known, const QString& name)
{
    if (known < 0) {
        known = static_cast<int>(names.size());
        names.append(name);
    }
    return known;
}

} // namespace

QList<QList<int>> levelsByUnit(const RatingTable& table)
{
    QList<QList<int>> levels(table.units.size());
    for (const RatingTable::Cell& rating : table.ratings)
        levels[rating.unit].append(rating.level);
    return levels;
}

QList<QList<double>> completeRows(const RatingTable& table)
{
    const qsizetype raters = table.raters.size();
    QList<QList<double>> values(table.units.size(), QList<double>(raters));
    QList<qsizetype> counts(table.units.size());
    for (const RatingTable::Cell& rating : table.ratings) {
        values[rating.unit][rating.rater] = table.levels[rating.level];
        ++counts[rating.unit];
    }
    QList<QList<double>> rows;
    for (qsizetype unit = 0; unit < table.units.size(); ++unit) {
        if (counts[unit] == raters)
            rows.append(values[unit]);
    }
    return rows;
}

QList<RatingTable> connectedParts(const RatingTable& table)
{
    const auto raters = static_cast<int>(table.raters.size());
    DisjointSets sets(raters + table.units.size());
    for (const RatingTable::Cell& rating : table.ratings)
        sets.join(rating.rater, raters + rating.unit);

    QList<RatingTable> parts;
    QList<int> partOfSet(raters + table.units.size(), -1);
    QList<int> raterInPart(raters, -1);
    QList<int> unitInPart(table.units.size(), -1);
    for (const RatingTable::Cell& rating : table.ratings) {
        int& number = partOfSet[sets.find(rating.rater)];
        if (number < 0) {
            number = static_cast<int>(parts.size());
            parts.append(RatingTable{{}, {}, table.levels, {}});
        }
        RatingTable& part = parts[number];
        part.ratings.append({indexIn(part.raters, raterInPart[rating.rater], table.raters[rating.rater]),
                             indexIn(part.units, unitInPart[rating.unit], table.units[rating.unit]),
                             rating.level});
    }
    return parts;
}

} // namespace panelbook
