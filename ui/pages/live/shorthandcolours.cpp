// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/shorthandcolours.h"

#include "domain/sessions/note.h"
#include "ui/pages/live/linkednames.h"
#include "ui/theme/colours.h"

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

void ShorthandColours::markFindings(const QString& text)
{
    for (const WordFinding& finding : m_check.find(text)) {
        for (auto i = int(finding.begin); i < finding.begin + finding.length; ++i) {
            QTextCharFormat marked = format(i);
            marked.setUnderlineStyle(QTextCharFormat::DashUnderline);
            marked.setUnderlineColor(m_colours->concern);
            setFormat(i, 1, marked);
        }
    }
}

} // namespace panelbook
