// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownplain.h"

#include <QRegularExpression>

namespace panelbook {

namespace {

// Characters that are meant as they stand are kept in a private range until the marks are gone.
constexpr char16_t shelter = 0xE000;

QChar sheltered(QChar c)
{
    return c.unicode() < 0x80 && c.isPrint() && !c.isLetterOrNumber() && c != u' '
               ? QChar(static_cast<char16_t>(shelter + c.unicode()))
               : c;
}

QString withoutShelter(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() >= shelter && c.unicode() < shelter + 0x80)
            c = QChar(static_cast<char16_t>(c.unicode() - shelter));
    }
    return text;
}

/// Backslash escapes and code between backticks are sheltered, and lose their marks.
QString shelterLiterals(const QString& line)
{
    QString result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
        if (line[i] == u'\\' && sheltered(next) != next) {
            result.append(sheltered(next));
            ++i;
            continue;
        }
        if (line[i] != u'`') {
            result.append(line[i]);
            continue;
        }
        qsizetype ticks = 1;
        while (i + ticks < line.size() && line[i + ticks] == u'`')
            ++ticks;
        const qsizetype end = line.indexOf(QString(ticks, u'`'), i + ticks);
        for (qsizetype k = i + ticks; k < std::max(end, i + ticks); ++k)
            result.append(sheltered(line[k]));
        i = end < 0 ? i + ticks - 1 : end + ticks - 1;
    }
    return result;
}

struct Replacement
{
    QRegularExpression pattern;
    QString by;
};

const QList<Replacement>& replacements()
{
    const auto expression = [](const char* pattern) {
        return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<Replacement> all{
        {expression("!\\[[^\\[\\]]*\\]\\([^()]*\\)"), {}}, // pictures
        {expression("\\[(?:[^\\w\\[\\]]|\\[[^\\w\\[\\]]*\\]){0,20}+\\]\\([^()]*\\)"),
         {}}, // links that are an arrow
        {expression("\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\]){0,200}+)\\]\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)"),
         QStringLiteral("\\1")},
        {expression("\\[([^\\[\\]]+)\\]\\[[^\\[\\]]*\\]"), QStringLiteral("\\1")},
        {expression("<((?:https?|mailto):[^<>\\s]*)>"), QStringLiteral("\\1")},
        {expression("<br\\s*/?>"), QStringLiteral(" ")},
        {expression("</?(?:a|abbr|b|blockquote|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|"
                    "ins|kbd|li|mark|ol|p|picture|pre|s|small|source|span|strong|sub|summary|sup|table|tbody|"
                    "td|th|thead|tr|u|ul|video)(?:\\s[^<>]*)?/?>"),
         {}},
        {expression("<!--[^<>]*-->"), {}},
        {expression("\\*\\*|~~"), {}},
        {expression("(?<![\\w])__|__(?![\\w])"), {}},
        {expression("(?<![\\w*])\\*(?=[^\\s*])|(?<=[^\\s*])\\*(?![\\w*])"), {}},
        {expression("(?<![\\w])_(?=\\S)|(?<=\\S)_(?![\\w])"), {}},
        {expression("\\s*\\{#[^{}]*\\}\\s*$"), {}}, // the name of a heading
        {expression("&nbsp;"), QStringLiteral(" ")},
        {expression("&lt;"), QStringLiteral("<")},
        {expression("&gt;"), QStringLiteral(">")},
        {expression("&quot;"), QStringLiteral("\"")},
        {expression("&#0?39;|&apos;"), QStringLiteral("'")},
        {expression("&amp;"), QStringLiteral("&")},
    };
    return all;
}

} // namespace

QString plainMarkdown(const QString& line)
{
    QString text = shelterLiterals(line);
    for (const Replacement& replacement : replacements())
        text.replace(replacement.pattern, replacement.by);
    return withoutShelter(text).simplified();
}

LinkLine linkLine(const QString& line)
{
    static const QRegularExpression link(QStringLiteral(
        "^[*_\\s]*\\[(?:[^\\[\\]]|\\\\.)*\\]\\(\\s*(#?)[^()]*(?:\\([^()]*\\)[^()]*)?\\)[*_\\s.]*$"));
    const auto match = link.match(line);
    if (!match.hasMatch())
        return LinkLine::No;
    return match.captured(1).isEmpty() ? LinkLine::Outside : LinkLine::Anchor;
}

} // namespace panelbook
