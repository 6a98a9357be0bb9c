// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/handbooksections.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

struct HandbookText
{
    Q_DECLARE_TR_FUNCTIONS(HandbookPage)
};

/// Without accents, in lower case.
QString folded(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_D).toLower();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

bool fits(const HandbookEntry& entry, const QStringList& words)
{
    const QString all =
        folded((QStringList{entry.id, entry.title, entry.aside, entry.note} + entry.texts).join(u' '));
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(word); });
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
    const QStringList words = folded(filter).split(u' ', Qt::SkipEmptyParts);
    QList<guide::Section> sections;
    if (!chapter.intro.isEmpty() && words.isEmpty())
        sections.append({chapter.title, guide::Place::Whole, {guide::Prose{chapter.intro}}});
    qsizetype shown = 0;
    for (const HandbookEntry& entry : chapter.entries) {
        if (fits(entry, words))
            sections.append(
                sectionOf(handbook, entry, shown++ % 2 ? guide::Place::End : guide::Place::Start));
    }
    return sections;
}

} // namespace panelbook
