#include "ui/accounts/accountdelegate.h"

#include "ui/accounts/accountmodel.h"
#include "ui/shared/icons.h"
#include "ui/shared/rowground.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace wxbind {

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const QRect &rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(painter, option, true, true);

    const int side = Theme::scaled(14);
    const QRectF square(rect.left() + Theme::scaled(14), rect.center().y() - side / 2.0, side,
                        side);
    if (index.data(AccountModel::SandboxRole).toBool()) {
        paintIcon(painter, square, Icon::Flask, tokenColour(Token::Sand, palette));
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accountColour(index.data(AccountModel::ColourRole).toInt(), palette));
        painter->drawRoundedRect(square, 3, 3);
    }
    QRect text =
        rect.adjusted(Theme::scaled(40), Theme::scaled(6), -Theme::scaled(14), -Theme::scaled(6));
    if (!index.data(AccountModel::SecretRole).toBool()) {
        const QRectF warn(text.right() - side, rect.center().y() - side / 2.0, side, side);
        paintSign(painter, warn, Sign::Warning, palette);
        text.setRight(text.right() - side - Theme::scaled(8));
    }
    painter->setFont(Theme::font(selected ? FontRole::BodyBold : FontRole::Body));
    painter->setPen(tokenColour(Token::Text, palette));
    painter->drawText(
        text, Qt::AlignTop | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setFont(Theme::font(FontRole::MonoSmall));
    painter->setPen(tokenColour(Token::Text2, palette));
    painter->drawText(text, Qt::AlignBottom | Qt::AlignLeft,
                      index.data(AccountModel::AppIdRole).toString());
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(200), Theme::scaled(48)};
}

} // namespace wxbind
