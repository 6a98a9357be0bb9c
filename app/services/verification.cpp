// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification.h"

#include "base/regularfile.h"
#include "exchange/encryptedfile.h"
#include "storage/scorecardfile.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct VerificationText
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

/// What is wrong with the amendments, or nothing.
QString amendmentProblem(const ScorecardContent& content)
{
    if (content.amendments.size() + 1 != content.seals.size())
        return VerificationText::tr(
            "The sealed scorecard is unchanged, but an amendment or the seal of one is missing.");
    for (qsizetype i = 0; i < content.amendments.size(); ++i) {
        const Amendment& amendment = content.amendments[i];
        const Seal& seal = content.seals[i + 1];
        const Seal& before = content.seals[i];
        if (amendment.number != i + 1 || seal.number != i + 1)
            return VerificationText::tr("The sealed scorecard is unchanged, but its amendments are not "
                                        "numbered from 1 without a gap.");
        if (seal.publicKey != before.publicKey)
            return VerificationText::tr(
                       "The sealed scorecard is unchanged, but amendment %1 was signed with another key.")
                .arg(amendment.number);
        if (!signatureHolds(seal))
            return VerificationText::tr(
                       "The sealed scorecard is unchanged, but the signature of amendment %1 does not hold.")
                .arg(amendment.number);
        if (seal.digest != amendmentDigest(amendment))
            return VerificationText::tr(
                       "The sealed scorecard is unchanged, but amendment %1 was changed after it was signed.")
                .arg(amendment.number);
        if (seal.counter <= before.counter ||
            (seal.counter == before.counter + 1 && seal.previous != blake2b256(before.signature)))
            return VerificationText::tr("The sealed scorecard is unchanged, but amendment %1 does not follow "
                                        "on the seal before it.")
                .arg(amendment.number);
    }
    return {};
}

} // namespace

QString sealProblem(const ScorecardContent& content)
{
    if (content.seals.isEmpty())
        return VerificationText::tr("The scorecard is not sealed: it is a draft.");
    const Seal& seal = content.seals.front();
    if (seal.number != 0)
        return VerificationText::tr("The scorecard's own seal is missing.");
    if (seal.version != 1 || seal.algorithm != Seal().algorithm)
        return VerificationText::tr("The seal is of a kind that this version does not know.");
    if (!signatureHolds(seal))
        return VerificationText::tr("The signature does not hold: the seal itself was changed.");
    if (seal.digest != contentDigest(content.tables))
        return VerificationText::tr("The signature holds, but the content was changed after it was sealed.");
    const QString problem = amendmentProblem(content);
    if (problem.isEmpty() && !content.asWritten)
        return VerificationText::tr("The sealed content is unchanged, but the file was changed around it: "
                                    "its bytes are not those that were written.");
    return problem;
}

namespace {

Result<ScorecardContent> decryptedContent(const QString& file, const QString& passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorKind::ReadFailed, file,
                       VerificationText::tr("it is encrypted, and its passphrase is needed"));
    const auto bytes = readRegularFile(file, maxEncryptedContent);
    if (!bytes)
        return failure(bytes.error());
    const auto content = decryptWithPassphrase(*bytes, file, passphrase);
    return content ? readScorecard(*content, file) : Result<ScorecardContent>(failure(content.error()));
}

Result<ScorecardContent> contentOf(const QString& file, const QString& passphrase)
{
    constexpr qsizetype enoughToTell = 16;
    const auto start = readRegularFile(file, enoughToTell);
    if (start && opensWithPassphrase(*start))
        return decryptedContent(file, passphrase);
    return readScorecardFile(file);
}

bool isUnreadable(ErrorKind kind)
{
    return kind == ErrorKind::ReadFailed || kind == ErrorKind::WrongPassphrase;
}

} // namespace

Verification verifyScorecardFile(const QString& file, const QString& passphrase)
{
    Verification v;
    const auto content = contentOf(file, passphrase);
    if (!content) {
        v.readable = !isUnreadable(content.error().kind);
        v.reason = describe(content.error());
        return v;
    }
    const QString problem = sealProblem(*content);
    v.valid = problem.isEmpty();
    v.amendments = static_cast<int>(content->amendments.size());
    if (!content->seals.isEmpty()) {
        const Seal& seal = content->seals.front();
        v.signer = seal.signer;
        v.publicKey = seal.publicKey;
        v.fingerprint = fingerprint(seal.publicKey);
        v.sealedAt = seal.sealedAt;
    }
    v.reason = v.valid ? VerificationText::tr("Unchanged since %1 sealed it; the key is %2.")
                             .arg(v.signer, v.fingerprint)
                       : problem;
    return v;
}

} // namespace panelbook
