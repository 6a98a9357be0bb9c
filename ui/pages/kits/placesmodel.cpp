// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/placesmodel.h"

#include "domain/questions/question.h"

#include <algorithm>

namespace panelbook {

namespace {

constexpr int mostMinutes = 480;

QString kindText(const QString& id)
{
    const auto kind = questionKindFromId(id);
    return kind ? title(*kind) : id;
}

QString chosenText(const QuestionSlot& place)
{
    const int required = int(place.required.size());
    const int optional = int(place.prefer.size());
    if (required == 0 && optional == 0)
        return PlacesModel::tr("any that fits");
    if (required == 0)
        return PlacesModel::tr("%n optional", "questions", optional);
    if (optional == 0)
        return PlacesModel::tr("%n required", "questions", required);
    return PlacesModel::tr("%1 required, %2 optional", "numbers of questions").arg(required).arg(optional);
}

} // namespace

void PlacesModel::setPlaces(const QList<QuestionSlot>& places, bool readOnly)
{
    beginResetModel();
    m_places = places;
    m_readOnly = readOnly;
    endResetModel();
}

int PlacesModel::add(int behind, const QuestionSlot& place)
{
    const int row = std::clamp(behind + 1, 0, rowCount());
    beginInsertRows({}, row, row);
    m_places.insert(row, place);
    endInsertRows();
    emit edited();
    return row;
}

void PlacesModel::setQuestions(int row, const QStringList& required, const QStringList& prefer)
{
    m_places[row].required = required;
    m_places[row].prefer = prefer;
    emit dataChanged(index(row, Questions), index(row, Questions));
    emit edited();
}

void PlacesModel::renamePart(const QString& before, const QString& after)
{
    for (int row = 0; row < m_places.size(); ++row) {
        if (m_places[row].segment.compare(before, Qt::CaseInsensitive) == 0) {
            m_places[row].segment = after;
            emit dataChanged(index(row, Part), index(row, Part));
        }
    }
}

int PlacesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int PlacesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Minutes)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const QuestionSlot& place = m_places[index.row()];
    switch (index.column()) {
    case Part: return place.segment;
    case Kind: return role == Qt::EditRole ? place.kind : kindText(place.kind);
    case Minutes: return place.minutes;
    default: return chosenText(place);
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part: return tr("Part");
    case Kind: return tr("Kind");
    case Minutes: return tr("Minutes");
    default: return tr("Questions");
    }
}

bool PlacesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || m_readOnly)
        return false;
    QuestionSlot& place = m_places[index.row()];
    switch (index.column()) {
    case Part: place.segment = value.toString(); break;
    case Kind: place.kind = value.toString(); break;
    case Minutes: place.minutes = std::clamp(value.toInt(), 1, mostMinutes); break;
    default: return false;
    }
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = OrderedModel::flags(index);
    return index.column() == Questions ? all & ~Qt::ItemFlags(Qt::ItemIsEditable) : all;
}

} // namespace panelbook
