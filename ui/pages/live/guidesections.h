// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"

namespace panelbook {

/// One piece of reading in the guide: "Why? Because.", or code.
struct GuideText
{
    enum class Tone { Normal, Quiet, Code };

    QString lead; ///< strong, before the text; may be empty
    QString text;
    Tone tone = Tone::Quiet;

    bool operator==(const GuideText&) const = default;
};

struct GuideSection
{
    QString tab; ///< the chip that leads here; sections of one tab follow each other
    QString title;
    QList<GuideText> texts;

    bool operator==(const GuideSection&) const = default;
};

/// What a question holds for its interviewer beside listen-for, follow-ups, hints and numbers, in reading
/// order. Only what is not empty. The texts of the interview's level stand out.
QList<GuideSection> guideSections(const Question& question, Level level);

} // namespace panelbook
