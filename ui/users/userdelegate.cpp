#include "ui/users/userdelegate.h"

#include "ui/shared/avatar.h"
#include "ui/shared/rowground.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"
#include "ui/users/usermodel.h"

#include <QPainter>

namespace wxbind {

namespace {

/// One line of text; what was searched stands on the mark's ground with an underline.
void paintMarked(QPainter *painter, const QRect &rect, const QString &text, const QString &needle,
                 const QPalette &palette)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const qsizetype at = needle.isEmpty() ? -1 : shown.indexOf(needle, 0, Qt::CaseInsensitive);
    if (at >= 0) {
        const int left = rect.left() + painter->fontMetrics().horizontalAdvance(shown.left(at));
        const int wide = painter->fontMetrics().horizontalAdvance(shown.mid(at, needle.size()));
        const int high = painter->fontMetrics().height();
        const int top = rect.center().y() - high / 2 + 1;
        painter->fillRect(QRect(left, top, wide, high), tokenColour(Token::Mark, palette));
        painter->fillRect(QRect(left, top + high - 2, wide, 2), tokenColour(Token::Warn, palette));
    }
    painter->drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), shown);
}

/// Paints what stands before the text of this column; answers where the text begins.
int paintLead(QPainter *painter, const QRect &rect, const QModelIndex &index,
              const QPalette &palette)
{
    const int side = Theme::scaled(14);
    switch (index.column()) {
    case UserModel::PersonColumn: {
        const int face = Theme::scaled(28);
        paintAvatar(painter, QRectF(rect.left() + 4, rect.center().y() - face / 2.0, face, face),
                    index.data(UserModel::FaceRole).toString(), palette);
        return rect.left() + 4 + face + Theme::scaled(10);
    }
    case UserModel::AccountColumn: {
        const int colour = index.data(UserModel::ColourRole).toInt();
        if (colour < 0) {
            return rect.left();
        }
        const int square = Theme::scaled(10);
        painter->setPen(Qt::NoPen);
        painter->setBrush(accountColour(colour, palette));
        painter->drawRoundedRect(
            QRectF(rect.left(), rect.center().y() - square / 2.0 + 0.5, square, square), 2, 2);
        return rect.left() + square + Theme::scaled(7);
    }
    case UserModel::StateColumn: {
        const bool two = !index.data(UserModel::SubtitleRole).toString().isEmpty();
        const qreal middle = two ? rect.top() + rect.height() * 0.3 : rect.center().y() + 0.5;
        paintSign(painter, QRectF(rect.left(), middle - side / 2.0, side, side),
                  static_cast<Sign>(index.data(UserModel::SignRole).toInt()), palette);
        return rect.left() + side + Theme::scaled(7);
    }
    default:
        return rect.left();
    }
}

} // namespace

void UserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool person = index.column() == UserModel::PersonColumn;
    paintRowGround(painter, option, person, index.column() == UserModel::SeenColumn);
    QRect rect = option.rect.adjusted(Theme::scaled(8), 2, -Theme::scaled(6), -3);
    rect.setLeft(paintLead(painter, rect, index, option.palette));

    const QString text = index.data().toString();
    const QString second = index.data(UserModel::SubtitleRole).toString();
    const QString needle = index.data(UserModel::NeedleRole).toString();
    const bool mono = index.column() == UserModel::OpenIdColumn;
    const bool bold = person && option.state.testFlag(QStyle::State_Selected);
    painter->setFont(Theme::font(mono     ? FontRole::MonoSmall
                                 : bold   ? FontRole::BodyBold
                                 : person ? FontRole::Body
                                          : FontRole::Secondary));
    painter->setPen(tokenColour(person ? Token::Text : Token::Text2, option.palette));
    if (second.isEmpty()) {
        paintMarked(painter, rect, text, needle, option.palette);
    } else {
        const int half = rect.height() / 2;
        paintMarked(painter, QRect(rect.left(), rect.top(), rect.width(), half + 2), text, needle,
                    option.palette);
        painter->setFont(Theme::font(person ? FontRole::Small : FontRole::Secondary));
        const bool warn = index.data(UserModel::WarnRole).toBool() && !person;
        painter->setPen(tokenColour(warn ? Token::Warn : Token::Text2, option.palette));
        paintMarked(painter, QRect(rect.left(), rect.top() + half, rect.width(), half + 2), second,
                    needle, option.palette);
    }
    painter->restore();
}

QSize UserDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(80), Theme::scaled(40)};
}

} // namespace wxbind
