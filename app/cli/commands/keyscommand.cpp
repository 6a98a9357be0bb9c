// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/keyscommand.h"

#include "cli/invocation.h"
#include "domain/jsonread.h"
#include "domain/scoring/scorecard.h"
#include "exchange/spokenkey.h"
#include "services/knownkeys.h"
#include "services/verification.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct KeysText
{
    Q_DECLARE_TR_FUNCTIONS(KeysCommand)
};

QJsonObject entry(const KnownKey& key)
{
    return {
        {QStringLiteral("fingerprint"), fingerprint(key.publicKey)},
        {QStringLiteral("words"), spokenFingerprint(key.publicKey)},
        {QStringLiteral("name"), key.name},
        {QStringLiteral("signed_as"), key.signedAs},
        {QStringLiteral("first_seen"), isoText(key.firstSeen)},
        {QStringLiteral("confirmed"), key.confirmed ? QJsonValue(isoText(*key.confirmed)) : QJsonValue()}};
}

QString day(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd"));
}

void tell(Output& out, const QList<KnownKey>& keys)
{
    if (out.json())
        return out.document(QJsonDocument(arrayOf(keys, entry)));
    if (keys.isEmpty())
        return out.note(KeysText::tr("No key of a colleague is known yet."));
    QList<QStringList> rows;
    for (const KnownKey& key : keys)
        rows.append({fingerprint(key.publicKey), key.name, day(key.firstSeen),
                     key.confirmed ? day(*key.confirmed) : KeysText::tr("never")});
    out.table(
        {KeysText::tr("KEY"), KeysText::tr("NAME"), KeysText::tr("FIRST SEEN"), KeysText::tr("COMPARED")},
        rows);
}

Outcome list(Invocation& in)
{
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const auto keys = KnownKeys(workspace).list();
        if (!keys)
            return failure(keys.error());
        tell(in.out(), *keys);
        return ExitCode::Done;
    });
}

Outcome add(Invocation& in)
{
    const Verification v = verifyScorecardFile(in.argument(0));
    if (!v.valid) {
        in.out().error(v.reason);
        return v.readable ? ExitCode::Problems : ExitCode::Failed;
    }
    return in.withBook(BookAccess::Create, [&](Workspace& workspace) -> Outcome {
        const auto standing = KnownKeys(workspace).meet(v.publicKey, v.signer);
        if (!standing)
            return failure(standing.error());
        in.out().note(standingText(*standing, v.signer));
        return ExitCode::Done;
    });
}

/// Runs `change(KnownKeys&, public key)` on the key that was named.
template <typename F>
Outcome withKey(Invocation& in, F change)
{
    return in.withBook(BookAccess::Write, [&](Workspace& workspace) -> Outcome {
        KnownKeys keys(workspace);
        const auto key = keys.resolve(in.argument(0));
        if (!key)
            return failure(key.error());
        const Result<void> changed = change(keys, key->publicKey);
        return changed ? Outcome(ExitCode::Done) : Outcome(failure(changed.error()));
    });
}

Outcome confirm(Invocation& in)
{
    return withKey(in, [](KnownKeys& keys, const QByteArray& key) { return keys.confirm(key); });
}

Outcome rename(Invocation& in)
{
    return withKey(in,
                   [&](KnownKeys& keys, const QByteArray& key) { return keys.rename(key, in.argument(1)); });
}

Outcome forget(Invocation& in)
{
    return withKey(in, [](KnownKeys& keys, const QByteArray& key) { return keys.forget(key); });
}

} // namespace

QList<Verb> keysVerbs()
{
    const QString key = QStringLiteral("KEY");
    const QString naming = KeysText::tr("KEY is the beginning of a fingerprint, or a name.");
    return {
        {QStringLiteral("keys list"), {}, KeysText::tr("List the keys of colleagues, by name."), {}, list},
        {QStringLiteral("keys add"),
         QStringLiteral("FILE.scorecard"),
         KeysText::tr("Remember the key that sealed a scorecard."),
         {},
         add},
        {QStringLiteral("keys confirm"),
         key,
         KeysText::tr("Note that its owner read the fingerprint aloud, and that it is the same."),
         {},
         confirm,
         naming},
        {QStringLiteral("keys rename"),
         QStringLiteral("KEY NAME"),
         KeysText::tr("Give the owner of a key another name."),
         {},
         rename,
         naming},
        {QStringLiteral("keys forget"), key, KeysText::tr("Forget a key."), {}, forget, naming},
    };
}

} // namespace panelbook
