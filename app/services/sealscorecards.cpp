// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sealscorecards.h"

#include "domain/sessions/sessionrules.h"
#include "services/verification.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(SealScorecards)
};

} // namespace

Result<Identity> SealScorecards::identity(const QString& name, const QString& passphrase) const
{
    const QString file = m_workspace.identityFile();
    auto loaded = Identity::load(file);
    if (!loaded)
        return failure(loaded.error());
    if (*loaded)
        return std::move(**loaded);
    return Identity::create(file, name, passphrase);
}

Result<void> SealScorecards::signAndStore(Stores& stores, InterviewId id, Seal seal, const SigningKey& key)
{
    const SealStore::Link link = stores.seals.lastLink(key.publicKey());
    seal.sealedAt = isoText(m_workspace.clock().utcNow());
    seal.previous = link.previous;
    seal.counter = link.counter + 1;
    key.sign(seal);
    stores.seals.insert(id, seal);
    return {};
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
    const Milliseconds at = session->lastAt();
    if (const auto allowed = allow(*session, Sealed{}, at); !allowed)
        return allowed;
    const auto signer = identity(name.isEmpty() ? session->interview.interviewer : name, passphrase);
    if (!signer)
        return failure(signer.error());
    const auto key = signer->unlock(passphrase);
    if (!key)
        return failure(key.error());
    const auto done = m_workspace.transact(
        Operation::SealScorecard, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            Seal seal;
            seal.signer = signer->name();
            seal.digest = contentDigest(contentTables(*session));
            if (auto stored = signAndStore(stores, id, seal, *key); !stored)
                return stored;
            TimedEvent event;
            event.at = at;
            event.utc = m_workspace.clock().utcNow();
            event.event = Sealed{};
            stores.sessions.append(*session, record(*session, event));
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
    const auto signer = Identity::load(m_workspace.identityFile());
    if (!signer)
        return failure(signer.error());
    if (!*signer)
        return failure(ErrorKind::RefusedByRule, {},
                       SealText::tr("Nothing has been sealed with this book yet."));
    const auto key = (*signer)->unlock(passphrase);
    if (!key)
        return failure(key.error());
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
            seal.signer = (*signer)->name();
            seal.digest = amendmentDigest(amendment);
            changes = {Changes::Interviews | Changes::Session, {id}};
            return signAndStore(stores, id, seal, *key);
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Verification SealScorecards::verify(const QString& file, const QByteArray& ownKey)
{
    return verifyScorecardFile(file, ownKey);
}

} // namespace panelbook
