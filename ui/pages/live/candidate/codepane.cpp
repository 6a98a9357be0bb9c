// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/candidate/codepane.h"

#include "ui/pages/live/candidate/candidatecontent.h"
#include "ui/pages/live/candidate/codehighlighter.h"
#include "ui/theme/colours.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>

#include <algorithm>

namespace panelbook {

namespace {

/// Large enough for a small picture of the window in a video call.
QFont sharedMono()
{
    QFont font = fontFor(TextStyle::Mono);
    font.setPointSizeF(font.pointSizeF() * 15 / 11);
    return font;
}

} // namespace

CodePane::CodePane(const CandidateContent& content, QWidget* parent)
    : QPlainTextEdit(content.text, parent),
      m_numbers(new QWidget(this))
{
    setObjectName(QStringLiteral("candidateText"));
    setAccessibleName(content.title);
    setFrameShape(QFrame::NoFrame);
    setFont(sharedMono());
    setReadOnly(true);
    setTabChangesFocus(true);
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    setLineWrapMode(content.type == QLatin1String("text") ? WidgetWidth : NoWrap);
    document()->setDocumentMargin(12);
    new CodeHighlighter(document(), content.type, content.language, coloursOf(palette()));
    m_numbers->setVisible(content.type == QLatin1String("code"));
    m_numbers->installEventFilter(this);
    setViewportMargins(numbersWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
}

int CodePane::numbersWidth() const
{
    if (m_numbers->isHidden())
        return 0;
    const qsizetype digits = QString::number(document()->blockCount()).size();
    return fontMetrics().horizontalAdvance(QString(digits, u'0')) + 24;
}

void CodePane::markLines(int first, int last)
{
    const int all = document()->blockCount();
    m_first = std::clamp(first, 0, all);
    m_last = std::clamp(last, m_first, all);
    if (m_first > 0) {
        QTextCursor cursor(document()->findBlockByNumber(m_first - 1));
        setTextCursor(cursor);
        centerCursor();
    }
    viewport()->update();
    update();
}

void CodePane::paintEvent(QPaintEvent* event)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(viewport());
    QTextBlock line = firstVisibleBlock();
    for (; line.isValid(); line = line.next()) {
        const QRectF row = blockBoundingGeometry(line).translated(contentOffset());
        if (row.top() > event->rect().bottom())
            break;
        const int number = line.blockNumber() + 1;
        if (m_first > 0 && number >= m_first && number <= m_last)
            painter.fillRect(QRectF(0, row.top(), viewport()->width(), row.height()), colours.accentSoft);
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void CodePane::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    m_numbers->setGeometry(contentsRect().left(), contentsRect().top(), numbersWidth(), viewport()->height());
}

bool CodePane::eventFilter(QObject* numbers, QEvent* event)
{
    if (numbers == m_numbers && event->type() == QEvent::Paint)
        paintNumbers();
    return QPlainTextEdit::eventFilter(numbers, event);
}

void CodePane::paintNumbers()
{
    QPainter painter(m_numbers);
    painter.setFont(font());
    for (QTextBlock line = firstVisibleBlock(); line.isValid(); line = line.next()) {
        const QRectF row = blockBoundingGeometry(line).translated(contentOffset());
        if (row.top() > m_numbers->height())
            break;
        const int number = line.blockNumber() + 1;
        const bool marked = m_first > 0 && number >= m_first && number <= m_last;
        const Colours& colours = coloursOf(palette());
        painter.setPen(marked ? colours.accent : colours.text3);
        painter.drawText(QRectF(0, row.top(), m_numbers->width() - 10, row.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    }
}

} // namespace panelbook
