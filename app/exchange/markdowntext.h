// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace panelbook {

// Other people's text as Markdown that reads the same when it is rendered. What nothing takes for markup
// stays as it is, so that the source can be read and searched too.

/// In the middle of a line; line ends become blanks.
QString markdownInline(const QString& text);
/// A whole line: begins no heading, list, quote or code either.
QString markdownLine(const QString& text);
/// Lines that stay lines, with a line end after the last.
QString markdownBlock(const QString& text);
/// A heading, without the trailing # that Markdown would swallow.
QString markdownHeading(int level, const QString& text);
/// A row of a table, "| a | b |\n"; line ends within a cell become <br>.
QString markdownRow(const QStringList& cells);
/// The head of a table and the line under it.
QString markdownTableHead(const QStringList& titles);

} // namespace panelbook
