#include "ui/mainwindow/uisettings.h"

namespace wxbind {

using namespace Qt::StringLiterals;

UiSettings::UiSettings(const QString &dataDir)
    : m_settings(QString(dataDir + u"/window.ini"_s), QSettings::IniFormat)
{}

QString UiSettings::language() const
{
    return m_settings.value("language"_L1).toString();
}

void UiSettings::setLanguage(const QString &language)
{
    m_settings.setValue("language"_L1, language);
}

ThemeMode UiSettings::theme() const
{
    return themeModeFromName(m_settings.value("theme"_L1).toString());
}

void UiSettings::setTheme(ThemeMode mode)
{
    m_settings.setValue("theme"_L1, themeModeName(mode));
}

AppId UiSettings::account() const
{
    return AppId(m_settings.value("account"_L1).toString());
}

void UiSettings::setAccount(const AppId &appId)
{
    m_settings.setValue("account"_L1, appId.text());
}

int UiSettings::page() const
{
    return m_settings.value("page"_L1).toInt();
}

void UiSettings::setPage(int page)
{
    m_settings.setValue("page"_L1, page);
}

QString UiSettings::logo(const AppId &appId) const
{
    return m_settings.value("logo/"_L1 + appId.text()).toString();
}

void UiSettings::setLogo(const AppId &appId, const QString &file)
{
    m_settings.setValue("logo/"_L1 + appId.text(), file);
}

QByteArray UiSettings::geometry() const
{
    return m_settings.value("geometry"_L1).toByteArray();
}

void UiSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue("geometry"_L1, geometry);
}

bool UiSettings::watchesClipboard() const
{
    return m_settings.value("watch_clipboard"_L1, false).toBool();
}

void UiSettings::setWatchesClipboard(bool on)
{
    m_settings.setValue("watch_clipboard"_L1, on);
}

} // namespace wxbind
