#include "ui/links/lifestrip.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "words/joinedwords.h"

#include <QEvent>
#include <QPainter>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kIcons{Icon::Link, Icon::Key, Icon::Clock, Icon::Refresh};

} // namespace

LifeStrip::LifeStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeStrip::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void LifeStrip::setLinkNote(const QString &note)
{
    m_linkNote = note;
    QStringList words;
    for (const Life &life : lives()) {
        words << JoinedWords::list({u"%1 %2"_s.arg(life.what, life.life), life.note});
    }
    setAccessibleName(JoinedWords::clauses(words));
    update();
}

QSize LifeStrip::sizeHint() const
{
    return {Theme::scaled(400), Theme::scaled(m_narrow ? 24 : 82)};
}

void LifeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_narrow ? paintLine(painter) : paintColumns(painter);
}

void LifeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        update();
    }
    QWidget::changeEvent(event);
}

QList<LifeStrip::Life> LifeStrip::lives() const
{
    return {{tr("Link"), tr("30 minutes from issue"), m_linkNote},
            {tr("Code"), tr("5 minutes, once"), tr("from the user's consent on")},
            {tr("Web token"), tr("2 hours"), tr("can be refreshed")},
            {tr("Refresh token"), tr("30 days"), tr("a refresh does not start them anew")}};
}

void LifeStrip::paintColumns(QPainter &painter) const
{
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    controlpaint::box(&painter, rect(), 6, colour(Token::Surface), colour(Token::Line));
    const QList<Life> all = lives();
    const int width = this->width() / int(all.size());
    const int line = Theme::scaled(20);
    for (int i = 0; i < all.size(); ++i) {
        const int x = i * width;
        if (i > 0) {
            painter.fillRect(x, 1, 1, height() - 2, colour(Token::Line));
        }
        const QRect text(x + 14, 10, width - 22, line);
        const int side = Theme::scaled(14);
        paintIcon(&painter, QRectF(text.left(), text.center().y() - side / 2.0 + 0.5, side, side),
                  kIcons.at(static_cast<size_t>(i)), colour(Token::Text2));
        painter.setFont(Theme::font(FontRole::Secondary));
        painter.setPen(colour(Token::Text2));
        painter.drawText(text.adjusted(side + 6, 0, 0, 0), Qt::AlignVCenter, all.at(i).what);
        const auto cut = [&painter, &text](const QString &words) {
            return painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width());
        };
        painter.drawText(text.translated(0, 2 * line), Qt::AlignVCenter, cut(all.at(i).note));
        painter.setFont(Theme::font(FontRole::BodyBold));
        painter.setPen(colour(Token::Text));
        painter.drawText(text.translated(0, line), Qt::AlignVCenter, cut(all.at(i).life));
    }
}

void LifeStrip::paintLine(QPainter &painter) const
{
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    const int side = Theme::scaled(14);
    paintIcon(&painter, QRectF(2, (height() - side) / 2.0, side, side), Icon::Clock,
              colour(Token::Text2));
    QStringList words;
    for (const Life &life : lives()) {
        words << u"%1 %2"_s.arg(life.what, life.life);
    }
    painter.setFont(Theme::font(FontRole::Secondary));
    painter.setPen(colour(Token::Text2));
    const QRect place = rect().adjusted(side + 10, 0, 0, 0);
    painter.drawText(
        place, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(words.join(u"  ›  "_s), Qt::ElideRight, place.width()));
}

} // namespace wxbind
