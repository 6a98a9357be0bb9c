// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/roleplay.h"

#include <QTime>

#include <algorithm>

namespace panelbook {

namespace {

bool isUseful(QStringView role)
{
    return role == QLatin1String("key") || role == QLatin1String("useful");
}

/// Follows the events of one question: whether it is being asked, and for how long since it was asked first.
class Stopwatch
{
public:
    explicit Stopwatch(QStringView question) : m_question(question) {}

    /// Takes the next event; afterwards `after()` is its time.
    void take(const TimedEvent& event)
    {
        if (m_begun && !m_paused)
            m_after += event.at - m_last;
        m_last = event.at;
        if (const auto* asked = std::get_if<QuestionAsked>(&event.event)) {
            m_current = asked->question == m_question;
            m_begun = m_begun || m_current;
        } else if (std::holds_alternative<Paused>(event.event)) {
            m_paused = true;
        } else if (std::holds_alternative<Resumed>(event.event)) {
            m_paused = false;
        }
    }

    bool isAsked() const { return m_current; }
    bool begun() const { return m_begun; }
    bool paused() const { return m_paused; }
    Milliseconds after() const { return m_after; }
    Milliseconds last() const { return m_last; }

private:
    QStringView m_question;
    Milliseconds m_last{0};
    Milliseconds m_after{0};
    bool m_current = false;
    bool m_begun = false;
    bool m_paused = false;
};

/// Adds one event of the role-play to it.
class Step
{
public:
    Step(Roleplay& roleplay, const Debugging& incident, Milliseconds after)
        : m_roleplay(roleplay),
          m_incident(incident),
          m_after(after)
    {
    }

    void operator()(const ArtefactRevealed& e)
    {
        const auto* artefact = m_incident.findArtefact(e.artefact);
        const QString role = artefact ? artefact->role : QString();
        m_roleplay.reveals.append({m_after, e.artefact, e.how, e.asked, role});
        if (isUseful(role))
            usefulStep();
    }
    void operator()(const HypothesisStated& e)
    {
        m_roleplay.hypotheses.append({m_after, e.text, e.testable});
        if (e.testable)
            usefulStep();
    }
    void operator()(const HypothesisSettled& e)
    {
        if (e.hypothesis >= 1 && e.hypothesis <= m_roleplay.hypotheses.size())
            m_roleplay.hypotheses[e.hypothesis - 1].outcome = e.outcome;
    }
    void operator()(const ActionTaken& e)
    {
        m_roleplay.actions.append({m_after, e.text, e.effect});
        if (e.effect == QLatin1String("mitigates") || e.effect == QLatin1String("diagnoses"))
            usefulStep();
    }
    void operator()(const ConstraintGiven& e) { m_roleplay.cards.append({m_after, e.card, {}}); }
    void operator()(const WhyReached& e)
    {
        if (!e.reached)
            m_roleplay.whys.remove(e.number);
        else if (!m_roleplay.whys.contains(e.number))
            m_roleplay.whys.insert(e.number, m_after);
    }
    void operator()(const IncidentTimeSet& e)
    {
        m_roleplay.incidentTime = e.time;
        m_roleplay.incidentTimeSince = m_after;
    }
    void operator()(const PointTicked& e)
    {
        if (e.list != PointList::Handover)
            return;
        if (e.done)
            m_roleplay.handover.insert(e.number);
        else
            m_roleplay.handover.remove(e.number);
    }
    template <typename Other>
    void operator()(const Other&)
    {
    }

private:
    void usefulStep()
    {
        for (Roleplay::Card& card : m_roleplay.cards) {
            if (!card.untilUsefulStep)
                card.untilUsefulStep = m_after - card.after;
        }
    }

