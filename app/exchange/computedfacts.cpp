// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/computedfacts.h"

#include "domain/sessions/roleplay.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace panelbook {

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString timeOrNot(const std::optional<Milliseconds>& time)
{
    return time ? clockText(*time) : Facts::tr("not reached");
}

/// "Logs are gone: 01:00 to the next useful step"
QString cardText(const Debugging& incident, const Roleplay::Card& card)
{
    const auto* constraint = incident.findConstraint(card.id);
    const QString text = constraint ? constraint->text : card.id;
    return card.untilUsefulStep ? Facts::tr("%1 The next useful step came after %2.")
                                      .arg(text, clockText(*card.untilUsefulStep))
                                : Facts::tr("%1 No useful step came after it.").arg(text);
}

QString fact(const QString& label, const QString& value)
{
    return Facts::tr("%1: %2", "what was computed, its value").arg(label, value);
}

QStringList roleplayFacts(const Debugging& incident, const Roleplay& roleplay)
{
    const auto number = [](auto value) { return QString::number(value); };
    QStringList facts;
    facts << fact(Facts::tr("First useful signal after"), timeOrNot(roleplay.firstUsefulSignal()))
          << fact(Facts::tr("First mitigation after"), timeOrNot(roleplay.mitigation()))
          << fact(Facts::tr("Deepest why reached"),
                  roleplay.whys.isEmpty()
                      ? Facts::tr("none of %1").arg(incident.rootCause.size())
                      : Facts::tr("%1 of %2, after %3")
                            .arg(number(roleplay.whys.lastKey()), number(incident.rootCause.size()),
                                 clockText(roleplay.whys.last())))
          << fact(Facts::tr("Signals asked for"),
                  Facts::tr("%1, of them %2 useful, %3 dead ends")
                      .arg(number(roleplay.signalsAsked()), number(roleplay.signalsUseful()),
                           number(roleplay.deadEnds())))
          << fact(Facts::tr("Hypotheses before the first change"),
                  Facts::tr("%1 of %2")
                      .arg(roleplay.hypothesesBeforeFirstChange())
                      .arg(roleplay.hypotheses.size()));
    for (const Roleplay::Card& card : roleplay.cards)
        facts << fact(Facts::tr("Constraint after %1").arg(clockText(card.after)), cardText(incident, card));
    if (!roleplay.handover.isEmpty())
        facts << fact(Facts::tr("Points of the hand-over"),
                      Facts::tr("%1 of %2").arg(roleplay.handover.size()).arg(incident.handover.size()));
    return facts;
}

QString severityFact(const QString& label, const QString& severity, const CodeReview& review,
                     const CodeReviewRound& round)
{
    int all = 0;
    int found = 0;
    int hinted = 0;
    for (qsizetype i = 0; i < review.defects.size(); ++i) {
        if (review.defects[i].severity != severity)
            continue;
        const auto find = round.found.constFind(int(i + 1));
        ++all;
        found += find != round.found.constEnd();
        hinted += find != round.found.constEnd() && find->hinted;
    }
    if (!all)
        return {};
    return fact(label, hinted ? Facts::tr("%1 of %2, %3 of them with a hint").arg(found).arg(all).arg(hinted)
                              : Facts::tr("%1 of %2").arg(found).arg(all));
}

QStringList reviewFacts(const CodeReview& review, const CodeReviewRound& round)
{
    QStringList facts{
        severityFact(Facts::tr("Blockers found"), QStringLiteral("blocker"), review, round),
        severityFact(Facts::tr("Major defects found"), QStringLiteral("major"), review, round),
        severityFact(Facts::tr("Minor defects found"), QStringLiteral("minor"), review, round),
        severityFact(Facts::tr("Nits found"), QStringLiteral("nit"), review, round),
    };
    facts.removeAll(QString());
    if (!review.decoys.isEmpty())
        facts << fact(Facts::tr("Sound lines taken for defects"),
                      Facts::tr("%1 of %2").arg(round.decoys.size()).arg(review.decoys.size()));
    return facts;
}

QJsonValue msOrNull(const std::optional<Milliseconds>& time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue();
}

QJsonObject roleplayJson(const Roleplay& roleplay)
{
    QJsonArray cards;
    for (const Roleplay::Card& card : roleplay.cards)
        cards.append(QJsonObject{{QStringLiteral("card"), card.id},
                                 {QStringLiteral("after_ms"), qint64(card.after.count())},
                                 {QStringLiteral("until_useful_step_ms"), msOrNull(card.untilUsefulStep)}});
    return {{QStringLiteral("first_useful_signal_ms"), msOrNull(roleplay.firstUsefulSignal())},
            {QStringLiteral("mitigation_ms"), msOrNull(roleplay.mitigation())},
            {QStringLiteral("cause_ms"), msOrNull(roleplay.cause())},
            {QStringLiteral("deepest_why"), roleplay.whys.isEmpty() ? 0 : roleplay.whys.lastKey()},
            {QStringLiteral("signals_asked"), roleplay.signalsAsked()},
            {QStringLiteral("signals_useful"), roleplay.signalsUseful()},
            {QStringLiteral("dead_ends"), roleplay.deadEnds()},
            {QStringLiteral("hypotheses"), roleplay.hypotheses.size()},
            {QStringLiteral("hypotheses_before_first_change"), roleplay.hypothesesBeforeFirstChange()},
            {QStringLiteral("constraints"), cards},
            {QStringLiteral("handover_points"), roleplay.handover.size()}};
}

QJsonObject reviewJson(const CodeReviewRound& round)
{
    QJsonArray found;
    for (auto it = round.found.begin(); it != round.found.end(); ++it)
        found.append(QJsonObject{{QStringLiteral("number"), it.key()},
                                 {QStringLiteral("after_ms"), qint64(it->after.count())},
                                 {QStringLiteral("hinted"), it->hinted}});
    QList<int> decoys(round.decoys.begin(), round.decoys.end());
    std::sort(decoys.begin(), decoys.end());
    QJsonArray taken;
    for (const int decoy : std::as_const(decoys))
        taken.append(decoy);
    return {{QStringLiteral("defects_found"), found}, {QStringLiteral("decoys_taken"), taken}};
}

} // namespace

QStringList computedFacts(const Session& session, const Question& question)
{
    if (const auto* incident = std::get_if<Debugging>(&question.detail)) {
        const Roleplay roleplay = foldRoleplay(session, question.id);
        return roleplay == Roleplay() ? QStringList() : roleplayFacts(*incident, roleplay);
    }
    if (const auto* review = std::get_if<CodeReview>(&question.detail)) {
        const CodeReviewRound round = foldCodeReview(session, question.id);
        return round == CodeReviewRound() ? QStringList() : reviewFacts(*review, round);
    }
    return {};
}

QJsonObject computedJson(const Session& session, const Question& question)
{
    if (std::holds_alternative<Debugging>(question.detail)) {
        const Roleplay roleplay = foldRoleplay(session, question.id);
        return roleplay == Roleplay() ? QJsonObject() : roleplayJson(roleplay);
    }
    if (std::holds_alternative<CodeReview>(question.detail)) {
        const CodeReviewRound round = foldCodeReview(session, question.id);
        return round == CodeReviewRound() ? QJsonObject() : reviewJson(round);
    }
    return {};
}

} // namespace panelbook
