#include "ui/users/timelineview.h"

#include "ui/shared/buttons.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// The sign of a row with the piece of line that joins it to its neighbours.
class SignOnLine final : public QWidget
{
public:
    SignOnLine(Sign sign, bool first, bool last, QWidget *parent)
        : QWidget(parent)
        , m_sign(sign)
        , m_first(first)
        , m_last(last)
    {
        setFixedWidth(Theme::scaled(16));
        setMinimumHeight(Theme::scaled(28));
        setAccessibleName(SignWords::of(sign));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = Theme::scaled(14);
        const QRectF sign((width() - side) / 2.0, Theme::scaled(7), side, side);
        painter.setPen(QPen(tokenColour(Token::Line2, palette()), 1.4));
        const qreal x = sign.center().x();
        if (!m_first) {
            painter.drawLine(QPointF(x, 0), QPointF(x, sign.top() - 2));
        }
        if (!m_last) {
            painter.drawLine(QPointF(x, sign.bottom() + 2), QPointF(x, height()));
        }
        paintSign(&painter, sign, m_sign, palette());
    }

private:
    Sign m_sign;
    bool m_first;
    bool m_last;
};

QLabel *text(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(FontRole::Secondary));
    label->setContentsMargins(0, Theme::scaled(5), 0, Theme::scaled(5));
    return label;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 6, 16, 6);
}

void TimelineView::set(const QList<TimelineRow> &rows, Msecs now)
{
    m_timeline = rows;
    m_now = now;
    fill(qMin(rows.size(), kFirst));
}

void TimelineView::fill(qsizetype count)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // the button in it may be what asked
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (qsizetype i = 0; i < count; ++i) {
        addRow(m_timeline.at(i), i == 0, i + 1 == m_timeline.size());
    }
    if (count < m_timeline.size()) {
        auto *more = makeButton(ButtonKind::Link, m_rows);
        more->setText(tr("Show all %1").arg(m_timeline.size()));
        more->setAccessibleName(more->text());
        connect(more, &QPushButton::clicked, this, [this] { fill(m_timeline.size()); });
        column->addWidget(more, 0, Qt::AlignHCenter);
    }
    m_column->addWidget(m_rows);
}

void TimelineView::addRow(const TimelineRow &row, bool first, bool last)
{
    auto *cells = new QHBoxLayout;
    cells->setSpacing(8);
    auto *time = text(Format::moment(row.at, m_now), m_rows);
    time->setForegroundRole(QPalette::PlaceholderText);
    time->setFixedWidth(Theme::scaled(92));
    time->setAlignment(Qt::AlignRight | Qt::AlignTop);
    time->setToolTip(Format::full(row.at));
    cells->addWidget(time);
    cells->addWidget(new SignOnLine(row.sign, first, last, m_rows));
    auto *sentence = text(row.sentence, m_rows);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    cells->addWidget(sentence, 1);
    if (!row.attempt.isNull()) {
        auto *link = makeButton(ButtonKind::Link, m_rows);
        link->setText(u"#%1"_s.arg(row.attempt.number()));
        link->setAccessibleName(tr("Open sign-in #%1").arg(row.attempt.number()));
        link->setToolTip(link->accessibleName());
        connect(link, &QPushButton::clicked, this,
                [this, id = row.attempt] { Q_EMIT attemptAsked(id); });
        cells->addWidget(link, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(cells);
}

} // namespace wxbind
