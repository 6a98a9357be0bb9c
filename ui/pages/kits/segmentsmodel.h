// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit.h"
#include "ui/pages/kits/orderedmodel.h"

namespace panelbook {

/// The parts of a kit: name and minutes.
class SegmentsModel : public OrderedModel
{
    Q_OBJECT

public:
    enum Column { Name, Minutes };

    using OrderedModel::OrderedModel;

    void setSegments(const QList<Segment>& segments, bool readOnly);
    const QList<Segment>& segments() const { return m_segments; }
    int total() const;
    /// Adds an empty part behind a row and returns its row.
    int add(int behind);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void renamed(const QString& before, const QString& after);

protected:
    void removeFromRows(int row) override { m_segments.removeAt(row); }
    void moveInRows(int from, int to) override { m_segments.move(from, to); }

private:
    QList<Segment> m_segments;
};

} // namespace panelbook
