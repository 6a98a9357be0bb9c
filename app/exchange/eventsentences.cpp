// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eventsentences.h"

#include "exchange/reporttext.h"

namespace panelbook {

namespace {

/// The title of the artefact, or the id that was given.
QString artefactTitle(const Question* question, const QString& id)
{
    const auto* incident = question ? std::get_if<Debugging>(&question->detail) : nullptr;
    const auto* artefact = incident ? incident->findArtefact(id) : nullptr;
    return artefact ? artefact->title : id;
}

QString constraintText(const Question* question, const QString& id)
{
    const auto* incident = question ? std::get_if<Debugging>(&question->detail) : nullptr;
    const auto* constraint = incident ? incident->findConstraint(id) : nullptr;
    return constraint ? constraint->text : QString();
}

/// "New links a month = 50 million; …"
QString assumptions(const Question* question, const QMap<QString, double>& set)
{
    const auto* design = question ? std::get_if<SystemDesign>(&question->detail) : nullptr;
    QStringList parts;
    for (const auto& assumption : design ? design->sheet.assumptions : QList<CapacitySheet::Assumption>()) {
        if (const auto it = set.find(assumption.name); it != set.end())
            parts.append(
                ReportText::tr("%1 = %2").arg(assumption.label, formatQuantity(*it, assumption.unit)));
    }
    return parts.join(QStringLiteral("; "));
}

/// Says one event, knowing the question that is being asked. Nothing for what the record leaves out.
class Sentence
{
public:
    Sentence(const Session& session, const Question* question) : m_session(session), m_question(question) {}

