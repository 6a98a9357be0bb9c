// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <QSizeF>

namespace panelbook {

enum class Weight { Regular, SemiBold };

/// How a text looks. Lengths in points.
struct TextStyle
{
    double size = 9;
    double leading = 13;
    QRgb ink = 0;
    Weight weight = Weight::Regular;
    double spacing = 0; ///< between the letters

    constexpr TextStyle in(QRgb other) const
    {
        TextStyle style = *this;
        style.ink = other;
        return style;
    }
};

/// The sheet of paper: A4, its margins, inks and type. The inks are those of the light scheme.
namespace sheet {

inline constexpr QSizeF size{595.28, 841.89};
inline constexpr double left = 45;
inline constexpr double right = 595.28 - 45;
inline constexpr double width = right - left;
inline constexpr double top = 42;
inline constexpr double bottom = 774; ///< where the body ends
inline constexpr double timeGap = 6;  ///< between a time and its text
inline constexpr double footer = 783; ///< the rule above the footer

inline constexpr QRgb text = qRgb(0x17, 0x1B, 0x24);
inline constexpr QRgb text2 = qRgb(0x4A, 0x53, 0x66);
inline constexpr QRgb text3 = qRgb(0x6B, 0x74, 0x88);
inline constexpr QRgb line = qRgb(0xDD, 0xE1, 0xE8);
inline constexpr QRgb lineStrong = qRgb(0xC3, 0xCA, 0xD6);
inline constexpr QRgb sunken = qRgb(0xED, 0xEF, 0xF3);
inline constexpr QRgb accent = qRgb(0x2F, 0x5B, 0xD3);
inline constexpr QRgb accentSoft = qRgb(0xE6, 0xED, 0xFC);
inline constexpr QRgb strength = qRgb(0x1B, 0x7F, 0x4B);
inline constexpr QRgb concern = qRgb(0x9A, 0x5B, 0x00);
inline constexpr QRgb flag = qRgb(0xB3, 0x26, 0x1E);
inline constexpr QRgb quote = qRgb(0x6A, 0x3F, 0xB5);
/// By point of the scale.
inline constexpr QRgb rating[5] = {text3, qRgb(0xB3, 0x26, 0x1E), qRgb(0x9A, 0x5B, 0x00),
                                   qRgb(0x2B, 0x7A, 0x5A), qRgb(0x0B, 0x6B, 0x3A)};

inline constexpr TextStyle body{9, 13, text};
inline constexpr TextStyle muted{9, 13, text2};
inline constexpr TextStyle faint{9, 13, text3};
inline constexpr TextStyle strong{9, 13, text, Weight::SemiBold};
inline constexpr TextStyle lead{9.75, 14.25, text};
inline constexpr TextStyle name{15, 20, text, Weight::SemiBold};
inline constexpr TextStyle verdict{13.5, 18, text, Weight::SemiBold};
inline constexpr TextStyle heading{8.25, 12, text3, Weight::SemiBold, 0.5};
inline constexpr TextStyle small{7.5, 11, text3};
inline constexpr TextStyle draft{7, 9, concern, Weight::SemiBold, 0.6};

} // namespace sheet

} // namespace panelbook
