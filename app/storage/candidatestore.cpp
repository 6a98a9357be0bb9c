// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/candidatestore.h"

#include "domain/words.h"
#include "storage/statements.h"

namespace panelbook {

namespace {

Candidate candidateOf(const Query& row)
{
    Candidate candidate;
    candidate.id = CandidateId::fromString(row.text(0)).value();
    candidate.name = row.text(1);
    candidate.interviews = row.number(2);
    return candidate;
}

} // namespace

QString foldedName(const QString& name)
{
    return folded(name).simplified();
}

QList<Candidate> CandidateStore::all() const
{
    QList<Candidate> result;
    Query rows =
        m_sql("SELECT c.id, c.name, count(i.id) FROM candidate c LEFT JOIN interview i ON i.candidate = c.id "
              "GROUP BY c.id ORDER BY c.folded, c.id");
    while (rows.next())
        result.append(candidateOf(rows));
    return result;
}

std::optional<Candidate> CandidateStore::find(CandidateId id) const
{
    Query row = m_sql("SELECT id, name, (SELECT count(*) FROM interview WHERE candidate = candidate.id) FROM "
                      "candidate WHERE id = ?");
    row.with(id.toString());
    return row.next() ? std::optional(candidateOf(row)) : std::nullopt;
}

std::optional<Candidate> CandidateStore::findByName(const QString& name) const
{
    Query row = m_sql(
        "SELECT id, name, (SELECT count(*) FROM interview WHERE candidate = candidate.id) FROM candidate "
        "WHERE folded = ? ORDER BY rowid LIMIT 1");
    row.with(foldedName(name));
    return row.next() ? std::optional(candidateOf(row)) : std::nullopt;
}

QList<Candidate> CandidateStore::startingWith(const QStringList& words, int limit) const
{
    QList<Candidate> result;
    if (words.isEmpty())
        return result;
    Query rows = m_sql("SELECT id, name, (SELECT count(*) FROM interview WHERE candidate = candidate.id), "
                       "folded FROM candidate "
                       "WHERE instr(' ' || folded, ?) > 0 ORDER BY folded");
    rows.with(QString(u' ' + foldedName(words.front())));
    while (rows.next() && result.size() < limit) {
        const QString padded = u' ' + rows.text(3);
        const auto begins = [&](const QString& word) { return padded.contains(u' ' + foldedName(word)); };
        if (std::all_of(words.begin(), words.end(), begins))
            result.append(candidateOf(rows));
    }
    return result;
}

QStringList CandidateStore::idsStartingWith(const QString& prefix) const
{
    QStringList ids;
    Query rows = m_sql("SELECT id FROM candidate WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 2");
    rows.with(prefix.toLower());
    while (rows.next())
        ids.append(rows.text(0));
    return ids;
}

bool CandidateStore::hasSealed(CandidateId id) const
{
    Query row = m_sql("SELECT 1 FROM interview WHERE candidate = ? AND state = 'sealed' LIMIT 1");
    return row.with(id.toString()).next();
}

void CandidateStore::insert(const Candidate& candidate)
{
    m_sql("INSERT INTO candidate (id, name, folded) VALUES (?, ?, ?)")
        .with(candidate.id.toString(), candidate.name, foldedName(candidate.name))
        .run();
}

void CandidateStore::rename(CandidateId id, const QString& name)
{
    m_sql("UPDATE candidate SET name = ?, folded = ? WHERE id = ?")
        .with(name, foldedName(name), id.toString())
        .run();
}

void CandidateStore::merge(CandidateId from, CandidateId into)
{
    m_sql("UPDATE interview SET candidate = ? WHERE candidate = ?")
        .with(into.toString(), from.toString())
        .run();
    remove(from);
}

void CandidateStore::remove(CandidateId id)
{
    m_sql("DELETE FROM candidate WHERE id = ?").with(id.toString()).run();
}

void CandidateStore::addErased(CandidateId id, const QDateTime& at)
{
    m_sql("INSERT OR IGNORE INTO erased (candidate, at) VALUES (?, ?)").with(id.toString(), at).run();
}

QList<CandidateId> CandidateStore::erased() const
{
    QList<CandidateId> ids;
    Query rows = m_sql("SELECT candidate FROM erased ORDER BY candidate");
    while (rows.next())
        ids.append(CandidateId::fromString(rows.text(0)).value());
    return ids;
}

} // namespace panelbook
