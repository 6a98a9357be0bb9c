// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planinterviews.h"

#include "domain/sessions/sessionrecord.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

constexpr qsizetype maxNameLength = 200;

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanInterviews)
};

QString cleaned(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).simplified();
}

Result<void> checkNames(const NewInterview& request)
{
    struct Field
    {
        const QString& value;
        QString name;
    };
    for (const Field& field :
         {Field{request.candidate, QStringLiteral("candidate")}, Field{request.role, QStringLiteral("role")},
          Field{request.interviewer, QStringLiteral("interviewer")}}) {
        if (cleaned(field.value).isEmpty())
            return failure(ErrorKind::InvalidInput, field.name, PlanText::tr("a name is needed"));
        if (field.value.size() > maxNameLength)
            return failure(ErrorKind::InvalidInput, field.name, PlanText::tr("at most 200 characters"));
    }
    return {};
}

Changes interviewsChanged(InterviewId id, Changes::Subjects more = {})
{
    return {Changes::Interviews | more, {id}};
}

} // namespace

Result<Interview> PlanInterviews::prepare(const NewInterview& request) const
{
    if (const auto names = checkNames(request); !names)
        return failure(names.error());
    const auto kit = m_library.kit(request.kit);
    if (!kit)
        return failure(kit.error());
    const auto rubric = m_library.rubric(kit->rubric);
    if (!rubric)
        return failure(rubric.error());
    const auto asked = askedBefore(request.candidate);
    if (!asked)
        return failure(asked.error());
    Interview interview;
    interview.candidateName = cleaned(request.candidate);
    interview.role = cleaned(request.role);
    interview.level = request.level;
    interview.interviewer = cleaned(request.interviewer);
    interview.loop = cleaned(request.loop);
    interview.planned = request.planned;
    interview.kit = *kit;
    interview.rubric = *rubric;
    interview.questions =
        request.questions ? *request.questions : m_library.choose(*kit, request.level, *asked);
    return interview;
}

void PlanInterviews::insert(Stores& stores, Interview& interview, const QDateTime& created)
{
    if (const auto known = stores.candidates.findByName(interview.candidateName))
        interview.candidate = known->id;
    else
        stores.candidates.insert({interview.candidate, interview.candidateName});
    stores.interviews.insert(interview, created);
}

Result<InterviewId> PlanInterviews::create(const NewInterview& request, const void* initiator)
{
    auto interview = prepare(request);
    if (!interview)
        return failure(interview.error());
    const auto done = m_workspace.transact(
        Operation::PlanInterview, initiator, [&](Stores& stores, Changes& changes) -> Result<InterviewId> {
            insert(stores, *interview, m_workspace.clock().utcNow());
            changes = interviewsChanged(interview->id, Changes::Candidates);
            return interview->id;
        });
    if (!done)
        return failure(done.error());
    return done->value;
}

Result<InterviewId> PlanInterviews::createStarted(const NewInterview& request, const QDateTime& started)
{
    auto interview = prepare(request);
    if (!interview)
        return failure(interview.error());
    const auto done = m_workspace.transact(
        Operation::PlayScript, nullptr, [&](Stores& stores, Changes& changes) -> Result<InterviewId> {
            insert(stores, *interview, m_workspace.clock().utcNow());
            Session session;
            session.interview = *interview;
            TimedEvent event;
            event.utc = started;
            event.event = Started{};
            stores.sessions.append(session, record(session, event));
            changes = interviewsChanged(interview->id, Changes::Candidates | Changes::Session);
            return interview->id;
        });
    if (!done)
        return failure(done.error());
    return done->value;
}

