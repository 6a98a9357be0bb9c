// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/panelstore.h"

#include "storage/candidatestore.h"
#include "storage/statements.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace panelbook {

namespace {

constexpr qsizetype digestSize = 32;

Loop loopOf(const Query& row)
{
    Loop loop;
    loop.id = LoopId::fromString(row.text(0)).value();
    loop.title = row.text(1);
    loop.candidate = CandidateId::fromString(row.text(2)).value();
    loop.candidateName = row.text(3);
    return loop;
}

QList<Loop> loopsOf(Query& rows)
{
    QList<Loop> loops;
    while (rows.next())
        loops.append(loopOf(rows));
    return loops;
}

PanelStore::Card cardOf(const Query& row)
{
    return {LoopId::fromString(row.text(0)).value(),
            InterviewId::fromString(row.text(1)).value(),
            row.text(2),
            row.text(3),
            row.blob(4),
            row.text(5),
            row.blob(6),
            row.number(7),
            row.number(8) != 0};
}

QByteArray joined(const QList<QByteArray>& digests)
{
    QByteArray bytes;
    for (const QByteArray& digest : digests)
        bytes.append(digest);
    return bytes;
}

QList<QByteArray> split(const QByteArray& bytes)
{
    QList<QByteArray> digests;
    for (qsizetype at = 0; at < bytes.size(); at += digestSize)
        digests.append(bytes.mid(at, digestSize));
    return digests;
}

QStringList names(const QString& json)
{
    QStringList result;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto name : array)
        result.append(name.toString());
    return result;
}

} // namespace

QList<Loop> PanelStore::loops() const
{
    Query rows =
        m_sql("SELECT l.id, l.title, l.candidate, c.name FROM panel_loop l JOIN candidate c ON c.id = "
              "l.candidate ORDER BY c.folded, l.folded_title, l.id");
    return panelbook::loopsOf(rows);
}

std::optional<Loop> PanelStore::find(LoopId id) const
{
    Query row =
        m_sql("SELECT l.id, l.title, l.candidate, c.name FROM panel_loop l JOIN candidate c ON c.id = "
              "l.candidate WHERE l.id = ?");
    row.with(id.toString());
    return row.next() ? std::optional(loopOf(row)) : std::nullopt;
}

std::optional<Loop> PanelStore::find(const QString& title, const QString& candidate) const
{
    Query row =
        m_sql("SELECT l.id, l.title, l.candidate, c.name FROM panel_loop l JOIN candidate c ON c.id = "
              "l.candidate WHERE l.folded_title = ? AND l.folded_candidate = ?");
    row.with(foldedName(title), foldedName(candidate));
    return row.next() ? std::optional(loopOf(row)) : std::nullopt;
}

QList<Loop> PanelStore::loopsOf(const QString& candidate) const
{
    Query rows =
        m_sql("SELECT l.id, l.title, l.candidate, c.name FROM panel_loop l JOIN candidate c ON c.id = "
              "l.candidate WHERE l.folded_candidate = ? ORDER BY l.folded_title");
    rows.with(foldedName(candidate));
    return panelbook::loopsOf(rows);
}

bool PanelStore::hasLoops(CandidateId id) const
{
    Query row = m_sql("SELECT 1 FROM panel_loop WHERE candidate = ? LIMIT 1");
    return row.with(id.toString()).next();
}

void PanelStore::insert(const Loop& loop)
{
    m_sql("INSERT INTO panel_loop (id, title, candidate, folded_title, folded_candidate) VALUES (?, ?, ?, ?, "
          "?)")
        .with(loop.id.toString(), loop.title, loop.candidate.toString(), foldedName(loop.title),
              foldedName(loop.candidateName))
        .run();
}

QStringList PanelStore::members(LoopId id) const
{
    QStringList result;
    Query rows = m_sql("SELECT name FROM panel_member WHERE loop = ? ORDER BY folded");
    rows.with(id.toString());
    while (rows.next())
        result.append(rows.text(0));
    return result;
}

