// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/agreement.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <vector>

namespace panelbook {

namespace {

constexpr std::array coefficients{Coefficient::AlphaNominal,   Coefficient::AlphaOrdinal,
                                  Coefficient::AlphaInterval,  Coefficient::GwetAc1,
                                  Coefficient::GwetAc2Ordinal, Coefficient::GwetAc2Quadratic};
using Values = std::array<double, coefficients.size()>;

constexpr double squared(double x)
{
    return x * x;
}

struct LevelCount
{
    int level = 0;
    double count = 0;
    auto operator<=>(const LevelCount&) const = default;
};
/// How often a unit received each level: all that the coefficients look at.
using LevelCounts = std::vector<LevelCount>;

/// How far two levels count as agreement, 0 … 1.
using Weight = double (*)(const QList<double>& levels, qsizetype a, qsizetype b);

double identityWeight(const QList<double>&, qsizetype a, qsizetype b)
{
    return a == b ? 1 : 0;
}

double ordinalWeight(const QList<double>& levels, qsizetype a, qsizetype b)
{
    const auto pairs = [](qsizetype n) { return static_cast<double>(n * (n - 1)) / 2; };
    return 1 - pairs(std::abs(a - b) + 1) / pairs(levels.size());
}

double quadraticWeight(const QList<double>& levels, qsizetype a, qsizetype b)
{
    return 1 - squared((levels[a] - levels[b]) / (levels.last() - levels.first()));
}

constexpr std::array<Weight, 3> weights{identityWeight, ordinalWeight, quadraticWeight};

/// Disagreement within a group of ratings: δ² summed over its unordered pairs, where δ² is the squared
/// difference of what `valueOf` gives a level.
template <typename F>
double squaredDifferences(const LevelCounts& counts, F valueOf)
{
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (const LevelCount& c : counts) {
        const double value = valueOf(c.level);
        n += c.count;
        sum += c.count * value;
        squares += c.count * value * value;
    }
    return n * squares - sum * sum;
}

double unequalPairs(const LevelCounts& counts)
{
    double n = 0;
    double equal = 0;
    for (const LevelCount& c : counts) {
        n += c.count;
        equal += squared(c.count);
    }
    return (squared(n) - equal) / 2;
}

/// Units that received the same levels, and what does not depend on the other units.
struct Pattern
{
    LevelCounts counts;
    double ratings = 0;
    double unequal = 0;                                ///< nominal disagreement
    double difference = 0;                             ///< interval disagreement
    std::array<double, weights.size()> agreement = {}; ///< by weight

    bool isPaired() const { return ratings > 1; }
};

Pattern patternOf(const LevelCounts& counts, const QList<double>& levels)
{
    Pattern pattern{counts};
    for (const LevelCount& c : counts)
        pattern.ratings += c.count;
    if (!pattern.isPaired())
        return pattern;
    pattern.unequal = unequalPairs(counts) / (pattern.ratings - 1);
    pattern.difference =
        squaredDifferences(counts, [&](int level) { return levels[level]; }) / (pattern.ratings - 1);
    for (std::size_t w = 0; w < weights.size(); ++w) {
        double alike = 0;
        for (const LevelCount& a : counts) {
            for (const LevelCount& b : counts)
                alike +=
                    a.count * (b.count - (a.level == b.level ? 1 : 0)) * weights[w](levels, a.level, b.level);
        }
        pattern.agreement[w] = alike / (pattern.ratings * (pattern.ratings - 1));
    }
    return pattern;
}

/// The units of a table by pattern, and the coefficients of any selection of them.
class Units
{
public:
    explicit Units(const RatingTable& table) : m_levels(table.levels)
    {
        std::map<LevelCounts, int> known;
        for (const QList<int>& levels : levelsByUnit(table)) {
            if (levels.isEmpty())
                continue;
            std::map<int, double> counted;
            for (const int level : levels)
                ++counted[level];
            LevelCounts counts;
            for (const auto& [level, count] : counted)
                counts.push_back({level, count});
            const auto [place, isNew] = known.try_emplace(counts, static_cast<int>(m_patterns.size()));
            if (isNew)
                m_patterns.push_back(patternOf(counts, m_levels));
            m_patternOfUnit.push_back(place->second);
        }
        for (std::size_t w = 0; w < weights.size(); ++w) {
            for (qsizetype a = 0; a < m_levels.size(); ++a) {
                for (qsizetype b = 0; b < m_levels.size(); ++b)
                    m_weightSums[w] += m_levels.size() > 1 ? weights[w](m_levels, a, b) : 0;
            }
        }
    }