    QString operator()(const Started&) const { return ReportText::tr("The interview started."); }
    QString operator()(const SegmentEntered& e) const
    {
        return ReportText::tr("The segment “%1” began.").arg(e.name);
    }
    QString operator()(const Paused&) const { return ReportText::tr("The interview was paused."); }
    QString operator()(const Resumed&) const { return ReportText::tr("The interview went on."); }
    QString operator()(const QuestionAsked& e) const
    {
        return ReportText::tr("The question “%1” was asked.")
            .arg(m_question ? m_question->title : e.question);
    }
    QString operator()(const FollowUpAsked& e) const
    {
        const QList<FollowUp> all = m_question ? m_question->followUps : QList<FollowUp>();
        return ReportText::tr("Follow-up %1 was asked: “%2”")
            .arg(QString::number(e.number), all.value(e.number - 1).text);
    }
    QString operator()(const HintGiven& e) const
    {
        return ReportText::tr("Hint %1 was given: “%2”")
            .arg(QString::number(e.number), ofQuestion(&Question::hints, e.number));
    }
    QString operator()(const NoteEdited& e) const
    {
        return ReportText::tr("Note %1 was edited.").arg(e.note);
    }
    QString operator()(const NoteRemoved& e) const
    {
        return ReportText::tr("Note %1 was removed.").arg(e.note);
    }
    QString operator()(const ListenedFor& e) const
    {
        const QString signal = ofQuestion(&Question::listenFor, e.number);
        return e.heard ? ReportText::tr("Listened for and heard: “%1”").arg(signal)
                       : ReportText::tr("No longer counted as heard: “%1”").arg(signal);
    }
    QString operator()(const EstimateChanged& e) const
    {
        return ReportText::tr("An assumption was changed: %1").arg(assumptions(m_question, e.set));
    }
    QString operator()(const ArtefactRevealed& e) const
    {
        const QString title = artefactTitle(m_question, e.artefact);
        if (e.how == QLatin1String("show"))
            return ReportText::tr("“%1” was shown.").arg(title);
        if (e.how == QLatin1String("read"))
            return ReportText::tr("“%1” was read out.").arg(title);
        return ReportText::tr("The candidate asked for “%1”, which is not to be had.").arg(e.asked);
    }
    QString operator()(const ConstraintGiven& e) const
    {
        return ReportText::tr("Constraint %1 was given: “%2”")
            .arg(e.card, constraintText(m_question, e.card));
    }
    QString operator()(const HypothesisStated& e) const
    {
        return e.testable ? ReportText::tr("Hypothesis, testable: “%1”").arg(e.text)
                          : ReportText::tr("Hypothesis, not testable: “%1”").arg(e.text);
    }
    QString operator()(const ActionTaken& e) const
    {
        if (e.effect == QLatin1String("mitigates"))
            return ReportText::tr("Action that mitigates: “%1”").arg(e.text);
        if (e.effect == QLatin1String("diagnoses"))
            return ReportText::tr("Action that diagnoses: “%1”").arg(e.text);
        if (e.effect == QLatin1String("worsens"))
            return ReportText::tr("Action that makes it worse: “%1”").arg(e.text);
        return ReportText::tr("Action without effect: “%1”").arg(e.text);
    }
    QString operator()(const WhyReached& e) const
    {
        const auto* debugging = m_question ? std::get_if<Debugging>(&m_question->detail) : nullptr;
        const QStringList whys = debugging ? debugging->rootCause : QStringList();
        const QString sentence = e.reached ? ReportText::tr("Why %1 was reached: “%2”")
                                           : ReportText::tr("Why %1 no longer counts as reached: “%2”");
        return sentence.arg(QString::number(e.number), whys.value(e.number - 1));
    }
    QString operator()(const DefectFound& e) const
    {
        const auto* review = m_question ? std::get_if<CodeReview>(&m_question->detail) : nullptr;
        const QString title = review ? review->defects.value(e.number - 1).title : QString();
        const QString sentence = !e.found   ? ReportText::tr("Defect %1 no longer counts as found: “%2”")
                                 : e.hinted ? ReportText::tr("Defect %1 was found with a hint: “%2”")
                                            : ReportText::tr("Defect %1 was found: “%2”");
        return sentence.arg(QString::number(e.number), title);
    }
    QString operator()(const HypothesisSettled& e) const
    {
        if (e.outcome == QLatin1String("confirmed"))
            return ReportText::tr("Hypothesis %1 was confirmed.").arg(e.hypothesis);
        if (e.outcome == QLatin1String("ruled-out"))
            return ReportText::tr("Hypothesis %1 was ruled out.").arg(e.hypothesis);
        return ReportText::tr("Hypothesis %1 is open again.").arg(e.hypothesis);
    }
    QString operator()(const IncidentTimeSet& e) const
    {
        return ReportText::tr("The incident clock was set to %1.").arg(e.time);
    }
    QString operator()(const PointTicked& e) const
    {
        const QString point =
            m_question ? pointsOf(*m_question, e.list).value(e.number - 1) : QString::number(e.number);
        if (e.list == PointList::Decoys)
            return (e.done ? ReportText::tr("Taken for a defect, though it is fine: “%1”")
                           : ReportText::tr("No longer counted as taken for a defect: “%1”"))
                .arg(point);
        if (e.list == PointList::Handover)
            return (e.done ? ReportText::tr("Said at the hand-over: “%1”")
                           : ReportText::tr("No longer counted as said at the hand-over: “%1”"))
                .arg(point);
        return (e.done ? ReportText::tr("Ticked: “%1”") : ReportText::tr("No longer ticked: “%1”"))
            .arg(point);
    }
    QString operator()(const Replanned& e) const
    {
        QMap<qsizetype, QString> parts; // in the order of the agenda
        for (auto it = e.minutes.begin(); it != e.minutes.end(); ++it)
            parts.insert(segmentIndex(m_session.interview.kit, it.key()),
                         ReportText::tr("%1 %n min", "name of a segment, its minutes", *it).arg(it.key()));
        const QString plan = ReportText::tr("The plan was changed: %1.")
                                 .arg(QStringList(parts.values()).join(QStringLiteral(", ")));
        QStringList titles;
        for (const QString& id : e.leftOut) {
            const PlannedQuestion* planned = m_session.findQuestion(id);
            titles.append(planned ? planned->question.title : id);
        }
        return titles.isEmpty() ? plan
                                : ReportText::tr("%1 Left out: %2.", "a sentence, titles of questions")
                                      .arg(plan, titles.join(QStringLiteral(", ")));
    }
    QString operator()(const Attached& e) const { return ReportText::tr("“%1” was attached.").arg(e.file); }
    QString operator()(const Linked& e) const
    {
        return ReportText::tr("Note %1 was linked to %2.")
            .arg(QString::number(e.note), dimensionTitle(e.dimension));
    }
    QString operator()(const Unlinked& e) const
    {
        return ReportText::tr("Note %1 was unlinked from %2.")
            .arg(QString::number(e.note), dimensionTitle(e.dimension));
    }
    QString operator()(const Ended&) const { return ReportText::tr("The interview ended."); }
    QString operator()(const Reopened&) const { return ReportText::tr("The interview was reopened."); }
    QString operator()(const Recommended& e) const
    {
        return ReportText::tr("The recommendation was given: %1.").arg(panelbook::title(e.value));
    }
    QString operator()(const ClockJumped& e) const
    {
        const QString by = clockText(std::chrono::abs(e.by));
        return e.by.count() > 0 ? ReportText::tr("The computer's clock was set forward by %1.").arg(by)
                                : ReportText::tr("The computer's clock was set back by %1.").arg(by);
    }
    QString operator()(const NoteTaken&) const { return {}; }
    QString operator()(const Rated&) const { return {}; }
    QString operator()(const Unrated&) const { return {}; }
    QString operator()(const Sealed&) const { return {}; }

private:
    QString ofQuestion(QStringList Question::*list, int number) const
    {
        return m_question ? (m_question->*list).value(number - 1) : QString();
    }
    QString dimensionTitle(const QString& id) const
    {
        const Dimension* dimension = findDimension(m_session.interview.rubric, id);
        return dimension ? dimension->title : id;
    }

    const Session& m_session;
    const Question* m_question;
};

} // namespace

QList<ReportEvent> recordOf(const Session& session)
{
    QList<ReportEvent> record;
    const Question* question = nullptr;
    for (const TimedEvent& event : session.events) {
        if (const auto* asked = std::get_if<QuestionAsked>(&event.event)) {
            const PlannedQuestion* planned = session.findQuestion(asked->question);
            question = planned ? &planned->question : nullptr;
        }
        if (const QString text = std::visit(Sentence(session, question), event.event); !text.isEmpty())
            record.append({event.sequence, event.at, verb(event.event), text});
    }
    return record;
}

} // namespace panelbook
