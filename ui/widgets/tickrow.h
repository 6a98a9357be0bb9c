// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace panelbook {

/// A box to tick and a text that wraps: "✓ Asks for the read/write ratio · problem solving". In place of an
/// empty box a number can stand. A click never takes the keyboard focus.
class TickRow : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int textLeft = 24; ///< where the text begins

    explicit TickRow(const QString& text, QWidget* parent = nullptr);

    /// Quiet words after the text.
    void setAside(const QString& aside);
    const QString& aside() const { return m_aside; }
    /// Stands in the box until it is ticked; 0 = none.
    void setNumber(int number);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBox(QPainter& painter) const;
    void paintText(QPainter& painter) const;

    QString m_aside;
    int m_number = 0;
};

} // namespace panelbook
