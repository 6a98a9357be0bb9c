// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/pointlist.h"

namespace panelbook {

namespace {

// The names stand in the order of PointList.
constexpr std::array listIds{"task", "must", "flaw", "checklist", "review", "step", "handover", "decoy"};
static_assert(listIds.size() == allPointLists.size());

template <typename Part>
QStringList textsOf(const QList<Part>& parts, QString Part::*text)
{
    QStringList texts;
    for (const Part& part : parts)
        texts.append(part.*text);
    return texts;
}

template <typename Kind>
Kind detailOf(const Question& question)
{
    const auto* detail = std::get_if<Kind>(&question.detail);
    return detail ? *detail : Kind();
}

} // namespace

QString toId(PointList list)
{
    return QLatin1String(listIds[static_cast<size_t>(list)]);
}

std::optional<PointList> pointListFromId(QStringView id)
{
    for (const PointList list : allPointLists) {
        if (toId(list) == id)
            return list;
    }
    return std::nullopt;
}

QStringList pointsOf(const Question& question, PointList list)
{
    switch (list) {
    case PointList::Tasks: return detailOf<Practical>(question).tasks;
    case PointList::Must: return detailOf<Practical>(question).must;
    case PointList::Flaws: return textsOf(detailOf<Practical>(question).planted, &Practical::Flaw::title);
    case PointList::Checklist: return detailOf<Practical>(question).checklist;
    case PointList::Review: return detailOf<Practical>(question).reviewPlan;
    case PointList::Steps: return textsOf(detailOf<Practical>(question).steps, &Practical::Step::lookAt);
    case PointList::Handover: return detailOf<Debugging>(question).handover;
    case PointList::Decoys: return textsOf(detailOf<CodeReview>(question).decoys, &CodeReview::Decoy::title);
    }
    return {};
}

} // namespace panelbook
