// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/packpages.h"

#include "exchange/reporttext.h"
#include "pdf/ratingtable.h"

#include <algorithm>

namespace panelbook {

namespace {

constexpr double titleColumn = 120;
constexpr double spreadColumn = 72;
constexpr double cellHeight = 19;
constexpr double cellGap = 2;
constexpr double sectionGap = 12;
constexpr qsizetype mostCards = 8; ///< side by side in the heat map; more go on below

QRgb groundOf(int point)
{
    switch (point) {
    case 1: return qRgb(0xFB, 0xE6, 0xE4);
    case 2: return qRgb(0xFD, 0xF0, 0xDA);
    case 3:
    case 4: return qRgb(0xE1, 0xF4, 0xEA);
    default: return sheet::sunken;
    }
}

/// One cell of the heat map: its point decides ground and ink, the sign in its text survives any printer.
struct HeatCell
{
    QString text;
    int point = 0;
};

class DebriefPages
{
public:
    DebriefPages(const DebriefReport& report, Typesetter& typesetter, PageFlow& flow)
        : m_report(report),
          m_typesetter(typesetter),
          m_flow(flow)
    {
    }

    QList<Bookmark> paint()
    {
        m_flow.startSection({m_report.title, {}, DebriefText::tr("Debrief · confidential")});
        m_flow.paragraph(m_typesetter.lines(m_report.title, sheet::name, sheet::width), sheet::name,
                         sheet::left);
        paragraph(DebriefText::caution(m_report.cards.size()), sheet::muted);
        heatMaps();
        agenda();
        evidence();
        return m_bookmarks;
    }

private:
    void heading(const QString& title, double keep);
    void paragraph(const QString& text, const TextStyle& style, double x = sheet::left);
    void heatMaps();
    void heatMap(qsizetype first, qsizetype count);
    void heatHead(qsizetype first, qsizetype count, double width);
    void heatRow(const QString& title, const QList<HeatCell>& cells, const QString& spread, double width);
    HeatCell verdict(qsizetype card) const;
    void centred(const QString& text, const TextStyle& style, double x, double width);
    void agenda();
    void evidence();
    QList<ReportDimension> voices(const CompetencyRow& row) const;

