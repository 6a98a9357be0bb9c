// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/decision.h"
#include "domain/panel/loop.h"

namespace panelbook {

class Statements;

/// Loops, the scorecards of others, what was announced of them, and decisions. Whoever reads content() has
/// asked openness() before: only the service Panels does.
class PanelStore
{
public:
    explicit PanelStore(Statements& sql) : m_sql(sql) {}

    /// By candidate, then title.
    QList<Loop> loops() const;
    std::optional<Loop> find(LoopId id) const;
    /// Title and candidate as the scorecards name them, however they are written.
    std::optional<Loop> find(const QString& title, const QString& candidate) const;
    /// Loops of a candidate's name.
    QList<Loop> loopsOf(const QString& candidate) const;
    bool hasLoops(CandidateId id) const;
    void insert(const Loop& loop);

    QStringList members(LoopId id) const;
    void setMembers(LoopId id, const QStringList& names);

    /// A card without its content.
    struct Card
    {
        LoopId loop;
        InterviewId interview;
        QString interviewer;
        QString signer;
        QByteArray publicKey;
        QString sealedAt;
        QByteArray digest;
        int amendments = 0;
        bool aside = false;
    };
    /// By interviewer.
    QList<Card> cards(LoopId id) const;
    std::optional<Card> card(InterviewId interview, const QByteArray& publicKey) const;
    QByteArray content(const Card& card) const;
    /// Whether there is a card of this interview that another key signed.
    bool hasSignedByAnother(InterviewId interview, const QByteArray& publicKey) const;
    /// Adds a card, or puts one with more amendments in the place of the one it continues.
    void put(const Card& card, const QList<Seal>& seals, const QByteArray& content);
    /// The digest that a key signed with a counter, in cards, in one's own seals or in erased ones.
    std::optional<QByteArray> signedDigest(const QByteArray& publicKey, std::int64_t counter) const;
    /// Keys that cards of this signer were signed with; those kept aside left out.
    QList<QByteArray> keysOf(const QString& signer) const;
    /// Cards that were kept aside because of this key count from now on.
    void acceptKey(const QByteArray& publicKey);

    struct Announced
    {
        QString interviewer;
        QByteArray digest;
        QByteArray publicKey;
    };
    QList<Announced> commitments(LoopId id) const;
    /// Whether it is new.
    bool insertCommitment(LoopId id, const Announced& commitment);

    QList<PanelDecision> decisions(LoopId id) const;
    void insert(LoopId id, const PanelDecision& decision);

    /// One's own interviews that belong to a loop, cancelled ones left out.
    struct OwnInterview
    {
        InterviewId interview;
        QString interviewer;
        bool sealed = false;
    };
    QList<OwnInterview> ownInterviews(const Loop& loop) const;

    /// Gives the loops of one candidate to another.
    void merge(CandidateId from, CandidateId into);
    /// Erasure alone: removes a candidate's loops with everything in them; own decisions leave the tombstone
    /// of their seal. The guards of sealed rows must be down (SealStore::withoutGuards).
    void erase(CandidateId id);

private:
    Statements& m_sql;
};

} // namespace panelbook
