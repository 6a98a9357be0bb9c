// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownblocks.h"

#include "exchange/expected.h"

#include <QRegularExpression>

namespace panelbook {

namespace {

using Type = MarkdownBlock::Type;

constexpr int boldHeading = 7;
constexpr qsizetype longestLine = 20'000;

qsizetype indentOf(const QString& line)
{
    qsizetype indent = 0;
    for (const QChar c : line) {
        if (c != u' ' && c != u'\t')
            break;
        indent += c == u'\t' ? 4 : 1;
    }
    return indent;
}

QRegularExpression expression(const char* pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// Line by line; what is open goes on with the next line.
class BlockReader
{
public:
    explicit BlockReader(QList<FileProblem>& problems) : m_problems(problems) {}

    QList<MarkdownBlock> read(const QString& text)
    {
        const QStringList lines = text.split(u'\n');
        qsizetype begin = 0;
        if (lines.front().trimmed() == QLatin1String("---"))
            begin = lines.indexOf(QStringLiteral("---"), 1) + 1; // front matter, if it ends
        m_line = static_cast<int>(begin);
        for (const QString& line : lines.mid(begin)) {
            ++m_line;
            if (line.size() > longestLine)
                m_problems.append({m_line, Expected::tr("a line of at most %1 characters").arg(longestLine)});
            else
                take(line);
        }
        if (!m_fence.isEmpty())
            m_problems.append({m_fenceLine, Expected::tr("a line “%1” that ends the code").arg(m_fence)});
        return std::move(m_blocks);
    }

private:
    void take(const QString& raw)
    {
        if (!m_fence.isEmpty())
            return takeCode(raw);
        if (m_inComment || raw.trimmed().startsWith(QLatin1String("<!--"))) {
            m_inComment = !raw.contains(QLatin1String("-->"));
            return;
        }
        qsizetype begin = 0; // behind the marks of quotations, which are text
        for (qsizetype i = 0; i < raw.size() && (raw[i].isSpace() || raw[i] == u'>'); ++i)
            begin = raw[i] == u'>' ? i + 1 : begin;
        const QString line = raw.mid(begin);
        if (line.trimmed().isEmpty())
            return close();
        if (!takeFence(line) && !takeSummary(line) && !takeHeading(line) && !takeRule(line) &&
            !takeItem(line))
            takeText(line);
    }

    void close()
    {
        m_open = false;
        m_afterBlank = true;
    }

    bool takeFence(const QString& line)
    {
        static const QRegularExpression fence = expression("^\\s*(```+|~~~+)[^`]*$");
        const auto match = fence.match(line);
        if (!match.hasMatch())
            return false;
        m_fence = match.captured(1);
        m_fenceLine = m_line;
        m_fenceIndent = match.capturedStart(1);
        m_code.clear();
        return true;
    }

    void takeCode(const QString& line)
    {
        const QString trimmed = line.trimmed();
        if (trimmed.size() < m_fence.size() || trimmed != QString(trimmed.size(), m_fence.front())) {
            const qsizetype indent = std::min(m_fenceIndent, line.size() - trimmed.size());
            m_code.append(line.left(indent).trimmed().isEmpty() ? line.mid(indent) : line);
            return;
        }
        m_fence.clear();
        appendBlock(m_code.join(u'\n'), m_fenceLine, LinkLine::No);
        m_open = false;
    }

    /// <summary>What is it?</summary>, on one line or on three.
    bool takeSummary(const QString& line)
    {
        static const QRegularExpression begin = expression("<summary[^<>]*>");
        static const QRegularExpression end = expression("</summary>");
        const auto opened = begin.match(line);
        if (!m_inSummary && !opened.hasMatch())
            return false;
        m_inSummary = true;
        const QString rest = opened.hasMatch() ? line.mid(opened.capturedEnd()) : line;
        const auto closed = end.match(rest);
        m_summary += u' ' + (closed.hasMatch() ? rest.left(closed.capturedStart()) : rest);
        if (closed.hasMatch()) {
            m_inSummary = false;
            appendHeading(boldHeading, std::exchange(m_summary, {}));
        }
        return true;
    }

    bool takeHeading(const QString& line)
    {
        static const QRegularExpression atx =
            expression("^\\s*(?:\\d{1,4}[.)]\\s+)?(#{1,6})(?:\\s+(.*?))?(?:\\s+#+)?\\s*$");
        static const QRegularExpression underline = expression("^(=+|-{2,})\\s*$");
        static const QRegularExpression bold = expression("^(?:\\*\\*|__)(.+\\?)\\s*(?:\\*\\*|__)$");
        if (const auto match = atx.match(line); match.hasMatch()) {
            appendHeading(static_cast<int>(match.capturedLength(1)), match.captured(2));
            return true;
        }
        if (m_open && m_blocks.back().type == Type::Text && underline.match(line).hasMatch()) {
            m_blocks.back().type = Type::Heading;
            m_blocks.back().depth = line.startsWith(u'=') ? 1 : 2;
            m_open = false;
            endList();
            return true;
        }
        const auto match = bold.match(line.trimmed());
        if (m_open || indentOf(line) > 3 || !match.hasMatch())
            return false;
        appendHeading(boldHeading, match.captured(1));
        return true;
    }

    bool takeRule(const QString& line)
    {
        static const QRegularExpression rule =
            expression("^\\s*(?:(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,})$");
        static const QRegularExpression definition = expression("^ {0,3}\\[[^\\[\\]]+\\]:\\s+\\S");
        static const QRegularExpression tableRule = expression("^[\\s|:+-]*-[\\s|:+-]*$");
        if (!rule.match(line).hasMatch() && !definition.match(line).hasMatch() &&
            !(line.contains(u'|') && tableRule.match(line).hasMatch()))
            return false;
        m_open = m_open && line.contains(u'|');
        return true;
    }

    bool takeItem(const QString& line)
    {
        static const QRegularExpression marker =
            expression("^\\s*(?:[-*+•]|\\d{1,4}[.)])\\s+(?:\\[[ x]\\]\\s+)?(.*)$");
        const auto match = marker.match(line);
        if (!match.hasMatch())
            return false;
        const qsizetype indent = indentOf(line);
        while (!m_indents.isEmpty() && indent < m_indents.back() + (indent == 0 ? 1 : 0))
            m_indents.removeLast();
        if (m_indents.isEmpty() || indent > m_indents.back() + 1)
            m_indents.append(indent);
        const QString text = match.captured(1);
        m_blocks.append({Type::Item, m_line, static_cast<int>(m_indents.size()) - 1, plainMarkdown(text),
                         linkLine(text)});
        m_open = true;
        m_afterBlank = false;
        return true;
    }

    void takeText(const QString& line)
    {
        const bool isRow = line.trimmed().startsWith(u'|');
        QString text = plainMarkdown(isRow ? cellsOf(line) : line);
        if (text.isEmpty() || linkLine(line) == LinkLine::Anchor) // "Back to the top"
            return;
        if (m_open) {
            m_blocks.back().text += (isRow ? u'\n' : u' ') + text;
            m_blocks.back().link = LinkLine::No;
            return;
        }
        if (m_afterBlank && indentOf(line) < 2)
            endList();
        appendBlock(text, m_line, linkLine(line));
    }

    /// "| a | b |" → "a – b".
    static QString cellsOf(const QString& line)
    {
        QStringList cells;
        for (const QString& cell : line.split(u'|', Qt::SkipEmptyParts)) {
            if (const QString trimmed = cell.trimmed(); !trimmed.isEmpty())
                cells.append(trimmed);
        }
        return cells.join(QStringLiteral(" – "));
    }

    /// A paragraph or code: inside of a list it belongs to the item above.
    void appendBlock(const QString& text, int line, LinkLine link)
    {
        m_afterBlank = false;
        m_open = true;
        if (!m_indents.isEmpty() && !m_blocks.isEmpty() && m_blocks.back().type == Type::Item) {
            m_blocks.back().text += QStringLiteral("\n\n") + text;
            return;
        }
        m_blocks.append({Type::Text, line, 0, text, link});
    }

    void appendHeading(int depth, const QString& markdown)
    {
        endList();
        m_open = false;
        m_blocks.append({Type::Heading, m_line, depth, plainMarkdown(markdown), linkLine(markdown)});
    }

    void endList() { m_indents.clear(); }

    QList<FileProblem>& m_problems;
    QList<MarkdownBlock> m_blocks;
    QList<qsizetype> m_indents; ///< of the items around the line
    QString m_fence;            ///< of the code that is open
    QStringList m_code;
    QString m_summary;
    int m_fenceLine = 0;
    qsizetype m_fenceIndent = 0;
    int m_line = 0;
    bool m_open = false; ///< the last block goes on with the next line
    bool m_afterBlank = false;
    bool m_inComment = false;
    bool m_inSummary = false;
};

} // namespace

QList<MarkdownBlock> markdownBlocks(const QString& text, QList<FileProblem>& problems)
{
    return BlockReader(problems).read(text);
}

} // namespace panelbook
