#include "core/oauth/replyfields.h"

#include "core/model/findingids.h"

#include <QJsonArray>

#include <span>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

enum class Kind
{
    Id, ///< visible ASCII: anything else in it is damage, and another value than was meant
    Text,
    Number,
    Seconds, ///< 0 to ten years, so that adding it to a time cannot overflow
    Flag,
    List,
};

enum class Need
{
    Required, ///< without it the reply is not an answer
    Strict,   ///< may be absent; of the wrong type the reply is not an answer
    Loose,    ///< may be absent; of the wrong type it counts as absent
};

struct FieldRule
{
    QLatin1StringView key;
    Kind kind;
    Need need;
};

constexpr FieldRule kGrant[] = {
    {"access_token"_L1, Kind::Id, Need::Required}, {"openid"_L1, Kind::Id, Need::Required},
    {"refresh_token"_L1, Kind::Id, Need::Strict},  {"expires_in"_L1, Kind::Seconds, Need::Strict},
    {"scope"_L1, Kind::Text, Need::Strict},        {"is_snapshotuser"_L1, Kind::Flag, Need::Strict},
    {"unionid"_L1, Kind::Id, Need::Strict},
};

constexpr FieldRule kUserInfo[] = {
    {"openid"_L1, Kind::Id, Need::Required},    {"unionid"_L1, Kind::Id, Need::Strict},
    {"nickname"_L1, Kind::Text, Need::Loose},   {"sex"_L1, Kind::Number, Need::Loose},
    {"province"_L1, Kind::Text, Need::Loose},   {"city"_L1, Kind::Text, Need::Loose},
    {"country"_L1, Kind::Text, Need::Loose},    {"language"_L1, Kind::Text, Need::Loose},
    {"headimgurl"_L1, Kind::Text, Need::Loose}, {"privilege"_L1, Kind::List, Need::Loose},
};

constexpr FieldRule kBasicToken[] = {
    {"access_token"_L1, Kind::Id, Need::Required},
    {"expires_in"_L1, Kind::Seconds, Need::Required},
};

constexpr FieldRule kFollower[] = {
    {"openid"_L1, Kind::Id, Need::Required},    {"subscribe"_L1, Kind::Flag, Need::Required},
    {"unionid"_L1, Kind::Id, Need::Strict},     {"subscribe_time"_L1, Kind::Number, Need::Loose},
    {"remark"_L1, Kind::Text, Need::Loose},     {"groupid"_L1, Kind::Number, Need::Loose},
    {"tagid_list"_L1, Kind::List, Need::Loose}, {"subscribe_scene"_L1, Kind::Text, Need::Loose},
    {"qr_scene"_L1, Kind::Number, Need::Loose}, {"qr_scene_str"_L1, Kind::Text, Need::Loose},
    {"language"_L1, Kind::Text, Need::Loose},
};

struct EndpointRules
{
    QLatin1StringView endpoint;
    std::span<const FieldRule> rules;
};

constexpr EndpointRules kEndpoints[] = {
    {"sns/oauth2/access_token"_L1, kGrant},
    {"sns/oauth2/refresh_token"_L1, kGrant},
    {"sns/oauth2/component/access_token"_L1, kGrant},
    {"sns/oauth2/component/refresh_token"_L1, kGrant},
    {"sns/userinfo"_L1, kUserInfo},
    {"cgi-bin/token"_L1, kBasicToken},
    {"cgi-bin/stable_token"_L1, kBasicToken},
    {"cgi-bin/user/info"_L1, kFollower},
};

constexpr qint64 kTenYears = 10LL * 366 * 24 * 3600;

bool isVisibleAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool isOfKind(const QJsonObject &fields, const FieldRule &rule)
{
    const QJsonValue value = fields.value(rule.key);
    switch (rule.kind) {
    case Kind::Id:
        return value.isString() && isVisibleAscii(value.toString());
    case Kind::Text:
        return value.isString();
    case Kind::Number:
        return numberField(fields, rule.key).has_value();
    case Kind::Seconds: {
        const qint64 seconds = numberField(fields, rule.key).value_or(-1);
        return seconds >= 0 && seconds <= kTenYears;
    }
    case Kind::Flag:
        return flagField(fields, rule.key).has_value();
    case Kind::List:
        return value.isArray();
    }
    Q_UNREACHABLE();
}

/// An empty identifier is no identifier.
bool isAbsent(const QJsonObject &fields, const FieldRule &rule)
{
    const QJsonValue value = fields.value(rule.key);
    return value.isUndefined() || value.isNull() ||
           (rule.kind == Kind::Id && value.isString() && value.toString().isEmpty());
}

Finding about(const FieldRule &rule, QLatin1StringView id)
{
    const Severity severity = rule.need == Need::Loose ? Severity::Warning : Severity::Error;
    return Finding{id, severity, rule.key, {}, {rule.key}, {}};
}

} // namespace

Findings checkReplyFields(const QString &endpoint, const QJsonObject &fields)
{
    Findings findings;
    for (const EndpointRules &known : kEndpoints) {
        if (known.endpoint != endpoint) {
            continue;
        }
        for (const FieldRule &rule : known.rules) {
            if (isAbsent(fields, rule)) {
                if (rule.need == Need::Required) {
                    findings.append(about(rule, finding::ReplyFieldMissing));
                }
            } else if (!isOfKind(fields, rule)) {
                findings.append(about(rule, finding::ReplyFieldType));
            }
        }
    }
    return findings;
}

Result<QJsonObject> checkedFields(const HttpReply &reply, const QString &endpoint)
{
    Result<QJsonObject> fields = successFields(reply, endpoint);
    if (!fields) {
        return fields;
    }
    const Findings findings = checkReplyFields(endpoint, *fields);
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error) {
            const auto what =
                finding.id == finding::ReplyFieldMissing ? " is missing"_L1 : " cannot be used"_L1;
            return fail(Error{Fault::BadReply, 0, {}, finding.param + what, endpoint});
        }
    }
    return fields;
}

std::optional<bool> flagField(const QJsonObject &fields, QLatin1StringView key)
{
    const QJsonValue value = fields.value(key);
    if (value.isBool()) {
        return value.toBool();
    }
    const std::optional<qint64> number = numberField(fields, key);
    if (!number || *number < 0 || *number > 1) {
        return std::nullopt;
    }
    return *number == 1;
}

QStringList listField(const QJsonObject &fields, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray values = fields.value(key).toArray();
    for (const QJsonValue &value : values) {
        if (value.isString()) {
            texts.append(value.toString());
        }
    }
    return texts;
}

} // namespace wxbind
