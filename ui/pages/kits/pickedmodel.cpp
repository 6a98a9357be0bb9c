// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/pickedmodel.h"

namespace panelbook {

void PickedModel::setBank(const QList<BankRow>& rows)
{
    m_bank.clear();
    for (const BankRow& row : rows)
        m_bank.insert(row.id, row);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Minutes));
}

void PickedModel::setPlace(const QuestionSlot& place, bool readOnly)
{
    beginResetModel();
    m_place = place;
    m_readOnly = readOnly;
    endResetModel();
}

int PickedModel::add(const QString& id)
{
    if (const qsizetype there = ids().indexOf(id); there >= 0)
        return int(there);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_place.prefer.append(id);
    endInsertRows();
    emit edited();
    return row;
}

void PickedModel::removeFromRows(int row)
{
    if (isRequired(row))
        m_place.required.removeAt(row);
    else
        m_place.prefer.removeAt(row - m_place.required.size());
}

void PickedModel::moveInRows(int from, int to)
{
    QStringList all = ids();
    all.move(from, to);
    const qsizetype required = m_place.required.size();
    m_place.required = all.first(required);
    m_place.prefer = all.sliced(required);
}

/// A required question stays among the required ones.
std::pair<int, int> PickedModel::reachOf(int row) const
{
    const int required = int(m_place.required.size());
    return isRequired(row) ? std::pair(0, required - 1) : std::pair(required, rowCount() - 1);
}

/// It becomes the last of the required ones, or the first of the optional ones.
void PickedModel::require(int row, bool required)
{
    if (isRequired(row) == required)
        return;
    const int border = int(m_place.required.size());
    relocate(row, required ? border : border - 1);
    if (required)
        m_place.required.append(m_place.prefer.takeFirst());
    else
        m_place.prefer.prepend(m_place.required.takeLast());
    const int now = required ? border : border - 1;
    emit dataChanged(index(now, 0), index(now, Minutes));
    emit edited();
}

int PickedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_place.required.size() + m_place.prefer.size());
}

int PickedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant PickedModel::shown(int row, int column) const
{
    if (column == Required)
        return isRequired(row) ? tr("required") : tr("optional");
    const QString id = ids().at(row);
    const auto known = m_bank.constFind(id);
    if (known == m_bank.cend())
        return column == Question ? QVariant(tr("“%1” is not in the bank.").arg(id)) : QVariant();
    switch (column) {
    case Question: return known->title;
    case Kind:
        return toId(known->kind) == m_place.kind
                   ? title(known->kind)
                   : tr("%1: not the kind of this place", "kind").arg(title(known->kind));
    case Levels: return levelsText(known->levels);
    default: return tr("%n min", nullptr, known->minutes);
    }
}

QVariant PickedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown(index.row(), index.column());
    if (role == Qt::CheckStateRole && index.column() == Required)
        return isRequired(index.row()) ? Qt::Checked : Qt::Unchecked;
    return {};
}

QVariant PickedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Required: return tr("Required");
    case Question: return tr("Question");
    case Kind: return tr("Kind");
    case Levels: return tr("Levels");
    default: return tr("Length");
    }
}

bool PickedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || m_readOnly)
        return false;
    require(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PickedModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = OrderedModel::flags(index) & ~Qt::ItemFlags(Qt::ItemIsEditable);
    return index.column() == Required && !m_readOnly ? all | Qt::ItemIsUserCheckable : all;
}

} // namespace panelbook
