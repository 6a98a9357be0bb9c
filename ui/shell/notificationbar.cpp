// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notificationbar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/colours.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace panelbook {

using namespace std::chrono_literals;

NotificationBar::NotificationBar(QWidget* parent)
    : QWidget(parent),
      m_text(new Label(TextStyle::Body)),
      m_act(new QPushButton)
{
    setObjectName(QStringLiteral("notificationBar"));
    m_text->setObjectName(QStringLiteral("notificationText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    auto* dismissButton = new QPushButton(tr("Dismiss"));
    dismissButton->setObjectName(QStringLiteral("dismissNotification"));
    setButtonKind(*dismissButton, ButtonKind::Ghost);
    connect(dismissButton, &QPushButton::clicked, this, &NotificationBar::dismiss);

    m_act->setObjectName(QStringLiteral("notificationAction"));
    connect(m_act, &QPushButton::clicked, this, [this] {
        const QPointer<QAction> action = m_action;
        dismiss();
        if (action)
            action->trigger();
    });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_act, 0, Qt::AlignTop);
    layout->addWidget(dismissButton, 0, Qt::AlignTop);

    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, [this] {
        m_quiet.clear();
        showNewest();
    });
    hide();
}

void NotificationBar::announce(const QString& text, bool error)
{
    if (error) {
        m_errors.removeAll(text);
        m_errors << text;
    } else {
        m_quiet = text;
        m_action = nullptr;
        m_leave.start(8s);
    }
    showNewest();
}

void NotificationBar::offer(const QString& text, QAction* action)
{
    m_quiet = text;
    m_action = action;
    m_leave.start(60s);
    showNewest();
}

void NotificationBar::retract(const QString& text)
{
    m_errors.removeAll(text);
    showNewest();
}

QString NotificationBar::text() const
{
    if (!m_errors.isEmpty())
        return m_errors.back();
    return m_quiet;
}

void NotificationBar::dismiss()
{
    if (m_errors.isEmpty())
        m_quiet.clear();
    else
        m_errors.removeLast();
    showNewest();
}

void NotificationBar::showNewest()
{
    const bool fresh = m_text->text() != text();
    m_text->setText(text());
    m_act->setVisible(m_errors.isEmpty() && m_action);
    if (m_action)
        m_act->setText(m_action->iconText());
    setVisible(!text().isEmpty());
    if (isVisible() && fresh) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

void NotificationBar::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_errors.isEmpty() ? c.accentSoft : c.flagSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    if (!m_errors.isEmpty())
        painter.fillRect(QRect(0, 0, 4, height()), c.flag);
}

} // namespace panelbook
