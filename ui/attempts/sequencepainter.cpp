#include "ui/attempts/sequencepainter.h"

#include "ui/attempts/stagemarker.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <array>

namespace wxbind {

namespace {

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

Token groundOf(StageState state)
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
        return Token::Surface;
    }
    Q_UNREACHABLE();
}

Token verdictInk(StageState state)
{
    switch (state) {
    case StageState::Failed:
        return Token::Err;
    case StageState::Held:
        return Token::Held;
    case StageState::Unknown:
        return Token::Warn;
    case StageState::NotReached:
    case StageState::Skipped:
    case StageState::Running:
    case StageState::Done:
        return Token::Text2;
    }
    Q_UNREACHABLE();
}

bool isLoud(SequenceArrow::Kind kind)
{
    return kind == SequenceArrow::Kind::Failed || kind == SequenceArrow::Kind::Lost;
}

Icon laneIcon(Lane lane)
{
    constexpr std::array icons{Icon::Monitor, Icon::Phone, Icon::Server, Icon::Cloud};
    return icons.at(static_cast<size_t>(lane));
}

void paintTip(QPainter *painter, QPointF tip, bool toRight)
{
    const qreal back = toRight ? -6 : 6;
    painter->drawPolyline(
        QPolygonF{{tip.x() + back, tip.y() - 4}, tip, {tip.x() + back, tip.y() + 4}});
}

} // namespace

SequencePainter::SequencePainter(QPainter *painter, const QList<SequenceStage> &stages,
                                 const SequenceLayout &layout, const QPalette &palette)
    : m_painter(painter)
    , m_stages(stages)
    , m_layout(layout)
    , m_palette(palette)
{}

void SequencePainter::paint()
{
    m_painter->setRenderHint(QPainter::Antialiasing);
    paintHead();
    const int count = static_cast<int>(m_stages.size());
    for (int i = 0; i < count; ++i) {
        paintGround(i);
    }
    for (int i = 0; i < count; ++i) {
        const SequenceStage &stage = m_stages.at(i);
        paintSpine(i);
        paintTitle(i);
        for (int arrow = 0; arrow < stage.arrows.size(); ++arrow) {
            paintArrow(stage.arrows.at(arrow), m_layout.arrowY(i, arrow),
                       colour(groundOf(stage.state)));
        }
        paintAside(i);
    }
    m_painter->fillRect(QRect(m_layout.left(), 0, 1, m_layout.height()), colour(Token::Line));
}

void SequencePainter::paintHead()
{
    m_painter->setFont(Theme::font(FontRole::SecondaryBold));
    const int icon = Theme::scaled(14);
    const int head = m_layout.head();
    const int room = (m_layout.width() - m_layout.left()) / kLaneCount - 4;
    for (int i = 0; i < kLaneCount; ++i) {
        const Lane lane = static_cast<Lane>(i);
        const int x = m_layout.laneX(lane);
        const QString title = Sequence::laneTitle(lane);
        m_painter->setPen(colour(Token::Text));
        if (m_layout.narrow()) {
            const int top = Theme::scaled(8);
            paintIcon(m_painter, QRectF(x - icon / 2.0, top, icon, icon), laneIcon(lane),
                      colour(Token::Text2));
            m_painter->drawText(QRect(x - room / 2, top + icon, room, head - top - icon),
                                Qt::AlignCenter | Qt::TextWordWrap, title);
            continue;
        }
        const QString shown =
            m_painter->fontMetrics().elidedText(title, Qt::ElideRight, room - icon - 6);
        const int wide = m_painter->fontMetrics().horizontalAdvance(shown) + icon + 6;
        const int left = qBound(m_layout.left() + 8, x - wide / 2, m_layout.width() - wide - 10);
        paintIcon(m_painter, QRectF(left, (head - icon) / 2.0, icon, icon), laneIcon(lane),
                  colour(Token::Text2));
        m_painter->drawText(QRect(left + icon + 6, 0, wide, head), Qt::AlignVCenter | Qt::AlignLeft,
                            shown);
    }
}

void SequencePainter::paintGround(int index)
{
    const SequenceStage &stage = m_stages.at(index);
    const QRect rect = m_layout.stageRect(index);
    m_painter->fillRect(rect, colour(groundOf(stage.state)));
    m_painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colour(Token::Line));
    QPen lane(colour(Token::Line2), 1.4);
    if (stage.arrows.isEmpty()) {
        lane.setDashPattern({1, 3});
    }
    m_painter->setPen(lane);
    for (int i = 0; i < kLaneCount; ++i) {
        const int x = m_layout.laneX(static_cast<Lane>(i));
        m_painter->drawLine(x, rect.top() + 1, x, rect.bottom());
    }
}

QPen SequencePainter::spinePen(StageState state) const
{
    const bool quiet = SequenceLayout::isQuiet(state);
    QPen pen(colour(quiet ? Token::Line2 : Token::Text2), 1.4);
    if (quiet) {
        pen.setDashPattern({2, 2});
    }
    return pen;
}

