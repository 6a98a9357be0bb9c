// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/sessionrules.h"

#include "domain/sessions/roleplay.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct SessionRules
{
    Q_DECLARE_TR_FUNCTIONS(SessionRules)
};

Result<void> refuse(const QString& reason)
{
    return failure(ErrorKind::RefusedByRule, {}, reason);
}

Result<void> inRange(int number, qsizetype size, const QString& what)
{
    if (number >= 1 && number <= size)
        return {};
    return failure(ErrorKind::UnknownName, what, QString::number(number));
}

bool isPaused(const Session& session)
{
    for (auto it = session.events.rbegin(); it != session.events.rend(); ++it) {
        if (std::holds_alternative<Paused>(it->event))
            return true;
        if (std::holds_alternative<Resumed>(it->event))
            return false;
    }
    return false;
}

bool allowedAfterEnd(const SessionEvent& event)
{
    return std::visit(Overloaded{
                          [](const NoteTaken&) { return true; },
                          [](const NoteEdited&) { return true; },
                          [](const NoteRemoved&) { return true; },
                          [](const Attached&) { return true; },
                          [](const PointTicked&) { return true; },
                          [](const WhyReached&) { return true; },
                          [](const DefectFound&) { return true; },
                          [](const HypothesisSettled&) { return true; },
                          [](const Rated&) { return true; },
                          [](const Unrated&) { return true; },
                          [](const Linked&) { return true; },
                          [](const Unlinked&) { return true; },
                          [](const Recommended&) { return true; },
                          [](const Sealed&) { return true; },
                          [](const Reopened&) { return true; },
                          [](const ClockJumped&) { return true; },
                          [](const auto&) { return false; },
                      },
                      event);
}

Result<void> checkState(const Session& session, const SessionEvent& event)
{
    const bool starts = std::holds_alternative<Started>(event);
    switch (session.interview.state) {
    case InterviewState::Planned:
        return starts ? Result<void>() : refuse(SessionRules::tr("The interview has not started."));
    case InterviewState::Live:
        if (starts)
            return refuse(SessionRules::tr("The interview has already started."));
        if (std::holds_alternative<Sealed>(event) || std::holds_alternative<Reopened>(event))
            return refuse(SessionRules::tr("The interview has not ended yet."));
        return {};
    case InterviewState::Ended:
        return allowedAfterEnd(event)
                   ? Result<void>()
                   : refuse(SessionRules::tr("The interview has ended; reopen it to go on."));
    case InterviewState::Sealed:
        return refuse(SessionRules::tr("The scorecard is sealed; add an amendment instead."));
    case InterviewState::Cancelled: return refuse(SessionRules::tr("The interview was cancelled."));
    case InterviewState::NoShow:
        return refuse(SessionRules::tr("The candidate did not come to this interview."));
    }
    return {};
}

/// Checks one event against the session; states and times are checked before.
class EventCheck
{
public:
    explicit EventCheck(const Session& session) : m_session(session) {}

