// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pageflow.h"

#include "exchange/reporttext.h"

#include <algorithm>

namespace panelbook {

namespace {

constexpr double headLine = 22; ///< top of the running head's line
constexpr double footerGap = 6;

} // namespace

void PageFlow::startSection(const PageFrame& frame)
{
    m_sections.append(frame);
    startPage();
}

bool PageFlow::require(double height)
{
    if (m_y + height <= sheet::bottom || m_y <= sheet::top)
        return false;
    startPage();
    return true;
}

void PageFlow::startPage()
{
    m_pages.push_back({Canvas(), m_sections.size() - 1});
    m_y = sheet::top;
}

void PageFlow::putRight(const TextLine& line, const TextStyle& style, double right)
{
    put(line, style, right - Typesetter::width(line, style));
}

bool PageFlow::requireStart(qsizetype lines, const TextStyle& style)
{
    return require(style.leading * static_cast<double>(lines <= 3 ? lines : 2));
}

void PageFlow::paragraph(const QList<TextLine>& lines, const TextStyle& style, double x)
{
    requireStart(lines.size(), style);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        require(i == lines.size() - 2 ? 2 * style.leading : style.leading);
        put(lines[i], style, x);
        skip(style.leading);
    }
}

QList<QByteArray> PageFlow::finish()
{
    QList<QByteArray> contents;
    for (Page& page : m_pages) {
        //: Page number, number of pages.
        paintFrame(page, ReportText::tr("%1 / %2").arg(contents.size() + 1).arg(m_pages.size()));
        contents.append(page.canvas.content());
    }
    return contents;
}

void PageFlow::paintFrame(Page& page, const QString& number)
{
    const PageFrame& frame = m_sections[page.section];
    const bool first = &page == &m_pages.front() || (&page - 1)->section != page.section;
    const TextStyle style = sheet::small;
    if (!first)
        page.canvas.text(m_typesetter.line(frame.runningHead, style, sheet::width - 80),
                         {sheet::left, headLine}, style);
    if (!frame.draftMark.isEmpty()) {
        const TextLine mark = m_typesetter.line(frame.draftMark, sheet::draft);
        const double width = Typesetter::width(mark, sheet::draft) + 12;
        const QRectF box(sheet::right - width, headLine - 2, width, sheet::draft.leading + 4);
        page.canvas.frame(box, sheet::draft.ink, 0.75);
        page.canvas.text(mark, box.topLeft() + QPointF(6.25, 2), sheet::draft);
    }
    page.canvas.rule(sheet::footer);
    double y = sheet::footer + footerGap;
    for (const TextLine& line : m_typesetter.fewLines(frame.footer, style, sheet::width - 50, 3)) {
        page.canvas.text(line, {sheet::left, y}, style);
        y += style.leading;
    }
    const TextLine pageNumber = m_typesetter.line(number, style);
    page.canvas.text(pageNumber,
                     {sheet::right - Typesetter::width(pageNumber, style), sheet::footer + footerGap}, style);
}

} // namespace panelbook
