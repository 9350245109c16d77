#include "core/http/wirecall.h"

#include "core/http/errorpeek.h"
#include "core/http/redaction.h"

#include <QDateTime>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// An address as text, percent-encoded as it was sent, so that a mask replaces what was sent.
QByteArray addressOf(const QUrl &url)
{
    return url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

/// As a sentence can hold it: short, on one line.
QString excerptOf(const QByteArray &masked)
{
    constexpr qsizetype kLongest = 120;
    QString text = QString::fromUtf8(masked.left(4 * kLongest)).simplified();
    for (QChar &c : text) {
        c = c.isPrint() ? c : u'?';
    }
    return text.size() > kLongest ? QString(text.left(kLongest) + u'…') : text;
}

/// An error after a reply began says what came of it.
QString withWhatCame(const Exchange &exchange)
{
    QString text = u"%1; a reply began: HTTP %2, %3 bytes"_s.arg(exchange.error->detail)
                       .arg(exchange.httpStatus)
                       .arg(exchange.replySize);
    const QString excerpt = excerptOf(exchange.replyBody);
    return excerpt.isEmpty() ? text : QString(text + u", "_s + excerpt);
}

void maskTexts(Exchange &exchange, const WireCall &call)
{
    Redaction redaction;
    const QByteArray url = addressOf(call.request.url);
    redaction.learn(url);
    redaction.learn(call.request.body);
    redaction.learnHeaders(call.requestHeaders);
    redaction.learn(call.reply.body);
    redaction.learnHeaders(call.reply.headers);
    exchange.url = QString::fromUtf8(redaction.masked(url));
    exchange.requestHeaders = redaction.maskedHeaders(call.requestHeaders);
    exchange.requestBody = redaction.masked(call.request.body);
    exchange.replyHeaders = redaction.maskedHeaders(call.reply.headers);
    exchange.replyBody = redaction.masked(call.reply.body);
    if (exchange.error) {
        exchange.error->detail =
            QString::fromUtf8(redaction.masked(exchange.error->detail.toUtf8()));
        if (exchange.httpStatus != 0) {
            exchange.error->detail = withWhatCame(exchange);
        }
    }
}

} // namespace

Exchange exchangeOf(const WireCall &call)
{
    Exchange exchange;
    exchange.context = call.request.context;
    exchange.endpoint = call.request.endpoint;
    exchange.method = call.request.method;
    exchange.startedAt = call.startedAt;
    exchange.phases = call.phases;
    exchange.httpStatus = call.reply.status;
    // Qt 6.4 does not tell a 1.0 reply from a 1.1 one; what was spoken to the server is 1.1.
    exchange.httpVersion = call.reply.status == 0 ? QByteArray() : QByteArray("HTTP/1.1");
    exchange.remoteAddress = call.remoteAddress;
    exchange.tls = call.tls;
    exchange.replySize = call.reply.body.size();
    exchange.error = call.error;
    exchange.clockDifference = clockDifference(call.reply.headers, call.headAt);
    maskTexts(exchange, call);
    // Read from the masked body, so that an errmsg that echoes a secret is masked already.
    const ErrorPeek peek = peekError(exchange.replyBody);
    exchange.errcode = peek.errcode;
    exchange.errmsg = peek.errmsg;
    exchange.rid = peek.rid;
    return exchange;
}

std::optional<qint64> clockDifference(const Headers &replyHeaders, Msecs headAt)
{
    for (const auto &[name, value] : replyHeaders) {
        if (headAt == 0 || name.compare("Date", Qt::CaseInsensitive) != 0) {
            continue;
        }
        // "Tue, 14 Nov 2023 22:13:20 GMT" is RFC 2822 but for the name of the zone; that reader is
        // many times faster than one by format.
        QString text = QString::fromLatin1(value.trimmed());
        if (text.endsWith(" GMT"_L1)) {
            text.replace(text.size() - 3, 3, u"+0000"_s);
        }
        const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
        if (date.isValid()) {
            return date.toMSecsSinceEpoch() - headAt;
        }
    }
    return std::nullopt;
}

} // namespace wxbind