    Result<void> operator()(const Paused&) const
    {
        return isPaused(m_session) ? refuse(SessionRules::tr("The interview is already paused."))
                                   : Result<void>();
    }
    Result<void> operator()(const Resumed&) const
    {
        return isPaused(m_session) ? Result<void>()
                                   : refuse(SessionRules::tr("The interview is not paused."));
    }
    Result<void> operator()(const SegmentEntered& e) const
    {
        if (segmentIndex(m_session.interview.kit, e.name) < 0)
            return failure(ErrorKind::UnknownName, QStringLiteral("segment"), e.name);
        return {};
    }
    Result<void> operator()(const QuestionAsked& e) const
    {
        if (!m_session.findQuestion(e.question))
            return failure(ErrorKind::UnknownName, QStringLiteral("question"), e.question);
        return {};
    }
    Result<void> operator()(const FollowUpAsked& e) const
    {
        return ofQuestion([&](const Question& q) {
            return inRange(e.number, q.followUps.size(), QStringLiteral("follow-up"));
        });
    }
    Result<void> operator()(const HintGiven& e) const
    {
        return ofQuestion(
            [&](const Question& q) { return inRange(e.number, q.hints.size(), QStringLiteral("hint")); });
    }
    Result<void> operator()(const ListenedFor& e) const
    {
        return ofQuestion([&](const Question& q) {
            return inRange(e.number, q.listenFor.size(), QStringLiteral("listen-for"));
        });
    }
    Result<void> operator()(const EstimateChanged& e) const
    {
        return of<SystemDesign>([&](const SystemDesign& d) -> Result<void> {
            const auto estimates = evaluate(d.sheet, e.set);
            return estimates ? Result<void>() : Result<void>(failure(estimates.error()));
        });
    }
    Result<void> operator()(const ArtefactRevealed& e) const
    {
        return of<Debugging>([&](const Debugging& d) {
            return e.how == QLatin1String("none")
                       ? Result<void>()
                       : named(d.artefacts, e.artefact, QStringLiteral("artefact"));
        });
    }
    Result<void> operator()(const ConstraintGiven& e) const
    {
        return of<Debugging>([&](const Debugging& d) {
            return named(d.constraints, e.card, QStringLiteral("constraint card"));
        });
    }
    Result<void> operator()(const HypothesisStated&) const
    {
        return of<Debugging>([](const Debugging&) { return Result<void>(); });
    }
    Result<void> operator()(const ActionTaken&) const
    {
        return of<Debugging>([](const Debugging&) { return Result<void>(); });
    }
    Result<void> operator()(const WhyReached& e) const
    {
        return ofQuestion([&](const Question& q) -> Result<void> {
            if (const auto* d = std::get_if<Debugging>(&q.detail))
                return inRange(e.number, d->rootCause.size(), QStringLiteral("why"));
            if (const auto* d = std::get_if<Behavioural>(&q.detail); d && !d->fiveWhys.isEmpty())
                return inRange(e.number, d->fiveWhys.front().whys.size(), QStringLiteral("why"));
            return refuse(SessionRules::tr("The question that is being asked has no chain of whys."));
        });
    }
    Result<void> operator()(const DefectFound& e) const
    {
        return of<CodeReview>([&](const CodeReview& d) {
            return inRange(e.number, d.defects.size(), QStringLiteral("defect"));
        });
    }
    Result<void> operator()(const HypothesisSettled& e) const
    {
        return of<Debugging>([&](const Debugging&) {
            const Roleplay roleplay = foldRoleplay(m_session, m_session.currentQuestion()->question.id);
            return inRange(e.hypothesis, roleplay.hypotheses.size(), QStringLiteral("hypothesis"));
        });
    }
    Result<void> operator()(const IncidentTimeSet&) const
    {
        return of<Debugging>([](const Debugging&) { return Result<void>(); });
    }
    Result<void> operator()(const PointTicked& e) const
    {
        return ofQuestion(
            [&](const Question& q) { return inRange(e.number, pointsOf(q, e.list).size(), toId(e.list)); });
    }
    Result<void> operator()(const Replanned& e) const
    {
        for (auto it = e.minutes.begin(); it != e.minutes.end(); ++it) {
            if (const auto known = (*this)(SegmentEntered{it.key()}); !known)
                return known;
        }
        for (const QString& id : e.leftOut) {
            const PlannedQuestion* planned = m_session.findQuestion(id);
            if (!planned)
                return failure(ErrorKind::UnknownName, QStringLiteral("question"), id);
            if (planned->required)
                return refuse(
                    SessionRules::tr("“%1” has to be asked in this interview.").arg(planned->question.title));
        }
        return {};
    }
    Result<void> operator()(const NoteTaken& e) const { return noteText(e.text); }
    Result<void> operator()(const NoteEdited& e) const
    {
        const auto exists = note(e.note);
        return exists ? noteText(e.text) : exists;
    }
    Result<void> operator()(const NoteRemoved& e) const { return note(e.note); }
    Result<void> operator()(const Attached& e) const
    {
        if (e.content.size() > maxAttachmentSize)
            return refuse(SessionRules::tr("The file is larger than 16 MB."));
        return {};
    }
    Result<void> operator()(const Rated& e) const { return dimension(e.dimension); }
    Result<void> operator()(const Unrated& e) const { return dimension(e.dimension); }
    Result<void> operator()(const Linked& e) const
    {
        const auto exists = note(e.note);
        return exists ? dimension(e.dimension) : exists;
    }
    Result<void> operator()(const Unlinked& e) const
    {
        const auto linked = [&](const EvidenceLink& l) {
            return l.note == e.note && l.dimension == e.dimension;
        };
        if (std::none_of(m_session.evidence.begin(), m_session.evidence.end(), linked))
            return refuse(SessionRules::tr("Note %1 is not linked to %2.").arg(e.note).arg(e.dimension));
        return {};
    }
    Result<void> operator()(const Recommended&) const
    {
        const QStringList open = unratedDimensions(m_session);
        if (open.isEmpty())
            return {};
        return failure(
            ErrorKind::RefusedByRule, {},
            SessionRules::tr("A recommendation wants every dimension rated or “not assessed”. Open:"), open);
    }
    Result<void> operator()(const Sealed&) const
    {
        const QStringList missing = missingForSeal(m_session);
        if (missing.isEmpty())
            return {};
        return failure(ErrorKind::RefusedByRule, {},
                       SessionRules::tr("The scorecard cannot be sealed yet. Missing:"), missing);
    }
    template <typename Other>
    Result<void> operator()(const Other&) const
    {
        return {};
    }

private:
    template <typename F>
    Result<void> ofQuestion(F check) const
    {
        const PlannedQuestion* current = m_session.currentQuestion();
        return current ? check(current->question)
                       : refuse(SessionRules::tr("No question has been asked yet."));
    }
    template <typename Kind, typename F>
    Result<void> of(F check) const
    {
        return ofQuestion([&](const Question& q) -> Result<void> {
            const auto* detail = std::get_if<Kind>(&q.detail);
            return detail ? check(*detail)
                          : refuse(SessionRules::tr("The question that is being asked is of another kind."));
        });
    }
    template <typename List>
    static Result<void> named(const List& list, const QString& id, const QString& what)
    {
        for (const auto& item : list) {
            if (item.id == id)
                return {};
        }
        return failure(ErrorKind::UnknownName, what, id);
    }
    Result<void> note(int number) const
    {
        if (m_session.findNote(number))
            return {};
        return failure(ErrorKind::UnknownName, QStringLiteral("note"), QString::number(number));
    }
    Result<void> dimension(const QString& id) const
    {
        if (findDimension(m_session.interview.rubric, id))
            return {};
        return failure(ErrorKind::UnknownName, QStringLiteral("dimension"), id);
    }
    static Result<void> noteText(const QString& text)
    {
        if (text.size() > maxNoteLength)
            return refuse(SessionRules::tr("A note may be 100,000 characters long at most."));
        return {};
    }

