// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

namespace panelbook {

namespace {

QPalette::ColorRole roleOf(Ink ink)
{
    switch (ink) {
    case Ink::Normal: return QPalette::WindowText;
    case Ink::Quiet: return QPalette::BrightText;
    case Ink::Dim: return QPalette::PlaceholderText;
    case Ink::Accent: return QPalette::Link;
    }
    return QPalette::WindowText;
}

} // namespace

Label::Label(TextStyle style, Ink ink, const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(style));
    setForegroundRole(roleOf(ink));
}

} // namespace panelbook
