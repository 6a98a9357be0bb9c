// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>

namespace panelbook {

/// The name of a key in a small box: "Ctrl K".
class KeyHint : public QLabel
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence& keys, QWidget* parent = nullptr);

    /// A row of keys that do alike: "Alt 1–4".
    static KeyHint* range(const QKeySequence& first, int last);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace panelbook
