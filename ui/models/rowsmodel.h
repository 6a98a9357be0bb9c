// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace panelbook {

/// A table of value rows: every list of the program. `Row` is a struct with ==. The model holds the rows and
/// nothing else; whoever has new ones calls setRows(), and what stayed equal keeps selection and place.
template <typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    struct Column
    {
        QString title;
        /// The value of a row for a role; an invalid value where there is none.
        std::function<QVariant(const Row& row, int role)> value;
        Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    };

    explicit RowsModel(QList<Column> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent),
          m_columns(std::move(columns))
    {
    }

    const QList<Row>& rows() const { return m_rows; }
    /// The row of an index of this model (not of a proxy's), or nullptr.
    const Row* row(const QModelIndex& index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows[index.row()] : nullptr;
    }

    /// Takes new rows. Equal ones at the beginning and at the end stay untouched, the middle is exchanged.
    void setRows(QList<Row> rows)
    {
        qsizetype head = 0;
        while (head < std::min(m_rows.size(), rows.size()) && m_rows[head] == rows[head])
            ++head;
        qsizetype tail = 0;
        while (tail < std::min(m_rows.size(), rows.size()) - head &&
               m_rows[m_rows.size() - 1 - tail] == rows[rows.size() - 1 - tail])
            ++tail;
        exchange(head, m_rows.size() - head - tail, rows.mid(head, rows.size() - head - tail));
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column& column = m_columns[index.column()];
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        return column.value(m_rows[index.row()], role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns[section].alignment);
        return role == Qt::DisplayRole ? QVariant(m_columns[section].title) : QVariant();
    }

private:
    void exchange(qsizetype at, qsizetype old, const QList<Row>& fresh)
    {
        const qsizetype changed = std::min(old, fresh.size());
        for (qsizetype i = 0; i < changed; ++i)
            m_rows[at + i] = fresh[i];
        if (changed > 0)
            emit dataChanged(index(int(at), 0), index(int(at + changed - 1), columnCount() - 1));
        const int next = int(at + changed);
        if (old > changed) {
            beginRemoveRows({}, next, int(at + old - 1));
            m_rows.remove(next, old - changed);
            endRemoveRows();
        } else if (fresh.size() > changed) {
            beginInsertRows({}, next, int(at + fresh.size() - 1));
            for (qsizetype i = changed; i < fresh.size(); ++i)
                m_rows.insert(at + i, fresh[i]);
            endInsertRows();
        }
    }

    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace panelbook
