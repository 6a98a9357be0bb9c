// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlwriter.h"

#include <functional>

namespace panelbook {

/// A whole page around what `body` writes: self-contained, without a script, and nothing in it is fetched
/// from anywhere. `language` is a locale name.
QByteArray htmlDocument(const QString& title, const QString& language,
                        const std::function<void(HtmlWriter&)>& body);

} // namespace panelbook
