// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/identitycommand.h"

#include "cli/invocation.h"
#include "exchange/spokenkey.h"
#include "services/identitybackup.h"
#include "services/sealscorecards.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(IdentityCommand)
};

QString identityFile(const Invocation& in)
{
    return in.bookFile() + QStringLiteral(".identity");
}

Result<Identity> ownIdentity(const Invocation& in)
{
    const auto identity = Identity::load(identityFile(in));
    if (!identity)
        return failure(identity.error());
    if (!*identity)
        return failure(ErrorKind::RefusedByRule, {},
                       IdentityText::tr("There is no signing key yet. The first seal makes it."));
    return **identity;
}

/// Null without a book that can be read.
QJsonValue sealsIn(const Invocation& in, const Identity& identity)
{
    const auto workspace = in.readIfThere(IdentityText::tr("The seals were not counted."));
    if (!workspace)
        return {};
    const auto count = SealScorecards(*workspace).chainLength(identity.publicKey());
    return count ? QJsonValue(qint64{*count}) : QJsonValue();
}

Outcome show(Invocation& in)
{
    const auto identity = ownIdentity(in);
    if (!identity)
        return failure(identity.error());
    const QJsonValue seals = sealsIn(in, *identity);
    if (in.out().json()) {
        in.out().document(QJsonDocument(
            QJsonObject{{QStringLiteral("name"), identity->name()},
                        {QStringLiteral("mail"), identity->mail()},
                        {QStringLiteral("fingerprint"), fingerprint(identity->publicKey())},
                        {QStringLiteral("words"), spokenFingerprint(identity->publicKey())},
                        {QStringLiteral("public_key"), QString::fromLatin1(identity->publicKey().toHex())},
                        {QStringLiteral("passphrase"), identity->needsPassphrase()},
                        {QStringLiteral("seals"), seals}}));
        return ExitCode::Done;
    }
    const QString count = seals.isNull() ? QStringLiteral("–") : QString::number(seals.toInteger());
    in.out().table({IdentityText::tr("NAME"), IdentityText::tr("MAIL"), IdentityText::tr("KEY"),
                    IdentityText::tr("PASSPHRASE"), IdentityText::tr("SEALS")},
                   {{identity->name(), identity->mail(), fingerprint(identity->publicKey()),
                     identity->needsPassphrase() ? IdentityText::tr("yes") : IdentityText::tr("no"), count}});
    in.out().line(IdentityText::tr("To read aloud: %1").arg(spokenFingerprint(identity->publicKey())));
    return ExitCode::Done;
}

Outcome written(const Invocation& in, const Result<Identity>& identity)
{
    const auto done = identity ? identity->write(identityFile(in)) : Result<void>(failure(identity.error()));
    return done ? Outcome(ExitCode::Done) : Outcome(failure(done.error()));
}

Outcome name(Invocation& in)
{
    const auto identity = ownIdentity(in);
    if (!identity)
        return failure(identity.error());
    return written(in,
                   identity->renamed(in.argument(0), in.has("mail") ? in.value("mail") : identity->mail()));
}

Outcome passphrase(Invocation& in)
{
    if (in.has("new-passphrase-file") == in.has("remove"))
        return in.usage(IdentityText::tr("Either --new-passphrase-file or --remove is needed."));
    const auto identity = ownIdentity(in);
    if (!identity)
        return failure(identity.error());
    const auto current = in.passphrase();
    if (!current)
        return failure(current.error());
    const auto next = in.passphrase("new-passphrase-file");
    if (!next)
        return failure(next.error());
    return written(in, identity->reprotected(*current, *next));
}

Outcome backup(Invocation& in)
{
    if (const auto refused = refuseOwnBook(in.bookFile(), in.argument(0)))
        return failure(*refused);
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    const auto done = backUpIdentity(identityFile(in), in.argument(0), *passphrase);
    return done ? Outcome(ExitCode::Done) : Outcome(failure(done.error()));
}

Outcome restore(Invocation& in)
{
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    const auto identity = readIdentityBackup(in.argument(0), *passphrase);
    if (!identity)
        return failure(identity.error());
    const auto placed = placeIdentity(*identity, identityFile(in),
                                      in.has("replace") ? OtherIdentity::SetAside : OtherIdentity::Refuse,
                                      in.clock().utcNow());
    return placed ? Outcome(ExitCode::Done) : Outcome(failure(placed.error()));
}

VerbOption fileOption(const char* name, const QString& description, bool required)
{
    return {QLatin1String(name), QStringLiteral("FILE|-"), description, required};
}

} // namespace

QList<Verb> identityVerbs()
{
    const QString file = QStringLiteral("FILE");
    const VerbOption ofBackup = fileOption(
        "passphrase-file", IdentityText::tr("The first line is the passphrase of the backup."), true);
    return {
        {QStringLiteral("identity show"),
         {},
         IdentityText::tr("Show who signs with this book, the key's fingerprint and how many seals it gave."),
         {},
         show},
        {QStringLiteral("identity name"),
         QStringLiteral("NAME"),
         IdentityText::tr("Sign as NAME from now on; what is sealed keeps its name."),
         {{QStringLiteral("mail"), QStringLiteral("MAIL"),
           IdentityText::tr("Your mail address, which no seal carries.")}},
         name},
        {QStringLiteral("identity passphrase"),
         {},
         IdentityText::tr("Change the passphrase of the signing key, or remove it."),
         {passphraseOption(),
          fileOption("new-passphrase-file", IdentityText::tr("The first line is the new passphrase."), false),
          {QStringLiteral("remove"), {}, IdentityText::tr("Leave the key without a passphrase.")}},
         passphrase},
        {QStringLiteral("identity backup"),
         file,
         IdentityText::tr("Write the signing key into an encrypted file; FILE is replaced."),
         {ofBackup},
         backup},
        {QStringLiteral("identity restore"),
         file,
         IdentityText::tr("Take the signing key from such a file."),
         {ofBackup,
          {QStringLiteral("replace"),
           {},
           IdentityText::tr("Even if another key signs with this book, which is kept beside it.")}},
         restore},
    };
}

} // namespace panelbook
