// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/kinds/debugging.h"

namespace panelbook {

/// The artefacts of one incident, found by what a candidate calls them: "connections?", "the pool", "hikari".
/// Made once an incident; a search then takes microseconds, so that it can run at every key press.
class ArtefactSearch
{
public:
    ArtefactSearch() = default;
    explicit ArtefactSearch(const QList<Debugging::Artefact>& artefacts);

    /// Places in the list, best first. Every word counts as a whole word, as its beginning, inside a word, or
    /// with a typing error (one from four letters on, two from eight); words that say nothing ("show me the")
    /// are left out. Only artefacts that fit the most words; all, in their order, for an empty text.
    QList<qsizetype> find(const QString& text) const;

private:
    struct Entry
    {
        QList<QStringList> names; ///< title and synonyms, as words
    };
    QList<Entry> m_entries;
};

} // namespace panelbook
