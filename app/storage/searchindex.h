// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/sessions/note.h"

#include <QDateTime>
#include <QList>

namespace panelbook {

class Statements;

/// Full-text search over notes: words as prefixes, diacritics and case folded, the newest first.
class SearchIndex
{
public:
    explicit SearchIndex(Statements& sql) : m_sql(sql) {}

    struct Hit
    {
        InterviewId interview;
        int note = 0;
        Milliseconds at{0};
        QString candidate;
        QString snippet; ///< matches between U+2068 and U+2069
    };
    QList<Hit> notes(const QStringList& words, int limit) const;

    /// Takes every note of an interview out of the index; call it before the rows go.
    void removeInterview(InterviewId id);
    /// DELETE leaves the words in the index's segments; this leaves none.
    void rebuild();
    void optimize();
    /// Throws when the index disagrees with the notes.
    void check() const;

private:
    Statements& m_sql;
};

/// The words of what somebody typed, as an FTS5 query that matches each as a prefix; nothing of the query
/// language gets through.
QString prefixQuery(const QStringList& words);
/// Splits what was typed into words.
QStringList searchWords(const QString& typed);

} // namespace panelbook
