#include "core/oauth/apiaddress.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

Result<Unit> checkedBase(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty()) {
        return fail(Fault::Invalid, u"the base address has no host"_s);
    }
    if (!base.userInfo().isEmpty() || base.hasQuery() || base.hasFragment()) {
        return fail(Fault::Invalid, u"a base address is scheme, host, port and path alone"_s);
    }
    if (base.scheme() == "https"_L1) {
        return Unit{};
    }
    if (base.scheme() == "http"_L1 && isLoopbackHost(base.host())) {
        return Unit{};
    }
    return fail(Fault::Invalid, u"only https, or http to loopback, is spoken"_s);
}

} // namespace

Result<QUrl> apiAddress(const QUrl &base, const QString &path, const QueryItems &query)
{
    if (const auto checked = checkedBase(base); !checked) {
        return fail(checked.error());
    }
    QString text = QString::fromLatin1(base.toEncoded(QUrl::StripTrailingSlash));
    if (!text.endsWith(u'/') && !path.startsWith(u'/')) {
        text += u'/';
    } else if (text.endsWith(u'/') && path.startsWith(u'/')) {
        text.chop(1);
    }
    text += path;
    QChar separator = u'?';
    for (const auto &[name, value] : query) {
        text += separator + percentEncoded(name) + u'=' + percentEncoded(value);
        separator = u'&';
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid()) {
        return fail(Fault::Invalid, u"the path of the call is not a valid one"_s);
    }
    return url;
}

QString percentEncoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace wxbind
