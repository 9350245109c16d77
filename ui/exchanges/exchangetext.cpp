#include "ui/exchanges/exchangetext.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString headerText(const Headers &headers)
{
    QString text;
    for (const auto &[name, value] : headers) {
        text += QString::fromLatin1(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    }
    return text;
}

} // namespace

QString requestText(const Exchange &exchange)
{
    return QString::fromLatin1(exchange.method) + u' ' + exchange.url + u"\n\n"_s +
           headerText(exchange.requestHeaders) + u'\n' + QString::fromUtf8(exchange.requestBody);
}

QString replyText(const Exchange &exchange)
{
    if (exchange.httpStatus == 0) {
        return exchange.error ? exchange.error->detail : QString();
    }
    return u"%1 %2\n"_s.arg(QString::fromLatin1(exchange.httpVersion)).arg(exchange.httpStatus) +
           headerText(exchange.replyHeaders) + u'\n' + QString::fromUtf8(exchange.replyBody);
}

} // namespace wxbind
