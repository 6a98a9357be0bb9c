// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packhtml.h"

#include "exchange/htmldocument.h"
#include "exchange/htmlformat.h"
#include "exchange/reporttext.h"

namespace panelbook {

namespace {

void writePoint(HtmlWriter& html, const std::optional<int>& value, const QString& text)
{
    html.block("td", {{"class", QStringLiteral("point r%1").arg(value.value_or(0))}}, text);
}

void writeRow(HtmlWriter& html, const DebriefReport& report, const CompetencyRow& row)
{
    html.block("tr", {}, [&] {
        html.block("th", {{"scope", "row"}, {"dir", "auto"}}, report.competency(row.competency));
        for (const CompetencyCell& cell : row.cells)
            writePoint(html, cell.value, DebriefText::point(cell.value));
        html.block("td", {}, DebriefText::spread(row.divergence));
    });
}

void writeVerdicts(HtmlWriter& html, const DebriefReport& report)
{
    html.block("tr", {}, [&] {
        html.block("th", {{"scope", "row"}}, DebriefText::tr("Recommendation"));
        for (const PanelCard& card : report.cards) {
            const auto& verdict = card.scorecard.session.recommendation;
            writePoint(html, verdict ? std::optional(static_cast<int>(verdict->value)) : std::nullopt,
                       ReportText::verdict(verdict));
        }
        html.block("td", {}, QString());
    });
}

void writeMatrix(HtmlWriter& html, const DebriefReport& report)
{
    QStringList titles{DebriefText::tr("Competency")};
    for (qsizetype card = 0; card < report.names.size(); ++card)
        titles.append(
            DebriefText::tr("%1, %2", "interviewer, round").arg(report.names[card], report.rounds[card]));
    html.table("matrix", titles + QStringList{DebriefText::tr("Spread")}, [&] {
        for (const CompetencyRow& row : report.rows)
            writeRow(html, report, row);
        writeVerdicts(html, report);
    });
}

void writeAgenda(HtmlWriter& html, const DebriefReport& report)
{
    html.block("ol", {}, [&] {
        for (const TalkPoint& point : report.agenda) {
            html.block("li", {}, [&] {
                html.span("strong", {{"dir", "auto"}}, DebriefText::subject(report, point));
                html.text(QStringLiteral(" – "));
                html.span("span", {{"dir", "auto"}}, DebriefText::talk(report, point));
            });
        }
    });
}

void writeEvidence(HtmlWriter& html, const DebriefReport& report, const CompetencyRow& row)
{
    html.block("h3", {}, report.competency(row.competency));
    for (qsizetype card = 0; card < row.cells.size(); ++card) {
        const CompetencyCell& cell = row.cells[card];
        if (cell.dimensions.isEmpty())
            continue;
        html.block("p", {}, [&] {
            html.joined({report.names[card], report.rounds[card], DebriefText::point(cell.value)});
        });
        html.block("ul", {}, [&] {
            for (const ReportNote& note : report.evidence(cell, card))
                html.block("li", {{"dir", "auto"}}, DebriefText::note(report.cards[card], note.number));
        });
    }
}

void writeDebrief(HtmlWriter& html, const DebriefReport& report)
{
    html.block("article", {}, [&] {
        html.block("h1", {{"dir", "auto"}}, report.title);
        html.block("p", {{"class", "muted"}}, DebriefText::caution(report.cards.size()));
        html.section(DebriefText::tr("Scores"), [&] { writeMatrix(html, report); });
        if (!report.agenda.isEmpty())
            html.section(DebriefText::tr("Talk about first"), [&] { writeAgenda(html, report); });
        html.section(DebriefText::tr("Evidence side by side"), [&] {
            for (const CompetencyRow& row : report.rows)
                writeEvidence(html, report, row);
        });
    });
}

} // namespace

Result<QByteArray> renderPackHtml(const DebriefReport& report)
{
    return htmlDocument(report.title, report.options.language, [&](HtmlWriter& html) {
        writeDebrief(html, report);
        for (const Report& scorecard : report.scorecards)
            writeScorecard(html, scorecard);
    });
}

} // namespace panelbook
