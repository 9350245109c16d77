#include "ui/attempts/sequencelayout.h"

#include "ui/shared/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace wxbind {

namespace {

constexpr int kNarrowPicture = 600;
constexpr int kArrowStep = 32;
constexpr int kFirstArrow = 28;
constexpr int kMarker = 20;
constexpr int kMarkerPad = 9;
constexpr int kTextLeft = 38;
constexpr int kTextTop = 8;

int lineHeight(FontRole role)
{
    return QFontMetrics(Theme::font(role)).height();
}

} // namespace

SequenceLayout::SequenceLayout(const QList<SequenceStage> &stages, int width)
    : m_width(width)
    , m_narrow(width < Theme::scaled(kNarrowPicture))
    , m_left(Theme::scaled(m_narrow ? 124 : 162))
    , m_head(Theme::scaled(m_narrow ? 62 : 42))
    , m_verdictBeside(measureVerdicts(stages))
{
    int y = m_head;
    for (const SequenceStage &stage : stages) {
        m_rects.append(QRect(0, y, width, heightOf(stage)));
        y += m_rects.constLast().height();
    }
}

bool SequenceLayout::isQuiet(StageState state)
{
    return state == StageState::NotReached || state == StageState::Skipped;
}

int SequenceLayout::height() const
{
    return (m_rects.isEmpty() ? m_head : m_rects.constLast().bottom() + 1) + 1;
}

int SequenceLayout::laneX(Lane lane) const
{
    const int span = m_width - m_left;
    const int margin = qMin(Theme::scaled(64), span / 8);
    return m_left + margin + static_cast<int>(lane) * (span - 2 * margin) / (kLaneCount - 1);
}

QRect SequenceLayout::markerRect(int index) const
{
    const int pad = Theme::scaled(kMarkerPad);
    const int side = Theme::scaled(kMarker);
    return {pad, m_rects.at(index).top() + pad, side, side};
}

QRect SequenceLayout::titleRect(int index) const
{
    const QRect &stage = m_rects.at(index);
    const int left = Theme::scaled(kTextLeft);
    return {left, stage.top() + Theme::scaled(kTextTop), m_left - left - Theme::scaled(8),
            stage.height() - Theme::scaled(kTextTop)};
}

QRect SequenceLayout::asideRoom(const QRect &stage) const
{
    return stage.adjusted(m_left + Theme::scaled(16), 0, -Theme::scaled(12), 0);
}

QRect SequenceLayout::asideRect(int index) const
{
    return asideRoom(m_rects.at(index));
}

int SequenceLayout::arrowY(int index, int arrow) const
{
    return m_rects.at(index).top() + Theme::scaled(kFirstArrow + kArrowStep * arrow);
}

bool SequenceLayout::measureVerdicts(const QList<SequenceStage> &stages) const
{
    const QFontMetrics title(Theme::font(FontRole::Body));
    const QFontMetrics verdict(Theme::font(FontRole::Secondary));
    const int room = m_left - Theme::scaled(kTextLeft + 8 + 10);
    return std::all_of(stages.cbegin(), stages.cend(), [&](const SequenceStage &stage) {
        return !isQuiet(stage.state) ||
               title.horizontalAdvance(stage.title) + verdict.horizontalAdvance(stage.verdict) <=
                   room;
    });
}

int SequenceLayout::heightOf(const SequenceStage &stage) const
{
    int words = lineHeight(FontRole::Body) + 2;
    if (!isQuiet(stage.state)) {
        words += stage.time.isEmpty() ? 0 : lineHeight(FontRole::MonoSmall) + 2;
    }
    if (!isQuiet(stage.state) || !m_verdictBeside) {
        words += lineHeight(FontRole::Secondary);
    }
    int height = words + Theme::scaled(2 * kTextTop + 1);
    if (!stage.aside.isEmpty()) {
        const QRect text =
            QFontMetrics(Theme::font(FontRole::Secondary))
                .boundingRect(asideRoom(QRect(0, 0, m_width, 1000)), Qt::TextWordWrap, stage.aside);
        height = qMax(height, text.height() + Theme::scaled(18));
    }
    const int arrows = static_cast<int>(stage.arrows.size());
    return arrows == 0 ? height : qMax(height, Theme::scaled(14 + kArrowStep * arrows));
}

} // namespace wxbind
