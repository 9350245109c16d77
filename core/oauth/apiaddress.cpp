#include "core/oauth/apiaddress.h"

namespace wxbind {

using namespace Qt::StringLiterals;

Result<QUrl> apiAddress(const QUrl &base, const QString &path, const QueryItems &query)
{
    if (!isBaseAddress(base)) {
        return fail(Fault::Invalid,
                    u"a base address is https, or http to loopback, with host, port "
                    "and path alone"_s);
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
