// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/panelbookstyle.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/colours.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/painting.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace panelbook {

namespace {

constexpr int scrollBarExtent = 12;
constexpr int arrowWidth = 24;
constexpr int shortestHandle = 28;
constexpr int headerMargin = 9;

/// A control's height: `base` at 13 px text, more when the user's text is larger.
int heightFor(const QStyleOption* option, int base)
{
    return option ? std::max(base, option->fontMetrics.height() + base - 16) : base;
}

/// A header's height, by the lines of its text.
int headerHeight(const QStyleOption* option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const int more =
        header ? static_cast<int>(header->text.count(u'\n')) * header->fontMetrics.lineSpacing() : 0;
    return heightFor(option, 30) + more;
}

QRect scrollHandle(const QStyleOptionSlider& bar)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 shown = range + bar.pageStep;
    const int handle = shown > 0 ? std::clamp(int(length * qint64(bar.pageStep) / shown),
                                              std::min(shortestHandle, length), length)
                                 : length;
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - handle, bar.upsideDown);
    return horizontal ? QRect(bar.rect.left() + at, bar.rect.top(), handle, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), handle);
}

/// Without arrow buttons: the groove is everything, the pages are what the handle leaves.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(bar);
    const bool horizontal = bar.orientation == Qt::Horizontal;
    QRect rest = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return bar.rect;
    case QStyle::SC_ScrollBarSlider: return QStyle::visualRect(bar.direction, bar.rect, handle);
    case QStyle::SC_ScrollBarSubPage:
        horizontal ? rest.setRight(handle.left() - 1) : rest.setBottom(handle.top() - 1);
        return QStyle::visualRect(bar.direction, bar.rect, rest);
    case QStyle::SC_ScrollBarAddPage:
        horizontal ? rest.setLeft(handle.right() + 1) : rest.setTop(handle.bottom() + 1);
        return QStyle::visualRect(bar.direction, bar.rect, rest);
    default: return {};
    }
}

QRect comboBoxPart(const QStyleOptionComboBox& box, QStyle::SubControl part)
{
    QRect rect = box.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - arrowWidth);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(8, 2, -arrowWidth, -2);
    return QStyle::visualRect(box.direction, box.rect, rect);
}

QRect spinBoxPart(const QStyleOptionSpinBox& box, QStyle::SubControl part)
{
    QRect rect = box.rect;
    const int half = rect.center().y();
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(rect.right() - arrowWidth, rect.top(), arrowWidth, half - rect.top());
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(rect.right() - arrowWidth, half, arrowWidth, rect.bottom() - half);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(4, 2, box.buttonSymbols == QAbstractSpinBox::NoButtons ? -4 : -arrowWidth, -2);
        break;
    default: break;
    }
    return QStyle::visualRect(box.direction, box.rect, rect);
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& box)
{
    paintField(painter, box);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QColor ink = coloursOf(box.palette).text2;
    paintChevron(painter, spinBoxPart(box, QStyle::SC_SpinBoxUp).translated(0, 2), Qt::UpArrow, ink);
    paintChevron(painter, spinBoxPart(box, QStyle::SC_SpinBoxDown).translated(0, -1), Qt::DownArrow, ink);
}

} // namespace

PanelbookStyle::PanelbookStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void PanelbookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const Colours& c = coloursOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: paintButtonPanel(*painter, *option, widget); return;
    case PE_FrameDefaultButton: return;
    case PE_FrameFocusRect: paintFocusRing(*painter, *option, widget); return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_FrameLineEdit: paintField(*painter, *option); return;
    case PE_Frame: paintBox(*painter, option->rect, {}, c.line, controlRadius); return;
    case PE_FrameMenu: paintBox(*painter, option->rect, {}, c.lineStrong, 0); return;
    case PE_PanelMenu: painter->fillRect(option->rect, c.raised); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(*painter, *option); return;
    case PE_IndicatorRadioButton: paintRadioButton(*painter, *option); return;
    case PE_IndicatorArrowDown: paintChevron(*painter, option->rect, Qt::DownArrow, c.text2); return;
    case PE_IndicatorArrowUp: paintChevron(*painter, option->rect, Qt::UpArrow, c.text2); return;
    case PE_IndicatorArrowLeft: paintChevron(*painter, option->rect, Qt::LeftArrow, c.text2); return;
    case PE_IndicatorArrowRight: paintChevron(*painter, option->rect, Qt::RightArrow, c.text2); return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintItemPanel(*painter, *item);
        return;
    case PE_PanelItemViewRow: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PanelbookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && button->icon.isNull()) {
        paintButtonLabel(*painter, *button, widget, *this);
        return;
    }
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == CE_HeaderSection && header) {
        paintHeaderSection(*painter, *header);
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, coloursOf(option->palette).surface);
        return;
    }
    if (element == CE_HeaderLabel && header) {
        QStyleOptionHeader quiet = *header;
        quiet.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).text3);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PanelbookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider) {
        paintScrollBar(*painter, *slider, widget, *this);
        return;
    }
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo) {
        if (combo->frame)
            paintField(*painter, *combo);
        paintChevron(*painter, comboBoxPart(*combo, SC_ComboBoxArrow), Qt::DownArrow,
                     coloursOf(option->palette).text2);
        return;
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin) {
        paintSpinBox(*painter, *spin);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PanelbookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                     SubControl part, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo && part != SC_ComboBoxListBoxPopup)
        return comboBoxPart(*combo, part);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin)
        return spinBoxPart(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect PanelbookStyle::subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect: return option->rect;
    case SE_HeaderLabel: // the margin is meant for the sides: letters need the whole height
        return option->rect.adjusted(headerMargin, 0, -headerMargin, 0);
    case SE_LineEditContents:
        return QProxyStyle::subElementRect(element, option, widget).adjusted(5, 0, -5, 0);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize PanelbookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                       const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const QString keys = widget ? widget->property("keyHint").toString() : QString();
        const int hint = keys.isEmpty() ? 0 : keyHintSize(keys).width() + 8;
        return {contents.width() + hint + 26, heightFor(option, 30)};
    }
    case CT_LineEdit: return {size.width() + 10, heightFor(option, 32)};
    case CT_ComboBox: return {contents.width() + arrowWidth + 16, heightFor(option, 32)};
    case CT_SpinBox: return {size.width() + 8, heightFor(option, 32)};
    case CT_ItemViewItem: return {size.width() + 8, std::max(size.height(), heightFor(option, 30))};
    case CT_HeaderSection: return {size.width(), headerHeight(option)};
    case CT_MenuItem: return {size.width() + 8, size.height() + (size.height() > 12 ? 6 : 0)};
    default: return size;
    }
}

int PanelbookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarExtent;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 17;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_DefaultFrameWidth: return qobject_cast<const QAbstractScrollArea*>(widget) ? 2 : 1;
    case PM_FocusFrameHMargin: return 8;
    case PM_HeaderMargin: return headerMargin;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_SplitterWidth: return 5;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PanelbookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration: // the candidate has the attention
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace panelbook
