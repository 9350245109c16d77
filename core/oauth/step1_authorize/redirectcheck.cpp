#include "core/oauth/step1_authorize/redirectcheck.h"

#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/redirectaddress.h"

#include <QUrl>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHostMismatch = "10003"_L1;
constexpr auto kRedirectWrong = "page:redirect"_L1;
constexpr int kMostEncodings = 5;

/// The page that a mismatch ends at. The login page of websites gives it no number.
QLatin1StringView mismatchPage(const Account &account)
{
    return account.kind == AccountKind::Website ? kRedirectWrong : kHostMismatch;
}

Finding about(QLatin1StringView id, Severity severity, QLatin1StringView pageError,
              QStringList args, QString fixedValue = {})
{
    return Finding{id,        severity,        u"redirect_uri"_s,
                   pageError, std::move(args), std::move(fixedValue)};
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_Format;
}

QStringList registeredHosts(const Account &account)
{
    QStringList hosts;
    for (const QString &domain : account.domains) {
        if (const QString host = domain.trimmed().toLower(); !host.isEmpty()) {
            hosts.append(host);
        }
    }
    return hosts;
}

/// The one address that can be meant when a single host is registered. In a link from elsewhere a
/// host that has nothing to do with it may be meant as it stands.
QString movedToTheOnlyHost(const RedirectAddress &address, const QStringList &registered,
                           Measure measure)
{
    if (registered.size() != 1) {
        return {};
    }
    const QString &only = registered.first();
    const bool related = only == address.host || only.endsWith(QString(u'.' + address.host)) ||
                         address.host.endsWith(QString(u'.' + only));
    return measure == Measure::Own || related ? address.at(only) : QString();
}

/// "https%3A%2F%2F…": somebody encoded it, and the link would carry it encoded twice. Or more
/// often: then the percent sign itself is encoded.
bool isEncodedAddress(const QString &text)
{
    const qsizetype scheme = text.startsWith("https"_L1, Qt::CaseInsensitive) ? 5 : 4;
    QStringView rest = QStringView(text).mid(scheme);
    if (!text.startsWith("http"_L1, Qt::CaseInsensitive) || !rest.startsWith(u'%')) {
        return false;
    }
    rest = rest.mid(1);
    while (rest.startsWith("25"_L1)) {
        rest = rest.mid(2);
    }
    return rest.startsWith("3a"_L1, Qt::CaseInsensitive);
}

/// Decoded as often as it takes to be an address.
QString decodedAddress(QString text)
{
    for (int round = 0; round < kMostEncodings && isEncodedAddress(text); ++round) {
        text = QUrl::fromPercentEncoding(text.toUtf8());
    }
    return text;
}

Finding notAbsolute(const QString &text, const QStringList &registered)
{
    if (isEncodedAddress(text)) {
        return about(finding::RedirectEncoded, Severity::Error, kRedirectWrong, {text},
                     decodedAddress(text));
    }
    const auto completed = parseRedirect("https://"_L1 + text);
    const bool known = completed && registered.contains(completed->hostAndPort());
    return about(finding::RedirectNotAbsolute, Severity::Error, kRedirectWrong, {text},
                 known ? QString("https://"_L1 + text) : QString());
}

/// The sandbox names its own machine without a port, and takes every port of it.
bool isAnyPortOfSandbox(const Account &account, const RedirectAddress &address,
                        const QStringList &registered)
{
    return account.isSandbox() && address.isLocal() && registered.contains(address.host);
}

/// The host and port against what is registered.
void checkHost(const Account &account, const RedirectAddress &address, Measure measure,
               Findings &findings)
{
    const QStringList registered = registeredHosts(account);
    const bool ports = allowsPorts(account);
    const QLatin1StringView page = mismatchPage(account);
    const QString compared = ports ? address.hostAndPort() : address.host;
    const bool isRegistered =
        registered.contains(compared) || isAnyPortOfSandbox(account, address, registered);
    if (!ports && address.isLocal()) {
        findings.append(about(finding::RedirectIsLocal, Severity::Error, page, {address.host},
                              movedToTheOnlyHost(address, registered, measure)));
    } else if (registered.isEmpty()) {
        // Whoever asks about a link from elsewhere need not know its account.
        findings.append(about(finding::DomainsUnknown,
                              measure == Measure::Own ? Severity::Warning : Severity::Info, {},
                              {compared}));
    } else if (!isRegistered) {
        findings.append(about(finding::RedirectHostUnregistered, Severity::Error, page,
                              {compared, registered.join(u", "_s)},
                              movedToTheOnlyHost(address, registered, measure)));
    }
    if (!ports && address.hasPort && measure == Measure::Foreign && address.hasDefaultPort()) {
        // The documents refuse every port; this one is no other address than without it.
        findings.append(about(finding::RedirectDefaultPort, Severity::Warning, {}, {address.port},
                              address.at(address.host)));
    } else if (!ports && address.hasPort) {
        const QString fixed = isRegistered ? address.at(address.host)
                                           : movedToTheOnlyHost(address, registered, measure);
        findings.append(
            about(finding::RedirectHasPort, Severity::Error, page, {address.port}, fixed));
    }
}

void checkRest(const Account &account, const RedirectAddress &address, Findings &findings)
{
    if (address.hasUserInfo) {
        findings.append(about(finding::RedirectHasUserInfo, Severity::Error, mismatchPage(account),
                              {}, address.at(address.hostAndPort())));
    }
    if (address.hasFragment()) {
        findings.append(about(finding::RedirectHasFragment, Severity::Warning, {},
                              {address.path.mid(address.path.indexOf(u'#'))}));
    }
    if (address.scheme == "http"_L1 && !allowsPorts(account)) {
        RedirectAddress secure = address;
        secure.scheme = u"https"_s;
        findings.append(about(finding::RedirectNotHttps, Severity::Warning, {}, {},
                              secure.at(address.hostAndPort())));
    }
    const QStringList names = address.queryNames();
    for (const QString &reserved : {u"code"_s, u"state"_s}) {
        if (names.contains(reserved)) {
            findings.append(about(finding::RedirectReserved, Severity::Warning, {}, {reserved}));
        }
    }
}

} // namespace

bool allowsPorts(const Account &account)
{
    return account.kind == AccountKind::Test || account.isSandbox();
}

Findings checkRedirect(const Account &account, const QString &redirectUri, Measure measure)
{
    const QString text = redirectUri.trimmed();
    if (text.isEmpty()) {
        return {about(finding::RedirectEmpty, Severity::Error, "10011"_L1, {})};
    }
    Findings findings;
    const bool blankInside = std::any_of(text.cbegin(), text.cend(), isBlank);
    if (blankInside || text.size() != redirectUri.size()) {
        findings.append(about(finding::RedirectHasSpaces, Severity::Error, kRedirectWrong, {},
                              blankInside ? QString() : text));
    }
    const auto address = parseRedirect(text);
    if (!address) {
        findings.append(notAbsolute(text, registeredHosts(account)));
        return findings;
    }
    checkHost(account, *address, measure, findings);
    checkRest(account, *address, findings);
    return findings;
}

} // namespace wxbind
