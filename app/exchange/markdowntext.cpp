// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdowntext.h"

#include "exchange/displaytext.h"

#include <QRegularExpression>

namespace panelbook {

namespace {

/// Whether the character at `i` would be taken for markup within a line.
bool isMarkup(const QString& text, qsizetype i)
{
    const QChar c = text[i];
    const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
    switch (c.unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'|':
    case u'~':
    case u'$': return true;
    case u'<': return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    case u'&': return next.isLetter() || next == u'#';
    case u'_': return i == 0 || !text[i - 1].isLetterOrNumber() || !next.isLetterOrNumber();
    default: return false;
    }
}

QString escaped(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isMarkup(text, i))
            result.append(u'\\');
        result.append(text[i]);
    }
    return result;
}

QString escapedLine(const QString& line)
{
    // What a block may begin with: "- ", "+ ", "# ", "=== ", "> ", "1. ", "1) ".
    static const QRegularExpression opening(QStringLiteral("^(\\d{0,9})(?=[-+#=>.)])"));
    return escaped(line.trimmed()).replace(opening, QStringLiteral("\\1\\"));
}

} // namespace

QString markdownInline(const QString& text)
{
    return escaped(displayText(text).replace(u'\n', u' '));
}

QString markdownLine(const QString& text)
{
    return escapedLine(displayText(text).replace(u'\n', u' '));
}

QString markdownBlock(const QString& text)
{
    QString block;
    for (const QString& line : displayText(text).trimmed().split(u'\n')) {
        const QString next = escapedLine(line);
        // A line end counts with two blanks before it; at an empty line the paragraph ends anyway.
        if (!next.isEmpty() && !block.isEmpty() && !block.endsWith(QStringLiteral("\n\n")))
            block.insert(block.size() - 1, QStringLiteral("  "));
        block += next + u'\n';
    }
    return block;
}

QString markdownHeading(int level, const QString& text)
{
    QString title = markdownInline(text).trimmed();
    if (title.endsWith(u'#'))
        title.insert(title.size() - 1, u'\\');
    return QString(level, u'#') + u' ' + title + QStringLiteral("\n\n");
}

QString markdownRow(const QStringList& cells)
{
    QString row;
    for (const QString& cell : cells) {
        QStringList lines;
        for (const QString& line : displayText(cell).split(u'\n'))
            lines.append(escaped(line));
        row += QStringLiteral("| ") + lines.join(QStringLiteral("<br>")) + u' ';
    }
    return row + QStringLiteral("|\n");
}

QString markdownTableHead(const QStringList& titles)
{
    return markdownRow(titles) + QStringLiteral("| --- ").repeated(titles.size()) + QStringLiteral("|\n");
}

} // namespace panelbook
