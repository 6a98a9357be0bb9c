// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/nudge.h"

#include <QFrame>

class QAction;

namespace panelbook {

class ToneLabel;

/// The one quiet piece of advice: a new plan for an interview that is behind, or a dimension without evidence
/// with the follow-up to ask. Hidden when there is nothing to say. A click takes it, as the key does.
class NudgeBar : public QFrame
{
    Q_OBJECT

public:
    /// The page's commands that take the advice and that put it away. The bar enables them.
    NudgeBar(QAction* take, QAction* putAway, QWidget* parent = nullptr);

    void show(const Advice& advice, const Session& session);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showNudge(const Nudge& nudge, const Session& session);
    void showTexts(const QString& what, const QString& how);

    QAction* m_take;
    QAction* m_putAway;
    ToneLabel* m_what;
    ToneLabel* m_how;
    QWidget* m_key;
};

} // namespace panelbook
