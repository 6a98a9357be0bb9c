// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"
#include "ui/widgets/card.h"

#include <array>

class QHBoxLayout;

namespace panelbook {

class Chip;
class RatingBar;

/// One dimension beside the notes: what speaks for and against it, its rating, and, while it is the current
/// one, what each point means at this level.
class DimensionCard : public Card
{
    Q_OBJECT

public:
    DimensionCard(const Dimension& dimension, Level level, QWidget* parent = nullptr);

    const QString& dimension() const { return m_dimension; }
    /// `urgent` colours missing evidence.
    void refresh(const Session& session, bool urgent);
    void setCurrent(bool current);

signals:
    void chosen();
    void rated(panelbook::RatingValue value);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* makeAnchors(const Dimension& dimension, Level level);

    const QString m_dimension;
    QHBoxLayout* m_chipRow;
    std::array<Chip*, 6> m_counts; ///< by kind of note
    Chip* m_nothing;
    RatingBar* m_bar;
    QWidget* m_anchors;
};

} // namespace panelbook
