// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownformat.h"

#include "exchange/displaytext.h"
#include "exchange/markdowntext.h"
#include "exchange/reporttext.h"

#include <algorithm>

namespace panelbook {

namespace {

using Text = ReportText;

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
    text += joined(Text::subject(session.interview)) + QStringLiteral("\n\n");
    text += strong(Text::verdict(session.recommendation)) + QStringLiteral("  \n") +
            joined(Text::byline(report)) + QStringLiteral("\n\n");
    if (report.draft())
        text +=
            QStringLiteral("> ") + strong(Text::draftMark(session.interview.state)) + QStringLiteral("\n\n");
    if (session.recommendation && !session.recommendation->reason.isEmpty())
        text += markdownBlock(session.recommendation->reason) + u'\n';
    return text;
}

QString amendments(const Report& report)
{
    QString text;
    for (const Amendment& amendment : report.scorecard.amendments) {
        text += markdownHeading(2, Text::amendmentLine(report.scorecard, amendment, report.options.language));
        text += markdownBlock(amendment.text) + u'\n';
    }
    return text;
}

/// "■■■□ 3 of 4", and when it was given.
QString given(const std::optional<Rating>& rating)
{
    if (!rating)
        return Text::rating(rating);
    const int points = static_cast<int>(rating->value);
    const QString bar = points == 0 ? QString() : QString(points, u'■') + QString(4 - points, u'□') + u' ';
    return bar + Text::rating(rating) + u'\n' + Text::atLine(rating->at);
}

QString evidence(const ReportNote& note)
{
    QStringList parts{clockText(note.at), Text::sign(note.kind), displayText(note.body)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ratings(const Report& report)
{
    QString text = markdownHeading(2, Text::tr("Ratings and evidence"));
    text += markdownTableHead(
        {Text::tr("Dimension"), Text::tr("Rating"), Text::tr("What the rating says"), Text::tr("Evidence")});
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
    QString text =
        markdownHeading(2, Text::tr("How the hour went")) + markdownTableHead(Text::agendaTitles());
    for (const SegmentSpan& segment : report.times.segments)
        text += markdownRow(Text::agendaRow(segment));
    if (report.times.pausedFor.count() > 0)
        text += u'\n' + markdownBlock(Text::pausedLine(report.times.pausedFor));
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
    QString text = markdownHeading(2, Text::tr("Questions asked"));
    for (const ReportQuestion& question : report.questions) {
        text += markdownHeading(3, question.title) + markdownBlock(Text::askedLine(question)) + u'\n';
        text += list(Text::tr("Follow-ups asked"), question.followUps) +
                list(Text::tr("Hints given"), question.hints) +
                list(Text::tr("Listened for and heard"), question.heard) +
                list(Text::tr("Assumptions changed"), Text::assumptions(question.changedAssumptions));
        text += u'\n';
    }
    return text;
}

QString record(const Report& report)
{
    if (report.record.isEmpty())
        return {};
    QString text = markdownHeading(2, Text::tr("Record of events"));
    text += markdownTableHead({Text::tr("Time"), Text::tr("What happened")});
    for (const ReportEvent& event : report.record)
        text += markdownRow({clockText(event.at), event.text});
    return text + u'\n';
}

QString notes(const Report& report)
{
    if (report.notes.isEmpty())
        return {};
    QString text = markdownHeading(2, Text::tr("All notes")) + markdownTableHead(Text::noteTitles());
    for (const ReportNote& note : report.notes) {
        text += markdownRow({QString::number(note.number), clockText(note.at), Text::kind(note.kind),
                             note.text, note.question, note.dimensions.join(QStringLiteral(", "))});
    }
    return text + u'\n';
}

QString attachments(const Report& report)
{
    const QList<Attachment>& attachments = report.scorecard.session.attachments;
    if (attachments.isEmpty())
        return {};
    QString text = markdownHeading(2, Text::tr("Attachments"));
    for (const Attachment& attachment : attachments)
        text += QStringLiteral("- ") + joined(Text::attachmentLine(attachment)) + u'\n';
    return text + u'\n';
}

QString rendered(const Report& report)
{
    return top(report) + amendments(report) + ratings(report) + hour(report) + questions(report) +
           record(report) + notes(report) + attachments(report) + QStringLiteral("---\n\n") +
           joined(Text::footer(report)) + u'\n';
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
