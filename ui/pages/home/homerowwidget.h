// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/home/homerows.h"
#include "ui/theme/typography.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace panelbook {

class Chip;

/// Widths of the columns that are not the text's: as drawn, or what longer words need.
struct HomeColumns
{
    int lead = scaledToText(104);
    int round = scaledToText(150);
    int when = scaledToText(104);
    int button = scaledToText(104);

    void widen(const HomeColumns& other);
};

/// Shows a HomeRow: time, who and what, round, how far away, one button.
class HomeRowWidget : public QWidget
{
    Q_OBJECT

public:
    explicit HomeRowWidget(const HomeRow& row, QWidget* parent = nullptr);

    void setRow(const HomeRow& row);
    const HomeRow& row() const { return m_row; }
    /// The objectName of an interview's button.
    static QString buttonName(InterviewId interview);
    HomeColumns neededColumns() const;
    void setColumns(const HomeColumns& columns);
    /// Without the round's chip, where there is little room.
    void setNarrow(bool narrow);

signals:
    void activated(const panelbook::HomeRow& row);

private:
    QWidget* makeTexts();

    HomeRow m_row;
    QWidget* m_lead;
    QLabel* m_time;
    Chip* m_state;
    QLabel* m_name;
    QLabel* m_role;
    QLabel* m_detail;
    QWidget* m_roundPlace;
    Chip* m_round;
    QLabel* m_when;
    QPushButton* m_button;
};

} // namespace panelbook
