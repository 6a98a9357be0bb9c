// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/verifycommand.h"

#include "cli/invocation.h"
#include "services/identity.h"
#include "services/verification.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

/// The key that signs with the book, which itself is neither needed nor opened.
QByteArray ownKey(const QString& book)
{
    const auto identity = Identity::load(book + QStringLiteral(".identity"));
    return identity && *identity ? (*identity)->publicKey() : QByteArray();
}

QJsonObject json(const Verification& v)
{
    const auto textOrNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{QStringLiteral("valid"), v.valid},
            {QStringLiteral("reason"), v.reason},
            {QStringLiteral("signer"), textOrNull(v.signer)},
            {QStringLiteral("fingerprint"), textOrNull(v.fingerprint)},
            {QStringLiteral("known"), v.known},
            {QStringLiteral("sealed_at"), textOrNull(v.sealedAt)},
            {QStringLiteral("amendments"), v.amendments}};
}

void tell(Output& out, const Verification& v)
{
    if (out.json())
        return out.document(QJsonDocument(json(v)));
    out.line(v.valid ? VerifyText::tr("Valid. %1").arg(shown(v.reason))
                     : VerifyText::tr("Not valid. %1").arg(shown(v.reason)));
    if (v.signer.isEmpty())
        return;
    out.table({VerifyText::tr("SIGNER"), VerifyText::tr("KEY"), VerifyText::tr("SEALED"),
               VerifyText::tr("AMENDMENTS"), VerifyText::tr("OWN KEY")},
              {{v.signer, v.fingerprint, v.sealedAt, QString::number(v.amendments),
                v.known ? VerifyText::tr("yes") : VerifyText::tr("no")}});
}

Outcome verify(Invocation& in)
{
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    const Verification v = verifyScorecardFile(in.argument(0), ownKey(in.bookFile()), *passphrase);
    if (!v.readable && !in.out().json()) {
        in.out().error(v.reason);
        return ExitCode::Failed;
    }
    tell(in.out(), v);
    if (!v.readable)
        return ExitCode::Failed;
    return v.valid ? ExitCode::Done : ExitCode::Problems;
}

} // namespace

QList<Verb> verifyVerbs()
{
    return {{QStringLiteral("verify"),
             QStringLiteral("FILE.scorecard"),
             VerifyText::tr("Check the seals of a scorecard file."),
             {{QStringLiteral("passphrase-file"), QStringLiteral("FILE|-"),
               VerifyText::tr("For an encrypted file: read its passphrase from the first line of FILE, or of "
                              "stdin.")}},
             verify,
             VerifyText::tr(
                 "Exit code 0: unchanged since it was signed, also by an unknown signer. 1: changed, not "
                 "sealed, or no scorecard. 5: unreadable.")}};
}

} // namespace panelbook
