// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report.h"

#include "exchange/computedfacts.h"
#include "exchange/eventsentences.h"
#include "exchange/reportcopy.h"
#include "exchange/reporttext.h"

#include <algorithm>

namespace panelbook {

namespace {

QString titleOf(const Interview& interview)
{
    return (QStringList(interview.candidateName) + ReportText::subject(interview))
        .join(QStringLiteral(" · "));
}

QList<ReportStretch> stretchesOf(const Timeline& times)
{
    QList<ReportStretch> stretches;
    for (const SegmentSpan& segment : times.segments) {
        if (segment.begin)
            stretches.append({segment.name, *segment.begin, times.now});
    }
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const ReportStretch& a, const ReportStretch& b) { return a.begin < b.begin; });
    for (qsizetype i = 0; i + 1 < stretches.size(); ++i)
        stretches[i].end = stretches[i + 1].begin;
    return stretches;
}

/// The dimensions that each note is linked to.
using Links = QHash<int, QStringList>;

Links linksOf(const Session& session)
{
    Links links;
    for (const EvidenceLink& link : session.evidence)
        links[link.note].append(link.dimension);
    return links;
}

QList<ReportNote> notesOf(const Session& session, const Links& links)
{
    QList<ReportNote> notes;
    notes.reserve(session.notes.size());
    for (const Note& note : session.notes) {
        const NoteShorthand shorthand = readShorthand(note.text, session.interview.rubric);
        const PlannedQuestion* planned = session.findQuestion(note.question);
        ReportNote shown{note.number, note.at,        shorthand.kind,
                         note.text,   shorthand.body, planned ? planned->question.title : note.question,
                         {}};
        const QStringList ids = links.value(note.number);
        for (const Dimension& dimension : session.interview.rubric.dimensions) {
            if (ids.contains(dimension.id))
                shown.dimensions.append(dimension.title);
        }
        notes.append(std::move(shown));
    }
    return notes;
}

ReportDimension dimensionOf(const Session& session, const Dimension& dimension,
                            const QList<ReportNote>& notes, const Links& links)
{
    ReportDimension shown{dimension.id, dimension.title, dimension.competency, {}, {}, {}, {}};
    if (const auto rating = session.ratings.find(dimension.id); rating != session.ratings.end()) {
        shown.rating = *rating;
        shown.anchor = anchor(dimension, session.interview.level, rating->value);
    }
    for (const ReportNote& note : notes) {
        if (links.value(note.number).contains(dimension.id))
            shown.evidence.append(note);
    }
    return shown;
}

QStringList picked(const QStringList& texts, const QList<int>& numbers)
{
    QStringList result;
    for (const int number : numbers)
        result.append(texts.value(number - 1));
    return result;
}

QList<Estimate> changedAssumptions(const Question& question, const QMap<QString, double>& changed)
{
    const auto* design = std::get_if<SystemDesign>(&question.detail);
    if (!design || changed.isEmpty())
        return {};
    auto estimates = evaluate(design->sheet, changed);
    if (!estimates)
        return {};
    estimates->assumptions.removeIf([&](const Estimate& e) { return !changed.contains(e.name); });
    return estimates->assumptions;
}

ReportQuestion questionOf(const Session& session, const QuestionSpan& span)
{
    ReportQuestion shown;
    shown.id = shown.title = span.question;
    shown.begin = span.begin;
    shown.spent = span.spent;
    const PlannedQuestion* planned = session.findQuestion(span.question);
    if (!planned)
        return shown;
    const Question& question = planned->question;
    shown.title = question.title;
    QStringList followUps;
    for (const FollowUp& followUp : question.followUps)
        followUps.append(followUp.text);
    shown.followUps = picked(followUps, span.followUps);
    shown.hints = picked(question.hints, span.hints);
    QList<int> heard(span.heard.begin(), span.heard.end());
    std::sort(heard.begin(), heard.end());
    shown.heard = picked(question.listenFor, heard);
    shown.facts = computedFacts(session, question);
    for (auto list = span.ticked.begin(); list != span.ticked.end(); ++list)
        shown.ticked += picked(pointsOf(question, list.key()), list->keys());
    shown.changedAssumptions = changedAssumptions(question, session.estimates.value(question.id));
    return shown;
}

} // namespace

QString toId(ReportCopy copy)
{
    switch (copy) {
    case ReportCopy::Full: return QStringLiteral("full");
    case ReportCopy::Redacted: return QStringLiteral("redacted");
    case ReportCopy::Blind: return QStringLiteral("blind");
    }
    return {};
}

Report makeReport(const Scorecard& scorecard, const ReportOptions& options)
{
    Report report;
    report.scorecard = copyFor(scorecard, options);
    const Session& session = report.scorecard.session;
    report.options = options;
    report.times = foldTimeline(session, session.lastAt());
    report.stretches = stretchesOf(report.times);
    report.title = titleOf(session.interview);
    report.minutesTaken = static_cast<int>((report.times.now.count() + 30'000) / 60'000);
    const Links links = linksOf(session);
    report.notes = notesOf(session, links);
    for (const Dimension& dimension : session.interview.rubric.dimensions)
        report.dimensions.append(dimensionOf(session, dimension, report.notes, links));
    for (ReportDimension& dimension : report.dimensions)
        dimension.spent = timeFor(session, report.times, dimension.id);
    for (const QuestionSpan& span : report.times.questions)
        report.questions.append(questionOf(session, span));
    report.record = recordOf(session);
    if (options.copy != ReportCopy::Full)
        report.copyMark = ReportText::copyMark(options.copy, genderedNotes(session));
    if (scorecard.sealed())
        report.sealLine = options.copy == ReportCopy::Full
                              ? ReportText::sealLine(scorecard.seals.front(), options.language)
                              : ReportText::originLine(scorecard.seals.front(), options.language);
    return report;
}

} // namespace panelbook
