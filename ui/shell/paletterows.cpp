// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletterows.h"

#include "domain/sessions/event.h"
#include "ui/theme/buttonkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(PaletteText)
};

bool beginsAWord(const QString& text, const QString& word)
{
    qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    while (at > 0 && text[at - 1].isLetterOrNumber())
        at = text.indexOf(word, at + 1, Qt::CaseInsensitive);
    return at >= 0;
}

bool fits(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return beginsAWord(text, word); });
}

QString sectionOf(const QString& kind)
{
    if (kind == QLatin1String("note"))
        return PaletteText::tr("Find in notes");
    if (kind == QLatin1String("question"))
        return PaletteText::tr("Questions");
    return PaletteText::tr("People and interviews");
}

/// The matches are marked for those who show them; here the whole line is one match.
QString withoutMarks(QString snippet)
{
    return snippet.remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
}

PaletteRow rowOf(const SearchHit& hit)
{
    PaletteRow row;
    row.hit = hit;
    const QString snippet = withoutMarks(hit.snippet);
    const bool note = hit.kind == QLatin1String("note");
    row.title = note ? snippet : hit.title;
    row.detail = note ? hit.title : (snippet == hit.title ? QString() : snippet);
    if (note && hit.at)
        row.detail = PaletteText::tr("%1, at %2", "candidate, time in the interview")
                         .arg(hit.title, clockText(*hit.at));
    return row;
}

} // namespace

bool PaletteRow::operator==(const PaletteRow& other) const
{
    const auto key = [](const PaletteRow& r) {
        return r.hit ? r.hit->kind + r.hit->id + r.hit->snippet : QString();
    };
    return section == other.section && title == other.title && detail == other.detail &&
           command == other.command && key(*this) == key(other);
}

QList<PaletteRow> commandRows(const QString& query, const QList<QAction*>& commands)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    QList<PaletteRow> rows;
    for (QAction* action : commands) {
        const QString text = action->iconText();
        if (action->isEnabled() && action->isVisible() && fits(text, words))
            rows.append({{}, text, {}, keyText(action->shortcut()), action, {}});
    }
    const QString start = query.trimmed();
    std::stable_partition(rows.begin(), rows.end(), [&start](const PaletteRow& row) {
        return row.title.startsWith(start, Qt::CaseInsensitive);
    });
    if (!rows.isEmpty())
        rows.front().section = PaletteText::tr("Do");
    return rows;
}

QList<PaletteRow> hitRows(const QList<SearchHit>& hits)
{
    QList<PaletteRow> rows;
    QString last;
    for (const SearchHit& hit : hits) {
        PaletteRow row = rowOf(hit);
        if (const QString section = sectionOf(hit.kind); section != last)
            row.section = last = section;
        rows.append(row);
    }
    return rows;
}

} // namespace panelbook