void PanelStore::setMembers(LoopId id, const QStringList& names)
{
    m_sql("DELETE FROM panel_member WHERE loop = ?").with(id.toString()).run();
    for (const QString& name : names)
        m_sql("INSERT OR IGNORE INTO panel_member (loop, folded, name) VALUES (?, ?, ?)")
            .with(id.toString(), foldedName(name), name)
            .run();
}

QList<PanelStore::Card> PanelStore::cards(LoopId id) const
{
    QList<Card> result;
    Query rows =
        m_sql("SELECT loop, interview, interviewer, signer, public_key, sealed_at, digest, amendments, "
              "aside FROM panel_card WHERE loop = ? ORDER BY interviewer, interview, public_key");
    rows.with(id.toString());
    while (rows.next())
        result.append(cardOf(rows));
    return result;
}

std::optional<PanelStore::Card> PanelStore::card(InterviewId interview, const QByteArray& publicKey) const
{
    Query row =
        m_sql("SELECT loop, interview, interviewer, signer, public_key, sealed_at, digest, amendments, "
              "aside FROM panel_card WHERE interview = ? AND public_key = ?");
    row.with(interview.toString(), publicKey);
    return row.next() ? std::optional(cardOf(row)) : std::nullopt;
}

QByteArray PanelStore::content(const Card& card) const
{
    Query row = m_sql("SELECT content FROM panel_card WHERE interview = ? AND public_key = ?");
    row.with(card.interview.toString(), card.publicKey);
    return row.next() ? row.blob(0) : QByteArray();
}

bool PanelStore::hasSignedByAnother(InterviewId interview, const QByteArray& publicKey) const
{
    Query row = m_sql("SELECT 1 FROM panel_card WHERE interview = ? AND public_key <> ? LIMIT 1");
    return row.with(interview.toString(), publicKey).next();
}

void PanelStore::put(const Card& card, const QList<Seal>& seals, const QByteArray& content)
{
    m_sql(
        "INSERT INTO panel_card (interview, public_key, loop, interviewer, signer, folded_signer, sealed_at, "
        "digest, amendments, aside, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (interview, public_key) DO UPDATE SET amendments = excluded.amendments, content = "
        "excluded.content")
        .with(card.interview.toString(), card.publicKey, card.loop.toString(), card.interviewer, card.signer,
              foldedName(card.signer), card.sealedAt, card.digest, card.amendments, card.aside, content)
        .run();
    for (const Seal& seal : seals)
        m_sql("INSERT OR IGNORE INTO panel_seal (public_key, counter, digest, interview) VALUES (?, ?, ?, ?)")
            .with(seal.publicKey, seal.counter, seal.digest, card.interview.toString())
            .run();
}

std::optional<QByteArray> PanelStore::signedDigest(const QByteArray& publicKey, std::int64_t counter) const
{
    Query row = m_sql("SELECT digest FROM panel_seal WHERE public_key = ?1 AND counter = ?2 UNION ALL "
                      "SELECT digest FROM seal WHERE public_key = ?1 AND counter = ?2 UNION ALL "
                      "SELECT digest FROM panel_decision WHERE public_key = ?1 AND counter = ?2 UNION ALL "
                      "SELECT digest FROM erased_seal WHERE public_key = ?1 AND counter = ?2");
    row.with(publicKey, counter);
    return row.next() ? std::optional(row.blob(0)) : std::nullopt;
}

QList<QByteArray> PanelStore::keysOf(const QString& signer) const
{
    QList<QByteArray> keys;
    Query rows = m_sql("SELECT DISTINCT public_key FROM panel_card WHERE folded_signer = ? AND aside = 0");
    rows.with(foldedName(signer));
    while (rows.next())
        keys.append(rows.blob(0));
    return keys;
}

void PanelStore::acceptKey(const QByteArray& publicKey)
{
    m_sql("UPDATE panel_card SET aside = 0 WHERE public_key = ?").with(publicKey).run();
}

