// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spokenkey.h"

#include "domain/scoring/canonical.h"
#include "exchange/passphrase.h"

namespace panelbook {

QString spokenFingerprint(const QByteArray& publicKey)
{
    constexpr int bitsOfWord = 11;
    constexpr int bytes = 11; // eight words
    const QStringList words = passphraseWords();
    QStringList spoken;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : blake2b256(publicKey).left(bytes)) {
        bits = bits << 8 | static_cast<quint8>(byte);
        held += 8;
        if (held >= bitsOfWord) {
            held -= bitsOfWord;
            spoken.append(words.at(bits >> held));
            bits &= (1U << held) - 1;
        }
    }
    return spoken.join(u' ');
}

} // namespace panelbook
