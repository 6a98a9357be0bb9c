// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/home/homerows.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace panelbook {

class Chip;

/// Shows a HomeRow: time, who and what, round, how far away, one button.
class HomeRowWidget : public QWidget
{
    Q_OBJECT

public:
    explicit HomeRowWidget(const HomeRow& row, QWidget* parent = nullptr);

    void setRow(const HomeRow& row);
    const HomeRow& row() const { return m_row; }
    /// Without the round's chip, where there is little room.
    void setNarrow(bool narrow);

signals:
    void activated(const panelbook::HomeRow& row);

private:
    QWidget* makeLead();
    QWidget* makeTexts();

    HomeRow m_row;
    QLabel* m_time;
    Chip* m_state;
    QLabel* m_name;
    QLabel* m_role;
    QLabel* m_detail;
    Chip* m_round;
    QLabel* m_when;
    QPushButton* m_button;
};

} // namespace panelbook
