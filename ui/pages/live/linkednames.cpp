// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/linkednames.h"

#include "domain/sessions/note.h"

namespace panelbook {

namespace {

/// Where the word at `from` ends, its punctuation left out.
qsizetype nameEnd(const QString& text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    while (end > from + 1 && !text[end - 1].isLetterOrNumber())
        --end;
    return end;
}

qsizetype withoutBlanks(const QString& text, qsizetype end)
{
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return end;
}

} // namespace

QList<TextSpan> linkedNames(const QString& text, const Rubric& rubric)
{
    QList<TextSpan> spans;
    for (qsizetype hash = text.indexOf(u'#'); hash >= 0; hash = text.indexOf(u'#', hash + 1)) {
        const qsizetype end = nameEnd(text, hash);
        const DimensionCompletion name = completionAt(text, end, rubric);
        if (end > hash + 1 && name.begin == hash && name.dimensions.size() == 1)
            spans.append({hash, end - hash});
    }
    return spans;
}

qsizetype readableLength(const QString& text, const Rubric& rubric)
{
    if (!text.contains(u'#'))
        return text.size();
    const QList<TextSpan> names = linkedNames(text, rubric);
    qsizetype end = withoutBlanks(text, text.size());
    for (auto name = names.rbegin(); name != names.rend() && name->begin + name->length == end; ++name)
        end = withoutBlanks(text, name->begin);
    const bool onlyNames = end == 0 || (end == 1 && kindOf(text) != NoteKind::Plain);
    return names.isEmpty() || onlyNames ? text.size() : end;
}

} // namespace panelbook
