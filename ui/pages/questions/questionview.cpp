// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questionview.h"

#include "ui/pages/questions/guidewriter.h"
#include "ui/pages/questions/textgraphics.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextFrame>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int sideMargin = 28;
constexpr int barSide = 16; ///< where the scroll bar takes the rest
constexpr int widestText = 1100;

/// Qt fills a frame's rectangle without rounding it, so the boxes are painted here, under the text.
void paintBoxes(QPainter& painter, QTextFrame* frame, const QRectF& visible)
{
    const QTextFrameFormat format = frame->frameFormat();
    if (format.hasProperty(GuideWriter::BoxFill)) {
        const QRectF outer = frame->document()->documentLayout()->frameBoundingRect(frame);
        const QRectF box = outer.adjusted(0, format.topMargin(), 0, -format.bottomMargin());
        if (box.intersects(visible))
            paintBox(painter, box, format.colorProperty(GuideWriter::BoxFill),
                     format.colorProperty(GuideWriter::BoxBorder), cardRadius);
    }
    for (QTextFrame* child : frame->childFrames())
        paintBoxes(painter, child, visible);
}

} // namespace

QuestionView::QuestionView(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would lay the text out twice
    setTabChangesFocus(true);
    setAcceptDrops(false);
}

void QuestionView::setQuestion(const Question& question)
{
    setSections(question.prompt, guide::guideFor(question));
}

void QuestionView::setSections(const QString& prompt, const QList<guide::Section>& sections)
{
    m_content = {prompt, sections};
    layOut();
    verticalScrollBar()->setValue(0);
}

void QuestionView::clearQuestion()
{
    m_content.reset();
    startDocument();
}

/// Writes the question anew. The view takes the empty document first, so that the text is laid out only once.
void QuestionView::layOut()
{
    if (!m_content)
        return;
    const int place = verticalScrollBar()->value();
    m_laidOutFor = textWidth();
    startDocument();
    TextGraphics::install(*document());
    document()->rootFrame()->setFrameFormat(margins());
    GuideWriter(*document(), coloursOf(palette()), m_laidOutFor)
        .write(m_content->prompt, m_content->sections);
    verticalScrollBar()->setValue(place);
}

/// Always a new document: clearing one that a view shows leaves Qt 6.4 with cursors that are gone.
void QuestionView::startDocument()
{
    auto* fresh = new QTextDocument(this);
    QTextOption option; // each paragraph runs as its own language does
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    fresh->setDefaultTextOption(option);
    fresh->setDefaultFont(fontFor(TextStyle::Body));
    const QPointer<QTextDocument> old = document();
    setDocument(fresh); // deletes the document that the editor came with
    if (old)
        old->deleteLater(); // not at once: being laid out again may be a part of being shown
}

int QuestionView::textWidth() const
{
    return std::min(viewport()->width() - sideMargin - barSide, widestText);
}

QTextFrameFormat QuestionView::margins() const
{
    const int rest = std::max(barSide, viewport()->width() - sideMargin - widestText);
    QTextFrameFormat root;
    root.setTopMargin(14);
    root.setBottomMargin(28);
    root.setLeftMargin(isRightToLeft() ? rest : sideMargin);
    root.setRightMargin(isRightToLeft() ? sideMargin : rest);
    return root;
}

QVariant QuestionView::loadResource(int, const QUrl&)
{
    return {};
}

void QuestionView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.translate(-offset);
        paintBoxes(painter, document()->rootFrame(), QRectF(event->rect()).translated(offset));
    }
    QTextEdit::paintEvent(event);
}

void QuestionView::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    if (textWidth() != m_laidOutFor)
        layOut();
}

void QuestionView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

} // namespace panelbook
