// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/nudge.h"

#include <QFrame>

class QAction;

namespace panelbook {

class ToneLabel;

/// The one quiet nudge: what has no evidence yet, how long there is, and the follow-up to ask. Hidden when
/// there is nothing to say. A click does what the key does.
class NudgeBar : public QFrame
{
    Q_OBJECT

public:
    /// `ask` is the page's command that asks the proposed follow-up.
    explicit NudgeBar(QAction* ask, QWidget* parent = nullptr);

    void show(const std::optional<Nudge>& nudge, const Session& session);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QAction* m_ask;
    ToneLabel* m_what;
    ToneLabel* m_how;
    QWidget* m_key;
};

} // namespace panelbook
