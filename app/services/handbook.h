// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contentlibrary.h"

namespace panelbook {

/// One thing to know: a constraint card, a chain of whys, a topic to keep out, a sample answer …
struct HandbookEntry
{
    QString id;
    QString title;
    QString aside; ///< what kind it is, in a few words; may be empty
    QStringList texts;
    bool claim = false; ///< somebody says so without a source: never to stand in a report
    QString note;       ///< where it comes from, or why it is doubtful
    QString place;      ///< where the product has it, as "question:<id>", "card:k1" …; empty: here
};

struct HandbookChapter
{
    QString id;
    QString title; ///< translated
    QString intro;
    QList<HandbookEntry> entries;
};

/// A bundled file of resources/handbook, by its name without extension.
QJsonObject handbookFile(const char* name);

/// What interviewers look up beside the questions. Read when first asked for, from the bundled files.
class Handbook
{
public:
    /// The library names what the entries point to, and outlives the handbook.
    explicit Handbook(const ContentLibrary& library) : m_library(library) {}

    const QList<HandbookChapter>& chapters() const;
    /// Whether a place of the form "kind:id" exists in the product: question, rubric, kit, card, chain, loop,
    /// topic, reminder, or "claims".
    bool exists(const QString& place) const;
    /// The name of a place for people: “Question: URL shortener”.
    QString titleOf(const QString& place) const;

private:
    const HandbookEntry* find(const QString& chapter, const QString& id) const;

    const ContentLibrary& m_library;
    mutable QList<HandbookChapter> m_chapters;
};

} // namespace panelbook
