#include "ui/shared/theme.h"

#include "ui/shared/controlstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QStyleFactory>

#include <memory>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBodyPixels = 13;

QStringList bodyFamilies()
{
    return {u"Noto Sans CJK SC"_s, u"PingFang SC"_s, u"Microsoft YaHei UI"_s, u"Noto Sans"_s,
            QApplication::font().family()};
}

QStringList monoFamilies()
{
    return {u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Consolas"_s, u"Menlo"_s,
            u"Noto Sans CJK SC"_s};
}

double scale()
{
    return double(QFontInfo(QApplication::font()).pixelSize()) / kBodyPixels;
}

QFont sized(QFont font, int pixels, bool bold = false)
{
    font.setPixelSize(qRound(pixels * scale()));
    font.setBold(bold);
    return font;
}

QFont mono(int pixels)
{
    QFont font;
    font.setFamilies(monoFamilies());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return sized(font, pixels);
}

bool systemPrefersDark()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));
    return fusion && isDark(fusion->standardPalette());
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemDark(isDark(QApplication::palette()) || systemPrefersDark())
{
    QFont body = QApplication::font();
    // A desktop that asks for larger text is followed; a smaller one would push Chinese below 12.
    const int pixels = QFontInfo(body).pixelSize();
    const bool desktop = !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
    body.setPixelSize(desktop ? qMax(pixels, kBodyPixels) : kBodyPixels);
    body.setFamilies(bodyFamilies());
    QApplication::setFont(body);
    QApplication::setStyle(new ControlStyle);
    m_application.installEventFilter(this);
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

bool Theme::dark() const
{
    switch (m_mode) {
    case ThemeMode::System:
        return m_systemDark;
    case ThemeMode::Light:
        return false;
    case ThemeMode::Dark:
        return true;
    }
    Q_UNREACHABLE();
}

QFont Theme::font(FontRole role)
{
    const QFont body = QApplication::font();
    switch (role) {
    case FontRole::PersonName:
        return sized(body, 18, true);
    case FontRole::Verdict:
        return sized(body, 16, true);
    case FontRole::Title:
        return sized(body, 14, true);
    case FontRole::Body:
        return sized(body, 13);
    case FontRole::BodyBold:
        return sized(body, 13, true);
    case FontRole::Secondary:
        return sized(body, 12);
    case FontRole::SecondaryBold:
        return sized(body, 12, true);
    case FontRole::Small:
        return sized(body, 11);
    case FontRole::Mono:
        return mono(12);
    case FontRole::MonoSmall:
        return mono(11);
    }
    Q_UNREACHABLE();
}

int Theme::scaled(int pixels)
{
    return qRound(pixels * scale());
}

QPalette Theme::palette(bool dark)
{
    const auto colour = [dark](Token token) {
        return tokenColour(token, dark);
    };
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Token::Page));
    palette.setColor(QPalette::Base, colour(Token::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Token::Sunken));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::HighlightedText}) {
        palette.setColor(role, colour(Token::Text));
    }
    palette.setColor(kText2Role, colour(Token::Text2));
    palette.setColor(QPalette::PlaceholderText, colour(Token::Text3));
    palette.setColor(QPalette::ToolTipBase, colour(Token::Surface));
    palette.setColor(QPalette::Button, colour(Token::Surface));
    palette.setColor(QPalette::Highlight, colour(Token::AccentSoft));
    palette.setColor(QPalette::Link, colour(Token::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Token::Accent));
    palette.setColor(QPalette::Light, colour(Token::Surface));
    palette.setColor(QPalette::Midlight, colour(Token::Line));
    palette.setColor(QPalette::Mid, colour(Token::Line2));
    palette.setColor(QPalette::Dark, colour(Token::Field));
    palette.setColor(QPalette::Shadow, colour(Token::Line2));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, colour(Token::Text3));
    }
    return palette;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        m_systemDark = systemPrefersDark();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    if (m_applied == dark()) {
        return;
    }
    m_applied = dark();
    QApplication::setPalette(palette(dark()));
    Q_EMIT changed();
}

QString themeModeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System:
        return u"system"_s;
    case ThemeMode::Light:
        return u"light"_s;
    case ThemeMode::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

ThemeMode themeModeFromName(QStringView name)
{
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        if (name == themeModeName(mode)) {
            return mode;
        }
    }
    return ThemeMode::System;
}

} // namespace wxbind
