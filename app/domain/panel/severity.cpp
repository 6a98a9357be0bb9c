// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/severity.h"

#include "domain/panel/squarematrix.h"

#include <algorithm>
#include <cmath>

namespace panelbook {

namespace {

/// Sums of a table whose values are taken from their mean.
struct Sums
{
    double n = 0;
    double mean = 0;
    double squares = 0;
    double ratedUnits = 0;
    struct Group
    {
        double count = 0;
        double total = 0;
    };
    std::vector<Group> raters;
    std::vector<Group> units;
    std::vector<std::vector<std::size_t>> ratersOfUnit;

    explicit Sums(const RatingTable& table)
        : raters(static_cast<std::size_t>(table.raters.size())),
          units(static_cast<std::size_t>(table.units.size())),
          ratersOfUnit(units.size())
    {
        n = static_cast<double>(table.ratings.size());
        for (const RatingTable::Cell& rating : table.ratings)
            mean += table.levels[rating.level] / n;
        for (const RatingTable::Cell& rating : table.ratings) {
            const double value = table.levels[rating.level] - mean;
            const auto r = static_cast<std::size_t>(rating.rater);
            const auto u = static_cast<std::size_t>(rating.unit);
            squares += value * value;
            raters[r] = {raters[r].count + 1, raters[r].total + value};
            units[u] = {units[u].count + 1, units[u].total + value};
            ratedUnits += ratersOfUnit[u].empty() ? 1 : 0;
            ratersOfUnit[u].push_back(r);
        }
    }

    static double squaresBetween(const std::vector<Group>& groups)
    {
        double sum = 0;
        for (const Group& group : groups)
            sum += group.count > 0 ? group.total * group.total / group.count : 0;
        return sum;
    }
};

/// The equations of the raters after the units have been eliminated from the model's: units shrink by
/// `unitRatio` = error variance / unit variance (0: they are fixed).
struct RaterEquations
{
    SquareMatrix matrix;
    std::vector<double> right;
    std::vector<double> meanColumn; ///< the coefficients of the mean in the raters' equations
    double meanCell = 0;
    double meanRight = 0;

    RaterEquations(const Sums& sums, double unitRatio)
        : matrix(sums.raters.size()),
          right(sums.raters.size()),
          meanColumn(sums.raters.size())
    {
        for (std::size_t r = 0; r < sums.raters.size(); ++r) {
            matrix(r, r) = sums.raters[r].count;
            right[r] = sums.raters[r].total;
            meanColumn[r] = sums.raters[r].count;
            meanCell += sums.raters[r].count;
            meanRight += sums.raters[r].total;
        }
        for (std::size_t u = 0; u < sums.units.size(); ++u) {
            const auto [count, total] = sums.units[u];
            if (count == 0)
                continue;
            const double weight = 1 / (count + unitRatio);
            meanCell -= weight * count * count;
            meanRight -= weight * count * total;
            for (const std::size_t r : sums.ratersOfUnit[u]) {
                right[r] -= weight * total;
                meanColumn[r] -= weight * count;
                for (const std::size_t other : sums.ratersOfUnit[u])
                    matrix(r, other) -= weight;
            }
        }
    }
};

/// What the raters explain of the squares once the units have explained theirs.
double raterSquares(const Sums& sums)
{
    const RaterEquations all(sums, 0);
    // The effects are free up to a constant: the last rater's is set to 0.
    const std::size_t size = sums.raters.size() - 1;
    SquareMatrix matrix(size);
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t column = 0; column < size; ++column)
            matrix(row, column) = all.matrix(row, column);
    }
    const std::vector<double> right(all.right.begin(), all.right.end() - 1);
    const std::vector<double> effects = matrix.inverse().times(right);
    double explained = 0;
    for (std::size_t i = 0; i < size; ++i)
        explained += effects[i] * right[i];
    return explained;
}

void findVariances(SeverityModel& model, const Sums& sums, double errorDegrees)
{
    const auto raters = static_cast<double>(sums.raters.size());
    const double betweenUnits = Sums::squaresBetween(sums.units);
    const double afterUnits = raterSquares(sums);
    const double afterRaters = betweenUnits + afterUnits - Sums::squaresBetween(sums.raters);
    // Where units and raters explain all, a trace of error keeps the equations solvable.
    model.errorVariance =
        std::max((sums.squares - betweenUnits - afterUnits) / errorDegrees, 1e-9 * sums.squares / sums.n);
    model.raterVariance =
        std::max(0.0, (afterUnits - (raters - 1) * model.errorVariance) / (sums.n - sums.ratedUnits));
    model.unitVariance =
        std::max(0.0, (afterRaters - (sums.ratedUnits - 1) * model.errorVariance) / (sums.n - raters));
}

/// An effect without variance shrinks to nothing.
double ratioOf(double errorVariance, double variance)
{
    return variance > 0 ? errorVariance / variance : 1e12;
}

void predictEffects(SeverityModel& model, const Sums& sums)
{
    const RaterEquations equations(sums, ratioOf(model.errorVariance, model.unitVariance));
    const double raterRatio = ratioOf(model.errorVariance, model.raterVariance);
    const std::size_t raters = sums.raters.size();
    SquareMatrix matrix(raters + 1);
    std::vector<double> right = equations.right;
    for (std::size_t row = 0; row < raters; ++row) {
        for (std::size_t column = 0; column < raters; ++column)
            matrix(row, column) = equations.matrix(row, column);
        matrix(row, row) += raterRatio;
        matrix(row, raters) = matrix(raters, row) = equations.meanColumn[row];
    }
    matrix(raters, raters) = equations.meanCell;
    right.push_back(equations.meanRight);
    const SquareMatrix inverse = matrix.inverse();
    const std::vector<double> solution = inverse.times(right);
    for (std::size_t r = 0; r < raters; ++r) {
        const double reach = 1.96 * std::sqrt(model.errorVariance * inverse(r, r));
        model.effects.append({solution[r], Interval{solution[r] - reach, solution[r] + reach}});
    }
}

} // namespace

tl::expected<SeverityModel, Undefined> severity(const RatingTable& table)
{
    if (table.ratings.isEmpty())
        return tl::unexpected(Undefined::NoRatings);
    if (table.raters.size() < 2)
        return tl::unexpected(Undefined::OneRater);
    if (connectedParts(table).size() > 1)
        return tl::unexpected(Undefined::NotConnected);
    const int first = table.ratings.first().level;
    if (std::all_of(table.ratings.begin(), table.ratings.end(),
                    [&](const RatingTable::Cell& rating) { return rating.level == first; }))
        return tl::unexpected(Undefined::NoVariation);
    const Sums sums(table);
    const double errorDegrees = sums.n - sums.ratedUnits - static_cast<double>(sums.raters.size()) + 1;
    if (errorDegrees < 1)
        return tl::unexpected(Undefined::TooFewRatings);
    SeverityModel model;
    findVariances(model, sums, errorDegrees);
    if (model.raterVariance > 0)
        predictEffects(model, sums);
    else
        model.effects.fill({}, table.raters.size());
    return model;
}

} // namespace panelbook
