// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit.h"
#include "ui/models/bankrow.h"
#include "ui/pages/kits/orderedmodel.h"

namespace panelbook {

/// The questions chosen for one place of a kit, the required ones first. A question that the bank does not
/// have, or that is of another kind than the place, says so.
class PickedModel : public OrderedModel
{
    Q_OBJECT

public:
    enum Column { Required, Question, Kind, Levels, Minutes };

    using OrderedModel::OrderedModel;

    /// Where titles come from.
    void setBank(const QList<BankRow>& rows);
    void setPlace(const QuestionSlot& place, bool readOnly);
    QStringList required() const { return m_place.required; }
    QStringList optional() const { return m_place.prefer; }
    /// Adds an optional question behind the others and returns its row; one that is there stays where it is.
    int add(const QString& id);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    void removeFromRows(int row) override;
    void moveInRows(int from, int to) override;
    std::pair<int, int> reachOf(int row) const override;

private:
    bool isRequired(int row) const { return row < m_place.required.size(); }
    QStringList ids() const { return m_place.required + m_place.prefer; }
    void require(int row, bool required);
    QVariant shown(int row, int column) const;

    QHash<QString, BankRow> m_bank;
    QuestionSlot m_place;
};

} // namespace panelbook
