// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/canvas.h"

#include "pdf/pdfsyntax.h"

namespace panelbook {

namespace {

/// Height of the capitals of the text font, per size: what has to look centred in a line.
constexpr double capHeight = 0.727;

void appendInk(QByteArray& out, QRgb ink)
{
    for (const int part : {qRed(ink), qGreen(ink), qBlue(ink)})
        appendNumber(out, part / 255.0, 3);
}

} // namespace

void Canvas::fill(const QRectF& area, QRgb ink)
{
    fillInk(ink);
    rectangle(area);
    m_content += "f\n";
}

void Canvas::frame(const QRectF& area, QRgb ink, double width)
{
    strokeInk(ink, width);
    const double half = width / 2;
    rectangle(area.adjusted(half, half, -half, -half));
    m_content += "S\n";
}

void Canvas::rule(double y, double x1, double x2, QRgb ink)
{
    strokeInk(ink, 0.75);
    point({x1, y});
    m_content += "m ";
    point({x2, y});
    m_content += "l S\n";
}

void Canvas::disc(QPointF centre, double radius, QRgb ink)
{
    fillInk(ink);
    circle(centre, radius);
    m_content += "f\n";
}

void Canvas::ring(QPointF centre, double radius, QRgb ink, double width)
{
    strokeInk(ink, width);
    circle(centre, radius - width / 2);
    m_content += "S\n";
}

void Canvas::diamond(QPointF centre, double radius, QRgb ink)
{
    fillInk(ink);
    point(centre - QPointF(0, radius));
    m_content += "m ";
    for (const QPointF corner : {QPointF(radius, 0), QPointF(0, radius), QPointF(-radius, 0)}) {
        point(centre + corner);
        m_content += "l ";
    }
    m_content += "f\n";
}

void Canvas::text(const TextLine& line, QPointF at, const TextStyle& style)
{
    if (line.pieces.isEmpty())
        return;
    fillInk(style.ink);
    m_content += "BT\n";
    const double baseline = at.y() + style.leading / 2 + style.size * capHeight / 2;
    double x = 0;
    for (const TextPiece& piece : line.pieces) {
        useFont(piece.font, style);
        const double next = at.x() + piece.x * style.size / 1000;
        const bool first = &piece == &line.pieces.front();
        appendNumber(m_content, next - x, 3);
        appendNumber(m_content, first ? sheet::size.height() - baseline : 0);
        m_content += "Td ";
        x = next;
        show(piece.codes, piece.font.drawn);
    }
    m_content += "ET\n";
}

void Canvas::point(QPointF p)
{
    appendNumber(m_content, p.x());
    appendNumber(m_content, sheet::size.height() - p.y());
}

void Canvas::rectangle(const QRectF& area)
{
    point(area.bottomLeft());
    appendNumber(m_content, area.width());
    appendNumber(m_content, area.height());
    m_content += "re ";
}

void Canvas::circle(QPointF centre, double radius)
{
    constexpr double k = 0.5523; // the cubic that comes nearest to a quarter of a circle
    const auto arc = [&](QPointF from, QPointF to) {
        point(centre + radius * (from + k * to));
        point(centre + radius * (to + k * from));
        point(centre + radius * to);
        m_content += "c ";
    };
    point(centre + QPointF(radius, 0));
    m_content += "m ";
    arc({1, 0}, {0, 1});
    arc({0, 1}, {-1, 0});
    arc({-1, 0}, {0, -1});
    arc({0, -1}, {1, 0});
}

void Canvas::fillInk(QRgb ink)
{
    if (ink == m_fillInk)
        return;
    m_fillInk = ink;
    appendInk(m_content, ink);
    m_content += "rg\n";
}

void Canvas::strokeInk(QRgb ink, double width)
{
    appendInk(m_content, ink);
    m_content += "RG ";
    appendNumber(m_content, width);
    m_content += "w ";
}

void Canvas::useFont(FontRef font, const TextStyle& style)
{
    if (font != m_font || style.size != m_fontSize) {
        m_font = font;
        m_fontSize = style.size;
        m_content += font.drawn ? "/D" : "/F";
        appendNumber(m_content, font.number, 0);
        appendNumber(m_content, style.size);
        m_content += "Tf ";
    }
    if (style.spacing != m_spacing) {
        m_spacing = style.spacing;
        appendNumber(m_content, style.spacing);
        m_content += "Tc ";
    }
}

void Canvas::show(const QList<quint16>& codes, bool drawn)
{
    m_content += '<';
    for (const quint16 code : codes)
        appendHex(m_content, code, drawn ? 2 : 4);
    m_content += "> Tj\n";
}

} // namespace panelbook
