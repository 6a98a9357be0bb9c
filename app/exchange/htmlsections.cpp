// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlsections.h"

#include "exchange/reporttext.h"

namespace panelbook {

namespace {

/// A part of the whole hour in percent, for a style attribute.
QString percent(Milliseconds part, Milliseconds whole)
{
    const auto size = static_cast<double>(std::max<qint64>(1, whole.count()));
    return QString::number(100.0 * static_cast<double>(part.count()) / size, 'f', 2);
}

/// Drawn for the eye alone: the table after it says the same.
void drawHour(HtmlWriter& html, const Report& report)
{
    const Milliseconds whole = report.times.now;
    html.block("div", {{"class", "hour"}, {"aria-hidden", "true"}}, [&] {
        for (const ReportStretch& stretch : report.stretches) {
            const QString place =
                QStringLiteral("left:%1%;width:%2%")
                    .arg(percent(stretch.begin, whole), percent(stretch.end - stretch.begin, whole));
            html.span("span", {{"style", place}}, stretch.name);
        }
        html.lineEnd();
        for (const ReportNote& note : report.notes) {
            if (note.dimensions.isEmpty() || note.at > whole)
                continue;
            const QString place = QStringLiteral("left:%1%").arg(percent(note.at, whole));
            html.span("i", {{"class", toId(note.kind)}, {"style", place}}, QString());
        }
    });
}

void writeTexts(HtmlWriter& html, const QString& title, const QStringList& texts)
{
    if (texts.isEmpty())
        return;
    html.block("p", {{"class", "dim"}}, title);
    html.block("ul", {}, [&] {
        for (const QString& text : texts)
            html.block("li", {{"dir", "auto"}}, text);
    });
}

void writeQuestion(HtmlWriter& html, const ReportQuestion& question)
{
    html.block("h3", {{"dir", "auto"}}, question.title);
    html.block("p", {{"class", "muted"}}, ReportText::askedLine(question));
    writeTexts(html, ReportText::tr("Follow-ups asked"), question.followUps);
    writeTexts(html, ReportText::tr("Hints given"), question.hints);
    writeTexts(html, ReportText::tr("Listened for and heard"), question.heard);
    writeTexts(html, ReportText::tr("Ticked"), question.ticked);
    writeTexts(html, ReportText::tr("Assumptions changed"),
               ReportText::assumptions(question.changedAssumptions));
    writeTexts(html, ReportText::tr("Computed"), question.facts);
}

void writeNote(HtmlWriter& html, const ReportNote& note)
{
    html.span("td", {}, QString::number(note.number));
    html.span("td", {}, clockText(note.at));
    html.span("td", {{"class", toId(note.kind)}}, ReportText::kind(note.kind));
    html.said("td", "typed", note.text);
    html.span("td", {{"dir", "auto"}}, note.question);
    html.span("td", {{"dir", "auto"}}, note.dimensions.join(QStringLiteral(", ")));
}

} // namespace

void writeHour(HtmlWriter& html, const Report& report)
{
    if (report.stretches.isEmpty())
        return;
    html.section(ReportText::tr("How the hour went"), [&] {
        drawHour(html, report);
        html.table("agenda", ReportText::agendaTitles(), [&] {
            for (const SegmentSpan& segment : report.times.segments)
                html.row(ReportText::agendaRow(segment));
        });
        if (report.times.pausedFor.count() > 0)
            html.block("p", {{"class", "muted"}}, ReportText::pausedLine(report.times.pausedFor));
        if (const QStringList times = ReportText::dimensionTimes(report); !times.isEmpty())
            html.block("p", {{"class", "muted"}}, [&] { html.joined(times); });
    });
}

void writeQuestions(HtmlWriter& html, const Report& report)
{
    if (report.questions.isEmpty())
        return;
    html.section(ReportText::tr("Questions asked"), [&] {
        for (const ReportQuestion& question : report.questions)
            writeQuestion(html, question);
    });
}

void writeRecord(HtmlWriter& html, const Report& report)
{
    if (report.record.isEmpty())
        return;
    html.section(ReportText::tr("Record of events"), [&] {
        html.table("record", {ReportText::tr("Time"), ReportText::tr("What happened")}, [&] {
            for (const ReportEvent& event : report.record)
                html.row({clockText(event.at), event.text});
        });
    });
}

void writeNotes(HtmlWriter& html, const Report& report)
{
    if (report.notes.isEmpty())
        return;
    html.section(ReportText::tr("All notes"), [&] {
        html.table("notes", ReportText::noteTitles(), [&] {
            for (const ReportNote& note : report.notes)
                html.block("tr", {}, [&] { writeNote(html, note); });
        });
    });
}

void writeAttachments(HtmlWriter& html, const Report& report)
{
    const QList<Attachment>& attachments = report.scorecard.session.attachments;
    if (attachments.isEmpty())
        return;
    html.section(ReportText::tr("Attachments"), [&] {
        for (const Attachment& attachment : attachments) {
            html.block("figure", {}, [&] {
                if (isPicture(attachment)) {
                    const QString content = QString::fromLatin1(attachment.content.toBase64());
                    html.empty(
                        "img",
                        {{"alt", attachment.name},
                         {"src", QStringLiteral("data:%1;base64,%2").arg(attachment.mediaType, content)}});
                }
                html.span("figcaption", {}, [&] { html.joined(ReportText::attachmentLine(attachment)); });
            });
        }
    });
}

} // namespace panelbook
