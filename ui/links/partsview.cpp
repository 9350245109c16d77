#include "ui/links/partsview.h"

#include "ui/links/partsmodel.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPartHeight = 27;
constexpr int kChipHeight = 24;

class PartsDelegate final : public QStyledItemDelegate
{
public:
    explicit PartsDelegate(PartsView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (!m_view->chips()) {
            return {10, Theme::scaled(kPartHeight)};
        }
        const QFontMetrics metrics(Theme::font(FontRole::MonoSmall));
        return {metrics.horizontalAdvance(index.data().toString()) + Theme::scaled(14) + 18,
                Theme::scaled(kChipHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected) &&
            option.state.testFlag(QStyle::State_HasFocus)) {
            controlpaint::box(painter, option.rect, 3, {},
                              tokenColour(Token::Accent, option.palette), 2);
        }
        if (m_view->chips()) {
            paintChip(painter, option, index);
        } else {
            paintRow(painter, option, index);
        }
        painter->restore();
    }

private:
    static void paintChip(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const PartColours colours =
            partColours(index.data(PartsModel::ParamRole).toString(), option.palette);
        const bool bad = index.data(PartsModel::BadRole).toBool();
        const QColor tint =
            colours.tint.isValid() ? colours.tint : tokenColour(Token::Chrome, option.palette);
        const QRect rect = option.rect.adjusted(0, 0, 0, -1);
        painter->fillRect(rect, bad ? tokenColour(Token::ErrSoft, option.palette) : tint);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                          bad ? tokenColour(Token::Err, option.palette) : colours.ink);
        painter->setFont(Theme::font(FontRole::MonoSmall));
        painter->setPen(tokenColour(Token::Text, option.palette));
        painter->drawText(rect.adjusted(6, 0, 0, -2), Qt::AlignVCenter, index.data().toString());
        const int side = Theme::scaled(13);
        paintSign(painter,
                  QRectF(rect.right() - side - 5, rect.center().y() - side / 2.0 - 0.5, side, side),
                  static_cast<Sign>(index.data(PartsModel::SignRole).toInt()), option.palette);
    }

    static void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index)
    {
        const QRect rect = option.rect;
        const auto colour = [&option](Token token) {
            return tokenColour(token, option.palette);
        };
        const PartColours colours =
            partColours(index.data(PartsModel::ParamRole).toString(), option.palette);
        const bool bad = index.data(PartsModel::BadRole).toBool();
        if (index.row() > 0) {
            painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colour(Token::Line));
        }
        const QRectF bar(rect.left(), rect.top() + 7, 4, rect.height() - 13);
        controlpaint::box(painter, bar, 2, bad ? colour(Token::Err) : colours.ink, {});
        painter->setFont(Theme::font(FontRole::Mono));
        painter->setPen(colour(Token::Text2));
        const int name = Theme::scaled(132);
        painter->drawText(QRect(rect.left() + 13, rect.top(), name, rect.height()),
                          Qt::AlignVCenter, index.data().toString());
        const int side = Theme::scaled(14);
        const QRect value(rect.left() + 13 + name, rect.top(), rect.width() - 13 - name - side - 12,
                          rect.height());
        painter->setPen(colour(bad ? Token::Err : Token::Text));
        const QString text = painter->fontMetrics().elidedText(
            index.data(PartsModel::ValueRole).toString(), Qt::ElideRight, value.width());
        painter->drawText(value, Qt::AlignVCenter, text);
        paintSign(painter,
                  QRectF(rect.right() - side - 3, rect.center().y() - side / 2.0 + 0.5, side, side),
                  static_cast<Sign>(index.data(PartsModel::SignRole).toInt()), option.palette);
    }

    PartsView *m_view;
};

} // namespace

PartsView::PartsView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PartsDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartsView::setChips(bool chips)
{
    m_chips = chips;
    setFlow(chips ? LeftToRight : TopToBottom);
    setWrapping(chips);
    setSpacing(chips ? 4 : 0);
    scheduleDelayedItemsLayout();
    fit();
}

void PartsView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &PartsView::fit);
    fit();
}

QSize PartsView::sizeHint() const
{
    return {Theme::scaled(260), maximumHeight()};
}

QSize PartsView::minimumSizeHint() const
{
    return {Theme::scaled(160), maximumHeight()};
}

void PartsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void PartsView::fit()
{
    const int rows = model() ? model()->rowCount() : 0;
    int height = rows * Theme::scaled(kPartHeight);
    if (m_chips && rows > 0) {
        doItemsLayout();
        height = visualRect(model()->index(rows - 1, 0)).bottom() + verticalOffset() + 8;
    }
    if (height != maximumHeight()) {
        setFixedHeight(height);
        updateGeometry();
    }
}

} // namespace wxbind
