#include "ui/shared/controlstyle.h"

#include "ui/shared/buttons.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldPad = 5;
constexpr int kHeaderPad = 6; ///< on top of the style's own margin

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(u"fusion"_s)
{}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (int(element)) {
    case PE_PanelButtonCommand:
        controlpaint::button(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        controlpaint::toolButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            controlpaint::field(option, painter, widget);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controlpaint::checkBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        controlpaint::radioButton(option, painter);
        return;
    case PE_FrameFocusRect:
    case PE_FrameTabBarBase:
    case PE_FrameDefaultButton:
        return; // focus is drawn by each control, inside its own outline
    case PE_PanelMenu:
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            controlpaint::field(option, painter, widget);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        controlpaint::menuPanel(option, painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            controlpaint::rowGround(row, painter);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (int(element)) {
    case CE_PushButtonBevel:
        controlpaint::button(option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const int side = Theme::scaled(14);
            paintIcon(painter,
                      QRectF(option->rect.right() - side - 6,
                             option->rect.center().y() - side / 2.0 + 0.5, side, side),
                      Icon::ChevronDown, tokenColour(Token::Text2, option->palette));
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette = controlpaint::buttonPalette(option, widget);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        controlpaint::headerSection(option, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Where the cells of the delegates begin and end: a title stands over its column.
            QStyleOptionHeader copy = *header;
            copy.rect.adjust(kHeaderPad, 0, -kHeaderPad, 0);
            copy.palette.setColor(QPalette::ButtonText, tokenColour(Token::Text2, copy.palette));
            painter->setFont(Theme::font(FontRole::Secondary));
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            controlpaint::tab(tab, painter);
        }
        return;
    case CE_ProgressBarGroove:
        controlpaint::progressGroove(option, painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            controlpaint::progressFill(bar, painter);
        }
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, tokenColour(Token::Line, option->palette));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        controlpaint::comboBox(combo, painter, widget);
        return;
    }
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar) {
        controlpaint::scrollBar(slider, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (int(type)) {
    case CT_PushButton: {
        const ButtonKind kind = buttonKind(widget);
        const bool small = kind == ButtonKind::Small || kind == ButtonKind::Link;
        result.setHeight(qMax(size.height(), Theme::scaled(small ? 24 : 30)));
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        result.setWidth(size.width() +
                        (kind == ButtonKind::Link ? 4
                         : small                  ? 16
                                                  : 24) +
                        (menu ? Theme::scaled(14) : 0));
        return result;
    }
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(qMax(size.height() + 8, Theme::scaled(30)));
        return result;
    case CT_HeaderSection:
        result.setHeight(Theme::scaled(28));
        return result;
    case CT_TabBarTab:
        result.setHeight(Theme::scaled(34));
        return result;
    case CT_MenuItem:
        result.setHeight(qMax(result.height(), option ? Theme::scaled(28) : 28));
        return result;
    default:
        return result;
    }
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 7;
    case PM_ScrollBarExtent:
        return Theme::scaled(11);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
        return Theme::scaled(16);
    case PM_MenuButtonIndicator:
        return Theme::scaled(16);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit *>(widget)
                   ? 4 // room for the round corners of a field
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(kFieldPad, 0, -kFieldPad, 0) : rect;
}

QIcon ControlStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                 const QWidget *widget) const
{
    return pixmap == SP_LineEditClearButton ? lineIcon(Icon::Close)
                                            : QProxyStyle::standardIcon(pixmap, option, widget);
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (int(hint)) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
}

} // namespace wxbind