    std::size_t size() const { return m_patternOfUnit.size(); }
    /// The pattern of each unit.
    const std::vector<int>& patternOfUnit() const { return m_patternOfUnit; }
    /// How many units with two ratings there are.
    int paired() const
    {
        return static_cast<int>(std::count_if(m_patternOfUnit.begin(), m_patternOfUnit.end(), [&](int p) {
            return m_patterns[static_cast<std::size_t>(p)].isPaired();
        }));
    }
    /// How often each pattern occurs.
    std::vector<double> occurrences() const
    {
        std::vector<double> counts(m_patterns.size());
        for (const int pattern : m_patternOfUnit)
            ++counts[static_cast<std::size_t>(pattern)];
        return counts;
    }

    /// None when all paired ratings of the selection are equal. `times` says how often each pattern counts.
    std::optional<Values> coefficientsOf(const std::vector<double>& times) const
    {
        const LevelCounts paired = pairedRatings(times);
        if (paired.size() < 2)
            return std::nullopt;
        const auto alphas = alphasOf(times, paired);
        const auto acs = acsOf(times);
        return Values{alphas[0], alphas[1], alphas[2], acs[0], acs[1], acs[2]};
    }

private:
    LevelCounts pairedRatings(const std::vector<double>& times) const
    {
        std::vector<double> counts(static_cast<std::size_t>(m_levels.size()));
        for (std::size_t p = 0; p < m_patterns.size(); ++p) {
            if (!m_patterns[p].isPaired())
                continue;
            for (const LevelCount& c : m_patterns[p].counts)
                counts[static_cast<std::size_t>(c.level)] += times[p] * c.count;
        }
        LevelCounts present;
        for (std::size_t level = 0; level < counts.size(); ++level) {
            if (counts[level] > 0)
                present.push_back({static_cast<int>(level), counts[level]});
        }
        return present;
    }

    std::array<double, 3> alphasOf(const std::vector<double>& times, const LevelCounts& paired) const
    {
        std::vector<double> middleRanks(static_cast<std::size_t>(m_levels.size()));
        double n = 0;
        for (const LevelCount& c : paired) {
            middleRanks[static_cast<std::size_t>(c.level)] = n + c.count / 2;
            n += c.count;
        }
        const auto rankOf = [&](int level) { return middleRanks[static_cast<std::size_t>(level)]; };
        std::array<double, 3> observed{};
        for (std::size_t p = 0; p < m_patterns.size(); ++p) {
            const Pattern& pattern = m_patterns[p];
            if (!pattern.isPaired() || times[p] == 0)
                continue;
            observed[0] += times[p] * pattern.unequal;
            observed[1] += times[p] * squaredDifferences(pattern.counts, rankOf) / (pattern.ratings - 1);
            observed[2] += times[p] * pattern.difference;
        }
        const std::array expected{unequalPairs(paired), squaredDifferences(paired, rankOf),
                                  squaredDifferences(paired, [&](int level) { return m_levels[level]; })};
        std::array<double, 3> alphas{};
        for (std::size_t i = 0; i < alphas.size(); ++i)
            alphas[i] = 1 - (n - 1) * observed[i] / expected[i];
        return alphas;
    }

