#include "core/oauth/replybody.h"

#include "core/http/errorpeek.h"
#include "core/model/findingids.h"
#include "core/oauth/replyscanner.h"

#include <limits>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const QString &findingId)
{
    if (findingId == finding::ReplyEmpty) {
        return u"empty body"_s;
    }
    if (findingId == finding::ReplyCut) {
        return u"cut off"_s;
    }
    if (findingId == finding::ReplyNotObject) {
        return u"not a JSON object"_s;
    }
    if (findingId == finding::ReplyDuplicateKey) {
        return u"a key stands there twice"_s;
    }
    return u"not JSON"_s;
}

tl::unexpected<Error> badReply(const QByteArray &body, const QString &reason)
{
    const QString beginning = maskedBeginning(body);
    return fail(Fault::BadReply,
                beginning.isEmpty() ? reason : beginning + " ["_L1 + reason + u']');
}

/// Plain decimal digits only: what toLongLong() takes besides (spaces, plus) is not a number here.
std::optional<qint64> integerIn(const QString &text)
{
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const QStringView digits = QStringView(text).sliced(text.startsWith(u'-') ? 1 : 0);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit)) {
        return std::nullopt;
    }
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

/// Absent is 0. Anything that is not a plain int is nothing: garbage must not pass as success.
std::optional<int> errcodeIn(const QJsonObject &fields)
{
    if (!fields.contains("errcode"_L1)) {
        return 0;
    }
    const std::optional<qint64> number = numberField(fields, "errcode"_L1);
    if (!number || *number < std::numeric_limits<int>::min() ||
        *number > std::numeric_limits<int>::max()) {
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

} // namespace

Result<ReplyBody> readReplyBody(const QByteArray &body)
{
    ReplyScan scan = scanReply(body);
    if (!scan.fields) {
        return badReply(body, reasonOf(scan.findings.first().id));
    }
    const std::optional<int> errcode = errcodeIn(*scan.fields);
    if (!errcode) {
        return badReply(body, u"errcode is not a number"_s);
    }
    ReplyBody reply;
    reply.fields = *std::move(scan.fields);
    reply.errcode = *errcode;
    reply.errmsg = textField(reply.fields, "errmsg"_L1).value_or(QString());
    reply.rid = ridIn(reply.errmsg);
    reply.findings = std::move(scan.findings);
    return reply;
}

Result<QJsonObject> successFields(const HttpReply &reply, const QString &endpoint)
{
    Result<ReplyBody> body = readReplyBody(reply.body);
    if (body && body->errcode != 0) {
        return fail(Error{Fault::Api, body->errcode, body->rid, body->errmsg, endpoint});
    }
    if (reply.status != 200) {
        return fail(
            Error{Fault::HttpStatus, reply.status, {}, maskedBeginning(reply.body), endpoint});
    }
    if (!body) {
        Error error = std::move(body).error();
        error.endpoint = endpoint;
        return fail(std::move(error));
    }
    return std::move(body->fields);
}

std::optional<QString> textField(const QJsonObject &fields, QLatin1StringView key)
{
    const QJsonValue value = fields.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<qint64> numberField(const QJsonObject &fields, QLatin1StringView key)
{
    const QJsonValue value = fields.value(key);
    if (value.isString()) {
        return integerIn(value.toString());
    }
    // Two defaults tell "it is that number" from "it is no integer".
    const qint64 number = value.toInteger(0);
    return value.isDouble() && value.toInteger(1) == number ? std::optional(number) : std::nullopt;
}

} // namespace wxbind
