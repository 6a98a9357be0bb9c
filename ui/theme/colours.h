// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace panelbook {

/// The colours of one scheme, as design/src/base.css names them. Everything that paints takes its colours from here.
struct Colours
{
    bool dark = false;
    QColor background, surface, raised, sunken, line, lineStrong;
    QColor text, text2, text3, accent, accentSoft, onAccent;
    QColor strength, strengthSoft, concern, concernSoft, flag, flagSoft, quote, quoteSoft;
    QColor rating[5];   ///< by point; [0] is "not assessed"
};

const Colours& lightColours();
const Colours& darkColours();
/// The scheme that a widget's palette belongs to.
const Colours& coloursOf(const QPalette& palette);
/// The palette made from a scheme.
QPalette paletteFor(const Colours& colours);

} // namespace panelbook
