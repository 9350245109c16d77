#include "ui/shared/segmentedcontrol.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace wxbind {

namespace {

constexpr int kSegmentPad = 14;
constexpr int kSegmentGap = 8;

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setItems(const QStringList &texts)
{
    m_items.resize(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_items[i].text = texts.at(i);
    }
    m_current = qBound(0, m_current, qMax(0, int(m_items.size()) - 1));
    tellName();
    updateGeometry();
    update();
}

void SegmentedControl::setCount(int index, std::optional<qint64> count)
{
    const QString text = count ? Format::count(*count) : QString();
    if (index < m_items.size() && m_items.at(index).count != text) {
        m_items[index].count = text;
        updateGeometry();
        update();
    }
}

void SegmentedControl::setCurrent(int index)
{
    if (index < 0 || index >= m_items.size() || index == m_current) {
        return;
    }
    m_current = index;
    tellName();
    update();
    Q_EMIT currentChanged(index);
}

QSize SegmentedControl::sizeHint() const
{
    int width = 6;
    for (const Item &item : m_items) {
        width += widthOf(item);
    }
    return {width, Theme::scaled(30)};
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    controlpaint::box(&painter, rect(), 6, colour(Token::Sunken),
                      hasFocus() ? colour(Token::Accent) : colour(Token::Line2),
                      hasFocus() ? 2 : 1);
    for (int i = 0; i < m_items.size(); ++i) {
        const bool chosen = i == m_current;
        const QRect place = rectOf(i);
        if (chosen) {
            controlpaint::box(&painter, place, 4, colour(Token::Surface), colour(Token::Line2));
        }
        const QFont font = Theme::font(chosen ? FontRole::BodyBold : FontRole::Body);
        painter.setFont(font);
        painter.setPen(colour(chosen ? Token::Text : Token::Text2));
        const QRect text = place.adjusted(kSegmentPad, 0, 0, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, m_items.at(i).text);
        if (!m_items.at(i).count.isEmpty()) {
            const int from = QFontMetrics(font).horizontalAdvance(m_items.at(i).text) + kSegmentGap;
            painter.setFont(Theme::font(FontRole::Small));
            painter.setPen(colour(Token::Text3));
            painter.drawText(text.adjusted(from, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             m_items.at(i).count);
        }
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (rectOf(i).contains(event->position().toPoint())) {
            setCurrent(i);
        }
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_items.size()) - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

int SegmentedControl::widthOf(const Item &item) const
{
    const QFontMetrics bold(Theme::font(FontRole::BodyBold));
    const QFontMetrics small(Theme::font(FontRole::Small));
    const int count = item.count.isEmpty() ? 0 : kSegmentGap + small.horizontalAdvance(item.count);
    return bold.horizontalAdvance(item.text) + count + 2 * kSegmentPad;
}

QRect SegmentedControl::rectOf(int index) const
{
    int left = 3;
    for (int i = 0; i < index; ++i) {
        left += widthOf(m_items.at(i));
    }
    return {left, 3, widthOf(m_items.at(index)), height() - 6};
}

void SegmentedControl::tellName()
{
    if (m_current < m_items.size()) {
        setAccessibleName(m_items.at(m_current).text);
    }
}

} // namespace wxbind