void SequencePainter::paintSpine(int index)
{
    const SequenceStage &stage = m_stages.at(index);
    const QRectF box = m_layout.markerRect(index);
    const QRectF rect = m_layout.stageRect(index);
    const qreal x = box.center().x();
    if (index > 0) {
        m_painter->setPen(spinePen(stage.state));
        m_painter->drawLine(QPointF(x, rect.top()), QPointF(x, box.top() - 2));
    }
    if (index + 1 < m_stages.size()) {
        m_painter->setPen(spinePen(m_stages.at(index + 1).state));
        m_painter->drawLine(QPointF(x, box.bottom() + 2), QPointF(x, rect.bottom()));
    }
    paintStageMarker(m_painter, box, stage.number, stage.state, m_palette);
}

void SequencePainter::paintTitle(int index)
{
    const SequenceStage &stage = m_stages.at(index);
    const bool quiet = SequenceLayout::isQuiet(stage.state);
    const QRect room = m_layout.titleRect(index);
    const auto elided = [this, &room](const QString &text) {
        return m_painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    };
    m_painter->setFont(Theme::font(quiet ? FontRole::Body : FontRole::BodyBold));
    m_painter->setPen(colour(stage.state == StageState::Failed ? Token::Err
                             : quiet                           ? Token::Text2
                                                               : Token::Text));
    const int titleBase = room.top() + m_painter->fontMetrics().ascent();
    m_painter->drawText(QPoint(room.left(), titleBase), elided(stage.title));
    int y = room.top() + m_painter->fontMetrics().height() + 2;
    if (!stage.time.isEmpty() && !quiet) {
        m_painter->setFont(Theme::font(FontRole::MonoSmall));
        m_painter->setPen(colour(Token::Text2));
        m_painter->drawText(QPoint(room.left(), y + m_painter->fontMetrics().ascent()), stage.time);
        y += m_painter->fontMetrics().height() + 2;
    }
    m_painter->setFont(Theme::font(FontRole::Secondary));
    m_painter->setPen(colour(verdictInk(stage.state)));
    const QString verdict = elided(stage.verdict);
    const int wide = m_painter->fontMetrics().horizontalAdvance(verdict);
    m_painter->drawText(quiet && m_layout.verdictBeside()
                            ? QPoint(room.right() - wide, titleBase)
                            : QPoint(room.left(), y + m_painter->fontMetrics().ascent()),
                        verdict);
}

void SequencePainter::paintAside(int index)
{
    const SequenceStage &stage = m_stages.at(index);
    if (stage.aside.isEmpty()) {
        return;
    }
    m_painter->setFont(Theme::font(FontRole::Secondary));
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;
    const QRect room = m_layout.asideRect(index);
    const QRect text = m_painter->fontMetrics().boundingRect(room, flags, stage.aside);
    m_painter->fillRect(text.adjusted(-4, 0, 4, 0), colour(groundOf(stage.state)));
    m_painter->setPen(colour(Token::Text2));
    m_painter->drawText(room, flags, stage.aside);
}

void SequencePainter::paintArrow(const SequenceArrow &arrow, int y, const QColor &ground)
{
    const bool toRight = arrow.to > arrow.from;
    const qreal from = m_layout.laneX(arrow.from) + (toRight ? 3 : -3);
    const qreal to = m_layout.laneX(arrow.to) + (toRight ? -3 : 3);
    QPen pen(colour(arrowInk(arrow.kind)), isLoud(arrow.kind) ? 2 : 1.6);
    if (arrow.kind == SequenceArrow::Kind::Inferred || arrow.kind == SequenceArrow::Kind::Lost) {
        pen.setDashPattern({3, 3});
    }
    m_painter->setPen(pen);
    m_painter->drawLine(QPointF(from, y), QPointF(to, y));
    pen.setStyle(Qt::SolidLine);
    m_painter->setPen(pen);
    paintTip(m_painter, {to, static_cast<qreal>(y)}, toRight);
    const int high = Theme::scaled(17);
    paintLabel(arrow, QRectF(qMin(from, to), y - high - 3, qAbs(to - from), high), ground);
}

void SequencePainter::paintLabel(const SequenceArrow &arrow, const QRectF &room,
                                 const QColor &ground)
{
    const bool loud = isLoud(arrow.kind);
    m_painter->setFont(Theme::font(loud ? FontRole::SecondaryBold : FontRole::Secondary));
    // A label may be longer than its arrow: no other one stands in its line.
    const int most = m_layout.width() - m_layout.left() - 20;
    const QString label = m_painter->fontMetrics().elidedText(arrow.label, Qt::ElideMiddle, most);
    const qreal wide = m_painter->fontMetrics().horizontalAdvance(label) + 8;
    const qreal left = qBound(m_layout.left() + 4.0, room.center().x() - wide / 2,
                              qMax(m_layout.left() + 4.0, m_layout.width() - wide - 4));
    const QRectF area(left, room.top(), wide, room.height());
    m_painter->fillRect(area, ground);
    m_painter->setPen(colour(loud ? arrowInk(arrow.kind) : Token::Text));
    m_painter->drawText(area, Qt::AlignCenter, label);
}

} // namespace wxbind
