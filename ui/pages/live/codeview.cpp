// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/codeview.h"

#include "ui/theme/typography.h"

#include <QScrollBar>

#include <algorithm>

namespace panelbook {

namespace {
constexpr int mostLines = 24;
}

CodeView::CodeView(const QString& text, QWidget* parent) : QPlainTextEdit(text, parent)
{
    setFont(fontFor(TextStyle::Mono));
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFocusPolicy(Qt::TabFocus);
    setTabChangesFocus(true);
    setAccessibleName(tr("Code or log"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void CodeView::fit()
{
    const int lines = std::min(mostLines, document()->blockCount());
    const int margins = int(2 * document()->documentMargin()) + 2 * frameWidth();
    setFixedHeight(lines * fontMetrics().lineSpacing() + margins +
                   horizontalScrollBar()->sizeHint().height());
}

} // namespace panelbook
