// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownformat.h"

#include "exchange/displaytext.h"
#include "exchange/markdowntext.h"
#include "exchange/reporttext.h"

#include <algorithm>

namespace panelbook {

namespace {

/// Each part keeps its direction to itself.
QString joined(QStringList parts)
{
    std::transform(parts.begin(), parts.end(), parts.begin(), displayText);
    return markdownLine(parts.join(QStringLiteral(" · ")));
}

QString strong(const QString& text)
{
    return QStringLiteral("**%1**").arg(markdownInline(text));
}

QString top(const Report& report)
{
    const Session& session = report.scorecard.session;
    QString text = markdownHeading(1, session.interview.candidateName);
    text += joined(ReportText::subject(session.interview)) + QStringLiteral("\n\n");
    text += strong(ReportText::verdict(session.recommendation)) + QStringLiteral("  \n") +
            joined(ReportText::byline(report)) + QStringLiteral("\n\n");
    for (const QString& mark : ReportText::marks(report))
        text += QStringLiteral("> ") + strong(mark) + QStringLiteral("\n\n");
    if (session.recommendation && !session.recommendation->reason.isEmpty())
        text += markdownBlock(session.recommendation->reason) + u'\n';
    return text;
}

QString amendments(const Report& report)
{
    QString text;
    for (const Amendment& amendment : report.scorecard.amendments) {
        text += markdownHeading(
            2, ReportText::amendmentLine(report.scorecard, amendment, report.options.language));
        text += markdownBlock(amendment.text) + u'\n';
    }
    return text;
}

/// "■■■□ 3 of 4", and when it was given.
QString given(const std::optional<Rating>& rating)
{
    if (!rating)
        return ReportText::rating(rating);
    const int points = static_cast<int>(rating->value);
    const QString bar = points == 0 ? QString() : QString(points, u'■') + QString(4 - points, u'□') + u' ';
    return bar + ReportText::rating(rating) + u'\n' + ReportText::atLine(rating->at);
}

QString evidence(const ReportNote& note)
{
    QStringList parts{clockText(note.at), ReportText::sign(note.kind), displayText(note.body)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ratings(const Report& report)
{
    QString text = markdownHeading(2, ReportText::tr("Ratings and evidence"));
    text += markdownTableHead({ReportText::tr("Dimension"), ReportText::tr("Rating"),
                               ReportText::tr("What the rating says"), ReportText::tr("Evidence")});
    for (const ReportDimension& dimension : report.dimensions) {
        QStringList lines;
        for (const ReportNote& note : dimension.evidence)
            lines.append(evidence(note));
        text += markdownRow({dimension.title, given(dimension.rating), dimension.anchor, lines.join(u'\n')});
    }
    return text + u'\n';
}

QString hour(const Report& report)
{
    if (report.stretches.isEmpty())
        return {};
    QString text = markdownHeading(2, ReportText::tr("How the hour went")) +
                   markdownTableHead(ReportText::agendaTitles());
    for (const SegmentSpan& segment : report.times.segments)
        text += markdownRow(ReportText::agendaRow(segment));
    if (report.times.pausedFor.count() > 0)
        text += u'\n' + markdownBlock(ReportText::pausedLine(report.times.pausedFor));
    if (const QStringList times = ReportText::dimensionTimes(report); !times.isEmpty())
        text += u'\n' + joined(times) + u'\n';
    return text + u'\n';
}

QString list(const QString& title, const QStringList& texts)
{
    QString list = texts.isEmpty() ? QString() : QStringLiteral("- ") + markdownLine(title) + u'\n';
    for (const QString& text : texts)
        list += QStringLiteral("  - ") + markdownLine(text) + u'\n';
    return list;
}

QString questions(const Report& report)
{
    if (report.questions.isEmpty())
        return {};
    QString text = markdownHeading(2, ReportText::tr("Questions asked"));
    for (const ReportQuestion& question : report.questions) {
        text += markdownHeading(3, question.title) + markdownBlock(ReportText::askedLine(question)) + u'\n';
        text += list(ReportText::tr("Follow-ups asked"), question.followUps) +
                list(ReportText::tr("Hints given"), question.hints) +
                list(ReportText::tr("Listened for and heard"), question.heard) +
                list(ReportText::tr("Ticked"), question.ticked) +
                list(ReportText::tr("Assumptions changed"),
                     ReportText::assumptions(question.changedAssumptions)) +
                list(ReportText::tr("Computed"), question.facts);
        text += u'\n';
    }
    return text;
}

QString record(const Report& report)
{
    if (report.record.isEmpty())
        return {};
    QString text = markdownHeading(2, ReportText::tr("Record of events"));
    text += markdownTableHead({ReportText::tr("Time"), ReportText::tr("What happened")});
    for (const ReportEvent& event : report.record)
        text += markdownRow({clockText(event.at), event.text});
    return text + u'\n';
}

QString notes(const Report& report)
{
    if (report.notes.isEmpty())
        return {};
    QString text =
        markdownHeading(2, ReportText::tr("All notes")) + markdownTableHead(ReportText::noteTitles());
    for (const ReportNote& note : report.notes) {
        text += markdownRow({QString::number(note.number), clockText(note.at), ReportText::kind(note.kind),
                             note.text, note.question, note.dimensions.join(QStringLiteral(", "))});
    }
    return text + u'\n';
}

QString attachments(const Report& report)
{
    const QList<Attachment>& attachments = report.scorecard.session.attachments;
    if (attachments.isEmpty())
        return {};
    QString text = markdownHeading(2, ReportText::tr("Attachments"));
    for (const Attachment& attachment : attachments)
        text += QStringLiteral("- ") + joined(ReportText::attachmentLine(attachment)) + u'\n';
    return text + u'\n';
}

QString rendered(const Report& report)
{
    return top(report) + amendments(report) + ratings(report) + hour(report) + questions(report) +
           record(report) + notes(report) + attachments(report) + QStringLiteral("---\n\n") +
           joined(ReportText::footer(report)) + u'\n';
}

} // namespace

Result<QByteArray> renderMarkdown(const QList<Report>& reports)
{
    QStringList documents;
    for (const Report& report : reports)
        documents.append(rendered(report));
    return documents.join(u'\n').toUtf8();
}

} // namespace panelbook
