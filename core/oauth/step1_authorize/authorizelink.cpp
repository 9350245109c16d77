#include "core/oauth/step1_authorize/authorizelink.h"

#include "core/oauth/apiaddress.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Writes a link from left to right and remembers where each parameter stands.
class LinkWriter final
{
public:
    void base(const QString &text) { part(u"base"_s, text); }

    void parameter(const QString &name, const QString &encodedValue)
    {
        m_link.text += m_separator;
        m_separator = u'&';
        part(name, name + u'=' + encodedValue);
    }

    void option(bool wanted, const QString &name, const QString &value)
    {
        if (wanted) {
            parameter(name, value);
        }
    }

    [[nodiscard]] AuthorizeLink finish()
    {
        part(u"fragment"_s, u"#wechat_redirect"_s);
        return std::move(m_link);
    }

private:
    void part(const QString &name, const QString &text)
    {
        m_link.parts.append(LinkPart{name, m_link.text.size(), text.size()});
        m_link.text += text;
    }

    AuthorizeLink m_link;
    QChar m_separator = u'?';
};

/// The third-party variant takes a list of scopes; its commas stand as they are.
QString scopeText(const QString &scope)
{
    return percentEncoded(scope).replace("%2C"_L1, ","_L1);
}

} // namespace

QString authorizePage(const Account &account)
{
    const QUrl base =
        account.authorizeBase.isEmpty() ? defaultAuthorizeBase() : account.authorizeBase;
    QString text = QString::fromLatin1(
        base.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    const bool website = account.kind == AccountKind::Website;
    return text + (website ? "/connect/qrconnect"_L1 : "/connect/oauth2/authorize"_L1);
}

AuthorizeLink buildAuthorizeLink(const Account &account, const LinkOrder &order)
{
    const bool website = account.kind == AccountKind::Website;
    LinkWriter link;
    link.base(authorizePage(account));
    link.parameter(u"appid"_s, percentEncoded(account.appId.text()));
    link.parameter(u"redirect_uri"_s, percentEncoded(order.redirectUri));
    link.parameter(u"response_type"_s, u"code"_s);
    link.parameter(u"scope"_s, scopeText(order.scope));
    link.parameter(u"state"_s, percentEncoded(order.state.text()));
    link.option(account.kind == AccountKind::Component, u"component_appid"_s,
                percentEncoded(account.componentAppId.text()));
    link.option(order.forcePopup && !website, u"forcePopup"_s, u"true"_s);
    link.option(order.forceSnapShot && !website, u"forceSnapShot"_s, u"true"_s);
    link.option(order.connectRedirect && !website, u"connect_redirect"_s, u"1"_s);
    link.option(website && !order.lang.isEmpty(), u"lang"_s, percentEncoded(order.lang));
    return link.finish();
}

} // namespace wxbind
