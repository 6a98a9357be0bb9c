// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/rubric.h"

#include <QList>
#include <QString>

namespace panelbook {

struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan&) const = default;
};

/// Where a note's text holds #names that link it to a dimension.
QList<TextSpan> linkedNames(const QString& text, const Rubric& rubric);
/// How much of a note is there to read: the #names at its end stand beside it as chips. A note of nothing
/// else is read whole.
qsizetype readableLength(const QString& text, const Rubric& rubric);

} // namespace panelbook
