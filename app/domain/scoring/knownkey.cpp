// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/knownkey.h"

#include "domain/words.h"

#include <algorithm>

namespace panelbook {

bool KnownKey::isOf(const QString& person) const
{
    const QString wanted = folded(person.simplified());
    return wanted == folded(name.simplified()) || wanted == folded(signedAs.simplified());
}

KeyStanding keyStanding(const QByteArray& publicKey, const QString& signer, const QList<KnownKey>& keys,
                        const std::optional<KnownKey>& own)
{
    if (own && own->publicKey == publicKey)
        return {KeyStanding::Kind::Own, std::nullopt};
    const auto same = std::find_if(keys.begin(), keys.end(),
                                   [&](const KnownKey& key) { return key.publicKey == publicKey; });
    const auto known = same == keys.end() ? std::nullopt : std::optional(*same);
    if (known && !known->isOf(signer))
        return {KeyStanding::Kind::OtherName, known};
    if (known && known->confirmed)
        return {KeyStanding::Kind::Compared, known};
    if (own && own->isOf(signer))
        return {KeyStanding::Kind::Changed, std::nullopt};
    const auto earlier = std::find_if(keys.begin(), keys.end(), [&](const KnownKey& key) {
        return key.publicKey != publicKey && key.isOf(signer) && (!known || key.firstSeen < known->firstSeen);
    });
    if (earlier != keys.end())
        return {KeyStanding::Kind::Changed, *earlier};
    return known ? KeyStanding{KeyStanding::Kind::Seen, known} : KeyStanding{};
}

} // namespace panelbook
