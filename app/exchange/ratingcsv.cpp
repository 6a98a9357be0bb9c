// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ratingcsv.h"

#include "exchange/csvtable.h"
#include "exchange/expected.h"
#include "exchange/questiondraft.h"

#include <QHash>
#include <QSet>

#include <array>
#include <cmath>

namespace panelbook {

namespace {

bool isMissing(const QString& cell)
{
    return cell.isEmpty() || cell.compare(QLatin1String("NA"), Qt::CaseInsensitive) == 0 ||
           cell.compare(QLatin1String("not-assessed"), Qt::CaseInsensitive) == 0;
}

QString listed(const QList<double>& levels)
{
    QStringList texts;
    for (const double level : levels)
        texts.append(QString::number(level));
    return texts.join(QStringLiteral(", "));
}

/// Where the three columns stand.
struct RatingColumns
{
    std::array<qsizetype, 3> places{};

    static std::optional<RatingColumns> of(const CsvRow& header, QList<FileProblem>& problems)
    {
        static const std::array names{QStringLiteral("rater"), QStringLiteral("unit"),
                                      QStringLiteral("rating")};
        QStringList titles;
        for (const QString& cell : header.cells)
            titles.append(cell.trimmed().toLower());
        RatingColumns columns;
        for (std::size_t i = 0; i < names.size(); ++i) {
            columns.places[i] = titles.indexOf(names[i]);
            if (titles.count(names[i]) != 1)
                problems.append({header.line, Expected::tr("one column “%1” in the header").arg(names[i])});
        }
        return problems.isEmpty() ? std::optional(columns) : std::nullopt;
    }

    QString cell(const CsvRow& row, std::size_t column) const
    {
        return row.cells.value(places[column]).trimmed();
    }
};

/// Collects the rows; values become places on the scale at the end, when it is known.
class RatingRows
{
public:
    RatingRows(const QList<double>& levels, QList<FileProblem>& problems)
        : m_levels(levels),
          m_problems(problems)
    {
    }

    void take(const RatingColumns& columns, const CsvRow& row)
    {
        const QString rater = columns.cell(row, 0);
        const QString unit = columns.cell(row, 1);
        const QString rating = columns.cell(row, 2);
        if (rater.isEmpty() || unit.isEmpty())
            return wrong(row, Expected::tr("a rater and a unit"));
        if (isMissing(rating))
            return;
        bool isNumber = false;
        const double value = rating.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            return wrong(row, Expected::tr("a number as rating, or none; “%1” is no number").arg(rating));
        if (!m_levels.isEmpty() && !m_levels.contains(value))
            return wrong(row,
                         Expected::tr("as rating one of: %1; “%2” is none").arg(listed(m_levels), rating));
        const int raterNumber = numberOf(m_table.raters, m_raters, rater);
        const int unitNumber = numberOf(m_table.units, m_units, unit);
        const std::pair cell(raterNumber, unitNumber);
        if (m_seen.contains(cell))
            return wrong(row, Expected::tr("one rating of “%1” by “%2”; this is another").arg(unit, rater));
        m_seen.insert(cell);
        m_table.ratings.append({raterNumber, unitNumber, 0});
        m_values.append(value);
    }

    RatingTable table()
    {
        m_table.levels = m_levels.isEmpty() ? m_values : m_levels;
        std::sort(m_table.levels.begin(), m_table.levels.end());
        m_table.levels.erase(std::unique(m_table.levels.begin(), m_table.levels.end()), m_table.levels.end());
        for (qsizetype i = 0; i < m_values.size(); ++i) {
            const auto place = std::lower_bound(m_table.levels.begin(), m_table.levels.end(), m_values[i]);
            m_table.ratings[i].level = static_cast<int>(place - m_table.levels.begin());
        }
        return m_table;
    }

private:
    void wrong(const CsvRow& row, const QString& expected) { m_problems.append({row.line, expected}); }

    static int numberOf(QStringList& names, QHash<QString, int>& numbers, const QString& name)
    {
        const auto known = numbers.constFind(name);
        if (known != numbers.constEnd())
            return *known;
        numbers.insert(name, static_cast<int>(names.size()));
        names.append(name);
        return static_cast<int>(names.size() - 1);
    }

    QList<double> m_levels;
    QList<FileProblem>& m_problems;
    RatingTable m_table;
    QList<double> m_values; ///< of the ratings, in their order
    QHash<QString, int> m_raters;
    QHash<QString, int> m_units;
    QSet<std::pair<int, int>> m_seen;
};

} // namespace

RatingFile readRatingCsv(const QByteArray& bytes, const QList<double>& levels)
{
    RatingFile file;
    const auto text = decodedList(bytes, file.problems);
    if (!text)
        return file;
    CsvTable csv = readCsvTable(*text, csvSeparator(*text), maxRatings);
    if (csv.rows.isEmpty() && !csv.problem)
        csv.problem = FileProblem{1, Expected::tr("a header row with the columns rater, unit and rating")};
    const auto columns =
        csv.rows.isEmpty() ? std::nullopt : RatingColumns::of(csv.rows.takeFirst(), file.problems);
    RatingRows rows(levels, file.problems);
    for (const CsvRow& row : columns ? csv.rows : QList<CsvRow>())
        rows.take(*columns, row);
    if (csv.problem)
        file.problems.append(*csv.problem);
    file.table = rows.table();
    return file;
}

} // namespace panelbook
