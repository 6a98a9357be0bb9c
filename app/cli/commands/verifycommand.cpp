// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/verifycommand.h"

#include "cli/invocation.h"
#include "services/knownkeys.h"
#include "services/verification.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

/// What the book, if there is one, knows of the key.
KeyStanding standingIn(Invocation& in, const Verification& v)
{
    const auto workspace = in.readIfThere(VerifyText::tr("Whether the key is known was not looked up."));
    if (!workspace)
        return {};
    const auto standing = KnownKeys(*workspace).standing(v.publicKey, v.signer);
    if (!standing)
        in.out().note(describe(standing.error()));
    return standing.value_or(KeyStanding());
}

QString toId(KeyStanding::Kind kind)
{
    switch (kind) {
    case KeyStanding::Kind::Own: return QStringLiteral("own");
    case KeyStanding::Kind::Compared: return QStringLiteral("compared");
    case KeyStanding::Kind::Seen: return QStringLiteral("seen");
    case KeyStanding::Kind::First: return QStringLiteral("first");
    case KeyStanding::Kind::OtherName: return QStringLiteral("other-name");
    case KeyStanding::Kind::Changed: return QStringLiteral("changed");
    }
    return {};
}

bool isKnown(const KeyStanding& standing)
{
    return standing.kind == KeyStanding::Kind::Own || standing.kind == KeyStanding::Kind::Compared ||
           standing.kind == KeyStanding::Kind::Seen;
}

QJsonObject json(const Verification& v, const std::optional<KeyStanding>& standing)
{
    const auto textOrNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {
        {QStringLiteral("valid"), v.valid},
        {QStringLiteral("reason"), v.reason},
        {QStringLiteral("signer"), textOrNull(v.signer)},
        {QStringLiteral("fingerprint"), textOrNull(v.fingerprint)},
        {QStringLiteral("known"), standing && isKnown(*standing)},
        {QStringLiteral("key"), textOrNull(standing ? toId(standing->kind) : QString())},
        {QStringLiteral("about_key"), textOrNull(standing ? standingText(*standing, v.signer) : QString())},
        {QStringLiteral("sealed_at"), textOrNull(v.sealedAt)},
        {QStringLiteral("amendments"), v.amendments}};
}

void tell(Output& out, const Verification& v, const std::optional<KeyStanding>& standing)
{
    if (out.json())
        return out.document(QJsonDocument(json(v, standing)));
    out.line(v.valid ? VerifyText::tr("Valid. %1").arg(shown(v.reason))
                     : VerifyText::tr("Not valid. %1").arg(shown(v.reason)));
    if (standing)
        out.line(shown(standingText(*standing, v.signer)));
    if (v.signer.isEmpty())
        return;
    out.table({VerifyText::tr("SIGNER"), VerifyText::tr("KEY"), VerifyText::tr("SEALED"),
               VerifyText::tr("AMENDMENTS")},
              {{v.signer, v.fingerprint, v.sealedAt, QString::number(v.amendments)}});
}

Outcome verify(Invocation& in)
{
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    const Verification v = verifyScorecardFile(in.argument(0), *passphrase);
    if (!v.readable && !in.out().json()) {
        in.out().error(v.reason);
        return ExitCode::Failed;
    }
    // Whose key signed other content says nothing of this content.
    tell(in.out(), v, v.valid ? std::optional(standingIn(in, v)) : std::nullopt);
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
