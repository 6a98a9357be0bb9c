// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/timeline.h"
#include "ui/widgets/surface.h"

class QAction;
class QPushButton;

namespace panelbook {

class ClockLabel;
class ElidedLabel;
class KeyHint;
class PartProgress;
class ToneLabel;

/// The top of the small window: the clock, the running part, the question and what to ask next.
class CompactBar : public Surface
{
    Q_OBJECT

public:
    /// `compact` leads back to the full window.
    explicit CompactBar(QAction* compact, QWidget* parent = nullptr);

    void refresh(const Session& session, const Timeline& timeline);

private:
    void showNext(const Session& session, const Timeline& timeline);

    ClockLabel* m_elapsed;
    PartProgress* m_progress;
    ToneLabel* m_part;
    QPushButton* m_full;
    ElidedLabel* m_question;
    ElidedLabel* m_next;
    KeyHint* m_askNudged;
    KeyHint* m_askNext;
};

} // namespace panelbook
