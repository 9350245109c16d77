#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "network" that show in how a call failed before any answer of the platform.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// A call to the platform is what this report is about.
bool namesPlatform(const QString &text)
{
    return text.contains("api.weixin.qq.com"_L1) || text.contains("open.weixin.qq.com"_L1) ||
           text.contains("api2.weixin.qq.com"_L1) || text.contains("mp.weixin.qq.com"_L1);
}

/// Reports that match, those about the platform first; nothing of a source text.
struct Matches
{
    QList<Place> ours;
    QList<Place> unplaced;
};

Matches matchesOf(const Facts &facts, const QRegularExpression &pattern)
{
    Matches matches;
    for (const Entry &entry : facts.entries) {
        const QString &text = entry.place.words;
        const bool elsewhere = text.contains("https://"_L1) && !namesPlatform(text);
        if (!entry.listing && pattern.match(text).hasMatch()) {
            if (namesPlatform(text)) {
                matches.ours.append(entry.place);
            } else if (!elsewhere) {
                matches.unplaced.append(entry.place);
            }
        }
    }
    return matches;
}

Opinion caBundle(const Facts &facts)
{
    static const QRegularExpression pattern(
        u"cURL error (?:60|77)\\b|curl: \\((?:60|77)\\)|CERTIFICATE_VERIFY_FAILED|unable to get "
        u"local issuer "
        "certificate|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE|PKIX path "
        "building failed|"
        "certificate signed by unknown authority|unable to find valid certification path|"
        "error setting certificate verify locations|self.signed certificate in certificate chain|"
        "PartialChain|RemoteCertificateChainErrors"_s,
        QRegularExpression::CaseInsensitiveOption);
    const Matches found = matchesOf(facts, pattern);
    if (!found.ours.isEmpty()) {
        return proved({found.ours.first()});
    }
    if (!found.unplaced.isEmpty() && facts.aboutWeChat) {
        return likely({found.unplaced.first()});
    }
    static const QRegularExpression tls(
        u"SSL (?:error|connect error|routines)|SSLHandshakeException|ssl handshake|"
        "cURL error 35\\b|tls: handshake failure|SSL_ERROR_SYSCALL"_s,
        QRegularExpression::CaseInsensitiveOption);
    const Matches vague = matchesOf(facts, tls);
    const Place *old = facts.said("old-system"_L1);
    return !vague.ours.isEmpty() && old ? likely({vague.ours.first(), *old}) : silent();
}

Opinion dnsOrProxy(const Facts &facts)
{
    static const QRegularExpression pattern(
        u"cURL error (?:5|6)\\b|curl: \\((?:5|6)\\)|(?:cURL error 56|curl: "
        u"\\(56\\))[^\\n]*CONNECT|UnknownHostException|"
        "ENOTFOUND|EAI_AGAIN|no such host|could not resolve (?:host|proxy)|Name or service not "
        "known|"
        "getaddrinfo failed|Temporary failure in name resolution|nodename nor "
        "servname|NameResolutionError|"
        "The remote name could not be resolved|Tunnel connection failed: (?:403|407)|Received HTTP "
        "code (?:403|407) from "
        "proxy|proxyconnect tcp|Proxy Authentication Required|ERR_NAME_NOT_RESOLVED|ProxyError|No such host is known"_s,
        QRegularExpression::CaseInsensitiveOption);
    const Matches found = matchesOf(facts, pattern);
    if (!found.ours.isEmpty()) {
        return proved({found.ours.first()});
    }
    if (!found.unplaced.isEmpty() && facts.aboutWeChat) {
        return likely({found.unplaced.first()});
    }
    const Place *browser = facts.said("browser-works"_L1);
    static const QRegularExpression fails(
        u"timed?[ -]?out|timeout|超时|refused|unreachable|连不上|连接不上|failed to connect"_s,
        QRegularExpression::CaseInsensitiveOption);
    const Matches program = matchesOf(facts, fails);
    if (browser &&
        (!program.ours.isEmpty() || (!program.unplaced.isEmpty() && facts.aboutWeChat))) {
        return likely({*browser});
    }
    return silent();
}

const QRegularExpression &connectTimeouts()
{
    static const QRegularExpression pattern(
        u"cURL error 28[^\\n]*(?:Connect|Resolving)|curl: \\(28\\)[^\\n]*(?:Connect|Failed)|cURL "
        u"error 7\\b[^\\n]*timed out|"
        "ConnectTimeout(?:Exception|Error)?|connect(?:ion)? timed out|i/o "
        "timeout|ETIMEDOUT|connectex:[^\\n]*did not properly "
        "respond|dial tcp[^\\n]*timeout|Failed to connect to [^\\n]*(?:timed out|Timeout)|connect "
        "timeout|WSAETIMEDOUT|"
        "UND_ERR_CONNECT_TIMEOUT|Operation timed out after \\d+ milliseconds with 0 out of 0|连接超时|10060"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

Opinion outboundTimeout(const Facts &facts)
{
    const Matches found = matchesOf(facts, connectTimeouts());
    if (found.ours.size() >= 2) {
        return proved({found.ours.at(0), found.ours.at(1)});
    }
    if (!found.ours.isEmpty()) {
        return likely({found.ours.first()});
    }
    if (!found.unplaced.isEmpty() && facts.aboutWeChat) {
        return likely({found.unplaced.first()});
    }
    // A reset or another lost connection is not a timeout, but its neighbour.
    static const QRegularExpression lost(
        u"timed?[ -]?out|timeout|超时|connection reset|unreachable"_s,
        QRegularExpression::CaseInsensitiveOption);
    const Matches near = matchesOf(facts, lost);
    return near.ours.isEmpty() ? silent() : possible({near.ours.first()});
}

Opinion notFromPlatform(const Facts &facts)
{
    static const QRegularExpression page(u"<!DOCTYPE\\s+html|<html|<head>|<title>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stranger(
        u"nginx|proxy|gateway|squid|openresty|forbidden|login|登录|认证|拦截|block|denied|WAF|"
        u"防火墙|firewall|cloudflare|"
        "traefik|haproxy|apache|tengine|portal|IIS|varnish|sangfor|深信服"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        const QString &text = entry.place.words;
        const auto body = page.match(text);
        const bool call = text.contains("api.weixin.qq.com"_L1) || text.contains("sns/"_L1) ||
                          text.contains("cgi-bin/"_L1);
        if (entry.code || !body.hasMatch() || !call) {
            continue;
        }
        return stranger.match(text, body.capturedStart()).hasMatch() ? proved({entry.place})
                                                                     : likely({entry.place});
    }
    static const QRegularExpression parse(
        u"Unexpected token '?<|invalid character '<'|JSON parse error[^\\n]*'<'|Unexpected "
        u"character \\('<'|"
        "Expecting value: line 1 column 1|Unexpected character encountered while parsing value: <|"
        "SyntaxError: Unexpected token <|'<' is an invalid start of a value|Expected BEGIN_OBJECT but was STRING"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        if (parse.match(entry.place.words).hasMatch() && facts.aboutWeChat) {
            return likely({entry.place});
        }
    }
    return silent();
}

constexpr std::array kTransportRules{
    Rule{"ca-bundle-missing"_L1, caBundle},
    Rule{"dns-or-proxy"_L1, dnsOrProxy},
    Rule{"outbound-timeout"_L1, outboundTimeout},
    Rule{"reply-not-from-platform"_L1, notFromPlatform},
};

} // namespace

std::span<const Rule> transportRules()
{
    return kTransportRules;
}

} // namespace wxbind::diagnosis
