// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace panelbook {

/// A strip under the top bar with one message. Quiet ones leave by themselves, errors stay until the user
/// dismisses them or what was wrong is over; the newest one shows.
class NotificationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NotificationBar(QWidget* parent = nullptr);

    void announce(const QString& text, bool error);
    /// A quiet message with a button that triggers the action; it stays longer.
    void offer(const QString& text, QAction* action);
    /// Takes an error back that is no longer true.
    void retract(const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dismiss();
    void showNewest();

    QLabel* m_text;
    QPushButton* m_act;
    QPointer<QAction> m_action; ///< of the quiet message
    QStringList m_errors;       ///< oldest first
    QString m_quiet;
    QTimer m_leave;
};

} // namespace panelbook
