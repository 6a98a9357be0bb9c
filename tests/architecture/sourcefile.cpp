// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefile.h"

#include <QRegularExpression>

#include <algorithm>

namespace panelbook::architecture {

namespace {

qsizetype foundOrEnd(qsizetype found, const QString& text)
{
    return found < 0 ? text.size() : found;
}

} // namespace

SourceFile::SourceFile(QString path, QString text)
    : m_path(std::move(path)),
      m_text(std::move(text)),
      m_code(m_text)
{
    if (!isCpp())
        return;
    for (qsizetype at = 0; at < m_text.size();) {
        const QChar c = m_text[at];
        if (c == u'/')
            at = skipComment(at);
        else if (c == u'"' && at > 0 && m_text[at - 1] == u'R')
            at = skipRawString(at);
        else if (c == u'"' || (c == u'\'' && !isDigitSeparator(at)))
            at = skipQuoted(at);
        else
            ++at;
    }
}

qsizetype SourceFile::skipComment(qsizetype at)
{
    const QStringView rest = QStringView(m_text).sliced(at);
    qsizetype end = at + 1;
    if (rest.startsWith(u"//"))
        end = foundOrEnd(m_text.indexOf(u'\n', at), m_text);
    else if (rest.startsWith(u"/*"))
        end = std::min(foundOrEnd(m_text.indexOf(u"*/", at + 2), m_text) + 2, m_text.size());
    else
        return end;
    blank(at, end);
    return end;
}

qsizetype SourceFile::skipRawString(qsizetype at)
{
    const qsizetype open = foundOrEnd(m_text.indexOf(u'(', at), m_text);
    const QString close = u')' + m_text.mid(at + 1, open - at - 1) + u'"';
    const qsizetype end = foundOrEnd(m_text.indexOf(close, open), m_text);
    m_literals.append({m_text.mid(open + 1, end - open - 1), lineAt(at)});
    blank(at + 1, end + close.size() - 1);
    return std::min(end + close.size(), m_text.size());
}

qsizetype SourceFile::skipQuoted(qsizetype at)
{
    const QChar quote = m_text[at];
    qsizetype end = at + 1;
    while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
        end += m_text[end] == u'\\' ? 2 : 1;
    end = std::min(end, m_text.size());
    if (isIncludeName(at))
        return end + 1;
    if (quote == u'"')
        m_literals.append({m_text.mid(at + 1, end - at - 1), lineAt(at)});
    blank(at + 1, end);
    return end + 1;
}

void SourceFile::blank(qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < std::min(to, m_code.size()); ++i) {
        if (m_code[i] != u'\n')
            m_code[i] = u' ';
    }
}

bool SourceFile::isIncludeName(qsizetype at) const
{
    static const QRegularExpression directive(QStringLiteral(R"(^\s*#\s*include\s*$)"));
    const qsizetype lineStart = at > 0 ? m_text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    return directive.match(m_text.mid(lineStart, at - lineStart)).hasMatch();
}

bool SourceFile::isDigitSeparator(qsizetype at) const
{
    qsizetype start = at;
    while (start > 0 && (m_text[start - 1].isLetterOrNumber() || m_text[start - 1] == u'\''))
        --start;
    return start < at && m_text[start].isDigit();
}

QList<Include> SourceFile::includes() const
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"\n]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    QList<Include> found;
    for (const auto& match : pattern.globalMatch(m_code))
        found.append({match.captured(2), match.captured(1) == u"\"", lineAt(match.capturedStart(2))});
    return found;
}

bool SourceFile::isCpp() const
{
    return m_path.endsWith(u".cpp") || m_path.endsWith(u".h");
}

int SourceFile::lineAt(qsizetype offset) const
{
    return static_cast<int>(std::count(m_text.cbegin(), m_text.cbegin() + offset, u'\n')) + 1;
}

} // namespace panelbook::architecture
