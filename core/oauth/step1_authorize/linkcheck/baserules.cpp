#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/authorizelink.h"
#include "core/oauth/step1_authorize/linkcheck/linkcase.h"
#include "core/oauth/step1_authorize/linkcheck/linkhost.h"
#include "core/oauth/step1_authorize/nearword.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBase = "base"_L1;
constexpr auto kAuthorize = "/connect/oauth2/authorize"_L1;
constexpr auto kQrConnect = "/connect/qrconnect"_L1;
constexpr int kPathSlips = 2;

/// scheme://user@host:port/path, cut and not repaired.
struct Base
{
    QString scheme;
    QString userInfo;
    QString host;
    QString port;
    QString path;
};

Base cutBase(const QString &text)
{
    Base base;
    const qsizetype colon = text.indexOf("://"_L1);
    base.scheme = text.left(qMax<qsizetype>(colon, 0));
    const QString rest = colon < 0 ? text : text.mid(colon + 3);
    const qsizetype slash = rest.indexOf(u'/');
    QString authority = slash < 0 ? rest : rest.left(slash);
    base.path = slash < 0 ? QString() : rest.mid(slash);
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        base.userInfo = authority.left(at);
        authority = authority.mid(at + 1);
    }
    const qsizetype port = authority.indexOf(u':', authority.indexOf(u']') + 1);
    base.host = port < 0 ? authority : authority.left(port);
    base.port = port < 0 ? QString() : authority.mid(port + 1);
    return base;
}

/// The path that was meant: written in other letters, with slashes too many, or a slip away.
QLatin1StringView meantPath(const QString &path)
{
    QString plain = path.toLower();
    while (plain.contains("//"_L1)) {
        plain.replace("//"_L1, "/"_L1);
    }
    while (plain.endsWith(u'/')) {
        plain.chop(1);
    }
    for (const auto known : {kAuthorize, kQrConnect}) {
        if (slipsBetween(plain, QString(known), kPathSlips) <= kPathSlips) {
            return known;
        }
    }
    return {};
}

void judgeScheme(LinkCase &link, const Base &base, const Base &right)
{
    if (base.scheme.toLower() != right.scheme) {
        link.say(finding::LinkScheme, Severity::Error, kBase, {},
                 {base.scheme.isEmpty() ? u"–"_s : base.scheme}, right.scheme + "://"_L1);
    }
}

void judgeHost(LinkCase &link, const Base &base, const Base &right)
{
    if (!base.userInfo.isEmpty()) {
        link.say(finding::LinkHasUserInfo, Severity::Error, kBase, {}, {base.host});
    }
    switch (likenessOf(base.host, right.host)) {
    case HostLikeness::Same:
        break;
    case HostLikeness::OtherCase:
        link.say(finding::LinkHostCase, Severity::Warning, kBase, {}, {base.host}, right.host);
        break;
    case HostLikeness::Family:
        link.say(finding::LinkHostWrong, Severity::Error, kBase, {}, {base.host, right.host},
                 right.host);
        break;
    case HostLikeness::Lookalike:
        link.say(finding::LinkHostLookalike, Severity::Error, kBase, {}, {base.host, right.host},
                 right.host);
        break;
    case HostLikeness::Unrelated:
        // Somebody's own page, or a link to nothing: what it was meant to be is not said.
        link.say(finding::LinkHostWrong, Severity::Error, kBase, {}, {base.host, right.host});
        link.guessed = true;
        break;
    }
    if (base.port == right.port) {
        return;
    }
    if (right.port.isEmpty() && base.port == "443"_L1 && base.scheme.toLower() == "https"_L1) {
        link.say(finding::LinkDefaultPort, Severity::Warning, kBase, {}, {base.port});
    } else if (!link.says(finding::LinkHostWrong, kBase)) {
        link.say(finding::LinkHostWrong, Severity::Error, kBase, {},
                 {QString(base.host + u':' + base.port),
                  right.port.isEmpty() ? right.host : QString(right.host + u':' + right.port)});
    }
}

LinkKind judgePath(LinkCase &link, const Base &base, const QString &prefix)
{
    const bool prefixed = base.path.startsWith(prefix);
    const QString path = prefixed ? base.path.mid(prefix.size()) : base.path;
    const QLatin1StringView meant = meantPath(path);
    const bool said = link.says(finding::LinkPathWrong, kBase);
    if (!said && (!prefixed || path != meant || meant.isEmpty())) {
        link.say(finding::LinkPathWrong, Severity::Error, kBase, u"page:noaccess"_s,
                 {base.path.isEmpty() ? u"/"_s : base.path}, meant);
    }
    if (meant.isEmpty()) {
        link.guessed = true;
        return LinkKind::Unknown;
    }
    return meant == kQrConnect ? LinkKind::QrConnect : LinkKind::OAuth2;
}

} // namespace

void judgeBase(LinkCase &link)
{
    Account platform = link.account;
    platform.kind = AccountKind::Service;
    const QString page = authorizePage(platform);
    const Base right = cutBase(page);
    const Base base = cutBase(link.base);
    judgeScheme(link, base, right);
    judgeHost(link, base, right);
    link.kind = judgePath(link, base, right.path.chopped(kAuthorize.size()));
}

} // namespace wxbind