    const Session& m_session;
};

void addEvidenceGap(QList<SealGap>& gaps, const Session& session, const Dimension& d)
{
    const auto rating = session.ratings.find(d.id);
    if (rating == session.ratings.end() || rating->value == RatingValue::NotAssessed)
        return;
    const bool extreme = rating->value == RatingValue::StrongNo || rating->value == RatingValue::StrongYes;
    const qsizetype have = session.evidenceFor(d.id).size();
    if (have == 0)
        gaps.append(
            {SealGap::NoEvidence, d.id,
             SessionRules::tr("%1 is rated %2 without evidence: link a note, or choose “not assessed”.")
                 .arg(d.title, toId(rating->value))});
    else if (extreme && have < 2)
        gaps.append({SealGap::OneNoteOnly, d.id,
                     SessionRules::tr("%1 is rated %2 on one note: a 1 or a 4 wants two.")
                         .arg(d.title, toId(rating->value))});
}

} // namespace

Result<void> allow(const Session& session, const SessionEvent& event, Milliseconds at)
{
    if (at < session.lastAt())
        return refuse(SessionRules::tr("The time %1 lies before the last event at %2.")
                          .arg(toText(at), toText(session.lastAt())));
    if (const auto state = checkState(session, event); !state)
        return state;
    return std::visit(EventCheck(session), event);
}

QStringList unratedDimensions(const Session& session)
{
    QStringList open;
    for (const Dimension& d : session.interview.rubric.dimensions) {
        if (!session.ratings.contains(d.id))
            open.append(d.title);
    }
    return open;
}

QList<SealGap> gapsBeforeSeal(const Session& session)
{
    QList<SealGap> gaps;
    if (session.interview.state == InterviewState::Live)
        gaps.append({SealGap::NotEnded, {}, SessionRules::tr("The interview has not ended yet.")});
    for (const Dimension& d : session.interview.rubric.dimensions) {
        if (!session.ratings.contains(d.id))
            gaps.append({SealGap::NotRated, d.id, SessionRules::tr("%1 is not rated.").arg(d.title)});
    }
    for (const Dimension& d : session.interview.rubric.dimensions)
        addEvidenceGap(gaps, session, d);
    if (!session.recommendation)
        gaps.append({SealGap::NoRecommendation, {}, SessionRules::tr("There is no recommendation.")});
    return gaps;
}

QStringList missingForSeal(const Session& session)
{
    QStringList missing;
    for (const SealGap& gap : gapsBeforeSeal(session))
        missing.append(gap.text);
    return missing;
}

} // namespace panelbook
