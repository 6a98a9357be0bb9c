// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/timeline.h"

#include <QWidget>

namespace panelbook {

/// The agenda as one bar: parts as wide as their planned minutes. Previews a kit, or shows a running
/// interview with a needle and what is left of the current part; an overrun turns that part amber, and
/// nothing moves.
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget* parent = nullptr);

    void setKit(const Kit& kit);
    void setTimeline(const Timeline& timeline);

    /// What the bar says, in words: for screen readers and tests.
    QString summary() const;
    /// The text on a part: "Design 25 — 11:42 left" for the current one, else "Design 25", or "Design" in a
    /// preview.
    QString label(qsizetype part) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF partRect(qsizetype part) const;
    qreal needle() const;
    QString fittingLabel(qsizetype part, const QFont& font, qreal room) const;
    void paintPart(QPainter& painter, qsizetype part) const;

    Timeline m_timeline;
    bool m_live = false;
};

} // namespace panelbook
