// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sealscorecards.h"

#include "domain/sessions/sessionrecord.h"
#include "domain/sessions/sessionrules.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(SealScorecards)
};

} // namespace

Result<SealScorecards::Signer> SealScorecards::signer(const QString& name, const QString& passphrase) const
{
    const QString file = m_workspace.identityFile();
    auto identity = Identity::load(file);
    if (!identity)
        return failure(identity.error());
    if (!*identity) {
        auto created = Identity::create(file, name, passphrase);
        if (!created)
            return failure(created.error());
        *identity = std::move(*created);
    }
    auto key = (*identity)->unlock(passphrase);
    if (!key)
        return failure(key.error());
    return Signer{(*identity)->name(), std::move(*key)};
}

Result<std::int64_t> SealScorecards::chainLength(const QByteArray& publicKey) const
{
    return m_workspace.read([&](const Stores& stores) { return stores.seals.lastLink(publicKey).counter; });
}

Seal SealScorecards::linked(const Stores& stores, Seal seal, const Signer& signer, const QDateTime& at)
{
    const SealStore::Link link = stores.seals.lastLink(signer.key.publicKey());
    seal.signer = signer.name;
    seal.sealedAt = isoText(at);
    seal.previous = link.previous;
    seal.counter = link.counter + 1;
    signer.key.sign(seal);
    return seal;
}

void SealScorecards::signAndStore(Stores& stores, InterviewId id, const Seal& seal, const Signer& signer,
                                  const QDateTime& at)
{
    stores.seals.insert(id, linked(stores, seal, signer, at));
}

void SealScorecards::sealInto(Stores& stores, Session& session, const Signer& signer, const QDateTime& at)
{
    Seal seal;
    seal.digest = contentDigest(contentTables(session));
    signAndStore(stores, session.interview.id, seal, signer, at);
    TimedEvent event;
    event.at = session.lastAt();
    event.utc = at;
    event.event = Sealed{};
    const TimedEvent& recorded = record(session, event);
    stores.sessions.append(session, recorded);
}

Result<void> SealScorecards::seal(InterviewId id, const QString& name, const QString& passphrase,
                                  const void* initiator)
{
    auto session = m_workspace.read([&](const Stores& stores) -> Result<Session> {
        const auto interview = stores.interviews.find(id);
        if (!interview)
            return failure(ErrorKind::UnknownName, QStringLiteral("interview"), id.toString());
        return stores.sessions.load(*interview);
    });
    if (!session)
        return failure(session.error());
    if (const auto allowed = allow(*session, Sealed{}, session->lastAt()); !allowed)
        return allowed;
    const auto signer = this->signer(name.isEmpty() ? session->interview.interviewer : name, passphrase);
    if (!signer)
        return failure(signer.error());
    const auto done = m_workspace.transact(
        Operation::SealScorecard, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            sealInto(stores, *session, *signer, m_workspace.clock().utcNow());
            changes = {Changes::Interviews | Changes::Session, {id}};
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<void> SealScorecards::amend(InterviewId id, const QString& text, const QString& passphrase,
                                   const void* initiator)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::RefusedByRule, {}, SealText::tr("An amendment needs a text."));
    const auto identity = Identity::load(m_workspace.identityFile());
    if (!identity)
        return failure(identity.error());
    if (!*identity)
        return failure(ErrorKind::RefusedByRule, {},
                       SealText::tr("Nothing has been sealed with this book yet."));
    const auto signer = this->signer({}, passphrase);
    if (!signer)
        return failure(signer.error());
    const auto done = m_workspace.transact(
        Operation::AmendScorecard, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            const QList<Seal> seals = stores.seals.seals(id);
            if (seals.isEmpty())
                return failure(ErrorKind::RefusedByRule, {},
                               SealText::tr("Only a sealed scorecard can be amended."));
            const Amendment amendment{static_cast<int>(stores.seals.amendments(id).size()) + 1,
                                      isoText(m_workspace.clock().utcNow()), text};
            stores.seals.insert(id, amendment);
            Seal seal;
            seal.number = amendment.number;
            seal.digest = amendmentDigest(amendment);
            signAndStore(stores, id, seal, *signer, m_workspace.clock().utcNow());
            changes = {Changes::Interviews | Changes::Session, {id}};
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

} // namespace panelbook
