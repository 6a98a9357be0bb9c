// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"

#include "exchange/expected.h"

#include <csv.h>

namespace panelbook {

namespace {

/// libcsv knows no lines: it is fed one at a time.
class CsvReader
{
public:
    CsvReader(char separator, qsizetype mostRows) : m_mostRows(mostRows)
    {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
            qFatal("libcsv does not start");
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~CsvReader() { csv_free(&m_parser); }
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    CsvTable read(const QByteArray& bytes)
    {
        for (qsizetype at = 0; at < bytes.size() && !m_table.problem;) {
            const qsizetype end = bytes.indexOf('\n', at);
            const qsizetype next = end < 0 ? bytes.size() : end + 1;
            feed(bytes.mid(at, next - at));
            at = next;
        }
        if (!m_table.problem && csv_fini(&m_parser, takeCell, takeRow, this) != 0)
            stop(Expected::tr("a quotation mark at the end of the cell that one begins"));
        return std::move(m_table);
    }

private:
    void feed(const QByteArray& chunk)
    {
        ++m_line;
        if (!m_inRow)
            m_begin = m_line;
        const qsizetype before = m_table.rows.size();
        const auto size = static_cast<size_t>(chunk.size());
        if (csv_parse(&m_parser, chunk.constData(), size, takeCell, takeRow, this) != size)
            return stop(Expected::tr("quotation marks around the whole cell, and each inside of it doubled"));
        m_inRow = m_table.rows.size() == before && (m_inRow || !chunk.trimmed().isEmpty());
        if (m_table.rows.size() > m_mostRows + 1)
            stop(Expected::tr("at most %1 rows").arg(m_mostRows));
    }

    static void takeCell(void* text, size_t size, void* reader)
    {
        auto& self = *static_cast<CsvReader*>(reader);
        if (size > static_cast<size_t>(maxCsvCell))
            return self.stop(Expected::tr("a cell of at most %1 bytes").arg(maxCsvCell));
        if (self.m_cells.size() >= maxCsvColumns)
            return self.stop(Expected::tr("at most %1 columns").arg(maxCsvColumns));
        self.m_cells.append(QString::fromUtf8(static_cast<const char*>(text), static_cast<qsizetype>(size)));
    }

    static void takeRow(int, void* reader)
    {
        auto& self = *static_cast<CsvReader*>(reader);
        self.m_table.rows.append({self.m_begin, std::exchange(self.m_cells, {})});
    }

    void stop(const QString& expected)
    {
        if (!m_table.problem)
            m_table.problem = FileProblem{m_begin, expected};
    }

    qsizetype m_mostRows;
    csv_parser m_parser;
    CsvTable m_table;
    QStringList m_cells;
    int m_line = 0;
    int m_begin = 1; ///< of the row that is being read
    bool m_inRow = false;
};

} // namespace

char csvSeparator(const QString& text)
{
    qsizetype counts[3] = {0, 0, 0};
    constexpr char separators[3] = {',', ';', '\t'};
    bool inQuotes = false;
    for (const QChar c : text) {
        if (c == u'\n' && !inQuotes)
            break;
        inQuotes = (c == u'"') != inQuotes;
        for (size_t i = 0; i < 3 && !inQuotes; ++i)
            counts[i] += c == QLatin1Char(separators[i]) ? 1 : 0;
    }
    return separators[std::max_element(counts, counts + 3) - counts];
}

CsvTable readCsvTable(const QString& text, char separator, qsizetype mostRows)
{
    return CsvReader(separator, mostRows).read(text.toUtf8());
}

} // namespace panelbook
