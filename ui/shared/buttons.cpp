#include "ui/shared/buttons.h"

#include "ui/shared/theme.h"

namespace wxbind {

namespace {

constexpr const char *kKind = "kind";

Token inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Token::OnAccent;
    case ButtonKind::Fix:
    case ButtonKind::Link:
        return Token::Accent;
    case ButtonKind::Danger:
        return Token::Err;
    case ButtonKind::Normal:
    case ButtonKind::Small:
    case ButtonKind::Quiet:
        return Token::Text2;
    }
    Q_UNREACHABLE();
}

} // namespace

QPushButton *makeButton(ButtonKind kind, QWidget *parent, std::optional<Icon> icon)
{
    auto *button = new QPushButton(parent);
    setButtonKind(button, kind);
    button->setAutoDefault(false);
    if (icon) {
        button->setIcon(lineIcon(*icon, inkOf(kind)));
        button->setIconSize(QSize(Theme::scaled(16), Theme::scaled(16)));
    }
    return button;
}

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(kKind, static_cast<int>(kind));
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::Fix:
        button->setFont(Theme::font(FontRole::BodyBold));
        break;
    case ButtonKind::Small:
    case ButtonKind::Link:
        button->setFont(Theme::font(FontRole::Secondary));
        break;
    case ButtonKind::Normal:
    case ButtonKind::Quiet:
    case ButtonKind::Danger:
        button->setFont(Theme::font(FontRole::Body));
        break;
    }
    if (kind == ButtonKind::Link) {
        button->setCursor(Qt::PointingHandCursor);
    }
    button->update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(kKind).toInt()) : ButtonKind::Normal;
}

QToolButton *makeIconButton(Icon icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(lineIcon(icon));
    button->setIconSize(QSize(Theme::scaled(16), Theme::scaled(16)));
    button->setAutoRaise(true);
    button->setFixedSize(Theme::scaled(26), Theme::scaled(26));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void nameButton(QAbstractButton *button, const QString &name)
{
    button->setToolTip(name);
    button->setAccessibleName(name);
}

} // namespace wxbind
