#include "core/diagnosis/extract/people.h"

#include "core/diagnosis/extract/replies.h"
#include "core/oauth/replybody.h"

#include <QRegularExpression>

#include <array>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNameKeys{"nickname"_L1, "city"_L1,     "province"_L1,
                               "country"_L1,  "nickName"_L1, "nick_name"_L1};

void readReply(const Reply &reply, Facts &facts)
{
    for (const auto key : kNameKeys) {
        if (const auto value = textField(reply.fields, key); value && !value->isEmpty()) {
            facts.names.append({reply.place, key, *value});
        }
    }
    const bool wanted = reply.fields.contains("openid"_L1) &&
                        (!reply.endpoint.isEmpty() || !endpointOfFields(reply.fields).isEmpty());
    if (const auto openId = textField(reply.fields, "openid"_L1); openId && !openId->isEmpty()) {
        facts.openIds.append({reply.place,
                              wanted ? OpenIdSight::Where::Reply : OpenIdSight::Where::Text,
                              *openId, textField(reply.fields, "appid"_L1).value_or(QString())});
    }
}

void readCall(const Call &call, Facts &facts)
{
    if (call.address.has(u"openid")) {
        facts.openIds.append(
            {call.place, OpenIdSight::Where::Request, call.value(u"openid"), call.value(u"appid")});
    }
}

/// openId='oAs1…', openid=oAs1…, a line of a table.
void readText(const Entry &entry, Facts &facts)
{
    static const QRegularExpression keyed(
        u"(?<![\\w])open_?id[\"'`\\\\]*\\s*(?:=>|[:=：])\\s*[\"'`\\\\]*([A-Za-z0-9_-]{20,40})(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(u"(?<![\\w=/&.-])(o[A-Za-z0-9_-]{27})(?![\\w-])"_s);
    for (const QRegularExpression &pattern : {keyed, bare}) {
        for (auto it = pattern.globalMatch(entry.place.words); it.hasNext();) {
            facts.openIds.append(
                {entry.place, OpenIdSight::Where::Text, it.next().captured(1), QString()});
        }
    }
    static const QRegularExpression name(
        u"(?<![\\w])(nick_?name|city|province|country)[\"'`]?\\s*(?:=>|[:=：])\\s*[\"'`]?([^\"'`,\\n}]{1,80})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = name.globalMatch(entry.place.words); it.hasNext();) {
        const auto match = it.next();
        facts.names.append({entry.place, match.captured(1).toLower(), match.captured(2)});
    }
}

} // namespace

bool isWholeOpenId(const QString &value)
{
    return value.size() == 28 && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
               const char16_t u = c.unicode();
               return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') ||
                      u == '_' || u == '-';
           });
}

bool isPrintedNothing(const QString &value)
{
    const QString trimmed = value.trimmed();
    for (const auto word : {"undefined"_L1, "null"_L1, "none"_L1, "nan"_L1, "nil"_L1}) {
        if (trimmed.compare(word, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

bool isPlaceholder(const QString &value)
{
    static const QRegularExpression pattern(
        u"x{3,}|\\*{2,}|…|\\.{3}|•|%s|[{}<>$]|^[A-Z_]+$|(?i)your|(?i)example"_s);
    return pattern.match(value).hasMatch();
}

void readPeople(Facts &facts)
{
    for (const Reply &reply : std::as_const(facts.replies)) {
        readReply(reply, facts);
    }
    for (const Call &call : std::as_const(facts.calls)) {
        readCall(call, facts);
    }
    for (const Entry &entry : std::as_const(facts.entries)) {
        readText(entry, facts);
    }
    const QList<TroubleCase::Row> &rows = facts.input->bindings;
    for (int i = 0; i < rows.size(); ++i) {
        const TroubleCase::Row &row = rows.at(i);
        const Place place{Evidence::Source::Binding, i, 0,
                          row.userId.value_or(QString()) + u' ' + row.appId + u' ' +
                              row.openId.value_or(QString())};
        facts.bindings.append({place, row, false});
        if (row.openId && !row.openId->isEmpty()) {
            facts.openIds.append({place, OpenIdSight::Where::Row, *row.openId, row.appId});
        }
        if (!row.nickname.isEmpty()) {
            facts.names.append({place, u"nickname"_s, row.nickname});
        }
    }
}

} // namespace wxbind::diagnosis
