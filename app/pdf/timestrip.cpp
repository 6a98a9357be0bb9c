// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/timestrip.h"

#include "exchange/reporttext.h"

#include <algorithm>
#include <array>

namespace panelbook {

namespace {

constexpr double labels = 54; ///< width of the words on the left
constexpr double gap = 1.5;   ///< between two parts
constexpr double plannedTop = 3;
constexpr double plannedHeight = 5;
constexpr double takenTop = 13;
constexpr double takenHeight = 14;
constexpr double evidenceLine = 35;
constexpr double legendTop = 42;
constexpr TextStyle partName{7.5, takenHeight, sheet::accent};

void paintEvidence(Canvas& canvas, QPointF at, NoteKind kind)
{
    switch (kind) {
    case NoteKind::Strength: return canvas.disc(at, 2.6, sheet::strength);
    case NoteKind::Concern: return canvas.ring(at, 2.6, sheet::concern, 1.2);
    case NoteKind::RedFlag: return canvas.diamond(at, 3.4, sheet::flag);
    case NoteKind::Quote: return canvas.fill({at.x() - 2.2, at.y() - 2.2, 4.4, 4.4}, sheet::quote);
    case NoteKind::FollowUp: return canvas.ring(at, 2, sheet::text3, 0.8);
    case NoteKind::Plain: return canvas.disc(at, 1.6, sheet::text3);
    }
}

class TimeStrip
{
public:
    TimeStrip(const Report& report, Typesetter& typesetter, PageFlow& flow)
        : m_report(report),
          m_typesetter(typesetter),
          m_flow(flow),
          m_canvas(flow.canvas()),
          m_top(flow.y())
    {
        Milliseconds planned{0};
        for (const SegmentSpan& segment : report.times.segments)
            planned += segment.planned();
        m_whole = std::max({planned, report.times.now, Milliseconds(1)});
    }

    void paint()
    {
        label(ReportText::tr("Planned"), plannedTop + plannedHeight / 2);
        paintPlanned();
        label(ReportText::tr("Taken"), takenTop + takenHeight / 2);
        paintTaken();
        label(ReportText::tr("Evidence"), evidenceLine);
        paintNotes();
    }

private:
    double xOf(Milliseconds at) const
    {
        const double share = static_cast<double>(at.count()) / static_cast<double>(m_whole.count());
        return sheet::left + labels + share * (sheet::width - labels);
    }
    QRectF box(Milliseconds begin, Milliseconds end, double top, double height) const
    {
        const double width = std::max(0.5, xOf(end) - xOf(begin) - gap);
        return {xOf(begin), m_top + top, width, height};
    }
    void label(const QString& text, double middle)
    {
        const TextLine line = m_typesetter.line(text, sheet::small, labels - 4);
        m_canvas.text(line, {sheet::left, m_top + middle - sheet::small.leading / 2}, sheet::small);
    }

    void paintPlanned()
    {
        Milliseconds at{0};
        for (const SegmentSpan& segment : m_report.times.segments) {
            m_canvas.frame(box(at, at + segment.planned(), plannedTop, plannedHeight), sheet::lineStrong,
                           0.75);
            at += segment.planned();
        }
    }

    void paintTaken()
    {
        for (const ReportStretch& stretch : m_report.stretches) {
            const QRectF area = box(stretch.begin, stretch.end, takenTop, takenHeight);
            m_canvas.fill(area, sheet::accentSoft);
            m_canvas.fill({area.left(), area.top(), 1, area.height()}, sheet::accent);
            if (area.width() > 16)
                m_canvas.text(m_typesetter.line(stretch.name, partName, area.width() - 6),
                              area.topLeft() + QPointF(4, 0), partName);
        }
    }

    /// Notes that speak for or against a dimension, and a legend of the kinds that occur.
    void paintNotes()
    {
        std::array<bool, 6> seen{};
        for (const ReportNote& note : m_report.notes) {
            if (note.dimensions.isEmpty())
                continue;
            paintEvidence(m_canvas, {xOf(note.at), m_top + evidenceLine}, note.kind);
            seen[static_cast<size_t>(note.kind)] = true;
        }
        double x = sheet::left + labels + 3;
        for (const NoteKind kind : {NoteKind::Strength, NoteKind::Concern, NoteKind::RedFlag, NoteKind::Quote,
                                    NoteKind::FollowUp, NoteKind::Plain}) {
            if (!seen[static_cast<size_t>(kind)])
                continue;
            const TextLine name = m_typesetter.line(ReportText::kind(kind), sheet::small);
            paintEvidence(m_canvas, {x, m_top + legendTop + sheet::small.leading / 2}, kind);
            m_canvas.text(name, {x + 6, m_top + legendTop}, sheet::small);
            x += Typesetter::width(name, sheet::small) + 20;
        }
    }

    const Report& m_report;
    Typesetter& m_typesetter;
    PageFlow& m_flow;
    Canvas& m_canvas;
    double m_top;
    Milliseconds m_whole{1};
};

} // namespace

void paintTimeStrip(const Report& report, Typesetter& typesetter, PageFlow& flow)
{
    TimeStrip(report, typesetter, flow).paint();
    flow.skip(timeStripHeight);
}

} // namespace panelbook
