// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace panelbook {

/// The type scale of design/src/base.css. Sizes follow the application's font, so they grow with the
/// system's.
enum class TextStyle {
    Body,    ///< 13 px
    Strong,  ///< 13 px, semibold
    Title,   ///< 20 px, semibold
    Heading, ///< 15 px, semibold
    Section, ///< 11 px, semibold, capitals, spaced
    Small,   ///< 11 px
    Mono,    ///< 11 px, fixed pitch: keys and code
};

/// What QApplication::setFont() is given: Inter at 13 px on a 96 dpi screen.
QFont applicationFont();
/// A font of the scale, made from the application's font.
QFont fontFor(TextStyle style);

} // namespace panelbook
