#include "core/diagnosis/extract/settings.h"

#include <QRegularExpression>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

void addHosts(const QRegularExpression &pattern, Host::Role role, const Entry &entry, Facts &facts)
{
    for (auto it = pattern.globalMatch(entry.place.words); it.hasNext();) {
        const auto match = it.next();
        QString value = match.captured(match.lastCapturedIndex());
        while (value.endsWith(u'.') || value.endsWith(u';') || value.endsWith(u',')) {
            value.chop(1);
        }
        if (value.contains(u'.') || role == Host::Role::Inside) {
            facts.hosts.append({entry.place, role, value});
        }
    }
}

/// "网页授权域名填的是 m.example.com", "authorization domain is set to https://m.example.com/".
void readRegistered(const Entry &entry, Facts &facts)
{
    static const QRegularExpression chinese(
        u"(?:网页授权域名|授权回调域名?|回调域名?|授权域名|网页授权回调域名)(?:[^\\n，。；,;!?？]{"
        u"0,12}?)"
        "(?:填写?的?(?:是|为|了|成)?|设置?的?(?:是|为|成|了)?|配置?的?(?:是|为|成|了)?|登记的?(?:"
        "是|为)?|是|为|写的?(?:是)?|"
        "[:：=])\\s*[\"'「“`]?((?:https?://)?[A-Za-z0-9*][\\w*.-]*\\.[A-Za-z]{2,}(?::\\d+)?(?:/[^\\s，。；,;\"'」”`）)]*)?)"_s);
    static const QRegularExpression english(
        u"(?:authori[sz]ation|callback|redirect|oauth|registered|web[- "
        u"]auth\\w*)\\s+(?:callback\\s+)?(?:domain|host)"
        "(?:\\s+name)?(?:[^\\n.;!?]{0,30}?)(?:is|as|to|=|:)\\s*[\"'`]?"
        "((?:https?://)?[A-Za-z0-9*][\\w*.-]*\\.[A-Za-z]{2,}(?::\\d+)?(?:/[^\\s,;\"'`)]*)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression registeredAs(
        u"(?:we (?:have "
        u")?)?registered\\s+[\"'`]?((?:https?://)?[A-Za-z0-9*][\\w*.-]*\\.[A-Za-z]{2,}(?::\\d+)?"
        "(?:/[^\\s,;\"'`)]*)?)[\"'`]?\\s+(?:as|in|on|under|for)"_s,
        QRegularExpression::CaseInsensitiveOption);
    addHosts(chinese, Host::Role::Registered, entry, facts);
    addHosts(english, Host::Role::Registered, entry, facts);
    addHosts(registeredAs, Host::Role::Registered, entry, facts);
}

void readServers(const Entry &entry, Facts &facts)
{
    static const QRegularExpression outside(
        u"(?:^|\\n)\\s*[<>]?\\s*(?:X-Forwarded-Host|X-Original-Host|Host|:authority)\\s*:\\s*([\\w."
        u"-]+(?::\\d+)?)|"
        "server_name\\s+([\\w.-]+)|(?:X-Forwarded-Host|HTTP_HOST|http_host)[\"']?\\s*[=:]+>?\\s*["
        "\"']?([\\w.-]+\\.[\\w.-]+)|"
        "(?:外网|对外|公网|访问)(?:的)?(?:域名|地址)(?:是|为|：|:)?\\s*(?:https?://)?([\\w.-]+\\.[a-z]{2,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inside(
        u"(?:proxy_pass|fastcgi_pass|uwsgi_pass|reverse_proxy|ProxyPass\\s+\\S+)\\s+(?:https?://"
        u")?([\\w.-]+(?::\\d+)?)|"
        "upstream\\s+([\\w.-]+)\\s*\\{|(?:^|\\n|[{;])\\s*server\\s+([\\w.-]+:\\d+)|"
        "(?:内网|容器|上游|后端)(?:的)?(?:域名|地址|主机名?)?(?:是|为|：|:)?\\s*(?:https?://)?([\\w.-]+(?::\\d+)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    addHosts(outside, Host::Role::Outside, entry, facts);
    addHosts(inside, Host::Role::Inside, entry, facts);
}

/// scope: 'snsapi_login', scope=("…"), scopes => ['snsapi_base'], .scope(…): typed by hand.
void readScopes(const Entry &entry, Facts &facts)
{
    static const QRegularExpression pattern(
        u"(?<![\\w-])scopes?[\"']?\\s*(?:=>|[:=(])\\s*[\\[(]*\\s*[\"']([^\"'\\n]{1,60})[\"']"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(
        u"(?<![\\w.])scopes?\\s*[:=]\\s*([A-Za-z_]*(?:snsapi|nsapi|snsap)[\\w+, ]{0,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &spelling : {pattern, bare}) {
        for (auto it = spelling.globalMatch(entry.place.words); it.hasNext();) {
            facts.scopes.append({entry.place, it.next().captured(1).trimmed(), true});
        }
    }
}

} // namespace

void readSettings(Facts &facts)
{
    if (facts.input->account) {
        for (const QString &domain : facts.input->account->domains) {
            facts.hosts.append(
                {{Evidence::Source::Account, 0, 0, domain}, Host::Role::Registered, domain});
        }
    }
    for (const Entry &entry : std::as_const(facts.entries)) {
        if (entry.listing) {
            continue;
        }
        if (entry.place.words.contains(u'.')) {
            readRegistered(entry, facts);
            readServers(entry, facts);
        }
        readScopes(entry, facts);
    }
    for (const Link &link : std::as_const(facts.links)) {
        if (link.address.has(u"scope") && !link.ofProgram) {
            facts.scopes.append({link.place, link.value(u"scope"), false});
        }
    }
    for (const Reply &reply : std::as_const(facts.replies)) {
        const QString scope = reply.fields.value("scope"_L1).toString();
        if (!scope.isEmpty() && reply.fields.contains("access_token"_L1)) {
            facts.scopes.append({reply.place, scope, false});
        }
    }
}

} // namespace wxbind::diagnosis
