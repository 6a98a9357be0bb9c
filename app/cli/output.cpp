// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/descriptor.h"
#include "exchange/displaytext.h"

#include <algorithm>
#include <unistd.h>

namespace panelbook {

namespace {

constexpr qsizetype gap = 2;

QList<qsizetype> widths(const QList<QStringList>& rows)
{
    QList<qsizetype> widest;
    for (const QStringList& row : rows) {
        widest.resize(std::max(widest.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widest[i] = std::max(widest[i], row[i].size());
    }
    return widest;
}

QString padded(const QStringList& row, const QList<qsizetype>& columns)
{
    QString text;
    for (qsizetype i = 0; i < row.size(); ++i)
        text += i + 1 < row.size() ? row[i].leftJustified(columns[i] + gap) : row[i];
    return text.trimmed().isEmpty() ? QString() : text;
}

void toStderr(const QString& text)
{
    // Where stderr is gone there is nobody left to tell.
    (void)writeWhole(STDERR_FILENO, text.toUtf8() + '\n');
}

} // namespace

QString shown(const QString& text)
{
    return displayText(text).replace(u'\n', u' ').replace(u'\t', u' ');
}

Output::Style Output::styleOfTerminal()
{
    const bool wanted = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    Style style;
    style.colour = wanted && isatty(STDOUT_FILENO) != 0;
    style.progress = isatty(STDERR_FILENO) != 0;
    return style;
}

void Output::line(const QString& text)
{
    m_result += text.toUtf8() + '\n';
}

void Output::table(const QStringList& titles, const QList<QStringList>& rows)
{
    QList<QStringList> cells;
    cells.reserve(rows.size());
    for (const QStringList& row : rows) {
        QStringList safe;
        for (const QString& cell : row)
            safe.append(shown(cell));
        cells.append(safe);
    }
    const QList<qsizetype> columns = widths(cells + QList<QStringList>{titles});
    line(strong(padded(titles, columns)));
    for (const QStringList& row : std::as_const(cells))
        line(padded(row, columns));
}

void Output::document(const QJsonDocument& document)
{
    m_result += document.toJson();
}

QString Output::strong(const QString& text) const
{
    return m_style.colour ? QStringLiteral("\x1b[1m") + text + QStringLiteral("\x1b[0m") : text;
}

void Output::note(const QString& text) const
{
    if (!m_style.quiet)
        toStderr(text);
}

void Output::notice(const QString& text) const
{
    toStderr(text);
}

void Output::error(const QString& text) const
{
    toStderr(QStringLiteral("panelbook-cli: error: ") + text);
}

bool Output::flush()
{
    const QByteArray result = std::exchange(m_result, {});
    return writeWhole(STDOUT_FILENO, result);
}

} // namespace panelbook
