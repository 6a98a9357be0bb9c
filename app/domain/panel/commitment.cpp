// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/commitment.h"

#include "domain/jsonread.h"

#include <QJsonDocument>

namespace panelbook {

namespace {

constexpr qsizetype maxCommitmentBytes = 65536;
const auto schema = QLatin1String("panelbook.commitment/1");

QJsonValue hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonObject& json, const char* key)
{
    return QByteArray::fromHex(text(json, QLatin1String(key)).toLatin1());
}

QJsonObject sealJson(const Seal& seal)
{
    return {{QStringLiteral("version"), seal.version},
            {QStringLiteral("algorithm"), seal.algorithm},
            {QStringLiteral("public_key"), hex(seal.publicKey)},
            {QStringLiteral("signer"), seal.signer},
            {QStringLiteral("sealed_at"), seal.sealedAt},
            {QStringLiteral("previous"), hex(seal.previous)},
            {QStringLiteral("counter"), static_cast<qint64>(seal.counter)},
            {QStringLiteral("digest"), hex(seal.digest)},
            {QStringLiteral("signature"), hex(seal.signature)}};
}

Seal sealFrom(const QJsonObject& json)
{
    Seal seal;
    seal.version = json.value(QLatin1String("version")).toInt();
    seal.algorithm = text(json, QLatin1String("algorithm"));
    seal.publicKey = bytesOf(json, "public_key");
    seal.signer = text(json, QLatin1String("signer"));
    seal.sealedAt = text(json, QLatin1String("sealed_at"));
    seal.previous = bytesOf(json, "previous");
    seal.counter = json.value(QLatin1String("counter")).toInteger();
    seal.digest = bytesOf(json, "digest");
    seal.signature = bytesOf(json, "signature");
    return seal;
}

} // namespace

QByteArray commitmentFile(const Commitment& commitment)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), schema},
                                     {QStringLiteral("loop"), commitment.loop},
                                     {QStringLiteral("candidate"), commitment.candidate},
                                     {QStringLiteral("interviewer"), commitment.interviewer},
                                     {QStringLiteral("seal"), sealJson(commitment.seal)}})
        .toJson();
}

Result<Commitment> commitmentFromFile(const QByteArray& bytes)
{
    const QJsonObject json =
        bytes.size() > maxCommitmentBytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    if (text(json, QLatin1String("schema")) != schema)
        return failure(ErrorKind::InvalidInput, QStringLiteral("commitment"),
                       QStringLiteral("it is no commitment file"));
    const Commitment commitment{text(json, QLatin1String("loop")), text(json, QLatin1String("candidate")),
                                text(json, QLatin1String("interviewer")),
                                sealFrom(json.value(QLatin1String("seal")).toObject())};
    if (commitment.seal.digest.size() != 32 || !signatureHolds(commitment.seal))
        return failure(ErrorKind::InvalidInput, QStringLiteral("commitment"),
                       QStringLiteral("its signature does not hold"));
    return commitment;
}

} // namespace panelbook
