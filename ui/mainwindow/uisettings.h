#pragma once

#include "core/model/ids.h"
#include "ui/shared/theme.h"

#include <QByteArray>
#include <QSettings>

namespace wxbind {

/// What the window remembers between runs: window.ini in the data folder. The one table of all
/// settings; nothing secret is ever in it.
class UiSettings final
{
public:
    explicit UiSettings(const QString &dataDir);

    [[nodiscard]] QString language() const; ///< "zh_CN", "en", or empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    [[nodiscard]] AppId account() const;
    void setAccount(const AppId &appId);
    [[nodiscard]] int page() const;
    void setPage(int page);
    /// The picture file in the middle of this account's codes; empty: none.
    [[nodiscard]] QString logo(const AppId &appId) const;
    void setLogo(const AppId &appId, const QString &file);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] bool watchesClipboard() const; ///< not unless it was asked for
    void setWatchesClipboard(bool on);

private:
    QSettings m_settings;
};

} // namespace wxbind