QList<PanelStore::Announced> PanelStore::commitments(LoopId id) const
{
    QList<Announced> result;
    Query rows = m_sql("SELECT interviewer, digest, public_key FROM panel_commitment WHERE loop = ? ORDER BY "
                       "interviewer, digest");
    rows.with(id.toString());
    while (rows.next())
        result.append({rows.text(0), rows.blob(1), rows.blob(2)});
    return result;
}

bool PanelStore::insertCommitment(LoopId id, const Announced& c)
{
    return m_sql("INSERT OR IGNORE INTO panel_commitment (loop, digest, public_key, interviewer) VALUES (?, "
                 "?, ?, ?)")
               .with(id.toString(), c.digest, c.publicKey, c.interviewer)
               .run() > 0;
}

QList<PanelDecision> PanelStore::decisions(LoopId id) const
{
    QList<PanelDecision> result;
    Query rows =
        m_sql("SELECT number, outcome, reason, conditions, level, dissent, people, rests_on, version, "
              "algorithm, public_key, signer, sealed_at, previous, counter, digest, signature "
              "FROM panel_decision WHERE loop = ? ORDER BY number");
    rows.with(id.toString());
    while (rows.next()) {
        result.append({rows.number(0), decisionOutcomeFromId(rows.text(1)).value(), rows.text(2),
                       rows.text(3), levelFromId(rows.text(4)), rows.text(5), names(rows.text(6)),
                       split(rows.blob(7)),
                       Seal{0, rows.number(8), rows.text(9), rows.blob(10), rows.text(11), rows.text(12),
                            rows.blob(13), rows.integer(14), rows.blob(15), rows.blob(16)}});
    }
    return result;
}

void PanelStore::insert(LoopId id, const PanelDecision& d)
{
    const Seal& s = d.seal;
    const QByteArray people =
        QJsonDocument(QJsonArray::fromStringList(d.people)).toJson(QJsonDocument::Compact);
    m_sql(
        "INSERT INTO panel_decision (loop, number, outcome, reason, conditions, level, dissent, people, "
        "rests_on, version, algorithm, public_key, signer, sealed_at, previous, counter, digest, signature) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id.toString(), d.number, toId(d.outcome), d.reason, d.conditions,
              d.level ? toId(*d.level) : QString(), d.dissent, QString::fromUtf8(people), joined(d.restsOn),
              s.version, s.algorithm, s.publicKey, s.signer, s.sealedAt,
              s.previous.isEmpty() ? std::optional<QByteArray>() : std::optional(s.previous), s.counter,
              s.digest, s.signature)
        .run();
}

QList<PanelStore::OwnInterview> PanelStore::ownInterviews(const Loop& loop) const
{
    QList<OwnInterview> result;
    Query rows =
        m_sql("SELECT id, interviewer, state, loop FROM interview WHERE candidate = ? AND state NOT IN "
              "('cancelled', 'no-show') ORDER BY interviewer, id");
    rows.with(loop.candidate.toString());
    while (rows.next()) {
        if (foldedName(rows.text(3)) == foldedName(loop.title))
            result.append({InterviewId::fromString(rows.text(0)).value(), rows.text(1),
                           rows.text(2) == QLatin1String("sealed")});
    }
    return result;
}

void PanelStore::merge(CandidateId from, CandidateId into)
{
    m_sql("UPDATE panel_loop SET candidate = ? WHERE candidate = ?")
        .with(into.toString(), from.toString())
        .run();
}

void PanelStore::erase(CandidateId id)
{
    for (const Loop& loop : loops()) {
        if (loop.candidate != id)
            continue;
        for (const PanelDecision& decision : decisions(loop.id))
            m_sql(
                "INSERT OR REPLACE INTO erased_seal (public_key, counter, digest, link) VALUES (?, ?, ?, ?)")
                .with(decision.seal.publicKey, decision.seal.counter, decision.seal.digest,
                      blake2b256(decision.seal.signature))
                .run();
    }
    m_sql("DELETE FROM panel_loop WHERE candidate = ?").with(id.toString()).run();
}

} // namespace panelbook
