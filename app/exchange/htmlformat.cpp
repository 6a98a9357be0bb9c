// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlformat.h"

#include "exchange/htmldocument.h"
#include "exchange/htmlsections.h"
#include "exchange/reporttext.h"

namespace panelbook {

namespace {

void writeTop(HtmlWriter& html, const Report& report)
{
    const Interview& interview = report.scorecard.session.interview;
    const auto& recommendation = report.scorecard.session.recommendation;
    const QString colour = recommendation ? QStringLiteral("r%1").arg(static_cast<int>(recommendation->value))
                                          : QStringLiteral("dim");
    html.block("header", {{"class", "top"}}, [&] {
        html.block("div", {}, [&] {
            html.block("h1", {{"dir", "auto"}}, interview.candidateName);
            html.span("p", {{"class", "muted"}}, [&] { html.joined(ReportText::subject(interview)); });
        });
        html.block("div", {{"class", "verdict"}}, [&] {
            html.block("strong", {{"class", colour}}, ReportText::verdict(recommendation));
            html.span("p", {{"class", "muted"}}, [&] { html.joined(ReportText::byline(report)); });
        });
    });
}

void writeJudgement(HtmlWriter& html, const Report& report)
{
    const Session& session = report.scorecard.session;
    for (const QString& mark : ReportText::marks(report))
        html.block("p", {{"class", "draft"}}, mark);
    if (session.recommendation && !session.recommendation->reason.isEmpty()) {
        html.said("p", "reason", session.recommendation->reason);
        html.lineEnd();
    }
    for (const Amendment& amendment : report.scorecard.amendments) {
        html.block("aside", {{"class", "amendment"}}, [&] {
            html.block("strong", {{"dir", "auto"}},
                       ReportText::amendmentLine(report.scorecard, amendment, report.options.language));
            html.said("p", "typed", amendment.text);
        });
    }
}

/// A bar for the eye; the words after it say the same.
void drawRating(HtmlWriter& html, int points)
{
    html.span("span", {{"class", QStringLiteral("bar r%1").arg(points)}, {"aria-hidden", "true"}}, [&] {
        for (int point = 1; point <= 4; ++point)
            html.span("i", {{"class", point <= points ? "on" : "off"}}, QString());
    });
}

void writeGiven(HtmlWriter& html, const std::optional<Rating>& rating)
{
    if (rating && rating->value != RatingValue::NotAssessed)
        drawRating(html, static_cast<int>(rating->value));
    html.span("span", {{"class", "muted"}}, ReportText::rating(rating));
    if (!rating)
        return;
    html.text(QStringLiteral(" "));
    html.span("span", {{"class", "dim"}}, ReportText::atLine(rating->at));
}

void writeSign(HtmlWriter& html, NoteKind kind)
{
    if (kind == NoteKind::Plain)
        html.span("span", {}, QString());
    else
        html.span("span",
                  {{"class", QStringLiteral("sign ") + toId(kind)},
                   {"role", "img"},
                   {"aria-label", ReportText::kind(kind)}},
                  ReportText::sign(kind));
}

void writeEvidence(HtmlWriter& html, const ReportNote& note)
{
    html.block("li", {}, [&] {
        html.span("span", {{"class", "dim"}}, clockText(note.at));
        writeSign(html, note.kind);
        html.span("span", {{"dir", "auto"}}, note.body);
    });
}

void writeDimension(HtmlWriter& html, const ReportDimension& dimension)
{
    html.block("tr", {}, [&] {
        html.block("th", {{"scope", "row"}, {"dir", "auto"}}, dimension.title);
        html.block("td", {{"class", "given"}}, [&] { writeGiven(html, dimension.rating); });
        html.block("td", {}, [&] {
            if (!dimension.anchor.isEmpty())
                html.said("p", "anchor", dimension.anchor);
            if (dimension.evidence.isEmpty())
                return;
            html.block("ul", {{"class", "evidence"}}, [&] {
                for (const ReportNote& note : dimension.evidence)
                    writeEvidence(html, note);
            });
        });
    });
}

} // namespace

void writeScorecard(HtmlWriter& html, const Report& report)
{
    html.block("article", {}, [&] {
        html.lineEnd();
        writeTop(html, report);
        writeJudgement(html, report);
        html.section(ReportText::tr("Ratings and evidence"), [&] {
            html.table("ratings",
                       {ReportText::tr("Dimension"), ReportText::tr("Rating"), ReportText::tr("Evidence")},
                       [&] {
                           for (const ReportDimension& dimension : report.dimensions)
                               writeDimension(html, dimension);
                       });
        });
        writeHour(html, report);
        writeQuestions(html, report);
        writeRecord(html, report);
        writeNotes(html, report);
        writeAttachments(html, report);
        html.block("footer", {}, [&] { html.joined(ReportText::footer(report)); });
    });
}

Result<QByteArray> renderHtml(const QList<Report>& reports)
{
    const QString language = reports.isEmpty() ? ReportOptions().language : reports.front().options.language;
    const QString title = reports.size() == 1 ? reports.front().title : ReportText::tr("Scorecards");
    return htmlDocument(title, language, [&](HtmlWriter& html) {
        for (const Report& report : reports)
            writeScorecard(html, report);
    });
}

} // namespace panelbook
