// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/pointlist.h"

namespace panelbook {

/// One piece of reading in the guide: "Why? Because.", code, or a point to tick with its explanation.
struct GuideText
{
    enum class Tone { Normal, Quiet, Code };

    QString lead; ///< strong, before the text; may be empty
    QString text;
    Tone tone = Tone::Quiet;
    int point = 0; ///< number in the section's list, where `lead` is the point; 0 = nothing to tick

    bool operator==(const GuideText&) const = default;
};

/// Whether the points of a list are done one after another: tasks, a review, the steps of a call.
bool isWorkedInOrder(PointList list);

struct GuideSection
{
    QString tab; ///< the chip that leads here; sections of one tab follow each other
    QString title;
    QList<GuideText> texts;
    std::optional<PointList> list; ///< whose points are ticked here

    bool operator==(const GuideSection&) const = default;
};

/// What a question holds for its interviewer beside listen-for, follow-ups, hints and numbers: first the
/// lists that are worked through and ticked, then what is read, in reading order. Only what is not empty. The
/// texts of the interview's level stand out.
QList<GuideSection> guideSections(const Question& question, Level level);

} // namespace panelbook
