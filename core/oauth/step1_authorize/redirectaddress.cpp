#include "core/oauth/step1_authorize/redirectaddress.h"

#include <QHostAddress>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestHost = 253;
constexpr int kHighestPort = 65535;

bool isAuthorityEnd(QChar c)
{
    return c == u'/' || c == u'?' || c == u'#' || c == u'\\';
}

bool isHostName(QStringView host)
{
    if (host.isEmpty() || host.size() > kLongestHost || host.startsWith(u'.')) {
        return false;
    }
    return std::all_of(host.cbegin(), host.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'.' || c == u'_';
    });
}

bool isBracketed(QStringView host)
{
    if (!host.startsWith(u'[') || !host.endsWith(u']')) {
        return false;
    }
    const QHostAddress address(host.mid(1, host.size() - 2).toString());
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool isPort(QStringView port)
{
    const bool digits =
        std::all_of(port.cbegin(), port.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && port.size() <= 5 && port.toInt() <= kHighestPort;
}

/// Splits "user@host:port" into `address`; false when that is no authority.
bool readAuthority(QStringView authority, RedirectAddress &address)
{
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        address.hasUserInfo = true;
        address.userInfo = authority.left(at).toString();
        authority = authority.mid(at + 1);
    }
    const qsizetype bracket = authority.lastIndexOf(u']');
    const qsizetype colon = authority.indexOf(u':', qMax<qsizetype>(bracket, 0));
    if (colon >= 0) {
        address.hasPort = true;
        address.port = authority.mid(colon + 1).toString();
        authority = authority.left(colon);
    }
    address.host = authority.toString().toLower();
    return isPort(address.port) && (isHostName(address.host) || isBracketed(address.host));
}

} // namespace

QString RedirectAddress::hostAndPort() const
{
    return hasPort ? QString(host + u':' + port) : host;
}

bool RedirectAddress::hasDefaultPort() const
{
    return hasPort && port == (scheme == "https"_L1 ? "443"_L1 : "80"_L1);
}

bool RedirectAddress::isLocal() const
{
    if (host.startsWith(u'[') || host == "localhost"_L1 || host.endsWith(".localhost"_L1) ||
        host.endsWith(".local"_L1)) {
        return true;
    }
    QHostAddress address;
    return address.setAddress(host);
}

QStringList RedirectAddress::queryNames() const
{
    const qsizetype hash = path.indexOf(u'#');
    const QString front = hash < 0 ? path : path.left(hash);
    const qsizetype mark = front.indexOf(u'?');
    QStringList names;
    if (mark >= 0) {
        for (const QString &pair : front.mid(mark + 1).split(u'&', Qt::SkipEmptyParts)) {
            names.append(pair.section(u'=', 0, 0));
        }
    }
    return names;
}

QString RedirectAddress::at(const QString &hostAndPort) const
{
    return scheme + "://"_L1 + hostAndPort + path;
}

std::optional<RedirectAddress> parseRedirect(const QString &text)
{
    RedirectAddress address;
    const qsizetype colon = text.indexOf("://"_L1);
    address.scheme = text.left(colon).toLower();
    if (colon < 0 || (address.scheme != "http"_L1 && address.scheme != "https"_L1)) {
        return std::nullopt;
    }
    const QStringView rest = QStringView(text).mid(colon + 3);
    const auto end = std::find_if(rest.cbegin(), rest.cend(), isAuthorityEnd);
    const qsizetype length = end - rest.cbegin();
    address.path = rest.mid(length).toString();
    // A backslash is a slash to browsers and a part of the host to others: never an address.
    if (address.path.startsWith(u'\\') || !readAuthority(rest.left(length), address)) {
        return std::nullopt;
    }
    return address;
}

} // namespace wxbind
