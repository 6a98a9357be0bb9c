// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/shell/paletterows.h"

#include <QStyledItemDelegate>

namespace panelbook {

/// Draws a line of the palette: the section's name above its first line, title, detail, key.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const RowsModel<PaletteRow>& rows, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const RowsModel<PaletteRow>& m_rows;
};

} // namespace panelbook
