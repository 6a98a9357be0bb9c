// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace panelbook {

class SegmentBar;

/// What stands in the page before an interview begins: who, the plan, and one button. Enter presses it.
class StartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StartPanel(QWidget* parent = nullptr);

    void setInterview(const Interview& interview);

signals:
    void started();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPlan(const Interview& interview);

    QLabel* m_who;
    QLabel* m_what;
    SegmentBar* m_agenda;
    QWidget* m_plan = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_start;
};

} // namespace panelbook
