// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace panelbook {

/// The colours of one scheme, as design/src/base.css names them. Everything that paints takes its colours
/// from here. Three greys and greens are a touch stronger than there, so that every text keeps 4.5 : 1 on
/// every ground it stands on.
struct Colours
{
    bool dark = false;
    QColor background, surface, raised, sunken, line, lineStrong;
    QColor text, text2, text3, accent, accentSoft, onAccent;
    QColor strength, strengthSoft, concern, concernSoft, flag, flagSoft, quote, quoteSoft;
    QColor rating[5]; ///< by point; [0] is "not assessed"
};

/// What a small coloured thing says; never by its colour alone.
enum class Tone { Neutral, Accent, Strength, Concern, Flag, Quote };

/// Ink and soft ground of a tone.
struct ToneColours
{
    QColor ink, ground;
};
ToneColours toneColours(const Colours& colours, Tone tone);

const Colours& lightColours();
const Colours& darkColours();
/// The scheme that a widget's palette belongs to.
const Colours& coloursOf(const QPalette& palette);
/// The palette made from a scheme. Beside the usual roles: BrightText is text2, PlaceholderText is text3,
/// Mid is line, Dark is lineStrong; a label takes them with setForegroundRole().
QPalette paletteFor(const Colours& colours);
/// The same for item views and menus, where a selection is a soft ground and not a strong one.
QPalette listPaletteFor(const Colours& colours);

} // namespace panelbook
