// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"

#include <array>

namespace panelbook {

/// The lists of a question whose points are ticked while it is done. Numbers count from 1.
enum class PointList {
    Tasks,
    Must,
    Flaws,
    Checklist,
    Review,
    Steps,
    Handover, ///< of an incident: what was said
    Decoys    ///< of a code review: sound lines that were taken for defects
};

inline constexpr std::array allPointLists{PointList::Tasks,     PointList::Must,   PointList::Flaws,
                                          PointList::Checklist, PointList::Review, PointList::Steps,
                                          PointList::Handover,  PointList::Decoys};

/// "task", "must", "flaw", "checklist", "review", "step", "handover", "decoy".
QString toId(PointList list);
std::optional<PointList> pointListFromId(QStringView id);

/// The points of a list in their order, one text a point; empty for lists that the question's kind lacks.
QStringList pointsOf(const Question& question, PointList list);

} // namespace panelbook
