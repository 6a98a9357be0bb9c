// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <QPalette>

namespace panelbook {

const Colours& lightColours()
{
    static const Colours colours{
        .dark = false,
        .background = QColor(0xF6F7F9),
        .surface = QColor(0xFFFFFF),
        .raised = QColor(0xFFFFFF),
        .sunken = QColor(0xEDEFF3),
        .line = QColor(0xDDE1E8),
        .lineStrong = QColor(0xC3CAD6),
        .text = QColor(0x171B24),
        .text2 = QColor(0x4A5366),
        .text3 = QColor(0x626B7F), // 6B7488 has 4.0 : 1 on accentSoft
        .accent = QColor(0x2F5BD3),
        .accentSoft = QColor(0xE6EDFC),
        .onAccent = QColor(0xFFFFFF),
        .strength = QColor(0x1A7A48), // 1B7F4B has 4.4 : 1 on strengthSoft
        .strengthSoft = QColor(0xE1F4EA),
        .concern = QColor(0x9A5B00),
        .concernSoft = QColor(0xFDF0DA),
        .flag = QColor(0xB3261E),
        .flagSoft = QColor(0xFBE6E4),
        .quote = QColor(0x6A3FB5),
        .quoteSoft = QColor(0xEFE8FB),
        .rating = {QColor(0x626B7F), QColor(0xB3261E), QColor(0x9A5B00), QColor(0x2B7A5A), QColor(0x0B6B3A)},
    };
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours{
        .dark = true,
        .background = QColor(0x14171D),
        .surface = QColor(0x1B1F27),
        .raised = QColor(0x222731),
        .sunken = QColor(0x10131A),
        .line = QColor(0x2D3440),
        .lineStrong = QColor(0x414B5B),
        .text = QColor(0xE8EBF1),
        .text2 = QColor(0xB3BCCB),
        .text3 = QColor(0x8E98AA), // 8B95A7 has 4.4 : 1 on accentSoft
        .accent = QColor(0x8AA9FF),
        .accentSoft = QColor(0x232E4D),
        .onAccent = QColor(0x0E1320),
        .strength = QColor(0x63CE96),
        .strengthSoft = QColor(0x17352A),
        .concern = QColor(0xF0B45A),
        .concernSoft = QColor(0x3A2D14),
        .flag = QColor(0xFF8A80),
        .flagSoft = QColor(0x43201E),
        .quote = QColor(0xC3A6FF),
        .quoteSoft = QColor(0x2E2447),
        .rating = {QColor(0x8E98AA), QColor(0xFF8A80), QColor(0xF0B45A), QColor(0x7BD3AB), QColor(0x4FE08E)},
    };
    return colours;
}

ToneColours toneColours(const Colours& c, Tone tone)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Accent: return {c.accent, c.accentSoft};
    case Tone::Strength: return {c.strength, c.strengthSoft};
    case Tone::Concern: return {c.concern, c.concernSoft};
    case Tone::Flag: return {c.flag, c.flagSoft};
    case Tone::Quote: return {c.quote, c.quoteSoft};
    }
    return {c.text2, c.sunken};
}

const Colours& coloursOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteFor(const Colours& c)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.background},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.surface},
        {QPalette::AlternateBase, c.sunken},
        {QPalette::Text, c.text},
        {QPalette::PlaceholderText, c.text3},
        {QPalette::Button, c.raised},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.text2},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.quote},
        {QPalette::ToolTipBase, c.raised},
        {QPalette::ToolTipText, c.text},
        {QPalette::Light, c.surface},
        {QPalette::Midlight, c.raised},
        {QPalette::Mid, c.line},
        {QPalette::Dark, c.lineStrong},
        {QPalette::Shadow, c.lineStrong},
    };
    for (const auto& [role, colour] : roles)
        palette.setColor(role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.text3);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.lineStrong);
    return palette;
}

QPalette listPaletteFor(const Colours& c)
{
    QPalette palette = paletteFor(c);
    palette.setColor(QPalette::Highlight, c.accentSoft);
    palette.setColor(QPalette::HighlightedText, c.text);
    return palette;
}

} // namespace panelbook
