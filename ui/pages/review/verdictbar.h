// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/rubric.h"

#include <QWidget>

#include <array>
#include <optional>

class QAbstractButton;

namespace panelbook {

/// The four recommendations side by side, the chosen one with its sign. Shows a value and tells what the user
/// chose; the owner records it and sets it. One stop for Tab; the arrow keys move in it, Space or Enter
/// chooses.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget* parent = nullptr);

    void setValue(std::optional<RecommendationValue> value);

signals:
    void chosen(panelbook::RecommendationValue value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveFocus(int step);

    std::optional<RecommendationValue> m_value;
    std::array<QAbstractButton*, 4> m_buttons;
};

} // namespace panelbook
