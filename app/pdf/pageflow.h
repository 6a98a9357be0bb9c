// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/canvas.h"
#include "pdf/typesetter.h"

#include <vector>

namespace panelbook {

/// What stands around the body on every page of a section.
struct PageFrame
{
    QString runningHead; ///< at the top, from the section's second page on
    QString draftMark;   ///< at the top of every page; empty = none
    QString footer;      ///< lower left; the page number stands on the right
};

/// Fills pages from top to bottom. A section begins on a page of its own.
class PageFlow
{
public:
    explicit PageFlow(Typesetter& typesetter) : m_typesetter(typesetter) {}

    void startSection(const PageFrame& frame);
    /// Begins a new page unless there is room for this many points; true when it did.
    bool require(double height);
    /// The same for the beginning of a paragraph: two lines, or all of up to three.
    bool requireStart(qsizetype lines, const TextStyle& style);
    void skip(double height) { m_y += height; }

    /// A line in a column of this width, not moving on.
    void put(const TextLine& line, const TextStyle& style, double x) { canvas().text(line, {x, m_y}, style); }
    void putRight(const TextLine& line, const TextStyle& style, double right);
    /// Lines below each other. Neither the first nor the last one stands alone on a page.
    void paragraph(const QList<TextLine>& lines, const TextStyle& style, double x);

    Canvas& canvas() { return m_pages.back().canvas; }
    qsizetype page() const { return static_cast<qsizetype>(m_pages.size()) - 1; }
    double y() const { return m_y; }

    /// Adds what stands around the bodies, now that the number of pages is known, and hands the pages over.
    QList<QByteArray> finish();

private:
    struct Page
    {
        Canvas canvas;
        qsizetype section = 0;
    };
    void startPage();
    void paintFrame(Page& page, const QString& number);

    Typesetter& m_typesetter;
    QList<PageFrame> m_sections;
    std::vector<Page> m_pages;
    double m_y = sheet::top;
};

} // namespace panelbook
