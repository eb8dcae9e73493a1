#include "ui/widgets/look/LookStyle.h"

#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/LookPainting.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QStyleOption>

namespace banso {

using namespace LookPainting;

LookStyle::LookStyle() : QProxyStyle(QStringLiteral("fusion")) {}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const {
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Look::grid(3);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin:
        return Look::grid(2);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return Look::iconSize();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qRound(Look::grid(9) / 2.0);
    case PM_ScrollBarExtent:
        return Look::grid(3);
    case PM_ScrollBarSliderMin:
        return Look::grid(8);
    case PM_TextCursorWidth:
        return qMax(2, Look::grid(1) / 3);
    case PM_SplitterWidth:
        return Look::grid(2);
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return Look::grid(1);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return u'●';
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(lineColor(option->palette).rgba()) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {qMax(size.width() + Look::grid(8), Look::grid(20)), Look::controlHeight()};
    case CT_LineEdit:
        return {size.width() + Look::grid(4), qMax(made.height(), Look::controlHeight())};
    case CT_ComboBox:
        return {size.width() + Look::grid(12), Look::controlHeight()};
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool hasMenu = button && button->features & QStyleOptionToolButton::HasMenu;
        const int width = made.width() + Look::grid(hasMenu ? 6 : 2);
        return {qMax(width, Look::controlHeight()), Look::controlHeight()};
    }
    case CT_ItemViewItem:
        return {made.width() + Look::grid(2), qMax(made.height(), Look::rowHeight())};
    case CT_HeaderSection:
        return {made.width(), Look::rowHeight() + Look::grid(1)};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return made;
        return {made.width() + Look::grid(6), Look::controlHeight() - Look::grid(1)};
    }
    case CT_MenuBarItem:
        return {size.width() + Look::grid(5), Look::rowHeight() + Look::grid(1)};
    case CT_TabBarTab:
        return {made.width() + Look::grid(2), Look::controlHeight() + Look::grid(1)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {made.width() + Look::grid(1), qMax(made.height(), Look::rowHeight())};
    default:
        return made;
    }
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption* option,
                                const QWidget* widget) const {
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(Look::grid(2), 0, -Look::grid(2), 0);
    if (element == SE_LineEditContents)
        return rect.adjusted(Look::grid(1), 0, -Look::grid(1), 0);
    return rect;
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl part, const QWidget* widget) const {
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(*bar, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(Look::grid(2), 1, -Look::grid(8), -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(*painter, *option, Look::isPrimary(widget));
    case PE_PanelButtonTool:
        return paintToolButton(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
            return paintField(*painter, *option, Look::toneOf(widget), frame->lineWidth > 0);
        break;
    case PE_FrameLineEdit:
        return paintField(*painter, *option, Look::toneOf(widget), true);
    case PE_Frame:
        return paintFrame(*painter, *option, widget, Look::toneOf(widget));
    case PE_FrameMenu:
        return box(*painter, option->rect, 0, Qt::transparent, strongLineColor(option->palette));
    case PE_FrameFocusRect:
        // Buttons and table cells draw their focus with themselves.
        if (!qobject_cast<const QPushButton*>(widget) &&
            !qobject_cast<const QAbstractItemView*>(widget))
            paintFocus(*painter, *option);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return paintItem(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(*painter, *option);
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          lineColor(option->palette));
        return;
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, *option);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && Look::isPrimary(widget) && (button->state & State_Enabled)) {
            QStyleOptionButton light = *button;
            light.palette.setColor(QPalette::ButtonText, onAccent(option->palette));
            return QProxyStyle::drawControl(element, &light, painter, widget);
        }
        break;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeader part = *header;
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeader(*painter, *option, element == CE_HeaderSection);
    case CE_ProgressBarGroove:
        return box(*painter, option->rect, 3, washOf(Tone::Quiet, option->palette),
                   lineColor(option->palette));
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paintProgress(*painter, *bar);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paintTab(*painter, *tab);
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paintMenuBarItem(*painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_Splitter:
        return paintSplitter(*painter, *option);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paintScrollBar(*painter, *bar);
    if (control == CC_ComboBox) {
        paintField(*painter, *option, Look::toneOf(widget), true);
        return paintComboArrow(*painter, *option);
    }
    if (control == CC_ToolButton)
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && button->features & QStyleOptionToolButton::HasMenu) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return paintComboArrow(*painter, *option);
        }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace banso
