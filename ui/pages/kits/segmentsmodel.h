// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit.h"

#include <QAbstractTableModel>

namespace panelbook {

/// The parts of a kit, to be changed in place and put into another order, also by dragging a row.
class SegmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Minutes };

    using QAbstractTableModel::QAbstractTableModel;

    void setSegments(const QList<Segment>& segments, bool readOnly);
    const QList<Segment>& segments() const { return m_segments; }
    int total() const;
    /// Adds an empty part behind a row and returns its row.
    int add(int behind);
    void remove(int row);
    /// Moves a row by some places, as far as there are any, and returns where it is then.
    int move(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
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

private:
    QList<Segment> m_segments;
    bool m_readOnly = true;
};

} // namespace panelbook
