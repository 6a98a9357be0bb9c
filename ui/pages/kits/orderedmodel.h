// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace panelbook {

/// Rows that are changed in place and put into another order, by key or by dragging. Who derives holds the
/// rows.
class OrderedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void remove(int row);
    /// Moves a row by some places, as far as it may go, and returns where it is then.
    int move(int row, int by);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void edited();
    /// A row was dragged: where it is now.
    void dropped(int row);

protected:
    virtual void removeFromRows(int row) = 0;
    virtual void moveInRows(int from, int to) = 0;
    /// The first and the last place to which a row may move.
    virtual std::pair<int, int> reachOf(int row) const;
    /// Moves one row for the views; no edited().
    void relocate(int from, int to);

    bool m_readOnly = true;
};

} // namespace panelbook
