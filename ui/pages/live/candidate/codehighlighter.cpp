// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/candidate/codehighlighter.h"

#include "ui/theme/colours.h"

#include <QRegularExpression>

namespace panelbook {

namespace {

QSet<QString> split(const char* words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

QSet<QString> wordsOf(const QString& language)
{
    static const QHash<QString, QSet<QString>> known{
        {QStringLiteral("java"), split("abstract boolean break case catch class continue default do double "
                                       "else enum extends false final "
                                       "finally for if implements import instanceof int interface long new "
                                       "null package private protected "
                                       "public record return static super switch synchronized this throw "
                                       "throws true try var void while")},
        {QStringLiteral("python"),
         split(
             "and as assert async await break class continue def del elif else except False finally for from "
             "global if import in is lambda None nonlocal not or pass raise return True try while with "
             "yield")},
        {QStringLiteral("go"), split("break case chan const continue default defer else error false for func "
                                     "go if import interface map "
                                     "nil package range return select string struct switch true type var")},
        {QStringLiteral("typescript"),
         split("any as async await boolean break case catch class const continue default else export extends "
               "false "
               "finally for from function if implements import in interface let new null number of private "
               "public "
               "readonly return static string switch this throw true try type undefined void while")},
        {QStringLiteral("cpp"),
         split("auto bool break case catch class const constexpr continue default delete do else enum "
               "explicit false "
               "for if inline int namespace new noexcept nullptr operator override private public return "
               "size_t "
               "static std struct switch template this throw true try typename using void while")},
        {QStringLiteral("sql"), split("add alter and as asc begin between by case check column commit "
                                      "concurrently constraint count create "
                                      "date default delete desc distinct drop else end exists foreign from "
                                      "group having in index insert "
                                      "interval into is join key left limit not null on or order primary "
                                      "references select set sum table "
                                      "then transaction union unique update using values when where with")},
    };
    return known.value(language);
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument* document, const QString& type, const QString& language,
                                 const Colours& colours)
    : QSyntaxHighlighter(document),
      m_type(type),
      m_words(wordsOf(language)),
      m_wordsFolded(language == QLatin1String("sql")),
      m_colours(colours)
{
    m_comment = language == QLatin1String("python") ? QStringLiteral("#")
                : m_wordsFolded                     ? QStringLiteral("--")
                                                    : QStringLiteral("//");
}

void CodeHighlighter::highlightBlock(const QString& line)
{
    if (m_type == QLatin1String("code"))
        highlightCode(line);
    else if (m_type == QLatin1String("diff"))
        highlightDiff(line);
    else if (m_type == QLatin1String("log"))
        highlightLog(line);
}

void CodeHighlighter::highlightCode(const QString& line)
{
    // A comment, a string, a number, or a word; whichever comes first takes its letters.
    static const QRegularExpression token(QStringLiteral(
        R"re((?<comment>//|--|#|/\*|^\s*\*)|(?<string>"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`[^`]*`?)|(?<number>\b\d[\w.]*)|(?<word>[A-Za-z_]\w*))re"));
    for (auto found = token.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int begin = int(match.capturedStart());
        const int length = int(match.capturedLength());
        const QString sign = match.captured(QStringLiteral("comment"));
        if (!sign.isEmpty()) {
            if (sign != m_comment && !sign.endsWith(u'*'))
                continue;
            setFormat(begin, int(line.size()) - begin, m_colours.text3);
            return;
        }
        const QString word = match.captured(QStringLiteral("word"));
        if (!match.captured(QStringLiteral("string")).isEmpty())
            setFormat(begin, length, m_colours.strength);
        else if (!match.captured(QStringLiteral("number")).isEmpty())
            setFormat(begin, length, m_colours.concern);
        else if (m_words.contains(m_wordsFolded ? word.toLower() : word))
            setFormat(begin, length, m_colours.accent);
    }
}

void CodeHighlighter::highlightDiff(const QString& line)
{
    const auto all = [&](const QColor& colour) { setFormat(0, int(line.size()), colour); };
    if (line.startsWith(QLatin1String("+++")) || line.startsWith(QLatin1String("---")))
        all(m_colours.text2);
    else if (line.startsWith(QLatin1String("@@")))
        all(m_colours.accent);
    else if (line.startsWith(u'+'))
        all(m_colours.strength);
    else if (line.startsWith(u'-'))
        all(m_colours.flag);
}

void CodeHighlighter::highlightLog(const QString& line)
{
    static const QRegularExpression level(
        QStringLiteral(R"(\b(?:(ERROR|FATAL|PANIC|CRITICAL|SEVERE)|(WARN|WARNING))\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(QStringLiteral(R"(^\S*\d\d:\d\d:\d\d\S*)"));
    if (const auto match = time.match(line); match.hasMatch())
        setFormat(0, int(match.capturedLength()), m_colours.text3);
    if (const auto match = level.match(line); match.hasMatch())
        setFormat(int(match.capturedStart()), int(match.capturedLength()),
                  match.captured(1).isEmpty() ? m_colours.concern : m_colours.flag);
}

} // namespace panelbook
