// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/rubric.h"

#include <QLabel>

#include <array>

namespace panelbook {

/// How often each recommendation was given, as four bars. The label's text says the same in words; it is for
/// screen readers alone.
class RecommendationBars : public QLabel
{
    Q_OBJECT

public:
    explicit RecommendationBars(QWidget* parent = nullptr);

    /// From strong no to strong yes.
    void setCounts(const std::array<int, 4>& counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<int, 4> m_counts{};
};

} // namespace panelbook
