// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/handbooksections.h"

#include "domain/words.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct HandbookText
{
    Q_DECLARE_TR_FUNCTIONS(HandbookPage)
};

bool fits(const HandbookEntry& entry, const QString& filter)
{
    const QStringList texts = QStringList{entry.id, entry.title, entry.aside, entry.note} + entry.texts;
    return containsWords(searchable(texts.join(u' ')), filter);
}

guide::Section sectionOf(const Handbook& handbook, const HandbookEntry& entry, guide::Place place)
{
    guide::Section section{entry.title, place, {}};
    QStringList aside;
    if (!entry.aside.isEmpty())
        aside.append(entry.aside);
    if (entry.claim)
        aside.append(HandbookText::tr("claim: nobody has shown it"));
    if (!aside.isEmpty())
        section.blocks << guide::Prose{aside.join(QStringLiteral(" · ")),
                                       entry.claim ? guide::Tone::Bad : guide::Tone::Quiet};
    for (const QString& text : entry.texts)
        section.blocks << guide::Prose{text};
    if (!entry.note.isEmpty())
        section.blocks << guide::Prose{entry.note, guide::Tone::Quiet};
    if (!entry.place.isEmpty())
        section.blocks << guide::Prose{handbook.titleOf(entry.place), guide::Tone::Quiet};
    return section;
}

} // namespace

QList<guide::Section> sectionsOf(const Handbook& handbook, const HandbookChapter& chapter,
                                 const QString& filter)
{
    QList<guide::Section> sections;
    if (!chapter.intro.isEmpty() && filter.trimmed().isEmpty())
        sections.append({chapter.title, guide::Place::Whole, {guide::Prose{chapter.intro}}});
    qsizetype shown = 0;
    for (const HandbookEntry& entry : chapter.entries) {
        if (fits(entry, filter))
            sections.append(
                sectionOf(handbook, entry, shown++ % 2 ? guide::Place::End : guide::Place::Start));
    }
    return sections;
}

} // namespace panelbook