    std::array<double, weights.size()> acsOf(const std::vector<double>& times) const
    {
        std::vector<double> prevalence(static_cast<std::size_t>(m_levels.size()));
        std::array<double, weights.size()> agreement{};
        double units = 0;
        double paired = 0;
        for (std::size_t p = 0; p < m_patterns.size(); ++p) {
            const Pattern& pattern = m_patterns[p];
            units += times[p];
            for (const LevelCount& c : pattern.counts)
                prevalence[static_cast<std::size_t>(c.level)] += times[p] * c.count / pattern.ratings;
            if (!pattern.isPaired())
                continue;
            paired += times[p];
            for (std::size_t w = 0; w < weights.size(); ++w)
                agreement[w] += times[p] * pattern.agreement[w];
        }
        double spread = 0;
        for (const double share : prevalence)
            spread += share / units * (1 - share / units);
        const auto q = static_cast<double>(m_levels.size());
        std::array<double, weights.size()> acs{};
        for (std::size_t w = 0; w < weights.size(); ++w) {
            const double byChance = m_weightSums[w] / (q * (q - 1)) * spread;
            acs[w] = (agreement[w] / paired - byChance) / (1 - byChance);
        }
        return acs;
    }

    QList<double> m_levels;
    std::vector<Pattern> m_patterns;
    std::vector<int> m_patternOfUnit;
    std::array<double, weights.size()> m_weightSums = {};
};

/// Between the two values next to the place that a share of a sorted list falls on.
double percentile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

using Intervals = std::array<std::optional<Interval>, coefficients.size()>;

Intervals bootstrapIntervals(const Units& units, const Bootstrap& bootstrap)
{
    // The standard fixes what this engine yields, but not what its distributions make of it.
    std::mt19937_64 engine(bootstrap.seed);
    const auto draw = [&] { return static_cast<std::size_t>(((engine() >> 32) * units.size()) >> 32); };
    std::array<std::vector<double>, coefficients.size()> drawn;
    std::vector<double> times = units.occurrences();
    for (int round = 0; round < bootstrap.rounds; ++round) {
        std::fill(times.begin(), times.end(), 0);
        for (std::size_t i = 0; i < units.size(); ++i)
            ++times[static_cast<std::size_t>(units.patternOfUnit()[draw()])];
        if (const auto values = units.coefficientsOf(times)) {
            for (std::size_t i = 0; i < drawn.size(); ++i)
                drawn[i].push_back((*values)[i]);
        }
    }
    Intervals intervals;
    if (drawn[0].empty() || static_cast<double>(drawn[0].size()) < 0.9 * bootstrap.rounds)
        return intervals;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        std::sort(drawn[i].begin(), drawn[i].end());
        intervals[i] = Interval{percentile(drawn[i], 0.025), percentile(drawn[i], 0.975)};
    }
    return intervals;
}

std::optional<Undefined> whyUndefined(const RatingTable& table, const Units& units)
{
    if (table.ratings.isEmpty())
        return Undefined::NoRatings;
    if (table.raters.size() < 2)
        return Undefined::OneRater;
    if (units.paired() == 0)
        return Undefined::NoPairs;
    const auto values = units.coefficientsOf(units.occurrences());
    if (!values)
        return Undefined::NoVariation;
    return units.paired() == 1 ? std::optional(Undefined::OneUnit) : std::nullopt;
}

} // namespace

QList<CoefficientValue> agreementCoefficients(const RatingTable& table, const Bootstrap& bootstrap)
{
    const Units units(table);
    QList<CoefficientValue> result;
    if (const auto reason = whyUndefined(table, units)) {
        for (const Coefficient coefficient : coefficients)
            result.append({coefficient, tl::unexpected(*reason)});
        return result;
    }
    const Values values = *units.coefficientsOf(units.occurrences());
    const Intervals intervals = bootstrapIntervals(units, bootstrap);
    for (std::size_t i = 0; i < coefficients.size(); ++i)
        result.append({coefficients[i], Figure{values[i], intervals[i]}});
    return result;
}

} // namespace panelbook
