// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchbook.h"

#include "domain/words.h"

namespace panelbook {

namespace {

/// Whether every word begins a word of the text, by folded comparison.
bool holdsAll(const QString& foldedText, const QStringList& words)
{
    const QString padded = u' ' + foldedText;
    for (const QString& word : words) {
        qsizetype at = padded.indexOf(word);
        while (at > 0 && padded[at - 1].isLetterOrNumber())
            at = padded.indexOf(word, at + 1);
        if (at < 0)
            return false;
    }
    return true;
}

SearchHit noteHit(const SearchIndex::Hit& hit)
{
    return {
        QStringLiteral("note"), QString::number(hit.note), hit.interview, hit.candidate, hit.snippet, hit.at};
}

} // namespace

Result<QList<SearchHit>> SearchBook::find(const QString& query, int limit) const
{
    const QStringList words = searchWords(query);
    QList<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    if (m_workspace) {
        const auto read = m_workspace->read([&](const Stores& stores) {
            for (const auto& hit : stores.index.notes(words, limit))
                hits.append(noteHit(hit));
            for (const Candidate& person : stores.candidates.startingWith(words, limit))
                hits.append({QStringLiteral("candidate"),
                             person.id.toString(),
                             std::nullopt,
                             person.name,
                             {},
                             std::nullopt});
            return true;
        });
        if (!read)
            return failure(read.error());
    }
    appendQuestions(hits, words);
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

void SearchBook::appendQuestions(QList<SearchHit>& hits, const QStringList& words) const
{
    if (m_revision != m_library.revision()) {
        m_folded.clear();
        m_revision = m_library.revision();
        for (const Question& q : m_library.questions())
            m_folded.append(folded(QStringList{q.title, q.summary, q.tags.join(u' '), q.prompt}.join(u' ')));
    }
    QStringList wanted;
    for (const QString& word : words)
        wanted.append(folded(word));
    const QList<Question>& questions = m_library.questions();
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (holdsAll(m_folded[i], wanted))
            hits.append({QStringLiteral("question"), questions[i].id, std::nullopt, questions[i].title,
                         questions[i].summary, std::nullopt});
    }
}

} // namespace panelbook
