// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace panelbook {

/// Paints the cells of the score matrix: a soft ground by point, the sign beside it, a chip for the spread,
/// and a bar beside rows that are split.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintPoint(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace panelbook
