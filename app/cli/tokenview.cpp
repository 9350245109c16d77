#include "app/cli/tokenview.h"

#include "app/cli/cli.h"
#include "app/cli/textform.h"

namespace wxbind {

using namespace Qt::StringLiterals;

QString secretText(const Secret &secret, bool revealed)
{
    return revealed ? QString::fromUtf8(secret.reveal()) : secret.masked();
}

QJsonObject tokenJson(const TokenView &view, bool revealed)
{
    const WebToken &token = view.token;
    const TokenGrant &grant = token.grant;
    return {{u"openid"_s, token.identity.openId.text()},
            {u"unionid"_s, grant.unionId ? QJsonValue(grant.unionId->text()) : QJsonValue()},
            {u"scope"_s, grant.scope},
            {u"expires_at"_s, isoTime(token.accessExpiresAt)},
            {u"refresh_expires_at"_s, isoTime(token.refreshExpiresAt)},
            {u"snapshot"_s, grant.snapshot},
            {u"access_token"_s, secretText(grant.accessToken, revealed)},
            {u"refresh_token"_s, secretText(grant.refreshToken, revealed)},
            {u"exchange"_s,
             view.exchange.isNull() ? QJsonValue() : QJsonValue(view.exchange.number())}};
}

Answer tokenAnswer(const TokenView &view, bool revealed)
{
    const WebToken &token = view.token;
    const TokenGrant &grant = token.grant;
    const QString snapshot =
        grant.snapshot ? Cli::tr("yes: a snapshot user, do not bind") : QString();
    const QString text =
        TextForm()
            .line(Cli::tr("Web token of %1").arg(token.identity.openId.text()))
            .field(Cli::tr("scope"), grant.scope)
            .field(Cli::tr("unionid"), grant.unionId ? grant.unionId->text() : QString())
            .field(Cli::tr("snapshot"), snapshot)
            .field(Cli::tr("access token"), secretText(grant.accessToken, revealed))
            .field(Cli::tr("good until"), localTime(token.accessExpiresAt))
            .field(Cli::tr("refresh token"), secretText(grant.refreshToken, revealed))
            .field(Cli::tr("refresh until"), localTime(token.refreshExpiresAt))
            .text();
    return {tokenJson(view, revealed), text};
}

Answer basicTokenAnswer(const BasicTokenView &view, bool revealed)
{
    const QString shown = secretText(view.accessToken, revealed);
    const QString source = view.fromCache ? Cli::tr("kept from before") : Cli::tr("just fetched");
    return {QJsonObject{{u"expires_at"_s, isoTime(view.expiresAt)},
                        {u"source"_s, view.fromCache ? u"cache"_s : u"platform"_s},
                        {u"access_token"_s, shown}},
            TextForm()
                .line(Cli::tr("Basic token of the account, %1").arg(source))
                .field(Cli::tr("access token"), shown)
                .field(Cli::tr("good until"), localTime(view.expiresAt))
                .text()};
}

} // namespace wxbind
