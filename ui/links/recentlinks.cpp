#include "ui/links/recentlinks.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/format.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"
#include "words/attemptwords.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentHeight = 28;

class RecentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {10, Theme::scaled(kRecentHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const QRect rect = option.rect;
        const auto colour = [&option](Token token) {
            return tokenColour(token, option.palette);
        };
        QStyleOptionViewItem ground = option;
        if (!option.state.testFlag(QStyle::State_HasFocus)) {
            ground.state.setFlag(QStyle::State_Selected, false);
        }
        controlpaint::rowGround(&ground, painter);
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colour(Token::Line));
        const int side = Theme::scaled(14);
        paintSign(painter, QRectF(rect.left() + 2, rect.center().y() - side / 2.0 + 1, side, side),
                  static_cast<Sign>(index.data(RecentLinksModel::SignRole).toInt()),
                  option.palette);
        painter->setFont(Theme::font(FontRole::Secondary));
        painter->setPen(colour(Token::Text2));
        const int time = painter->fontMetrics().horizontalAdvance(u"00:00"_s);
        QRect text = rect.adjusted(side + 10, 1, -4, 0);
        painter->drawText(text, Qt::AlignVCenter,
                          index.data(RecentLinksModel::TimeRole).toString());
        text.setLeft(text.left() + time + 12);
        const QString verdict = index.data(RecentLinksModel::VerdictRole).toString();
        const int wide = painter->fontMetrics().horizontalAdvance(verdict);
        painter->setPen(
            colour(index.data(RecentLinksModel::LiveRole).toBool() ? Token::Accent : Token::Text2));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, verdict);
        painter->setPen(colour(Token::Text));
        const QString who =
            painter->fontMetrics().elidedText(index.data(RecentLinksModel::WhoRole).toString(),
                                              Qt::ElideRight, qMax(20, text.width() - wide - 10));
        painter->drawText(text, Qt::AlignVCenter, who);
        painter->restore();
    }
};

} // namespace

RecentLinksModel::RecentLinksModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

void RecentLinksModel::set(const QList<AttemptRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void RecentLinksModel::tick()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).attempt.progress == AttemptState::Waiting) {
            Q_EMIT dataChanged(index(i), index(i), {VerdictRole});
        }
    }
}

void RecentLinksModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
}

int RecentLinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RecentLinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AttemptRow &row = m_rows.at(index.row());
    const QString who = !row.expectName.isEmpty()     ? row.expectName
                        : !row.userName.isEmpty()     ? row.userName
                        : !row.attempt.note.isEmpty() ? row.attempt.note
                                                      : tr("anybody");
    const QString time = Format::clockMinutes(row.attempt.createdAt);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return u"%1 %2, %3"_s.arg(time, who, verdict(row));
    case Qt::ToolTipRole:
        return u"#%1 · %2"_s.arg(row.attempt.id.number()).arg(row.attempt.note);
    case SignRole:
        return static_cast<int>(signOf(row.attempt.progress));
    case TimeRole:
        return time;
    case WhoRole:
        return who;
    case VerdictRole:
        return verdict(row);
    case AttemptRole:
        return row.attempt.id.number();
    case LiveRole:
        return row.attempt.progress == AttemptState::Waiting;
    default:
        return {};
    }
}

QString RecentLinksModel::verdict(const AttemptRow &row) const
{
    if (row.attempt.progress == AttemptState::Waiting) {
        return tr("waiting, %1 left").arg(Format::left(row.attempt.expiresAt - m_clock.now()));
    }
    return AttemptWords::title(row.attempt);
}

RecentLinks::RecentLinks(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RecentDelegate(this));
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setFixedHeight(Theme::scaled(kRecentHeight) * 4);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT attemptAsked(AttemptId(index.data(RecentLinksModel::AttemptRole).toLongLong()));
    });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT attemptAsked(AttemptId(index.data(RecentLinksModel::AttemptRole).toLongLong()));
    });
}

QSize RecentLinks::sizeHint() const
{
    return {Theme::scaled(280), Theme::scaled(kRecentHeight) * 4};
}

} // namespace wxbind
