// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit.h"
#include "ui/pages/kits/orderedmodel.h"

namespace panelbook {

/// The places for questions in a kit: in which part, of which kind, how long, and how many are chosen.
class PlacesModel : public OrderedModel
{
    Q_OBJECT

public:
    enum Column { Part, Kind, Minutes, Questions };

    using OrderedModel::OrderedModel;

    void setPlaces(const QList<QuestionSlot>& places, bool readOnly);
    const QList<QuestionSlot>& places() const { return m_places; }
    /// Adds a place behind a row and returns its row.
    int add(int behind, const QuestionSlot& place);
    void setQuestions(int row, const QStringList& required, const QStringList& prefer);
    /// The places follow a part of the kit that was given another name.
    void renamePart(const QString& before, const QString& after);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    void removeFromRows(int row) override { m_places.removeAt(row); }
    void moveInRows(int from, int to) override { m_places.move(from, to); }

private:
    QList<QuestionSlot> m_places;
};

} // namespace panelbook
