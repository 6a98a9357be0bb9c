// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace panelbook {

/// A cell whose text stands in a chip; the model gives the chip's tone as an int.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChipDelegate(int role, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_toneRole(role)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_toneRole;
};

} // namespace panelbook
