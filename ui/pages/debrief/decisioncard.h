// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/decision.h"

#include <QWidget>

namespace panelbook {

class Label;

/// The newest decision of the panel, or that there is none yet and what it will hold.
class DecisionCard : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionCard(QWidget* parent = nullptr);

    void show(const QList<PanelDecision>& decisions);

private:
    Label* m_title;
    Label* m_text;
};

} // namespace panelbook
