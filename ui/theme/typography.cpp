// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QFontInfo>
#include <QGuiApplication>

namespace panelbook {

namespace {

constexpr qreal bodyPoints = 9.75;
constexpr qreal bodyPixels = 13;

QFont scaled(qreal pixels, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * pixels / bodyPixels);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont applicationFont()
{
    QFont font = QGuiApplication::font();
    font.setFamilies({QStringLiteral("Panelbook Sans"), font.family()});
    font.setPointSizeF(bodyPoints);
    return font;
}

int scaledToText(int pixels)
{
    return qRound(pixels * QFontInfo(QGuiApplication::font()).pixelSize() / bodyPixels);
}

QFont fontFor(TextStyle style)
{
    switch (style) {
    case TextStyle::Body: break;
    case TextStyle::Strong: return scaled(13, QFont::DemiBold);
    case TextStyle::Button: return scaled(13, QFont::Medium);
    case TextStyle::Title: {
        QFont font = scaled(20, QFont::DemiBold);
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
        return font;
    }
    case TextStyle::Heading: return scaled(15, QFont::DemiBold);
    case TextStyle::Section: {
        QFont font = scaled(11, QFont::DemiBold);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        return font;
    }
    case TextStyle::Small: return scaled(11, QFont::Normal);
    case TextStyle::Mono: {
        QFont font = scaled(11, QFont::Medium);
        font.setFamilies({QStringLiteral("Panelbook Mono"), QStringLiteral("DejaVu Sans Mono"),
                          QStringLiteral("monospace")});
        font.setStyleHint(QFont::Monospace);
        return font;
    }
    }
    return QGuiApplication::font();
}

} // namespace panelbook
