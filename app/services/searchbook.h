// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contentlibrary.h"
#include "services/workspace.h"

namespace panelbook {

/// One hit: of a note, a candidate, an interview or a question.
struct SearchHit
{
    QString kind; ///< "note", "candidate", "interview", "question"
    QString id;   ///< of the thing itself (note: its number)
    std::optional<InterviewId> interview;
    QString title;   ///< candidate or question title
    QString snippet; ///< with the matches between U+2068 and U+2069
    std::optional<Milliseconds> at;
};

/// Searches notes, people and questions: words as prefixes, upper and lower case and diacritics alike.
class SearchBook
{
public:
    SearchBook(const Workspace* workspace, const ContentLibrary& library)
        : m_workspace(workspace),
          m_library(library)
    {
    }

    /// Newest notes first, then people, then questions. An empty query finds nothing.
    Result<QList<SearchHit>> find(const QString& query, int limit = 50) const;

private:
    void appendQuestions(QList<SearchHit>& hits, const QStringList& words) const;

    const Workspace* m_workspace; ///< may be null: questions only
    const ContentLibrary& m_library;
    mutable QStringList m_folded; ///< what is searched of each question, made at the first search
    mutable int m_revision = -1;  ///< of the library, when it was made
};

} // namespace panelbook