    Roleplay& m_roleplay;
    const Debugging& m_incident;
    Milliseconds m_after;
};

} // namespace

int Roleplay::signalsAsked() const
{
    QSet<QString> asked;
    for (const Reveal& reveal : reveals)
        asked.insert(reveal.artefact.isEmpty() ? reveal.asked.toCaseFolded() : reveal.artefact);
    return int(asked.size());
}

int Roleplay::signalsUseful() const
{
    QSet<QString> useful;
    for (const Reveal& reveal : reveals) {
        if (isUseful(reveal.role))
            useful.insert(reveal.artefact);
    }
    return int(useful.size());
}

int Roleplay::deadEnds() const
{
    QSet<QString> ends;
    for (const Reveal& reveal : reveals) {
        if (reveal.role == QLatin1String("dead-end"))
            ends.insert(reveal.artefact);
    }
    return int(ends.size());
}

std::optional<Milliseconds> Roleplay::firstUsefulSignal() const
{
    const auto first =
        std::find_if(reveals.begin(), reveals.end(), [](const Reveal& r) { return isUseful(r.role); });
    return first == reveals.end() ? std::nullopt : std::optional(first->after);
}

std::optional<Milliseconds> Roleplay::mitigation() const
{
    const auto first = std::find_if(actions.begin(), actions.end(),
                                    [](const Action& a) { return a.effect == QLatin1String("mitigates"); });
    return first == actions.end() ? std::nullopt : std::optional(first->after);
}

std::optional<Milliseconds> Roleplay::cause() const
{
    return whys.isEmpty() ? std::nullopt : std::optional(whys.last());
}

int Roleplay::hypothesesBeforeFirstChange() const
{
    const auto change = std::find_if(actions.begin(), actions.end(),
                                     [](const Action& a) { return a.effect != QLatin1String("diagnoses"); });
    if (change == actions.end())
        return int(hypotheses.size());
    return int(std::count_if(hypotheses.begin(), hypotheses.end(),
                             [&](const Hypothesis& h) { return h.after <= change->after; }));
}

Roleplay foldRoleplay(const Session& session, QStringView question)
{
    Roleplay roleplay;
    const PlannedQuestion* planned = session.findQuestion(question);
    const auto* incident = planned ? std::get_if<Debugging>(&planned->question.detail) : nullptr;
    if (!incident)
        return roleplay;
    Stopwatch watch(question);
    for (const TimedEvent& event : session.events) {
        watch.take(event);
        if (watch.isAsked())
            std::visit(Step(roleplay, *incident, watch.after()), event.event);
    }
    return roleplay;
}

QString incidentClock(const Debugging& incident, const Roleplay& roleplay, Milliseconds after)
{
    const bool announced = !roleplay.incidentTime.isEmpty();
    const QTime from = QTime::fromString(announced ? roleplay.incidentTime : incident.incidentStart,
                                         QStringLiteral("HH:mm"));
    const Milliseconds since = announced ? after - roleplay.incidentTimeSince : after;
    return from.addMSecs(int(since.count())).toString(QStringLiteral("HH:mm"));
}

CodeReviewRound foldCodeReview(const Session& session, QStringView question)
{
    CodeReviewRound round;
    Stopwatch watch(question);
    for (const TimedEvent& event : session.events) {
        watch.take(event);
        if (!watch.isAsked())
            continue;
        if (const auto* defect = std::get_if<DefectFound>(&event.event)) {
            if (!defect->found)
                round.found.remove(defect->number);
            else if (!round.found.contains(defect->number))
                round.found.insert(defect->number, {watch.after(), defect->hinted});
        } else if (const auto* tick = std::get_if<PointTicked>(&event.event);
                   tick && tick->list == PointList::Decoys) {
            if (tick->done)
                round.decoys.insert(tick->number);
            else
                round.decoys.remove(tick->number);
        }
    }
    return round;
}

Milliseconds sinceAsked(const Session& session, QStringView question, Milliseconds at)
{
    Stopwatch watch(question);
    for (const TimedEvent& event : session.events)
        watch.take(event);
    const bool runs = watch.begun() && !watch.paused() && at > watch.last();
    return watch.after() + (runs ? at - watch.last() : Milliseconds(0));
}

} // namespace panelbook
