// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/panels.h"

#include "domain/panel/commitment.h"
#include "services/sealscorecards.h"
#include "services/verification.h"
#include "storage/scorecardfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

struct PanelsText
{
    Q_DECLARE_TR_FUNCTIONS(Panels)
};

Seat seatOf(const PanelStore::OwnInterview& own)
{
    Seat seat;
    seat.interviewer = own.interviewer;
    seat.state = own.sealed ? Seat::Sealed : Seat::Missing;
    seat.own = true;
    seat.interview = own.interview;
    return seat;
}

Seat seatOf(const PanelStore::Card& card)
{
    return {card.interviewer,
            card.aside ? Seat::Aside : Seat::Sealed,
            false,
            card.interview,
            card.signer,
            card.publicKey,
            card.amendments};
}

/// A seat for every interview, card, commitment without its card, and person who is awaited.
QList<Seat> seatsOf(const Stores& stores, const Loop& loop)
{
    QList<Seat> seats;
    for (const auto& own : stores.panels.ownInterviews(loop))
        seats.append(seatOf(own));
    const QList<PanelStore::Card> cards = stores.panels.cards(loop.id);
    for (const auto& card : cards)
        seats.append(seatOf(card));
    for (const auto& announced : stores.panels.commitments(loop.id)) {
        const bool came = std::ranges::any_of(cards, [&](const PanelStore::Card& card) {
            return card.digest == announced.digest && card.publicKey == announced.publicKey;
        });
        if (!came)
            seats.append({announced.interviewer, Seat::Committed, false, {}, {}, announced.publicKey, 0});
    }
    for (const QString& name : stores.panels.members(loop.id)) {
        const auto same = [&](const Seat& seat) { return foldedName(seat.interviewer) == foldedName(name); };
        if (std::ranges::none_of(seats, same))
            seats.append({name, Seat::Missing, false, {}, {}, {}, 0});
    }
    std::ranges::stable_sort(seats, {}, [](const Seat& seat) { return foldedName(seat.interviewer); });
    return seats;
}

PanelState stateOf(const Stores& stores, const Loop& loop)
{
    PanelState state;
    state.loop = loop;
    state.seats = seatsOf(stores, loop);
    state.openness = openness(state.seats, !stores.panels.commitments(loop.id).isEmpty());
    state.decisions = static_cast<int>(stores.panels.decisions(loop.id).size());
    return state;
}

Result<PanelState> stateOf(const Stores& stores, LoopId id)
{
    const auto loop = stores.panels.find(id);
    if (!loop)
        return failure(ErrorKind::UnknownName, QStringLiteral("loop"), id.toString());
    return stateOf(stores, *loop);
}

/// The state of a loop that is open to the reader.
Result<PanelState> openState(const Stores& stores, LoopId id)
{
    auto state = stateOf(stores, id);
    if (state && state->openness != Openness::Open)
        return failure(ErrorKind::RefusedByRule, {}, state->explanation());
    return state;
}

Result<Scorecard> ownScorecard(const Stores& stores, InterviewId id)
{
    const auto interview = stores.interviews.find(id);
    if (!interview)
        return failure(ErrorKind::UnknownName, QStringLiteral("interview"), id.toString());
    return stores.sessions.load(*interview).map([&](Session session) {
        return Scorecard{std::move(session), stores.seals.amendments(id), stores.seals.seals(id)};
    });
}

Result<Scorecard> cardScorecard(const Stores& stores, const Seat& seat)
{
    const auto card = stores.panels.card(*seat.interview, seat.publicKey);
    const auto content =
        readScorecard(card ? stores.panels.content(*card) : QByteArray(), seat.interview->toString());
    if (!content)
        return failure(content.error());
    if (const QString problem = sealProblem(*content); !problem.isEmpty())
        return failure(ErrorKind::InvalidInput, seat.interviewer, problem);
    return scorecardFrom(*content);
}

Result<QList<Scorecard>> scorecardsOf(const Stores& stores, LoopId id)
{
    const auto state = openState(stores, id);
    if (!state)
        return failure(state.error());
    QList<Scorecard> scorecards;
    for (const Seat& seat : state->seats) {
        if (seat.state != Seat::Sealed)
            continue;
        auto scorecard = seat.own ? ownScorecard(stores, *seat.interview) : cardScorecard(stores, seat);
        if (!scorecard)
            return failure(scorecard.error());
        scorecards.append(std::move(*scorecard));
    }
    return scorecards;
}

Result<QList<QByteArray>> digestsOf(const Stores& stores, LoopId id)
{
    const auto scorecards = scorecardsOf(stores, id);
    if (!scorecards)
        return failure(scorecards.error());
    QList<QByteArray> digests;
    for (const Scorecard& scorecard : *scorecards)
        digests.append(scorecard.seals.front().digest);
    std::ranges::sort(digests);
    return digests;
}

template <typename T>
Result<void> plain(const Result<T>& done)
{
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

} // namespace

int PanelState::sealed() const
{
    return static_cast<int>(
        std::ranges::count_if(seats, [](const Seat& seat) { return seat.state == Seat::Sealed; }));
}

QString PanelState::progress() const
{
    return PanelsText::tr("Sealed, %1 of %2.").arg(sealed()).arg(seats.size());
}

