// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionViewItem;
class QWidget;
class QStyle;

namespace panelbook {

// How PanelbookStyle paints each control; one function a part of a control.

void paintButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                      const QStyle& style);
/// The frame of line edits, combo boxes and spin boxes; the accent shows where the keyboard is.
void paintField(QPainter& painter, const QStyleOption& option);
void paintFocusRing(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget,
                    const QStyle& style);
void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option);
void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option);

} // namespace panelbook
