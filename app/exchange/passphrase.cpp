// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/passphrase.h"

#include <sodium.h>

#include <QFile>

namespace panelbook {

QStringList passphraseWords()
{
    QFile in(QStringLiteral(":/content/words/passphrase.txt"));
    if (!in.open(QIODevice::ReadOnly))
        qFatal("%s is not in the program", qPrintable(in.fileName()));
    return QString::fromLatin1(in.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString generatePassphrase()
{
    constexpr int count = 6;
    const QStringList words = passphraseWords();
    QStringList drawn;
    for (int i = 0; i < count; ++i)
        drawn.append(words.at(randombytes_uniform(static_cast<quint32>(words.size()))));
    return drawn.join(u'-');
}

} // namespace panelbook
