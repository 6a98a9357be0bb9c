// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QLabel>

namespace panelbook {

/// A small rounded label: "System design", "+ 3". The text carries the meaning, the tone only helps the eye.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);

    /// For delegates: the same chip without a widget.
    static QSize sizeFor(const QString& text);
    static void paint(QPainter& painter, const QRect& rect, const QString& text, const ToneColours& colours);

    QSize sizeHint() const override { return sizeFor(text()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

} // namespace panelbook
