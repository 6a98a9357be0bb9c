// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace panelbook {

/// Other people's text made safe to stand in a document: line ends become '\n', control characters U+FFFD,
/// and bidirectional embeddings, overrides and isolates that are left open are closed, so that they cannot
/// turn around what follows. Everything else stays as typed.
QString displayText(const QString& text);

} // namespace panelbook
