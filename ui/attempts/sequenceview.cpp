#include "ui/attempts/sequenceview.h"

#include "ui/shared/icons.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHead = 42;
constexpr int kArrowStep = 32;
constexpr int kQuietStage = 38;
constexpr int kMarker = 20;

Token arrowInk(SequenceArrow::Kind kind)
{
    switch (kind) {
    case SequenceArrow::Kind::Seen:
        return Token::Text2;
    case SequenceArrow::Kind::Inferred:
        return Token::Text3;
    case SequenceArrow::Kind::Failed:
        return Token::Err;
    case SequenceArrow::Kind::Lost:
        return Token::Warn;
    }
    Q_UNREACHABLE();
}

std::optional<Token> groundOf(StageState state)
{
    switch (state) {
    case StageState::Failed:
        return Token::ErrSoft;
    case StageState::Held:
    case StageState::Unknown:
        return Token::WarnSoft;
    case StageState::NotReached:
    case StageState::Running:
    case StageState::Done:
    case StageState::Skipped:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Icon laneIcon(Lane lane)
{
    constexpr std::array icons{Icon::Monitor, Icon::Phone, Icon::Server, Icon::Cloud};
    return icons.at(static_cast<size_t>(lane));
}

void paintHeadOfArrow(QPainter *painter, QPointF tip, bool toRight)
{
    const qreal back = toRight ? -6 : 6;
    painter->drawPolyline(
        QPolygonF{{tip.x() + back, tip.y() - 4}, tip, {tip.x() + back, tip.y() + 4}});
}

} // namespace

SequenceView::SequenceView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Picture of this sign-in"));
}

void SequenceView::setStages(const QList<SequenceStage> &stages)
{
    m_stages = stages;
    setAccessibleName(tr("Picture of this sign-in"));
    setAccessibleDescription(Sequence::text(stages));
    updateGeometry();
    update();
}

int SequenceView::leftWidth() const
{
    return Theme::scaled(width() < Theme::scaled(620) ? 132 : 160);
}

int SequenceView::stageHeight(const SequenceStage &stage) const
{
    if (stage.arrows.isEmpty()) {
        return Theme::scaled(stage.time.isEmpty() ? kQuietStage : 56);
    }
    return Theme::scaled(qMax(72, 16 + kArrowStep * static_cast<int>(stage.arrows.size())));
}

QSize SequenceView::sizeHint() const
{
    int height = Theme::scaled(kHead);
    for (const SequenceStage &stage : m_stages) {
        height += stageHeight(stage);
    }
    return {Theme::scaled(640), height + 1};
}

QSize SequenceView::minimumSizeHint() const
{
    return {Theme::scaled(440), sizeHint().height()};
}

int SequenceView::laneX(Lane lane) const
{
    const int from = leftWidth();
    const int span = width() - from;
    const int margin = qMin(Theme::scaled(62), span / 8);
    return from + margin + static_cast<int>(lane) * (span - 2 * margin) / (kLaneCount - 1);
}

void SequenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(&painter);
    int y = Theme::scaled(kHead);
    for (const SequenceStage &stage : m_stages) {
        const QRect rect(0, y, width(), stageHeight(stage));
        paintStage(&painter, stage, rect);
        y = rect.bottom() + 1;
    }
    painter.setPen(tokenColour(Token::Line, palette()));
    painter.drawLine(leftWidth(), 0, leftWidth(), y);
    if (hasFocus()) {
        painter.setPen(QPen(tokenColour(Token::Accent, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void SequenceView::paintHead(QPainter *painter) const
{
    painter->setFont(Theme::font(FontRole::SecondaryBold));
    const int icon = Theme::scaled(14);
    for (int i = 0; i < kLaneCount; ++i) {
        const Lane lane = static_cast<Lane>(i);
        const QString title = painter->fontMetrics().elidedText(
            Sequence::laneTitle(lane), Qt::ElideRight,
            (width() - leftWidth()) / kLaneCount - icon - Theme::scaled(8));
        const int wide = painter->fontMetrics().horizontalAdvance(title) + icon + 6;
        const int left = qBound(leftWidth() + 6, laneX(lane) - wide / 2, width() - wide - 4);
        const int middle = Theme::scaled(kHead) / 2;
        paintIcon(painter, QRectF(left, middle - icon / 2.0, icon, icon), laneIcon(lane),
                  tokenColour(Token::Text2, palette()));
        painter->setPen(tokenColour(Token::Text, palette()));
        painter->drawText(QRect(left + icon + 6, 0, wide, Theme::scaled(kHead)),
                          Qt::AlignVCenter | Qt::AlignLeft, title);
    }
}

void SequenceView::paintStage(QPainter *painter, const SequenceStage &stage,
                              const QRect &rect) const
{
    if (const auto ground = groundOf(stage.state)) {
        painter->fillRect(rect, tokenColour(*ground, palette()));
    }
    painter->setPen(tokenColour(Token::Line, palette()));
    painter->drawLine(rect.topLeft(), rect.topRight());

    QPen lane(tokenColour(Token::Line2, palette()), 1.4);
    if (stage.arrows.isEmpty()) {
        lane.setDashPattern({1, 3});
    }
    painter->setPen(lane);
    for (int i = 0; i < kLaneCount; ++i) {
        const int x = laneX(static_cast<Lane>(i));
        painter->drawLine(x, rect.top() + 1, x, rect.bottom());
    }
    paintMarker(painter, stage, rect);

    int y = rect.top() + Theme::scaled(28);
    for (const SequenceArrow &arrow : stage.arrows) {
        paintArrow(painter, arrow, y);
        y += Theme::scaled(kArrowStep);
    }
    if (!stage.aside.isEmpty()) {
        const QRect area = rect.adjusted(leftWidth() + Theme::scaled(16), 0, -8, 0);
        painter->setFont(Theme::font(FontRole::Secondary));
        const QString text =
            painter->fontMetrics().elidedText(stage.aside, Qt::ElideRight, area.width());
        const int wide = painter->fontMetrics().horizontalAdvance(text);
        const QColor under = groundOf(stage.state) ? tokenColour(*groundOf(stage.state), palette())
                                                   : palette().color(QPalette::Base);
        painter->fillRect(QRect(area.left() - 4, rect.center().y() - Theme::scaled(10), wide + 8,
                                Theme::scaled(20)),
                          under);
        painter->setPen(tokenColour(Token::Text2, palette()));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

void SequenceView::paintMarker(QPainter *painter, const SequenceStage &stage,
                               const QRect &rect) const
{
    const int side = Theme::scaled(kMarker);
    const QRectF box(Theme::scaled(8), rect.top() + Theme::scaled(9), side, side);
    paintSign(painter, box, signOf(stage.state), palette());

    const bool reached =
        stage.state != StageState::NotReached && stage.state != StageState::Skipped;
    const QRect text =
        rect.adjusted(Theme::scaled(36), Theme::scaled(8), leftWidth() - rect.width() - 4, -4);
    painter->setFont(Theme::font(reached ? FontRole::BodyBold : FontRole::Body));
    painter->setPen(tokenColour(reached ? Token::Text : Token::Text3, palette()));
    QString title = u"%1 %2"_s.arg(stage.number).arg(stage.title);
    painter->drawText(text, Qt::AlignTop | Qt::AlignLeft, title);
    int y = text.top() + painter->fontMetrics().height() + 2;
    if (!stage.time.isEmpty()) {
        painter->setFont(Theme::font(FontRole::MonoSmall));
        painter->setPen(tokenColour(Token::Text2, palette()));
        painter->drawText(QPoint(text.left(), y + painter->fontMetrics().ascent()), stage.time);
        y += painter->fontMetrics().height() + 2;
    }
    painter->setFont(Theme::font(FontRole::Secondary));
    const Token ink = stage.state == StageState::Failed ? Token::Err : Token::Text2;
    painter->setPen(tokenColour(ink, palette()));
    const QString verdict =
        painter->fontMetrics().elidedText(stage.verdict, Qt::ElideRight, text.width());
    if (stage.arrows.isEmpty() && stage.time.isEmpty()) {
        const int wide = painter->fontMetrics().horizontalAdvance(verdict);
        painter->drawText(
            QPoint(leftWidth() - wide - 8, text.top() + painter->fontMetrics().ascent() + 2),
            verdict);
    } else {
        painter->drawText(QPoint(text.left(), y + painter->fontMetrics().ascent()), verdict);
    }
}

void SequenceView::paintArrow(QPainter *painter, const SequenceArrow &arrow, int y) const
{
    const bool toRight = arrow.to > arrow.from;
    const qreal from = laneX(arrow.from) + (toRight ? 3 : -3);
    const qreal to = laneX(arrow.to) + (toRight ? -3 : 3);
    QPen pen(tokenColour(arrowInk(arrow.kind), palette()), 1.6);
    if (arrow.kind == SequenceArrow::Kind::Inferred || arrow.kind == SequenceArrow::Kind::Lost) {
        pen.setDashPattern({3, 3});
    }
    painter->setPen(pen);
    painter->drawLine(QPointF(from, y), QPointF(to, y));
    pen.setStyle(Qt::SolidLine);
    painter->setPen(pen);
    paintHeadOfArrow(painter, {to, static_cast<qreal>(y)}, toRight);

    const bool loud =
        arrow.kind == SequenceArrow::Kind::Failed || arrow.kind == SequenceArrow::Kind::Lost;
    painter->setFont(Theme::font(loud ? FontRole::SecondaryBold : FontRole::Secondary));
    painter->setPen(tokenColour(loud ? arrowInk(arrow.kind) : Token::Text, palette()));
    const int wide = static_cast<int>(qAbs(to - from)) - 8;
    const QString label = painter->fontMetrics().elidedText(arrow.label, Qt::ElideMiddle, wide);
    painter->drawText(QRectF(qMin(from, to) + 4, y - Theme::scaled(20), wide, Theme::scaled(18)),
                      Qt::AlignHCenter | Qt::AlignBottom, label);
}

void SequenceView::copyText() const
{
    QGuiApplication::clipboard()->setText(Sequence::text(m_stages));
}

void SequenceView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy as text"));
    if (menu.exec(event->globalPos()) == copy) {
        copyText();
    }
}

void SequenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyText();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace wxbind
