// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/rubric.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace panelbook {

using Milliseconds = std::chrono::milliseconds;

/// What the first character of a note says: + strength, - concern, ! red flag, " quote, ? to follow up.
enum class NoteKind { Plain, Strength, Concern, RedFlag, Quote, FollowUp };

/// "plain", "strength", "concern", "red-flag", "quote", "follow-up".
QString toId(NoteKind kind);
std::optional<NoteKind> noteKindFromId(QStringView id);
/// The sign that is typed and shown; a null character for a plain note.
QChar sign(NoteKind kind);

/// One stamped line. The text stays as it was typed, shorthand included.
struct Note
{
    int number = 0;     ///< within its interview, from 1, never used again
    Milliseconds at{0}; ///< since the start of the interview, pauses included
    QString text;
    QString question; ///< id of the question that was being asked; may be empty

    bool operator==(const Note&) const = default;
};

/// What the shorthand of a line means.
struct NoteShorthand
{
    NoteKind kind = NoteKind::Plain;
    /// The line without its sign, and without the #names that were understood.
    QString body;
    /// Ids of the dimensions that #names link to, each once, in the order of writing.
    QStringList dimensions;

    bool operator==(const NoteShorthand&) const = default;
};

/// Reads the shorthand against the dimensions of this interview's rubric: a #name at the start or after a
/// blank links to the dimension whose id is the name, or else starts with it unambiguously; upper and lower
/// case are alike. Anything else (C#, #12) stays text. A lone quotation pair keeps its closing mark.
NoteShorthand readShorthand(const QString& text, const Rubric& rubric);
/// The kind alone; cheap enough for every key press.
NoteKind kindOf(const QString& text);

/// A #name that is being typed, for completion: its place in the text and the dimensions that it may become.
struct DimensionCompletion
{
    qsizetype begin = -1; ///< position of the '#'; -1 when there is nothing to complete
    qsizetype length = 0; ///< of what is typed, '#' included
    QStringList dimensions;
};
DimensionCompletion completionAt(const QString& text, qsizetype caret, const Rubric& rubric);

} // namespace panelbook