    const DebriefReport& m_report;
    Typesetter& m_typesetter;
    PageFlow& m_flow;
    QList<Bookmark> m_bookmarks;
};

void DebriefPages::heading(const QString& title, double keep)
{
    if (!m_flow.require(sectionGap + sheet::heading.leading + keep))
        m_flow.skip(sectionGap);
    m_bookmarks.append({title, m_flow.page(), m_flow.y(), {}});
    m_flow.put(m_typesetter.line(title.toUpper(), sheet::heading), sheet::heading, sheet::left);
    m_flow.skip(sheet::heading.leading + 3);
}

void DebriefPages::paragraph(const QString& text, const TextStyle& style, double x)
{
    m_flow.paragraph(m_typesetter.lines(text, style, sheet::right - x), style, x);
}

void DebriefPages::centred(const QString& text, const TextStyle& style, double x, double width)
{
    const TextLine line = m_typesetter.line(text, style, width);
    m_flow.put(line, style, x + (width - Typesetter::width(line, style)) / 2);
}

void DebriefPages::heatMaps()
{
    heading(DebriefText::tr("Scores"), 4 * cellHeight);
    for (qsizetype first = 0; first < m_report.cards.size(); first += mostCards)
        heatMap(first, std::min(mostCards, m_report.cards.size() - first));
}

void DebriefPages::heatMap(qsizetype first, qsizetype count)
{
    const double width = (sheet::width - titleColumn - spreadColumn) / static_cast<double>(count);
    m_flow.require(2 * sheet::small.leading + 2 * cellHeight);
    heatHead(first, count, width);
    for (const CompetencyRow& row : m_report.rows) {
        QList<HeatCell> cells;
        for (qsizetype card = first; card < first + count; ++card)
            cells.append({DebriefText::point(row.cells[card].value), row.cells[card].value.value_or(0)});
        heatRow(m_report.competency(row.competency), cells, DebriefText::spread(row.divergence), width);
    }
    QList<HeatCell> verdicts;
    for (qsizetype card = first; card < first + count; ++card)
        verdicts.append(verdict(card));
    heatRow(DebriefText::tr("Recommendation"), verdicts, {}, width);
    m_flow.skip(sectionGap);
}

HeatCell DebriefPages::verdict(qsizetype card) const
{
    const auto& given = m_report.cards[card].scorecard.session.recommendation;
    return given ? HeatCell{ReportText::verdict(given), static_cast<int>(given->value)}
                 : HeatCell{DebriefText::point({}), 0};
}

void DebriefPages::heatHead(qsizetype first, qsizetype count, double width)
{
    double x = sheet::left + titleColumn;
    for (qsizetype card = first; card < first + count; ++card, x += width)
        centred(m_report.names[card], sheet::strong, x, width - cellGap);
    m_flow.skip(sheet::strong.leading);
    x = sheet::left + titleColumn;
    for (qsizetype card = first; card < first + count; ++card, x += width)
        centred(m_report.rounds[card], sheet::small, x, width - cellGap);
    m_flow.skip(sheet::small.leading + 2);
}

void DebriefPages::heatRow(const QString& title, const QList<HeatCell>& cells, const QString& spread,
                           double width)
{
    m_flow.require(cellHeight);
    const double text = (cellHeight - cellGap - sheet::strong.leading) / 2;
    QRectF box(sheet::left + titleColumn, m_flow.y(), width - cellGap, cellHeight - cellGap);
    for (const HeatCell& cell : cells) {
        m_flow.canvas().fill(box, groundOf(cell.point));
        if (cell.point == 4)
            m_flow.canvas().frame(box, sheet::rating[4], 1);
        box.translate(width, 0);
    }
    m_flow.skip(text);
    m_flow.put(m_typesetter.line(title, sheet::strong, titleColumn - 6), sheet::strong, sheet::left);
    double x = sheet::left + titleColumn;
    for (const HeatCell& cell : cells) {
        centred(cell.text, sheet::strong.in(sheet::rating[cell.point]), x, width - cellGap);
        x += width;
    }
    centred(spread, sheet::muted, sheet::right - spreadColumn, spreadColumn);
    m_flow.skip(cellHeight - text);
}

void DebriefPages::agenda()
{
    if (m_report.agenda.isEmpty())
        return;
    heading(DebriefText::tr("Talk about first"), 3 * sheet::body.leading);
    int number = 0;
    for (const TalkPoint& point : m_report.agenda) {
        m_flow.require(2 * sheet::body.leading);
        const QString subject = DebriefText::tr("%1 · %2", "number, competency")
                                    .arg(QString::number(++number), DebriefText::subject(m_report, point));
        paragraph(subject, sheet::strong);
        paragraph(DebriefText::talk(m_report, point), sheet::body, sheet::left + 12);
        m_flow.skip(3);
    }
}

void DebriefPages::evidence()
{
    for (const CompetencyRow& row : m_report.rows) {
        const QList<ReportDimension> said = voices(row);
        heading(m_report.competency(row.competency), 3 * sheet::body.leading);
        constexpr double hours = 37;
        paintRatingTable(said, hours, m_typesetter, m_flow);
    }
}

/// The interviewers of a competency as rows of the table of ratings.
QList<ReportDimension> DebriefPages::voices(const CompetencyRow& row) const
{
    QList<ReportDimension> all;
    for (qsizetype card = 0; card < row.cells.size(); ++card) {
        const CompetencyCell& cell = row.cells[card];
        if (cell.dimensions.isEmpty())
            continue;
        ReportDimension& voice = all.emplaceBack();
        voice.title =
            DebriefText::tr("%1, %2", "interviewer, round").arg(m_report.names[card], m_report.rounds[card]);
        voice.rating = Rating{static_cast<RatingValue>(cell.value.value_or(0)), {}};
        voice.evidence = m_report.evidence(cell, card);
    }
    return all;
}

} // namespace

QList<Bookmark> paintDebrief(const DebriefReport& report, Typesetter& typesetter, PageFlow& flow)
{
    return DebriefPages(report, typesetter, flow).paint();
}

} // namespace panelbook
