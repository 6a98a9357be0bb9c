// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/live/incident/artefactrow.h"

#include <QStyledItemDelegate>

namespace panelbook {

/// Draws an artefact in two lines: sign and title, type and what it tells; its role as a chip.
class ArtefactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ArtefactDelegate(const RowsModel<ArtefactRow>& rows, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const RowsModel<ArtefactRow>& m_rows;
};

} // namespace panelbook
