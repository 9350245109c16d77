#include "core/oauth/basictoken/basicrequest.h"

#include "core/oauth/apiaddress.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QByteArray stableTokenBody(const Account &account, const QString &secret, bool force)
{
    QJsonObject body{{u"grant_type"_s, u"client_credential"_s},
                     {u"appid"_s, account.appId.text()},
                     {u"secret"_s, secret}};
    if (force) {
        body.insert(u"force_refresh"_s, true);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Result<HttpRequest> basicTokenRequest(const Account &account, BasicTokenSource source,
                                      const Secret &secret, bool force, const QString &operatorName)
{
    if (account.kind == AccountKind::Component) {
        return fail(Fault::Invalid,
                    u"the third-party platform holds the basic token of this account"_s);
    }
    if (account.kind == AccountKind::Website) {
        return fail(Fault::Invalid, u"a website application has no basic token"_s);
    }
    if (secret.isEmpty()) {
        return fail(Fault::Secret, u"no AppSecret for the basic token"_s);
    }
    const QString key = QString::fromUtf8(secret.reveal());
    HttpRequest request;
    request.context.step = Step::BasicToken;
    request.context.appId = account.appId;
    request.context.operatorName = operatorName;
    QueryItems query;
    switch (source) {
    case BasicTokenSource::Token:
        request.endpoint = u"cgi-bin/token"_s;
        query = {{u"grant_type"_s, u"client_credential"_s},
                 {u"appid"_s, account.appId.text()},
                 {u"secret"_s, key}};
        break;
    case BasicTokenSource::StableToken:
        request.endpoint = u"cgi-bin/stable_token"_s;
        request.method = "POST";
        request.body = stableTokenBody(account, key, force);
        break;
    }
    return apiAddress(account.apiBase, request.endpoint, query).map([&](const QUrl &url) {
        request.url = url;
        return request;
    });
}

Result<HttpRequest> followerInfoRequest(const Account &account, const Secret &token,
                                        const OpenId &openId, const QString &operatorName)
{
    if (openId.isEmpty()) {
        return fail(Fault::Invalid, u"openid is empty"_s);
    }
    HttpRequest request;
    request.endpoint = u"cgi-bin/user/info"_s;
    request.context.step = Step::FollowerInfo;
    request.repeatable = true;
    request.context.appId = account.appId;
    request.context.openId = openId;
    request.context.operatorName = operatorName;
    const QueryItems query{{u"access_token"_s, QString::fromUtf8(token.reveal())},
                           {u"openid"_s, openId.text()},
                           {u"lang"_s, u"zh_CN"_s}};
    return apiAddress(account.apiBase, request.endpoint, query).map([&](const QUrl &url) {
        request.url = url;
        return request;
    });
}

} // namespace wxbind
