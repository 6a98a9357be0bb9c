// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/timeline.h"
#include "ui/widgets/surface.h"

class QAction;
class QLabel;
class QPushButton;

namespace panelbook {

class ClockLabel;
class SegmentBar;
class ToneLabel;

/// The bar over a live interview: who and what, the agenda, the time. Nothing in it moves by itself but
/// figures; an overrun is told in amber.
class LiveHeader : public Surface
{
    Q_OBJECT

public:
    /// What its buttons do.
    struct Commands
    {
        QAction* pause;
        QAction* compact;
        QAction* conceal;
        QAction* end;
    };
    explicit LiveHeader(const Commands& commands, QWidget* parent = nullptr);

    void setInterview(const Interview& interview);
    void setTimeline(const Timeline& timeline);

private:
    static QPushButton* button(QAction* action, const QString& text);

    QLabel* m_who;
    QLabel* m_what;
    SegmentBar* m_agenda;
    ClockLabel* m_elapsed;
    ToneLabel* m_schedule;
    QPushButton* m_pause;
    QPushButton* m_end;
};

/// "31:42 left · on time", "29:40 left · half time", "4:10 left · last five minutes", "2:10 over".
QString scheduleText(const Timeline& timeline);
/// Whether the running part or the interview takes longer than planned.
bool isLate(const Timeline& timeline);

} // namespace panelbook
