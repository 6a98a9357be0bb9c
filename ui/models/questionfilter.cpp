// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/questionfilter.h"

#include "domain/words.h"

#include <algorithm>

namespace panelbook {

namespace {

constexpr int latelyDays = 90;

bool fitsMarks(const BankRow& row, const QuestionFilter& filter)
{
    return (!filter.own || row.own) && (!filter.favourites || row.mark.favourite) &&
           (!filter.retired || row.mark.retired) &&
           (filter.language.isEmpty() || row.language == filter.language) &&
           (filter.tag.isEmpty() || row.tags.contains(filter.tag));
}

} // namespace

bool fits(const BankRow& row, const QuestionFilter& filter, const QDateTime& now)
{
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(row.kind))
        return false;
    if (filter.level && !row.levels.contains(*filter.level))
        return false;
    if (filter.maxMinutes > 0 && row.minutes > filter.maxMinutes)
        return false;
    if (!filter.competency.isEmpty() && !row.competencies.contains(filter.competency))
        return false;
    if (filter.notAskedLately && row.lastAsked && row.lastAsked->daysTo(now) < latelyDays)
        return false;
    return fitsMarks(row, filter) && containsWords(row.searched, filter.text);
}

void QuestionsProxy::setFilter(const QuestionFilter& filter, const QDateTime& now)
{
    m_filter = filter;
    m_now = now;
    invalidateFilter();
}

bool QuestionsProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QVariant value = sourceModel()->index(row, 0, parent).data(BankRowRole);
    return fits(value.value<BankRow>(), m_filter, m_now);
}

} // namespace panelbook
