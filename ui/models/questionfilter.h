// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bankrow.h"

#include <QSortFilterProxyModel>

namespace panelbook {

/// What the reader of the bank wants to see. A default filter lets everything through.
struct QuestionFilter
{
    QList<QuestionKind> kinds; ///< any of them; empty = all
    std::optional<Level> level;
    int maxMinutes = 0;          ///< 0 = any length
    QString competency;          ///< id; empty = any
    QString language;            ///< of the code; empty = any
    QString tag;                 ///< empty = any
    bool notAskedLately = false; ///< not within the last 90 days
    bool own = false;            ///< one's own alone
    bool favourites = false;
    bool retired = false;
    QString text; ///< every word of it must occur

    bool operator==(const QuestionFilter&) const = default;
};

bool fits(const BankRow& row, const QuestionFilter& filter, const QDateTime& now);

/// The rows of a BankModel that fit a filter, in the bank's order.
class QuestionsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    const QuestionFilter& filter() const { return m_filter; }
    /// `now` decides what was asked lately.
    void setFilter(const QuestionFilter& filter, const QDateTime& now);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QuestionFilter m_filter;
    QDateTime m_now;
};

} // namespace panelbook
