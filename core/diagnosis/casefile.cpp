#include "core/diagnosis/casefile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// Numbers are taken as texts too: people write user ids either way.
QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

std::optional<QString> maybeText(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isUndefined() || value.isNull() ? std::nullopt
                                                 : std::optional(textOf(object, key));
}

std::optional<int> maybeNumber(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    bool number = value.isDouble();
    const int read = number ? value.toInt() : value.toString().toInt(&number);
    return number ? std::optional(read) : std::nullopt;
}

std::optional<Msecs> maybeTime(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object.value(key).toString();
    QDateTime when = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (when.timeSpec() == Qt::LocalTime) {
        when.setTimeSpec(Qt::UTC);
    }
    return when.isValid() ? std::optional(when.toMSecsSinceEpoch()) : std::nullopt;
}

TroubleCase::AboutAccount accountOf(const QJsonObject &object)
{
    TroubleCase::AboutAccount account;
    account.appId = textOf(object, "appid"_L1);
    account.kind = accountKindFromName(textOf(object, "kind"_L1));
    for (const QJsonValue &domain : object.value("domains"_L1).toArray()) {
        account.domains.append(domain.toString());
    }
    return account;
}

TroubleCase::Record recordOf(const QJsonObject &object)
{
    TroubleCase::Record record;
    record.at = maybeTime(object, "at"_L1);
    record.kind = textOf(object, "kind"_L1);
    record.appId = textOf(object, "appid"_L1);
    record.code = textOf(object, "code"_L1);
    if (record.code.isEmpty()) {
        record.code = textOf(object, "code_hash"_L1);
    }
    record.state = textOf(object, "state"_L1);
    record.endpoint = textOf(object, "endpoint"_L1);
    record.httpStatus = maybeNumber(object, "http_status"_L1);
    record.errcode = maybeNumber(object, "errcode"_L1);
    record.errmsg = textOf(object, "errmsg"_L1);
    record.userAgent = textOf(object, "user_agent"_L1);
    record.host = textOf(object, "host"_L1);
    record.address = textOf(object, "ip"_L1);
    record.openId = textOf(object, "openid"_L1);
    record.token = textOf(object, "access_token"_L1);
    record.scope = textOf(object, "scope"_L1);
    return record;
}

TroubleCase::Row rowOf(const QJsonObject &object)
{
    TroubleCase::Row row;
    row.appId = textOf(object, "appid"_L1);
    row.openId = maybeText(object, "openid"_L1);
    row.unionId = maybeText(object, "unionid"_L1);
    row.userId = maybeText(object, "user_id"_L1);
    row.snapshot =
        maybeNumber(object, "snapshot"_L1).value_or(0) == 1 || object.value("snapshot"_L1).toBool();
    row.nickname = textOf(object, "nickname"_L1);
    return row;
}

} // namespace

Result<TroubleCase> readCase(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonValue input = document.object().value("input"_L1);
    if (!document.isObject() || !input.isObject()) {
        const QString why = document.isObject() ? u"no \"input\" in it"_s : error.errorString();
        return fail(Error{Fault::Invalid, 0, {}, u"not a case file: "_s + why, {}});
    }
    TroubleCase read;
    read.id = textOf(document.object(), "id"_L1);
    const QJsonObject object = input.toObject();
    const QJsonValue paste = object.value("paste"_L1);
    if (paste.isString()) {
        read.paste.append(paste.toString());
    }
    for (const QJsonValue &piece : paste.toArray()) {
        read.paste.append(piece.toString());
    }
    if (object.value("account"_L1).isObject()) {
        read.account = accountOf(object.value("account"_L1).toObject());
    }
    for (const QJsonValue &record : object.value("journal"_L1).toArray()) {
        read.journal.append(recordOf(record.toObject()));
    }
    for (const QJsonValue &row : object.value("bindings"_L1).toArray()) {
        read.bindings.append(rowOf(row.toObject()));
    }
    return read;
}

} // namespace wxbind::diagnosis
