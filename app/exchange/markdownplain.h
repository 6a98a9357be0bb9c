// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace panelbook {

/// A line of Markdown as plain text: no emphasis, no pictures, links as their words, code as it is, no tags.
QString plainMarkdown(const QString& line);

enum class LinkLine {
    No,
    Outside, ///< nothing but one link to another page
    Anchor,  ///< nothing but one link within the page, as in a table of contents
};
/// Whether a line is nothing but a link.
LinkLine linkLine(const QString& line);

} // namespace panelbook
