// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/debriefreport.h"

#include <QScrollArea>

class QVBoxLayout;

namespace panelbook {

class Card;
class Label;

/// The evidence of all interviewers for one competency, side by side: one card each, the chosen one marked.
class VoicesPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit VoicesPanel(QWidget* parent = nullptr);

    /// `competency` is an id; empty shows the recommendations with their reasons. `chosen` is a card's index
    /// or -1.
    void show(const DebriefReport& report, const QString& competency, int chosen);
    void showNothing();

private:
    Card* voiceOf(const DebriefReport& report, const CompetencyRow& row, int card) const;
    Card* verdictOf(const DebriefReport& report, int card) const;

    Label* m_title;
    Label* m_subtitle;
    QVBoxLayout* m_cards;
};

} // namespace panelbook
