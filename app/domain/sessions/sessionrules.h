// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

namespace panelbook {

/// Notes hold at most this many characters; attachments this many bytes.
inline constexpr qsizetype maxNoteLength = 100'000;
inline constexpr qsizetype maxAttachmentSize = qsizetype{16} * 1024 * 1024;

/// Whether an event may be recorded now: the rules of FORMATS.md §2. Times may not go back; nothing happens
/// after the seal; after the end only notes, links, ratings, the recommendation and the seal do; numbers
/// must exist in the question that is being asked; a rating is always taken; the recommendation wants every
/// dimension rated or "not assessed"; the seal wants what missingForSeal() lists.
Result<void> allow(const Session& session, const SessionEvent& event, Milliseconds at);

/// One thing that still stands between an interview and its seal.
struct SealGap
{
    enum Kind { NotEnded, NotRated, NoEvidence, OneNoteOnly, NoRecommendation };

    Kind kind = NotEnded;
    QString dimension; ///< id; empty when it is about none
    QString text;      ///< one sentence, translated

    bool operator==(const SealGap&) const = default;
};

/// What still stands between this interview and its seal, dimensions in the rubric's order; empty = ready.
QList<SealGap> gapsBeforeSeal(const Session& session);
/// The sentences of gapsBeforeSeal().
QStringList missingForSeal(const Session& session);

/// Dimensions that are neither rated nor "not assessed", in the rubric's order.
QStringList unratedDimensions(const Session& session);

} // namespace panelbook
