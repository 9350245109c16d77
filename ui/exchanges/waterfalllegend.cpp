#include "ui/exchanges/waterfalllegend.h"

#include "ui/shared/theme.h"
#include "words/joinedwords.h"

#include <QPainter>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kInks{Token::WaterConnect, Token::WaterTls, Token::WaterWait,
                           Token::WaterReceive};

} // namespace

WaterfallLegend::WaterfallLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    retranslate();
}

void WaterfallLegend::retranslate()
{
    m_names = {tr("connect"), u"TLS"_s, tr("first byte"), tr("receive")};
    m_note = tr("No connect: the connection was used again");
    setAccessibleName(tr("Colours of the bars: %1").arg(JoinedWords::list(m_names)));
    setToolTip(m_note);
    update();
}

QSize WaterfallLegend::sizeHint() const
{
    return {Theme::scaled(320), Theme::scaled(30)};
}

void WaterfallLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokenColour(Token::Line, palette()));
    painter.setFont(Theme::font(FontRole::Secondary));
    const int side = Theme::scaled(10);
    int x = Theme::scaled(12);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        painter.fillRect(QRect(x, (height() - side) / 2, side, side),
                         tokenColour(kInks.at(static_cast<size_t>(i)), palette()));
        x += side + Theme::scaled(6);
        painter.setPen(tokenColour(Token::Text2, palette()));
        const int wide = painter.fontMetrics().horizontalAdvance(m_names.at(i));
        painter.drawText(QRect(x, 0, wide, height()), Qt::AlignVCenter, m_names.at(i));
        x += wide + Theme::scaled(14);
    }
    const QRect rest(x, 0, width() - x - Theme::scaled(12), height());
    if (painter.fontMetrics().horizontalAdvance(m_note) <= rest.width()) {
        painter.setPen(tokenColour(Token::Text3, palette()));
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, m_note);
    }
}

} // namespace wxbind
