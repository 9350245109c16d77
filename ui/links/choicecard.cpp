#include "ui/links/choicecard.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

namespace wxbind {

namespace {

constexpr int kTextLeft = 31;
constexpr int kChoicePad = 8;

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::set(const QString &name, const QString &meaning)
{
    setText(name);
    m_meaning = meaning;
    setAccessibleName(name);
    setAccessibleDescription(meaning);
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    return {Theme::scaled(240), heightForWidth(Theme::scaled(240))};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {Theme::scaled(160), heightForWidth(qMax(width(), Theme::scaled(160)))};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFontMetrics small(Theme::font(FontRole::Secondary));
    const QRect text = small.boundingRect(QRect(0, 0, width - kTextLeft - kChoicePad, 1000),
                                          Qt::TextWordWrap, m_meaning);
    return kChoicePad + QFontMetrics(Theme::font(FontRole::Mono)).height() + 4 + text.height() +
           kChoicePad;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    const bool on = isChecked();
    const QColor ground = on             ? colour(Token::AccentSoft)
                          : underMouse() ? colour(Token::Hover)
                                         : colour(Token::Surface);
    controlpaint::box(&painter, rect(), 5, ground,
                      colour(on || hasFocus() ? Token::Accent : Token::Field),
                      hasFocus() ? 2.5
                      : on       ? 1.5
                                 : 1);
    QStyleOption radio;
    radio.palette = palette();
    radio.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
    const int side = Theme::scaled(15);
    QFont name = Theme::font(FontRole::Mono);
    name.setBold(on);
    const int line = QFontMetrics(name).height();
    radio.rect = QRect(10, kChoicePad + (line - side) / 2 + 1, side, side);
    controlpaint::radioButton(&radio, &painter);
    painter.setFont(name);
    painter.setPen(colour(isEnabled() ? Token::Text : Token::Text3));
    painter.drawText(QRect(kTextLeft, kChoicePad, width() - kTextLeft, line), Qt::AlignVCenter,
                     text());
    painter.setFont(Theme::font(FontRole::Secondary));
    painter.setPen(colour(isEnabled() ? Token::Text2 : Token::Text3));
    painter.drawText(
        QRect(kTextLeft, kChoicePad + line + 4, width() - kTextLeft - kChoicePad, height()),
        Qt::TextWordWrap, m_meaning);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    // QAbstractButton's arrows would walk out of the group to the next button of the form.
    const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    const bool on = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    if ((back || on) && group()) {
        const auto buttons = group()->buttons();
        const int next = int(buttons.indexOf(this)) + (on ? 1 : -1);
        if (next >= 0 && next < buttons.size()) {
            buttons.at(next)->setChecked(true);
            buttons.at(next)->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace wxbind
