// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"

namespace panelbook {

/// Lower-case ASCII words with hyphens, at most 60 characters: "Wörter, die zählen" → "worter-die-zahlen".
/// A text without such letters gets one made of its digest; the same text always has the same slug.
QString slugOf(const QString& text);

/// Whether an id is "kind.slug".
bool isQuestionId(const QString& id);
/// The kind that an id begins with.
std::optional<QuestionKind> kindOfId(const QString& id);

} // namespace panelbook
