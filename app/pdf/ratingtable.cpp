// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/ratingtable.h"

#include "exchange/reporttext.h"

#include <algorithm>
#include <utility>

namespace panelbook {

namespace {

constexpr double nameWidth = 112;
constexpr double pointsLeft = sheet::left + nameWidth + 9;
constexpr double pointsWidth = 82;
constexpr double evidenceLeft = pointsLeft + pointsWidth + 10;
constexpr double rowPadding = 6;
constexpr double signWidth = 10;
constexpr qsizetype mostNameLines = 6;

QRgb inkOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Strength: return sheet::strength;
    case NoteKind::Concern: return sheet::concern;
    case NoteKind::RedFlag: return sheet::flag;
    case NoteKind::Quote: return sheet::quote;
    case NoteKind::FollowUp:
    case NoteKind::Plain: break;
    }
    return sheet::text3;
}

class RatingTable
{
public:
    RatingTable(double timeWidth, Typesetter& typesetter, PageFlow& flow)
        : m_timeWidth(timeWidth),
          m_typesetter(typesetter),
          m_flow(flow)
    {
    }

    void row(const ReportDimension& dimension);

private:
    struct EvidenceLine
    {
        TextLine time, sign, text;
        NoteKind kind = NoteKind::Plain;
    };
    void points(const std::optional<Rating>& rating);
    QList<EvidenceLine> evidenceLines(const ReportDimension& dimension);

    double m_timeWidth;
    Typesetter& m_typesetter;
    PageFlow& m_flow;
};

/// The name is painted as a whole before the evidence: text is extracted in the order in which it was
/// painted.
void RatingTable::row(const ReportDimension& dimension)
{
    const double leading = sheet::body.leading;
    const QList<TextLine> names =
        m_typesetter.fewLines(dimension.title, sheet::strong, nameWidth, mostNameLines);
    const QList<EvidenceLine> evidence = evidenceLines(dimension);
    const qsizetype together = std::max(names.size(), std::min<qsizetype>(evidence.size(), 3));
    m_flow.require(rowPadding + leading * static_cast<double>(together));
    m_flow.skip(rowPadding);
    double nameEnd = m_flow.y();
    for (const TextLine& name : names) {
        m_flow.canvas().text(name, {sheet::left, nameEnd}, sheet::strong);
        nameEnd += leading;
    }
    points(dimension.rating);
    for (const EvidenceLine& line : evidence) {
        if (m_flow.require(leading)) {
            nameEnd = m_flow.y();
            m_flow.put(m_typesetter.line(ReportText::tr("%1, continued").arg(dimension.title), sheet::muted,
                                         evidenceLeft - sheet::left - 10),
                       sheet::muted, sheet::left);
        }
        const double x = evidenceLeft + m_timeWidth + sheet::timeGap;
        m_flow.putRight(line.time, sheet::faint, x - sheet::timeGap);
        m_flow.put(line.sign, sheet::strong.in(inkOf(line.kind)), x);
        m_flow.put(line.text, sheet::body, x + signWidth);
        m_flow.skip(leading);
    }
    m_flow.skip(std::max(0.0, nameEnd - m_flow.y()) + rowPadding);
    m_flow.canvas().rule(m_flow.y());
}

/// Four cells and the number: the bar is seen, the number survives any printer.
void RatingTable::points(const std::optional<Rating>& rating)
{
    constexpr double cellWidth = 10.5, cellHeight = 8, cellGap = 2;
    const TextLine words = m_typesetter.line(ReportText::rating(rating), sheet::muted, pointsWidth);
    if (!rating || rating->value == RatingValue::NotAssessed)
        return m_flow.put(words, sheet::muted, pointsLeft);
    const int value = static_cast<int>(rating->value);
    QRectF cell(pointsLeft, m_flow.y() + (sheet::body.leading - cellHeight) / 2, cellWidth, cellHeight);
    for (int i = 1; i <= 4; ++i, cell.translate(cellWidth + cellGap, 0)) {
        m_flow.canvas().fill(cell, i <= value ? sheet::rating[value] : sheet::sunken);
        if (i > value)
            m_flow.canvas().frame(cell, sheet::lineStrong);
    }
    m_flow.put(words, sheet::muted, cell.left() + 4);
}

QList<RatingTable::EvidenceLine> RatingTable::evidenceLines(const ReportDimension& dimension)
{
    QList<EvidenceLine> result;
    const double width = sheet::right - evidenceLeft - m_timeWidth - sheet::timeGap - signWidth;
    for (const ReportNote& note : dimension.evidence) {
        EvidenceLine first{m_typesetter.line(clockText(note.at), sheet::faint),
                           m_typesetter.line(ReportText::sign(note.kind), sheet::strong),
                           {},
                           note.kind};
        for (const TextLine& line : m_typesetter.lines(note.body, sheet::body, width)) {
            first.text = line;
            result.append(std::exchange(first, {}));
        }
    }
    return result;
}

} // namespace

void paintRatingTable(const QList<ReportDimension>& rows, double timeWidth, Typesetter& typesetter,
                      PageFlow& flow)
{
    RatingTable table(timeWidth, typesetter, flow);
    for (const ReportDimension& row : rows)
        table.row(row);
}

double timeWidth(const Report& report)
{
    return report.scorecard.session.lastAt() >= std::chrono::hours(1) ? 37 : 26;
}

} // namespace panelbook
