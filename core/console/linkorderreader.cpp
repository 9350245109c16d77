#include "core/console/linkorderreader.h"

#include <QUrl>
#include <QUrlQuery>

namespace wxbind {

using namespace Qt::StringLiterals;

std::optional<LinkOrder> orderOfLink(const QString &link)
{
    const QUrl url(link.trimmed());
    const QUrlQuery query(url);
    if (!url.isValid() || !query.hasQueryItem(u"redirect_uri"_s)) {
        return std::nullopt;
    }
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    LinkOrder order;
    order.redirectUri = value(u"redirect_uri"_s);
    order.scope = value(u"scope"_s);
    order.forcePopup = value(u"forcePopup"_s) == u"true"_s;
    order.forceSnapShot = value(u"forceSnapShot"_s) == u"true"_s;
    order.connectRedirect = value(u"connect_redirect"_s) == u"1"_s;
    order.lang = value(u"lang"_s);
    return order;
}

} // namespace wxbind
