// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/debriefreport.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace panelbook {

/// "Talk about first": the points of the agenda in their order, each with its reason. A press on one shows
/// its evidence.
class TalkList : public Card
{
    Q_OBJECT

public:
    explicit TalkList(QWidget* parent = nullptr);

    void show(const DebriefReport& report);
    /// 1 is the normal size of the letters.
    void setTextScale(qreal scale);

signals:
    /// The competency's id; empty for the recommendations.
    void chosen(const QString& competency);

private:
    QWidget* line(const DebriefReport& report, const TalkPoint& point, int number);

    QVBoxLayout* m_points;
    qreal m_scale = 1;
};

} // namespace panelbook
