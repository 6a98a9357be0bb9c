// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/verificationtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace panelbook {

namespace {

struct VerificationSentence
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

QString momentText(const QString& iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : iso;
}

} // namespace

QString verificationText(const Verification& found, const KeyStanding& standing, const QString& fileName)
{
    if (!found.readable)
        return VerificationSentence::tr("“%1” is no scorecard that can be read. %2")
            .arg(fileName, found.reason);
    if (!found.valid)
        return VerificationSentence::tr("Do not rely on “%1”. %2").arg(fileName, found.reason);
    QStringList sentences{VerificationSentence::tr("“%1” is unchanged since %2 sealed it on %3.")
                              .arg(fileName, found.signer, momentText(found.sealedAt))};
    if (found.amendments > 0)
        sentences << VerificationSentence::tr("%n amendment(s) were added after that.", nullptr,
                                              found.amendments);
    sentences << standingText(standing, found.signer);
    return sentences.join(u' ');
}

} // namespace panelbook
