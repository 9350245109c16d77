#include "ui/shared/rowground.h"

#include "ui/shared/elide.h"
#include "ui/shared/tokens.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

#include <algorithm>

namespace wxbind {

namespace {

/// Shorter texts of these characters are names that people choose.
constexpr int kShortestOpenId = 24;

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, bool first, bool last)
{
    const QRect &rect = option.rect;
    const QColor ink = tokenColour(Token::Accent, option.palette);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ink);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ink);
    if (first) {
        painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), ink);
    }
    if (last) {
        painter->fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), ink);
    }
}

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool first, bool last)
{
    const QRect &rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(rect, tokenColour(Token::AccentSoft, option.palette));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(rect, tokenColour(Token::Hover, option.palette));
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      tokenColour(Token::Line, option.palette));
    if (selected && first) {
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()),
                          tokenColour(Token::Accent, option.palette));
    }
    const bool keys = option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (selected && keys && option.state.testFlag(QStyle::State_Active) && option.widget &&
        option.widget->hasFocus()) {
        paintFocus(painter, option, first, last);
    }
}

bool isOpenIdLike(const QString &name)
{
    return name.size() >= kShortestOpenId && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
           });
}

QString personName(const QString &name)
{
    return isOpenIdLike(name) ? elideMiddle(name) : name;
}

} // namespace wxbind
