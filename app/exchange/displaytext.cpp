// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/displaytext.h"

namespace panelbook {

namespace {

constexpr QChar popEmbedding(0x202C);
constexpr QChar popIsolate(0x2069);

bool opensEmbedding(QChar c)
{
    return c.unicode() == 0x202A || c.unicode() == 0x202B || c.unicode() == 0x202D || c.unicode() == 0x202E;
}

bool opensIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}

/// Follows what a paragraph opens and closes (UAX #9, X1 to X8, without its depth limit).
class OpenMarks
{
public:
    void take(QChar c)
    {
        if (opensEmbedding(c))
            m_closers.append(popEmbedding);
        else if (opensIsolate(c))
            m_closers.append(popIsolate);
        else if (c == popEmbedding && m_closers.endsWith(popEmbedding))
            m_closers.chop(1);
        else if (c == popIsolate && m_closers.contains(popIsolate))
            m_closers.truncate(m_closers.lastIndexOf(popIsolate));
    }
    QString closing() const
    {
        QString result;
        for (auto it = m_closers.crbegin(); it != m_closers.crend(); ++it)
            result.append(*it);
        return result;
    }

private:
    QString m_closers;
};

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

} // namespace

QString displayText(const QString& text)
{
    QString result = text;
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(u'\r', u'\n');
    OpenMarks marks;
    for (QChar& c : result) {
        if (isControl(c))
            c = QChar::ReplacementCharacter;
        marks.take(c);
    }
    return result + marks.closing();
}

} // namespace panelbook
