// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/knownkeys.h"

#include "domain/scoring/seal.h"
#include "domain/words.h"
#include "services/identity.h"

#include <QCoreApplication>
#include <QLocale>

namespace panelbook {

namespace {

struct KeysText
{
    Q_DECLARE_TR_FUNCTIONS(KnownKeys)
};

Result<std::optional<KnownKey>> ownKey(const Workspace& workspace)
{
    const auto identity = Identity::load(workspace.identityFile());
    if (!identity)
        return failure(identity.error());
    if (!*identity)
        return std::nullopt;
    return KnownKey{(*identity)->publicKey(), (*identity)->name(), (*identity)->name(), {}, std::nullopt};
}

QString day(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

Result<QList<KnownKey>> KnownKeys::list() const
{
    return m_workspace.read([](const Stores& stores) { return stores.keys.all(); });
}

Result<KnownKey> KnownKeys::resolve(const QString& typed) const
{
    const auto keys = list();
    if (!keys)
        return failure(keys.error());
    const QString digits = QString(typed).remove(u' ').toUpper();
    QList<KnownKey> found;
    for (const KnownKey& key : *keys) {
        if (fingerprint(key.publicKey).remove(u' ').startsWith(digits) || folded(key.name) == folded(typed))
            found.append(key);
    }
    if (found.isEmpty() || digits.isEmpty())
        return failure(ErrorKind::UnknownName, QStringLiteral("key"), typed);
    if (found.size() > 1)
        return failure(ErrorKind::AmbiguousName, typed, QStringLiteral("key"));
    return found.front();
}

Result<KeyStanding> KnownKeys::standing(const QByteArray& publicKey, const QString& signer) const
{
    const auto own = ownKey(m_workspace);
    if (!own)
        return failure(own.error());
    const auto keys = list();
    if (!keys)
        return failure(keys.error());
    return keyStanding(publicKey, signer, *keys, *own);
}

Result<KeyStanding> KnownKeys::meet(const QByteArray& publicKey, const QString& signer, const void* initiator)
{
    const auto found = standing(publicKey, signer);
    if (!found || m_workspace.readOnly() || found->kind == KeyStanding::Kind::Own)
        return found;
    const auto kept = m_workspace.transact(
        Operation::ChangeKeys, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            if (stores.keys.meet(publicKey, signer, m_workspace.clock().utcNow()))
                changes = {Changes::Keys, {}};
            return {};
        });
    return kept ? found : Result<KeyStanding>(failure(kept.error()));
}

template <typename F>
Result<void> KnownKeys::change(const QByteArray& publicKey, const void* initiator, F apply)
{
    const auto done = m_workspace.transact(
        Operation::ChangeKeys, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            if (!stores.keys.find(publicKey))
                return failure(ErrorKind::UnknownName, QStringLiteral("key"), fingerprint(publicKey));
            apply(stores.keys);
            changes = {Changes::Keys, {}};
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<void> KnownKeys::confirm(const QByteArray& publicKey, const void* initiator)
{
    return change(publicKey, initiator,
                  [&](KeyStore& keys) { keys.confirm(publicKey, m_workspace.clock().utcNow()); });
}

Result<void> KnownKeys::rename(const QByteArray& publicKey, const QString& name, const void* initiator)
{
    const QString cleaned = name.normalized(QString::NormalizationForm_C).simplified();
    if (cleaned.isEmpty() || cleaned.size() > 200)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"),
                       KeysText::tr("a name has 1 to 200 characters"));
    return change(publicKey, initiator, [&](KeyStore& keys) { keys.rename(publicKey, cleaned); });
}

Result<void> KnownKeys::forget(const QByteArray& publicKey, const void* initiator)
{
    return change(publicKey, initiator, [&](KeyStore& keys) { keys.remove(publicKey); });
}

QString standingText(const KeyStanding& standing, const QString& signer)
{
    const auto& known = standing.known;
    switch (standing.kind) {
    case KeyStanding::Kind::Own: return KeysText::tr("It is your own key.");
    case KeyStanding::Kind::Compared:
        return KeysText::tr("The key of %1 is known since %2 and was compared aloud on %3.")
            .arg(known->name, day(known->firstSeen), day(*known->confirmed));
    case KeyStanding::Kind::Seen:
        return KeysText::tr("The key of %1 is known since %2 but was never compared aloud: ask them to read "
                            "its fingerprint to you.")
            .arg(known->name, day(known->firstSeen));
    case KeyStanding::Kind::First:
        return KeysText::tr(
                   "The key is seen for the first time: ask %1 to read its fingerprint to you before "
                   "you rely on the name.")
            .arg(signer);
    case KeyStanding::Kind::OtherName:
        return KeysText::tr("Take care: the key is known as that of %1, but it signs as %2.")
            .arg(known->name, signer);
    case KeyStanding::Kind::Changed:
        return known
                   ? KeysText::tr("Take care: the key is another than the one known for %1 since %2; ask "
                                  "them in person why.")
                         .arg(known->name, day(known->firstSeen))
                   : KeysText::tr("Take care: somebody signs in your name, %1, with a key that is not yours.")
                         .arg(signer);
    }
    return {};
}

} // namespace panelbook
