// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/concealment.h"

#include "ui/shell/shortcuts.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QVBoxLayout>

namespace panelbook {

namespace {

QWidget* makeCurtain()
{
    auto* curtain = new QWidget;
    curtain->setObjectName(QStringLiteral("curtain"));
    curtain->setFocusPolicy(Qt::StrongFocus);
    auto* words =
        new Label(TextStyle::Heading, Ink::Dim,
                  Concealment::tr("Concealed. Press %1 to go on.", "a key").arg(keyText(keysOf("conceal"))));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    curtain->setAccessibleName(words->text());
    auto* column = new QVBoxLayout(curtain);
    column->addWidget(words);
    return curtain;
}

bool isConcealKey(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return !key.isAutoRepeat() && keysOf("conceal") == QKeySequence(key.keyCombination());
}

} // namespace

Concealment::Concealment(QMainWindow& window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

/// A window that was put away may have an owner who outlives this one.
Concealment::~Concealment()
{
    for (const PutAway& away : std::as_const(m_away)) {
        if (away.window)
            away.window->setParent(away.parent, away.flags);
    }
}

void Concealment::toggle()
{
    concealed() ? reveal() : conceal();
    emit toggled(concealed());
}

void Concealment::conceal()
{
    m_focus = QApplication::focusWidget();
    m_desk.reset(m_window.takeCentralWidget());
    m_desk->hide();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows)
        putAway(window);
    auto* curtain = makeCurtain();
    m_window.setCentralWidget(curtain);
    curtain->show();
    curtain->setFocus(Qt::OtherFocusReason);
    m_window.activateWindow();
}

void Concealment::reveal()
{
    m_window.takeCentralWidget()->deleteLater(); // it may be what took the key
    QWidget* desk = m_desk.release();
    m_window.setCentralWidget(desk);
    desk->show();
    const QList<PutAway> away = std::exchange(m_away, {});
    for (const PutAway& window : away)
        bringBack(window);
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void Concealment::putAway(QWidget* window)
{
    if (window == &m_window || !window->isVisible())
        return;
    const Qt::WindowType type = window->windowType();
    if (type == Qt::Popup || type == Qt::ToolTip) {
        window->close(); // comes back when it is asked for
        return;
    }
    m_away.append(
        {window, window->parentWidget(), window->windowFlags(), window->windowState(), window->geometry()});
    window->hide();
    window->setParent(m_desk.get(), Qt::Widget);
}

void Concealment::bringBack(const PutAway& away)
{
    if (!away.window)
        return;
    away.window->setParent(away.parent, away.flags);
    away.window->setGeometry(away.geometry);
    away.window->setWindowState(away.states);
    away.window->show();
}

bool Concealment::eventFilter(QObject* watched, QEvent* event)
{
    if (isConcealKey(*event)) {
        toggle();
        return true;
    }
    if (concealed() && event->type() == QEvent::Show && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->isWindow()) {
        const QPointer<QWidget> window = static_cast<QWidget*>(watched);
        // Not from within its own show().
        QMetaObject::invokeMethod(
            this,
            [this, window] {
                if (!window || !concealed())
                    return;
                putAway(window);
                m_window.activateWindow();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace panelbook
