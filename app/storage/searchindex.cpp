// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "storage/statements.h"

namespace panelbook {

QStringList searchWords(const QString& typed)
{
    QStringList words;
    QString word;
    for (const QChar c : typed + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

QString prefixQuery(const QStringList& words)
{
    QStringList terms;
    for (const QString& word : words)
        terms.append(u'"' + word + QStringLiteral("\" *"));
    return terms.join(u' ');
}

QList<SearchIndex::Hit> SearchIndex::notes(const QStringList& words, int limit) const
{
    QList<Hit> hits;
    if (words.isEmpty() || limit <= 0)
        return hits;
    Query rows = m_sql(
        "SELECT n.interview, n.number, n.at_ms, c.name, snippet(note_index, 0, char(0x2068), char(0x2069), "
        "'…', 16) "
        "FROM note_index JOIN note n ON n.rowid = note_index.rowid JOIN interview i ON i.id = n.interview "
        "JOIN candidate c ON c.id = i.candidate WHERE note_index MATCH ? ORDER BY note_index.rowid DESC "
        "LIMIT ?");
    rows.with(prefixQuery(words), limit);
    while (rows.next()) {
        hits.append({InterviewId::fromString(rows.text(0)).value(), rows.number(1),
                     Milliseconds(rows.integer(2)), rows.text(3), rows.text(4)});
    }
    return hits;
}

void SearchIndex::removeInterview(InterviewId id)
{
    m_sql("INSERT INTO note_index (note_index, rowid, text) SELECT 'delete', rowid, text FROM note WHERE "
          "interview = ?")
        .with(id.toString())
        .run();
}

void SearchIndex::rebuild()
{
    m_sql("INSERT INTO note_index (note_index) VALUES ('rebuild')").run();
}

void SearchIndex::optimize()
{
    m_sql("INSERT INTO note_index (note_index) VALUES ('optimize')").run();
}

void SearchIndex::check() const
{
    // rank 1: compare the index with the notes themselves, not only with itself.
    m_sql("INSERT INTO note_index (note_index, rank) VALUES ('integrity-check', 1)").run();
}

} // namespace panelbook
