// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packmarkdown.h"

#include "exchange/markdownformat.h"
#include "exchange/markdowntext.h"
#include "exchange/reporttext.h"

namespace panelbook {

namespace {

QString matrix(const DebriefReport& report)
{
    QString text = markdownTableHead(QStringList{DebriefText::tr("Competency")} + report.names +
                                     QStringList{DebriefText::tr("Spread")});
    QStringList rounds{QString()};
    text += markdownRow(rounds + report.rounds + QStringList{QString()});
    for (const CompetencyRow& row : report.rows) {
        QStringList cells{report.competency(row.competency)};
        for (const CompetencyCell& cell : row.cells)
            cells.append(DebriefText::point(cell.value));
        text += markdownRow(cells + QStringList{DebriefText::spread(row.divergence)});
    }
    QStringList verdicts{DebriefText::tr("Recommendation")};
    for (const PanelCard& card : report.cards)
        verdicts.append(ReportText::verdict(card.scorecard.session.recommendation));
    return text + markdownRow(verdicts + QStringList{QString()});
}

QString agenda(const DebriefReport& report)
{
    QString text;
    int number = 0;
    for (const TalkPoint& point : report.agenda) {
        text += QStringLiteral("%1. **%2** – %3\n")
                    .arg(QString::number(++number), markdownInline(DebriefText::subject(report, point)),
                         markdownInline(DebriefText::talk(report, point)));
    }
    return text;
}

QString evidence(const DebriefReport& report, const CompetencyRow& row)
{
    QString text = markdownHeading(3, report.competency(row.competency));
    for (qsizetype card = 0; card < row.cells.size(); ++card) {
        const CompetencyCell& cell = row.cells[card];
        if (cell.dimensions.isEmpty())
            continue;
        text += QStringLiteral("**%1** · %2\n\n")
                    .arg(markdownInline(report.names[card]), DebriefText::point(cell.value));
        for (const ReportNote& note : report.evidence(cell, card))
            text += QStringLiteral("- %1\n").arg(
                markdownInline(DebriefText::note(report.cards[card], note.number)));
        text += u'\n';
    }
    return text;
}

} // namespace

Result<QByteArray> renderPackMarkdown(const DebriefReport& report)
{
    QString text = markdownHeading(1, report.title);
    text += markdownLine(DebriefText::caution(report.cards.size())) + QStringLiteral("\n\n");
    text += markdownHeading(2, DebriefText::tr("Scores")) + matrix(report) + u'\n';
    if (!report.agenda.isEmpty())
        text += markdownHeading(2, DebriefText::tr("Talk about first")) + agenda(report) + u'\n';
    text += markdownHeading(2, DebriefText::tr("Evidence side by side"));
    for (const CompetencyRow& row : report.rows)
        text += evidence(report, row);
    const auto scorecards = renderMarkdown(report.scorecards);
    return scorecards ? text.toUtf8() + *scorecards : scorecards;
}

} // namespace panelbook
