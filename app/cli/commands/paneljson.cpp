// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/paneljson.h"

#include "domain/jsonread.h"

#include <array>

namespace panelbook {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject seatJson(const Seat& seat)
{
    return {{QStringLiteral("interviewer"), seat.interviewer},
            {QStringLiteral("state"), toId(seat.state)},
            {QStringLiteral("own"), seat.own},
            {QStringLiteral("signer"), textOrNull(seat.signer)},
            {QStringLiteral("fingerprint"),
             seat.publicKey.isEmpty() ? QJsonValue() : QJsonValue(fingerprint(seat.publicKey))},
            {QStringLiteral("amendments"), seat.amendments}};
}

} // namespace

QString toId(Seat::State state)
{
    constexpr std::array ids{"missing", "committed", "aside", "sealed"};
    return QLatin1String(ids[static_cast<size_t>(state)]);
}

QJsonObject toJson(const AddedFile& file)
{
    return {{QStringLiteral("file"), file.file},
            {QStringLiteral("outcome"), toId(file.kind)},
            {QStringLiteral("text"), file.sentence},
            {QStringLiteral("loop"), file.loop ? QJsonValue(file.loop->toString()) : QJsonValue()},
            {QStringLiteral("candidate"), textOrNull(file.candidate)},
            {QStringLiteral("proposals"), textArray(file.proposals)}};
}

QJsonObject toJson(const PanelState& state)
{
    return {{QStringLiteral("id"), state.loop.id.toString()},
            {QStringLiteral("title"), state.loop.title},
            {QStringLiteral("candidate"), state.loop.candidateName},
            {QStringLiteral("candidate_id"), state.loop.candidate.toString()},
            {QStringLiteral("open"), state.openness == Openness::Open},
            {QStringLiteral("why"), state.explanation()},
            {QStringLiteral("sealed"), state.sealed()},
            {QStringLiteral("expected"), state.seats.size()},
            {QStringLiteral("seats"), arrayOf(state.seats, seatJson)}};
}

QJsonObject toJson(const PanelDecision& decision)
{
    QJsonArray digests;
    for (const QByteArray& digest : decision.restsOn)
        digests.append(QString::fromLatin1(digest.toHex()));
    return {{QStringLiteral("number"), decision.number},
            {QStringLiteral("outcome"), toId(decision.outcome)},
            {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("conditions"), textOrNull(decision.conditions)},
            {QStringLiteral("level"), decision.level ? QJsonValue(toId(*decision.level)) : QJsonValue()},
            {QStringLiteral("dissent"), textOrNull(decision.dissent)},
            {QStringLiteral("people"), textArray(decision.people)},
            {QStringLiteral("rests_on"), digests},
            {QStringLiteral("signer"), decision.seal.signer},
            {QStringLiteral("fingerprint"), fingerprint(decision.seal.publicKey)},
            {QStringLiteral("sealed_at"), decision.seal.sealedAt}};
}

} // namespace panelbook
