// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/restingcaret.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

#include <chrono>
#include <utility>

namespace panelbook {

RestingCaret::RestingCaret(QWidget* field) : QObject(field)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(std::chrono::seconds(10));
    connect(&m_quiet, &QTimer::timeout, this, &RestingCaret::rest);
    field->installEventFilter(this);
}

RestingCaret::~RestingCaret()
{
    wake();
}

bool RestingCaret::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::InputMethod:
        wake();
        m_quiet.start();
        break;
    case QEvent::FocusOut:
        wake();
        m_quiet.stop();
        break;
    default: break;
    }
    return false;
}

void RestingCaret::rest()
{
    if (!m_flashTime)
        m_flashTime = QGuiApplication::styleHints()->cursorFlashTime();
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

void RestingCaret::wake()
{
    if (const int flashTime = std::exchange(m_flashTime, 0))
        QGuiApplication::styleHints()->setCursorFlashTime(flashTime);
}

} // namespace panelbook
