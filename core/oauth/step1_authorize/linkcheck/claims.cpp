#include "core/oauth/step1_authorize/linkcheck/claims.h"

#include "core/oauth/step1_authorize/linkcheck/linknames.h"

#include <QString>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

bool has(QStringView text, QLatin1StringView word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

} // namespace

Claim claimOf(QStringView text)
{
    if (has(text, "connect/oauth2/authorize"_L1) || has(text, "connect/qrconnect"_L1) ||
        has(text, "/oauth2/authori"_L1) || has(text, "/qrconnect?"_L1)) {
        return Claim::Path;
    }
    if (has(text, "open.weixin.qq.com/connect"_L1) || has(text, "open.weixin.qq.com?"_L1)) {
        return Claim::Host;
    }
    const bool parameters = has(text, "app"_L1) && has(text, "redirect"_L1) && text.contains(u'=');
    const bool named = has(text, "appid="_L1) || has(text, "app_id="_L1);
    const bool marked = has(text, "#wechat_redirect"_L1) && has(text, "appid="_L1);
    return marked || (parameters && named) ? Claim::Parameters : Claim::None;
}

bool continuesLink(QStringView text)
{
    if (text.startsWith(u'&') || text.startsWith(u'#') || text.startsWith(u'?') ||
        has(text, "#wechat_redirect"_L1)) {
        return true;
    }
    const auto &names = linkNames();
    return std::any_of(names.cbegin(), names.cend(), [text](const QString &name) {
        const qsizetype at = text.indexOf(name);
        return at > 0 && text.at(at - 1) == u'&' && text.mid(at + name.size()).startsWith(u'=');
    });
}

} // namespace wxbind
