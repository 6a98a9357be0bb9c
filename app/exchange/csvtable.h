// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionimport.h"

#include <optional>

namespace panelbook {

/// A row and the line where it begins.
struct CsvRow
{
    int line = 0;
    QStringList cells;
};

struct CsvTable
{
    QList<CsvRow> rows;
    std::optional<FileProblem> problem; ///< where reading stopped
};

inline constexpr qsizetype maxCsvColumns = 64;
inline constexpr qsizetype maxCsvCell = 20'000; ///< bytes

/// The separator of a table: what its first line has most of, outside of quotation marks.
char csvSeparator(const QString& text);

/// Reads a table as RFC 4180 has it: cells in quotation marks may hold separators, lines and doubled
/// quotation marks; a quotation mark elsewhere is a problem. Empty lines are no rows. At most `mostRows`
/// below the header.
CsvTable readCsvTable(const QString& text, char separator, qsizetype mostRows);

} // namespace panelbook
