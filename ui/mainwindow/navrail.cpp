#include "ui/mainwindow/navrail.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace wxbind {

namespace {

constexpr int kIconSide = 20;

} // namespace

NavButton::NavButton(Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    update();
}

QSize NavButton::sizeHint() const
{
    return {Theme::scaled(76), Theme::scaled(58)};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    const QColor ink = colour(isChecked() ? Token::Accent : Token::Text2);
    if (isChecked()) {
        painter.fillRect(rect(), colour(Token::Surface));
        painter.fillRect(0, 0, 3, height(), colour(Token::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), colour(Token::Hover));
    }
    const int side = Theme::scaled(kIconSide);
    const QRect icon((width() - side) / 2, Theme::scaled(9), side, side);
    paintIcon(&painter, icon, m_icon, ink);
    painter.setFont(Theme::font(isChecked() ? FontRole::SecondaryBold : FontRole::Secondary));
    painter.setPen(isChecked() ? ink : colour(Token::Text2));
    const QRect label(2, icon.bottom() + 3, width() - 4, Theme::scaled(20));
    painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop, text());
    if (m_badge > 0) {
        paintBadge(painter, icon);
    }
    if (hasFocus()) {
        controlpaint::box(&painter, rect().adjusted(2, 2, -2, -2), 4, {}, colour(Token::Accent), 2);
    }
}

void NavButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NavButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void NavButton::paintBadge(QPainter &painter, const QRect &icon) const
{
    const QString text = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    QFont font = Theme::font(FontRole::Small);
    font.setBold(true);
    painter.setFont(font);
    const int high = Theme::scaled(16);
    const int wide = qMax(high, painter.fontMetrics().horizontalAdvance(text) + 8);
    const QRect place(icon.right() - 4, icon.top() - 5, wide, high);
    controlpaint::box(&painter, place, high / 2.0, tokenColour(Token::Err, palette()), {});
    painter.setPen(tokenColour(Token::Surface, palette()));
    painter.drawText(place, Qt::AlignCenter, text);
}

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(0);
    int id = 0;
    for (const Icon icon : {Icon::Link, Icon::Attempt, Icon::Exchange, Icon::Person, Icon::Key}) {
        auto *button = new NavButton(icon, this);
        button->setCheckable(true);
        m_group->addButton(button, id++);
        m_pages << button;
        column->addWidget(button);
    }
    column->addStretch();
    m_help = new NavButton(Icon::Help, this);
    column->addWidget(m_help);
    connect(m_group, &QButtonGroup::idClicked, this, &NavRail::pageAsked);
    connect(m_help, &NavButton::clicked, this, &NavRail::helpAsked);
    setNarrow(false);
    retranslate();
}

void NavRail::setCurrent(int page)
{
    m_pages.at(page)->setChecked(true);
}

void NavRail::setBadge(int page, int count)
{
    m_pages.at(page)->setBadge(count);
}

void NavRail::setNarrow(bool narrow)
{
    setFixedWidth(Theme::scaled(narrow ? 64 : 76));
}

NavButton *NavRail::button(int page) const
{
    return m_pages.at(page);
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColour(Token::Chrome, palette()));
    painter.fillRect(width() - 1, 0, 1, height(), tokenColour(Token::Line, palette()));
}

void NavRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void NavRail::retranslate()
{
    const QStringList names{tr("Links"), tr("Attempts"), tr("Exchanges"), tr("Users"),
                            tr("Accounts")};
    for (int i = 0; i < m_pages.size(); ++i) {
        NavButton *button = m_pages.at(i);
        button->setText(names.at(i));
        button->setAccessibleName(names.at(i));
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(names.at(i)).arg(i + 1));
    }
    m_help->setText(tr("Help"));
    m_help->setAccessibleName(tr("Help"));
    m_help->setToolTip(tr("Help (F1)"));
}

} // namespace wxbind
