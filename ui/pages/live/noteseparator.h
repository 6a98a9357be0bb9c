// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"
#include "ui/theme/colours.h"

#include <QImage>

namespace panelbook {

/// Something that happened between two notes and is none: a question that was asked, a picture that was
/// attached, an artefact that was shown, a hypothesis, a defect that was found.
struct NoteSeparator
{
    Milliseconds at{0};
    QString sign;              ///< "▸", or the number of a hypothesis or action: "H1"
    QString text;              ///< "Asked: URL shortener"
    QString chip;              ///< "question"
    Tone tone = Tone::Neutral; ///< of the chip
    QImage picture = {};       ///< a thumbnail of what was attached

    bool operator==(const NoteSeparator&) const = default;
};

/// The separator of an event that happened while a question was being asked; nothing for events that have a
/// place of their own (notes, ratings, ticks of the guide).
std::optional<NoteSeparator> separatorOf(const Session& session, const TimedEvent& event,
                                         const Question& question);

/// A picture comes with its thumbnail.
NoteSeparator separatorOf(const Attachment& attachment);

} // namespace panelbook
