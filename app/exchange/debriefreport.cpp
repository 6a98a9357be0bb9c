// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debriefreport.h"

#include "domain/sessions/timeline.h"
#include "exchange/displaytext.h"
#include "exchange/reporttext.h"

#include <algorithm>

namespace panelbook {

namespace {

constexpr qsizetype mostTimesNamed = 3;

QStringList timesOf(const PanelCard& card, const QList<int>& notes)
{
    QStringList times;
    for (const int number : notes.first(std::min(notes.size(), mostTimesNamed))) {
        if (const Note* note = card.scorecard.session.findNote(number))
            times.append(clockText(note->at));
    }
    return times;
}

QString voice(const DebriefReport& report, const TalkVoice& voice)
{
    const QString name = report.names[voice.card];
    const QString times = timesOf(report.cards[voice.card], voice.notes).join(QStringLiteral(", "));
    if (!voice.value)
        return times.isEmpty()
                   ? name
                   : DebriefText::tr("%1 (%2)", "interviewer, times of the notes").arg(name, times);
    const QString point = QString::number(*voice.value);
    return times.isEmpty() ? DebriefText::tr("%1 gives %2", "interviewer, point").arg(name, point)
                           : DebriefText::tr("%1 gives %2 (%3)", "interviewer, point, times of the notes")
                                 .arg(name, point, times);
}

QString voices(const DebriefReport& report, const TalkPoint& point)
{
    QStringList texts;
    for (const TalkVoice& each : point.voices)
        texts.append(voice(report, each));
    return texts.join(QStringLiteral(", "));
}

QString verdicts(const DebriefReport& report, const TalkPoint& point)
{
    QStringList texts;
    for (const TalkVoice& each : point.voices) {
        texts.append(DebriefText::tr("%1: %2", "interviewer, recommendation")
                         .arg(report.names[each.card], DebriefText::pointWords(each.value)));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

DebriefReport makeDebriefReport(QList<PanelCard> cards, const QMap<QString, QString>& competencies,
                                const DebriefOptions& options)
{
    DebriefReport report;
    report.options = options;
    report.competencies = competencies;
    report.rows = rollUp(cards);
    report.agenda = agendaOf(cards, report.rows);
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const Interview& interview = cards[i].scorecard.session.interview;
        report.names.append(options.blind ? DebriefText::tr("Interviewer %1").arg(i + 1)
                                          : displayText(interview.interviewer));
        report.rounds.append(interview.rubric.title);
        report.scorecards.append(makeReport(cards[i].scorecard, {.language = options.language}));
    }
    if (!cards.isEmpty()) {
        const Interview& interview = cards.front().scorecard.session.interview;
        const QString who =
            options.blind ? DebriefText::tr("The candidate") : displayText(interview.candidateName);
        report.title =
            QStringList{who, displayText(interview.role), toId(interview.level)}.join(QStringLiteral(" · "));
    }
    report.cards = std::move(cards);
    return report;
}

QList<ReportNote> DebriefReport::evidence(const CompetencyCell& cell, qsizetype card) const
{
    QList<ReportNote> linked;
    for (const ReportNote& note : scorecards[card].notes) {
        const auto speaks = [&](const RatedDimension& d) { return d.notes.contains(note.number); };
        if (std::any_of(cell.dimensions.cbegin(), cell.dimensions.cend(), speaks))
            linked.append(note);
    }
    return linked;
}

QString DebriefText::point(const std::optional<int>& value)
{
    switch (value.value_or(0)) {
    case 1: return QStringLiteral("1 ▼▼");
    case 2: return QStringLiteral("2 ▼");
    case 3: return QStringLiteral("3 ▲");
    case 4: return QStringLiteral("4 ▲▲");
    default: return QStringLiteral("–");
    }
}

QString DebriefText::pointWords(const std::optional<int>& value)
{
    return value ? title(static_cast<RecommendationValue>(*value)) : tr("not assessed");
}

QString DebriefText::spread(const Divergence& divergence)
{
    if (divergence.ratings == 0)
        return {};
    if (divergence.ratings == 1)
        return tr("one voice");
    if (divergence.spread == 0)
        return tr("agree");
    const QString points = tr("%n point(s)", nullptr, divergence.spread);
    return divergence.split && divergence.spread == 1 ? tr("%1, split", "1 point").arg(points) : points;
}

QString DebriefText::subject(const DebriefReport& report, const TalkPoint& point)
{
    if (point.reason == TalkReason::VerdictsDiffer)
        return tr("Recommendation");
    if (point.reason == TalkReason::RedFlagNoted)
        return tr("Red flags");
    return report.competency(point.competency);
}

QString DebriefText::talk(const DebriefReport& report, const TalkPoint& point)
{
    switch (point.reason) {
    case TalkReason::VerdictsDiffer:
        return tr("The recommendations differ. %1.").arg(verdicts(report, point));
    case TalkReason::RatingsSplit:
        return tr("%1 to %2. %3.", "lowest, highest point, who gives what")
            .arg(point.voices.front().value.value_or(0))
            .arg(point.voices.back().value.value_or(0))
            .arg(voices(report, point));
    case TalkReason::StrongNo: return tr("Somebody gave a 1: what happened? %1.").arg(voices(report, point));
    case TalkReason::ThinEvidence: return tr("Rests on fewer than two notes: %1.").arg(voices(report, point));
    case TalkReason::RedFlagNoted: return tr("Noted by %1.").arg(voices(report, point));
    case TalkReason::NobodyAssessed:
        return tr("Nobody assessed it, though it was on the plan: does the panel need it?");
    case TalkReason::ChangedSince: return tr("Changed after the discussion: %1.").arg(voices(report, point));
    }
    return {};
}

QString DebriefText::note(const PanelCard& card, int number)
{
    const Note* note = card.scorecard.session.findNote(number);
    if (!note)
        return {};
    const NoteShorthand read = readShorthand(note->text, card.scorecard.session.interview.rubric);
    const QString sign = ReportText::sign(read.kind);
    const QString text = displayText(read.body);
    return sign.isEmpty() ? tr("%1  %2", "time, note").arg(clockText(note->at), text)
                          : tr("%1  %2 %3", "time, sign, note").arg(clockText(note->at), sign, text);
}

QString DebriefText::caution(qsizetype interviewers)
{
    return tr("%n interviewer(s) are few: read the spread with care, and the evidence first.", nullptr,
              static_cast<int>(interviewers));
}

} // namespace panelbook
