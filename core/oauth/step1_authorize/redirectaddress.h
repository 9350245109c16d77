#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace wxbind {

/// A redirect_uri taken apart by its text alone. QUrl would repair, decode and lower-case on the
/// way, and so hide exactly what WeChat compares.
struct RedirectAddress
{
    QString scheme; ///< "http" or "https", lower case
    QString userInfo;
    bool hasUserInfo = false;
    QString host; ///< lower case; an IPv6 address keeps its brackets
    bool hasPort = false;
    QString port; ///< digits as written
    QString path; ///< from the first slash, question mark or hash on

    /// "host" or "host:port": what a test account registers.
    [[nodiscard]] QString hostAndPort() const;
    /// An IP address, localhost or a name that only a local network knows.
    [[nodiscard]] bool isLocal() const;
    /// 443 after https, 80 after http: no other address than without it.
    [[nodiscard]] bool hasDefaultPort() const;
    [[nodiscard]] bool hasFragment() const { return path.contains(u'#'); }
    [[nodiscard]] QStringList queryNames() const;
    /// The same address at another host.
    [[nodiscard]] QString at(const QString &hostAndPort) const;
};

/// Nothing when `text` is not an absolute http or https address.
[[nodiscard]] std::optional<RedirectAddress> parseRedirect(const QString &text);

} // namespace wxbind