QString PanelState::explanation() const
{
    switch (openness) {
    case Openness::Open: return PanelsText::tr("The scorecards are open to you.");
    case Openness::OwnSealMissing:
        return PanelsText::tr("The scorecards of the others open once your own is sealed.");
    case Openness::CommitmentsMissing:
        return PanelsText::tr("The scorecards open together, once every one that is awaited has come.");
    }
    return {};
}

Result<QList<PanelState>> Panels::list() const
{
    return m_workspace.read([](const Stores& stores) {
        QList<PanelState> states;
        for (const Loop& loop : stores.panels.loops())
            states.append(stateOf(stores, loop));
        return states;
    });
}

Result<PanelState> Panels::state(LoopId id) const
{
    return m_workspace.read([&](const Stores& stores) { return stateOf(stores, id); });
}

Result<LoopId> Panels::resolve(const QString& typed) const
{
    const auto loops = m_workspace.read([](const Stores& stores) { return stores.panels.loops(); });
    if (!loops)
        return failure(loops.error());
    QList<LoopId> found;
    for (const Loop& loop : *loops) {
        const bool fits = foldedName(loop.title) == foldedName(typed) ||
                          loop.id.toString().startsWith(typed, Qt::CaseInsensitive);
        if (fits && !typed.isEmpty())
            found.append(loop.id);
    }
    if (found.isEmpty())
        return failure(ErrorKind::UnknownName, QStringLiteral("loop"), typed);
    if (found.size() > 1)
        return failure(ErrorKind::AmbiguousName, typed, QStringLiteral("loop"));
    return found.front();
}

Result<QList<Scorecard>> Panels::scorecards(LoopId id) const
{
    return m_workspace.read([&](const Stores& stores) { return scorecardsOf(stores, id); });
}

Result<QList<PanelDecision>> Panels::decisions(LoopId id) const
{
    return m_workspace.read([&](const Stores& stores) -> Result<QList<PanelDecision>> {
        if (const auto open = openState(stores, id); !open)
            return failure(open.error());
        return stores.panels.decisions(id);
    });
}

Result<void> Panels::expect(LoopId id, const QStringList& interviewers, const void* initiator)
{
    QStringList names;
    for (const QString& name : interviewers) {
        if (!name.simplified().isEmpty())
            names.append(name.simplified());
    }
    return plain(m_workspace.transact(Operation::ChangePanel, initiator,
                                      [&](Stores& stores, Changes& changes) -> Result<void> {
                                          if (const auto state = stateOf(stores, id); !state)
                                              return failure(state.error());
                                          stores.panels.setMembers(id, names);
                                          changes = {Changes::Panels, {}};
                                          return {};
                                      }));
}

Result<void> Panels::acceptKey(const QByteArray& publicKey, const void* initiator)
{
    return plain(m_workspace.transact(Operation::ChangePanel, initiator,
                                      [&](Stores& stores, Changes& changes) -> Result<void> {
                                          stores.panels.acceptKey(publicKey);
                                          changes = {Changes::Panels, {}};
                                          return {};
                                      }));
}

Result<PanelDecision> Panels::decide(LoopId id, PanelDecision decision, const QString& name,
                                     const QString& passphrase, const void* initiator)
{
    if (decision.reason.trimmed().isEmpty())
        return failure(ErrorKind::RefusedByRule, {}, PanelsText::tr("A decision needs a reason."));
    const auto digests = m_workspace.read([&](const Stores& stores) { return digestsOf(stores, id); });
    if (!digests)
        return failure(digests.error());
    if (digests->isEmpty())
        return failure(ErrorKind::RefusedByRule, {},
                       PanelsText::tr("A decision rests on scorecards, and none is sealed."));
    const auto identity = Identity::load(m_workspace.identityFile());
    if (!identity)
        return failure(identity.error());
    if (!*identity && name.trimmed().isEmpty())
        return failure(ErrorKind::RefusedByRule, {},
                       PanelsText::tr("Nothing has been sealed with this book yet: say who signs."));
    const auto signer = SealScorecards(m_workspace).signer(name, passphrase);
    if (!signer)
        return failure(signer.error());
    decision.restsOn = *digests;
    auto done = m_workspace.transact(
        Operation::DecidePanel, initiator, [&](Stores& stores, Changes& changes) -> Result<PanelDecision> {
            decision.number = static_cast<int>(stores.panels.decisions(id).size()) + 1;
            decision.seal.digest = decisionDigest(decision);
            decision.seal =
                SealScorecards::linked(stores, decision.seal, *signer, m_workspace.clock().utcNow());
            stores.panels.insert(id, decision);
            changes = {Changes::Panels, {}};
            return decision;
        });
    if (!done)
        return failure(done.error());
    return std::move(done->value);
}

Result<QByteArray> Panels::commitment(InterviewId id) const
{
    return m_workspace.read([&](const Stores& stores) -> Result<QByteArray> {
        const auto scorecard = ownScorecard(stores, id);
        if (!scorecard)
            return failure(scorecard.error());
        if (!scorecard->sealed())
            return failure(ErrorKind::RefusedByRule, {},
                           PanelsText::tr("Only a sealed scorecard can be committed to."));
        const Interview& interview = scorecard->session.interview;
        return commitmentFile(
            {interview.loop, interview.candidateName, interview.interviewer, scorecard->seals.front()});
    });
}

} // namespace panelbook
