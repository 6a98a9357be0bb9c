// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/home/homerows.h"
#include "ui/shell/page.h"

class QLabel;

namespace panelbook {

class Card;
class RecommendationBars;

/// The right column of Home: what is ready for the next interview, and the last recommendations. Read after
/// the window is painted, because nothing waits for it.
class HomeAside : public QWidget
{
    Q_OBJECT

public:
    explicit HomeAside(const PageContext& context, QWidget* parent = nullptr);

    void setNext(const std::optional<HomeRow>& next);

private:
    QString readyText(const HomeRow& next) const;
    void countRecommendations();

    PageContext m_context;
    Card* m_ready;
    QLabel* m_readyText;
    Card* m_last;
    QLabel* m_lastTitle;
    RecommendationBars* m_bars;
};

} // namespace panelbook
