// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/noteseparator.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NoteMargins)
};

using Maybe = std::optional<NoteSeparator>;

/// The how-manieth event of its kind this is, while the same question was being asked.
template <typename Event>
int numberOf(const Session& session, const TimedEvent& event, const QString& question)
{
    int number = 0;
    QString asked;
    for (const TimedEvent& other : session.events) {
        if (const auto* ask = std::get_if<QuestionAsked>(&other.event))
            asked = ask->question;
        number += asked == question && std::holds_alternative<Event>(other.event);
        if (other.sequence == event.sequence)
            break;
    }
    return number;
}

/// Says one event of a question.
class Separator
{
public:
    Separator(const Session& session, const TimedEvent& event, const Question& question)
        : m_session(session),
          m_event(event),
          m_question(question)
    {
    }

    Maybe operator()(const QuestionAsked&) const
    {
        return plain(Texts::tr("Asked: %1").arg(m_question.title), Texts::tr("question"));
    }
    Maybe operator()(const FollowUpAsked& e) const
    {
        return plain(Texts::tr("Follow-up: %1").arg(m_question.followUps.value(e.number - 1).text),
                     Texts::tr("follow-up"));
    }
    Maybe operator()(const HintGiven& e) const
    {
        return plain(Texts::tr("Hint: %1").arg(m_question.hints.value(e.number - 1)), Texts::tr("hint"));
    }
    Maybe operator()(const ArtefactRevealed& e) const
    {
        if (e.how == QLatin1String("none"))
            return plain(Texts::tr("Not to be had: %1").arg(e.asked), Texts::tr("asked"));
        const auto* incident = std::get_if<Debugging>(&m_question.detail);
        const auto* artefact = incident ? incident->findArtefact(e.artefact) : nullptr;
        if (!artefact)
            return std::nullopt;
        const bool useful = artefact->role != QLatin1String("dead-end");
        const QString text =
            e.how == QLatin1String("read") ? Texts::tr("Read out: %1") : Texts::tr("Revealed: %1");
        return toned(text.arg(artefact->title), useful ? Texts::tr("useful") : Texts::tr("dead end"),
                     useful ? Tone::Strength : Tone::Neutral);
    }
    Maybe operator()(const ConstraintGiven& e) const
    {
        const auto* incident = std::get_if<Debugging>(&m_question.detail);
        const auto* constraint = incident ? incident->findConstraint(e.card) : nullptr;
        if (!constraint)
            return std::nullopt;
        return toned(Texts::tr("Constraint: %1").arg(constraint->text), Texts::tr("constraint"),
                     Tone::Concern);
    }
    Maybe operator()(const HypothesisStated& e) const
    {
        return signedBy(QStringLiteral("H%1"), numberOf<HypothesisStated>(m_session, m_event, m_question.id),
                        {e.text, e.testable ? Texts::tr("testable") : Texts::tr("not testable"),
                         e.testable ? Tone::Accent : Tone::Neutral});
    }
    Maybe operator()(const HypothesisSettled& e) const
    {
        const QString sign = QStringLiteral("H%1").arg(e.hypothesis);
        if (e.outcome == QLatin1String("confirmed"))
            return NoteSeparator{m_event.at, sign, Texts::tr("Confirmed"), Texts::tr("hypothesis"),
                                 Tone::Strength};
        if (e.outcome == QLatin1String("ruled-out"))
            return NoteSeparator{m_event.at, sign, Texts::tr("Ruled out"), Texts::tr("hypothesis"),
                                 Tone::Neutral};
        return NoteSeparator{m_event.at, sign, Texts::tr("Open again"), Texts::tr("hypothesis"),
                             Tone::Neutral};
    }
    Maybe operator()(const ActionTaken& e) const
    {
        Said said{e.text, Texts::tr("no effect"), Tone::Neutral};
        if (e.effect == QLatin1String("mitigates"))
            said = {e.text, Texts::tr("mitigates"), Tone::Strength};
        else if (e.effect == QLatin1String("diagnoses"))
            said = {e.text, Texts::tr("diagnoses"), Tone::Accent};
        else if (e.effect == QLatin1String("worsens"))
            said = {e.text, Texts::tr("makes it worse"), Tone::Flag};
        return signedBy(QStringLiteral("A%1"), numberOf<ActionTaken>(m_session, m_event, m_question.id),
                        said);
    }
    Maybe operator()(const IncidentTimeSet& e) const
    {
        return plain(Texts::tr("It is now %1").arg(e.time), Texts::tr("incident time"));
    }
    Maybe operator()(const DefectFound& e) const
    {
        const auto* review = std::get_if<CodeReview>(&m_question.detail);
        const QString title = review ? review->defects.value(e.number - 1).title : QString();
        if (!e.found)
            return plain(Texts::tr("Not found after all: %1").arg(title), Texts::tr("defect"));
        return toned(
            Texts::tr("Found %1: %2", "number and title of a defect").arg(QString::number(e.number), title),
            e.hinted ? Texts::tr("with a hint") : Texts::tr("found"),
            e.hinted ? Tone::Concern : Tone::Strength);
    }
    template <typename Other>
    Maybe operator()(const Other&) const
    {
        return std::nullopt;
    }

private:
    struct Said
    {
        QString text;
        QString chip;
        Tone tone;
    };

    Maybe plain(const QString& text, const QString& chip) const { return toned(text, chip, Tone::Neutral); }
    Maybe toned(const QString& text, const QString& chip, Tone tone) const
    {
        return NoteSeparator{m_event.at, QStringLiteral("▸"), text, chip, tone};
    }
    Maybe signedBy(const QString& sign, int number, const Said& said) const
    {
        return NoteSeparator{m_event.at, sign.arg(number), said.text, said.chip, said.tone};
    }

    const Session& m_session;
    const TimedEvent& m_event;
    const Question& m_question;
};

constexpr int thumbnailHeight = 64; // more than is shown, for dense screens

} // namespace

std::optional<NoteSeparator> separatorOf(const Session& session, const TimedEvent& event,
                                         const Question& question)
{
    return std::visit(Separator(session, event, question), event.event);
}

NoteSeparator separatorOf(const Attachment& attachment)
{
    NoteSeparator separator{attachment.at, QStringLiteral("▸"),
                            Texts::tr("Attached: %1").arg(attachment.name), Texts::tr("attachment")};
    const QImage picture = isPicture(attachment) ? QImage::fromData(attachment.content) : QImage();
    if (!picture.isNull())
        separator.picture = picture.scaledToHeight(thumbnailHeight, Qt::SmoothTransformation);
    return separator;
}

} // namespace panelbook
