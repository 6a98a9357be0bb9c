// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdownplain.h"
#include "exchange/questionimport.h"

namespace panelbook {

/// A piece of a Markdown file as plain text.
struct MarkdownBlock
{
    enum class Type { Heading, Text, Item };
    Type type = Type::Text;
    int line = 0;
    /// Of a heading: 1 to 6, 7 for a line in bold that asks something and for the summary of a fold. Of an
    /// item: how many items it stands in.
    int depth = 0;
    QString text; ///< paragraphs of one item are separated by an empty line
    LinkLine link = LinkLine::No;
};

/// Takes a Markdown file apart, as far as lists of questions need it: headings of both forms, paragraphs,
/// lists of both forms, fenced code (kept as text), tables (a line a row). Comments, front matter, rules,
/// pictures and link definitions are left out. A fence without an end is a problem.
QList<MarkdownBlock> markdownBlocks(const QString& text, QList<FileProblem>& problems);

} // namespace panelbook