Result<void> PlanInterviews::replaceQuestions(InterviewId id, const QList<PlannedQuestion>& questions,
                                              const void* initiator)
{
    const auto done = m_workspace.transact(
        Operation::PlanInterview, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            const auto interview = stores.interviews.find(id);
            if (!interview)
                return failure(ErrorKind::UnknownName, QStringLiteral("interview"), id.toString());
            if (interview->state != InterviewState::Planned)
                return failure(ErrorKind::RefusedByRule, {},
                               PlanText::tr("The interview has started; its plan stays as it is."));
            stores.interviews.setQuestions(id, questions);
            changes = interviewsChanged(id, Changes::Session);
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<QList<InterviewSummary>> PlanInterviews::list(int limit) const
{
    return m_workspace.read([&](const Stores& stores) { return stores.interviews.list(limit); });
}

Result<QList<InterviewSummary>> PlanInterviews::unfinished() const
{
    return m_workspace.read([](const Stores& stores) { return stores.interviews.unfinished(); });
}

Result<Scorecard> PlanInterviews::load(InterviewId id) const
{
    auto read = m_workspace.read([&](const Stores& stores) -> Result<Scorecard> {
        const auto interview = stores.interviews.find(id);
        if (!interview)
            return failure(ErrorKind::UnknownName, QStringLiteral("interview"), id.toString());
        auto session = stores.sessions.load(*interview);
        if (!session)
            return failure(session.error());
        return Scorecard{std::move(*session), stores.seals.amendments(id), stores.seals.seals(id)};
    });
    if (!read)
        return failure(read.error());
    return std::move(*read);
}

Result<InterviewId> PlanInterviews::resolve(const QString& prefix) const
{
    const auto ids =
        m_workspace.read([&](const Stores& stores) { return stores.interviews.idsStartingWith(prefix); });
    if (!ids)
        return failure(ids.error());
    if (ids->isEmpty() || prefix.isEmpty())
        return failure(ErrorKind::UnknownName, QStringLiteral("interview"), prefix);
    if (ids->size() > 1)
        return failure(ErrorKind::AmbiguousName, prefix, QStringLiteral("interview"));
    return InterviewId::fromString(ids->front()).value();
}

Result<void> PlanInterviews::moveTo(InterviewId id, InterviewState to, const QList<InterviewState>& from,
                                    const void* initiator)
{
    const auto done = m_workspace.transact(
        Operation::ChangeInterview, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            const auto interview = stores.interviews.find(id);
            if (!interview)
                return failure(ErrorKind::UnknownName, QStringLiteral("interview"), id.toString());
            if (!from.contains(interview->state))
                return failure(ErrorKind::RefusedByRule, {},
                               PlanText::tr("An interview that is %1 cannot become %2.")
                                   .arg(toId(interview->state), toId(to)));
            stores.interviews.setState(id, to);
            changes = interviewsChanged(id, Changes::Session);
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<void> PlanInterviews::cancel(InterviewId id, const void* initiator)
{
    using enum InterviewState;
    return moveTo(id, Cancelled, {Planned, Live, Ended}, initiator);
}

Result<void> PlanInterviews::markNoShow(InterviewId id, const void* initiator)
{
    using enum InterviewState;
    return moveTo(id, NoShow, {Planned, Live}, initiator);
}

Result<void> PlanInterviews::reopen(InterviewId id, const void* initiator)
{
    using enum InterviewState;
    const auto scorecard = load(id);
    if (!scorecard)
        return failure(scorecard.error());
    // What never started goes back to the plan; what has events goes on where it was.
    if (scorecard->session.events.isEmpty())
        return moveTo(id, Planned, {Cancelled, NoShow}, initiator);
    return recordReopened(*scorecard, initiator);
}

Result<void> PlanInterviews::recordReopened(const Scorecard& scorecard, const void* initiator)
{
    using enum InterviewState;
    Session session = scorecard.session;
    const InterviewState state = session.interview.state;
    if (state != Ended && state != Cancelled && state != NoShow)
        return failure(ErrorKind::RefusedByRule, {},
                       PlanText::tr("An interview that is %1 cannot be reopened.").arg(toId(state)));
    TimedEvent event;
    event.at = session.lastAt();
    event.utc = m_workspace.clock().utcNow();
    event.event = Reopened{};
    const auto done = m_workspace.transact(
        Operation::ChangeInterview, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            stores.sessions.append(session, record(session, event));
            changes = interviewsChanged(session.interview.id, Changes::Session);
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<void> PlanInterviews::remove(InterviewId id, const void* initiator)
{
    const auto done = m_workspace.transact(
        Operation::DeleteInterview, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            const auto interview = stores.interviews.find(id);
            if (!interview)
                return failure(ErrorKind::UnknownName, QStringLiteral("interview"), id.toString());
            if (interview->state == InterviewState::Sealed)
                return failure(
                    ErrorKind::RefusedByRule, {},
                    PlanText::tr("A sealed scorecard is not deleted; erase the candidate instead."));
            stores.index.removeInterview(id);
            stores.interviews.remove(id);
            if (stores.interviews.ofCandidate(interview->candidate).isEmpty() &&
                !stores.panels.hasLoops(interview->candidate))
                stores.candidates.remove(interview->candidate);
            changes = interviewsChanged(id, Changes::Session | Changes::Candidates);
            return {};
        });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<QSet<QString>> PlanInterviews::askedBefore(const QString& candidate) const
{
    const auto ids = m_workspace.read(
        [&](const Stores& stores) { return stores.interviews.askedBefore(foldedName(candidate)); });
    if (!ids)
        return failure(ids.error());
    return QSet<QString>(ids->begin(), ids->end());
}

Result<QMap<QString, PlanInterviews::Usage>> PlanInterviews::questionUsage() const
{
    const auto rows =
        m_workspace.read([](const Stores& stores) { return stores.interviews.questionUsage(); });
    if (!rows)
        return failure(rows.error());
    QMap<QString, Usage> usage;
    for (const auto& row : *rows)
        usage.insert(row.question, {row.times, row.last});
    return usage;
}

Result<QList<PlanInterviews::AskedTo>> PlanInterviews::askedTo(const QString& question) const
{
    const auto rows =
        m_workspace.read([&](const Stores& stores) { return stores.interviews.askedTo(question); });
    if (!rows)
        return failure(rows.error());
    QList<AskedTo> asked;
    for (const auto& row : *rows)
        asked.append({row.candidate, row.last});
    return asked;
}

} // namespace panelbook
