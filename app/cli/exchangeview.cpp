#include "app/cli/exchangeview.h"

#include "app/cli/cli.h"
#include "app/cli/textform.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray headersJson(const Headers &headers)
{
    QJsonArray json;
    for (const auto &[name, value] : headers) {
        json.append(QJsonObject{{u"name"_s, QString::fromUtf8(name)},
                                {u"value"_s, QString::fromUtf8(value)}});
    }
    return json;
}

QJsonObject phasesJson(const Phases &phases)
{
    return {{u"connect"_s, orNull(phases.connect)},
            {u"tls"_s, orNull(phases.tls)},
            {u"first_byte"_s, orNull(phases.firstByte)},
            {u"receive"_s, orNull(phases.receive)},
            {u"total"_s, phases.total}};
}

QString faultOf(const Exchange &exchange)
{
    return exchange.error ? QString(faultName(exchange.error->fault)) : QString();
}

/// "200", "200 40029", "Timeout": how it went, in one word or two.
QString verdict(const Exchange &exchange)
{
    QStringList words;
    if (exchange.httpStatus != 0) {
        words.append(QString::number(exchange.httpStatus));
    }
    if (exchange.errcode) {
        words.append(QString::number(*exchange.errcode));
    } else if (exchange.error) {
        words.append(faultOf(exchange));
    }
    return words.join(u' ');
}

void addMessage(TextForm &form, const QString &title, const Headers &headers,
                const QByteArray &body)
{
    form.title(title);
    for (const auto &[name, value] : headers) {
        form.line(QString::fromUtf8(name + ": " + value));
    }
    if (!body.isEmpty()) {
        form.line({});
        for (const QByteArray &line : body.split('\n')) {
            form.line(QString::fromUtf8(line));
        }
    }
}

QString exchangeText(const Exchange &exchange, const QByteArray &body)
{
    TextForm form;
    form.line(u"#%1  %2 %3"_s.arg(QString::number(exchange.id.number()),
                                  QString::fromUtf8(exchange.method), exchange.endpoint))
        .field(Cli::tr("when"), localTime(exchange.startedAt))
        .field(Cli::tr("result"), verdict(exchange))
        .field(Cli::tr("errmsg"), exchange.errmsg)
        .field(Cli::tr("rid"), exchange.rid)
        .field(Cli::tr("took"), Cli::tr("%1 ms").arg(exchange.phases.total))
        .field(Cli::tr("appid"), exchange.context.appId.text())
        .field(Cli::tr("openid"), exchange.context.openId.text())
        .field(Cli::tr("address"), exchange.remoteAddress)
        .field(Cli::tr("TLS"), exchange.tls);
    addMessage(form, exchange.url, exchange.requestHeaders, exchange.requestBody);
    addMessage(form, Cli::tr("Reply, %1 bytes").arg(exchange.replySize), exchange.replyHeaders,
               body);
    return form.text();
}

} // namespace

QJsonObject exchangeJson(const Exchange &exchange)
{
    const ExchangeContext &made = exchange.context;
    const auto errcode = exchange.errcode ? std::optional<qint64>(*exchange.errcode) : std::nullopt;
    return {
        {u"id"_s, exchange.id.number()},
        {u"at"_s, isoTime(exchange.startedAt)},
        {u"step"_s, stepName(made.step)},
        {u"endpoint"_s, exchange.endpoint},
        {u"appid"_s, orNull(made.appId.text())},
        {u"openid"_s, orNull(made.openId.text())},
        {u"attempt"_s, made.attempt.isNull() ? QJsonValue() : QJsonValue(made.attempt.number())},
        {u"operator"_s, orNull(made.operatorName)},
        {u"method"_s, QString::fromUtf8(exchange.method)},
        {u"url"_s, exchange.url},
        {u"status"_s, exchange.httpStatus == 0 ? QJsonValue() : QJsonValue(exchange.httpStatus)},
        {u"ms"_s, exchange.phases.total},
        {u"errcode"_s, orNull(errcode)},
        {u"errmsg"_s, orNull(exchange.errmsg)},
        {u"rid"_s, orNull(exchange.rid)},
        {u"fault"_s, orNull(faultOf(exchange))},
        {u"reply_size"_s, exchange.replySize}};
}

Answer exchangesAnswer(const QList<Exchange> &exchanges)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const Exchange &exchange : exchanges) {
        json.append(exchangeJson(exchange));
        rows.append({u"#%1"_s.arg(exchange.id.number()), localTime(exchange.startedAt),
                     exchange.endpoint, verdict(exchange),
                     Cli::tr("%1 ms").arg(exchange.phases.total), exchange.errmsg});
    }
    TextForm form;
    if (rows.isEmpty()) {
        form.line(Cli::tr("No exchange fits."));
    } else {
        form.table({Cli::tr("exchange"), Cli::tr("when"), Cli::tr("endpoint"), Cli::tr("result"),
                    Cli::tr("took"), Cli::tr("errmsg")},
                   rows);
    }
    return {json, form.text()};
}

Answer exchangeAnswer(const Exchange &exchange, const std::optional<QByteArray> &revealedBody)
{
    const QByteArray body = revealedBody.value_or(exchange.replyBody);
    QJsonObject json = exchangeJson(exchange);
    json.insert(u"request"_s, QJsonObject{{u"headers"_s, headersJson(exchange.requestHeaders)},
                                          {u"body"_s, QString::fromUtf8(exchange.requestBody)}});
    json.insert(u"reply"_s,
                QJsonObject{{u"http_version"_s, QString::fromUtf8(exchange.httpVersion)},
                            {u"headers"_s, headersJson(exchange.replyHeaders)},
                            {u"body"_s, QString::fromUtf8(body)}});
    json.insert(u"phases"_s, phasesJson(exchange.phases));
    json.insert(u"remote_address"_s, orNull(exchange.remoteAddress));
    json.insert(u"tls"_s, orNull(exchange.tls));
    json.insert(u"clock_difference_ms"_s, orNull(exchange.clockDifference));
    return {json, exchangeText(exchange, body)};
}

} // namespace wxbind
