#include "core/diagnosis/extract/tokens.h"

#include "core/oauth/replybody.h"

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

TokenUse::Kind kindOf(const QString &endpoint)
{
    if (endpoint.startsWith("cgi-bin/component"_L1)) {
        return TokenUse::Kind::Component;
    }
    return endpoint.startsWith("cgi-bin/"_L1) ? TokenUse::Kind::Basic : TokenUse::Kind::Web;
}

void add(Facts &facts, TokenUse use, const QString &value)
{
    use.value = value;
    if (!value.isEmpty()) {
        facts.tokens.append(use);
    }
}

void fromReply(const Reply &reply, Facts &facts)
{
    const auto text = [&reply](QLatin1StringView key) {
        return textField(reply.fields, key).value_or(QString());
    };
    TokenUse use;
    use.place = reply.place;
    use.given = true;
    use.endpoint = reply.endpoint;
    use.kind = kindOf(reply.endpoint);
    use.moment = reply.moment;
    use.scope = text("scope"_L1);
    use.openId = text("openid"_L1);
    const bool grant = !use.openId.isEmpty() && !text("access_token"_L1).isEmpty();
    if (!reply.endpoint.isEmpty()) {
        use.kind = grant ? TokenUse::Kind::Web : use.kind;
        add(facts, use, text("access_token"_L1));
    }
    use.kind = TokenUse::Kind::Component;
    add(facts, use, text("component_access_token"_L1));
    use.kind = TokenUse::Kind::WebRefresh;
    add(facts, use, grant ? text("refresh_token"_L1) : QString());
}

void fromCall(const Call &call, Facts &facts)
{
    TokenUse use;
    use.place = call.place;
    use.endpoint = call.endpoint;
    use.kind = kindOf(call.endpoint);
    use.openId = call.value(u"openid");
    if (call.entry >= 0) {
        use.moment = facts.entries.at(call.entry).moment;
    }
    add(facts, use, call.value(u"access_token"));
    use.kind = TokenUse::Kind::Component;
    add(facts, use, call.value(u"component_access_token"));
    use.kind = TokenUse::Kind::WebRefresh;
    add(facts, use, call.value(u"refresh_token"));
}

} // namespace

void readTokens(Facts &facts)
{
    for (const Reply &reply : std::as_const(facts.replies)) {
        fromReply(reply, facts);
    }
    for (const Call &call : std::as_const(facts.calls)) {
        fromCall(call, facts);
    }
}

} // namespace wxbind::diagnosis
