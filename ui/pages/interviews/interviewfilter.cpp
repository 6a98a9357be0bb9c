// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interviews/interviewfilter.h"

#include "ui/pages/interviews/interviewrows.h"

#include <algorithm>

namespace panelbook {

InterviewFilter::InterviewFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(interviewSortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void InterviewFilter::setWords(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool InterviewFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    QString whole;
    for (int column = 0; !m_words.isEmpty() && column < sourceModel()->columnCount(parent); ++column)
        whole += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&whole](const QString& word) { return whole.contains(word, Qt::CaseInsensitive); });
}

} // namespace panelbook
