// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/shorthandcolours.h"

#include "domain/sessions/note.h"
#include "ui/pages/live/linkednames.h"
#include "ui/theme/colours.h"

#include <QTextBlock>

#include <algorithm>

namespace panelbook {

namespace {

QColor inkOf(NoteKind kind, const Colours& colours)
{
    switch (kind) {
    case NoteKind::Plain: break;
    case NoteKind::Strength: return colours.strength;
    case NoteKind::Concern: return colours.concern;
    case NoteKind::RedFlag: return colours.flag;
    case NoteKind::Quote: return colours.quote;
    case NoteKind::FollowUp: return colours.accent;
    }
    return colours.text;
}

} // namespace

ShorthandColours::ShorthandColours(QTextDocument* document) : QSyntaxHighlighter(document)
{
    connect(&m_spelling, &SpellMarks::found, this, &ShorthandColours::markMisspelt);
}

void ShorthandColours::setColours(const Colours& colours)
{
    if (m_colours == &colours)
        return;
    m_colours = &colours;
    rehighlight();
}

void ShorthandColours::highlightBlock(const QString& text)
{
    if (!m_colours)
        return;
    if (const NoteKind kind = kindOf(text); kind != NoteKind::Plain) {
        QTextCharFormat sign;
        sign.setForeground(inkOf(kind, *m_colours));
        sign.setFontWeight(QFont::Bold);
        setFormat(0, 1, sign);
    }
    highlightNames(text);
    markFindings(text);
}

void ShorthandColours::highlightNames(const QString& text)
{
    const QList<TextSpan> names = linkedNames(text, m_rubric);
    for (const TextSpan& name : names)
        setFormat(int(name.begin), int(name.length), m_colours->text3);
}

void ShorthandColours::underline(qsizetype begin, qsizetype length, QTextCharFormat::UnderlineStyle style,
                                 const QColor& colour)
{
    for (auto i = int(begin); i < begin + length; ++i) {
        QTextCharFormat marked = format(i);
        marked.setUnderlineStyle(style);
        marked.setUnderlineColor(colour);
        setFormat(i, 1, marked);
    }
}

void ShorthandColours::markFindings(const QString& text)
{
    for (const TextSpan& span : m_spelling.marks(text))
        underline(span.begin, span.length, QTextCharFormat::WaveUnderline, m_colours->text3);
    for (const WordFinding& finding : m_check.find(text))
        underline(finding.begin, finding.length, QTextCharFormat::DashUnderline, m_colours->concern);
}

void ShorthandColours::setSpelling(const Spelling* spelling)
{
    m_spelling.setSpelling(spelling);
    rehighlight();
}

void ShorthandColours::markMisspelt(const QSet<QString>& words)
{
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next()) {
        const QString text = line.text();
        const QList<TextSpan> spans = wordsToSpell(text);
        if (std::any_of(spans.begin(), spans.end(), [&](const TextSpan& span) {
                return words.contains(text.mid(span.begin, span.length));
            }))
            rehighlightBlock(line);
    }
}

} // namespace panelbook
