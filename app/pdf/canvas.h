// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/sheet.h"
#include "pdf/textline.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>

namespace panelbook {

/// The content stream of one page. Points, y downwards from the top of the sheet.
class Canvas
{
public:
    void fill(const QRectF& area, QRgb ink);
    /// An outline that lies inside the area.
    void frame(const QRectF& area, QRgb ink, double width = 0.5);
    void rule(double y, double x1 = sheet::left, double x2 = sheet::right, QRgb ink = sheet::line);
    void disc(QPointF centre, double radius, QRgb ink);
    void ring(QPointF centre, double radius, QRgb ink, double width = 1);
    void diamond(QPointF centre, double radius, QRgb ink);
    /// `at` is the left end of the line's box of style.leading height; its text stands in the middle of it.
    void text(const TextLine& line, QPointF at, const TextStyle& style);

    const QByteArray& content() const { return m_content; }

private:
    void point(QPointF p);
    void rectangle(const QRectF& area);
    void circle(QPointF centre, double radius);
    void fillInk(QRgb ink);
    void strokeInk(QRgb ink, double width);
    void useFont(FontRef font, const TextStyle& style);
    void show(const QList<quint16>& codes, bool drawn);

    QByteArray m_content;
    QRgb m_fillInk = qRgb(0, 0, 0);
    FontRef m_font;
    double m_fontSize = 0;
    double m_spacing = 0;
};

} // namespace panelbook
