// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace panelbook {

/// The type scale of design/src/base.css. Sizes follow the application's font, so they grow with the
/// system's.
enum class TextStyle {
    Body,    ///< 13 px
    Strong,  ///< 13 px, semibold
    Button,  ///< 13 px, medium
    Title,   ///< 20 px, semibold
    Heading, ///< 15 px, semibold
    Section, ///< 11 px, semibold, capitals, spaced
    Small,   ///< 11 px
    Mono,    ///< 11 px, fixed pitch: keys and code
};

/// What QApplication::setFont() is given: Inter at 13 px on a 96 dpi screen.
QFont applicationFont();
/// A length that stands for `pixels` at 13 px text: grows with the user's text, for widths that hold words.
int scaledToText(int pixels);
/// A font of the scale, made from the application's font.
QFont fontFor(TextStyle style);

} // namespace panelbook
