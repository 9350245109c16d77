#include "core/diagnosis/mojibake.h"
#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "encoding".
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

Opinion mislabelled(const Facts &facts)
{
    for (const Name &name : facts.names) {
        if (!writtenBack(name.value.trimmed()).isEmpty()) {
            return proved({name.place});
        }
    }
    const Place *garbled = facts.said("garbled"_L1);
    const Place *header = anySaid(facts, {"odd-charset"_L1});
    if (garbled && facts.aboutWeChat) {
        return likely({*garbled});
    }
    return header && facts.aboutWeChat ? likely({*header}) : silent();
}

Opinion utf8mb4(const Facts &facts)
{
    static const QRegularExpression pattern(
        u"Incorrect string value:?\\s*[\"']?\\\\+x[fF]0|Incorrect string value[^\\n]*\\\\x[fF]0"_s);
    for (const Entry &entry : facts.entries) {
        if (pattern.match(entry.place.words).hasMatch() && !entry.place.words.startsWith("//"_L1)) {
            return proved({entry.place});
        }
    }
    const Place *cut = anySaid(facts, {"name-cut-at-emoji"_L1, "emoji-sql"_L1});
    if (cut) {
        return likely({*cut});
    }
    const Place *emoji = facts.said("emoji"_L1);
    const Place *sql = facts.said("sql-error"_L1);
    return emoji && sql ? likely({*sql, *emoji}) : silent();
}

Opinion controlBytes(const Facts &facts)
{
    for (const Reply &reply : facts.replies) {
        const bool profile =
            reply.fields.contains("nickname"_L1) || reply.fields.contains("openid"_L1);
        if (reply.repaired && profile) {
            return proved({reply.place});
        }
    }
    static const QRegularExpression control(
        u"CTRL-CHAR|Invalid control character|Bad control character|JSON_ERROR_CTRL_CHAR|Control "
        u"character error|"
        "invalid character '\\\\x[01][0-9a-f]'|invalid character '\\\\u00[01][0-9a-f]'|illegal "
        "unquoted character|"
        "JSON_ERROR_UTF8|Malformed UTF-8 characters|Invalid UTF-8 (?:start|middle) byte|invalid "
        "byte sequence in UTF-8|"
        "unescaped control character|control character \\(?U?\\+?00[01]|'utf-?8' codec can't decode"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        const bool ours = entry.place.words.contains("nickname"_L1, Qt::CaseInsensitive) ||
                          entry.place.words.contains("userinfo"_L1, Qt::CaseInsensitive) ||
                          entry.place.words.contains("weixin"_L1, Qt::CaseInsensitive) ||
                          entry.place.words.contains("wechat"_L1, Qt::CaseInsensitive) ||
                          entry.place.words.contains("WxMp"_L1) ||
                          entry.place.words.contains("openid"_L1, Qt::CaseInsensitive);
        if (!entry.code && control.match(entry.place.words).hasMatch()) {
            if (ours) {
                return proved({entry.place});
            }
            if (facts.aboutWeChat) {
                return likely({entry.place});
            }
        }
    }
    const Place *parse = facts.said("json-parse-error"_L1);
    const Place *few = anySaid(facts, {"some-people-only"_L1, "few-people"_L1});
    return parse && few && facts.aboutWeChat ? likely({*parse, *few}) : silent();
}

bool hasPrivateUse(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF; });
}

Opinion legacyEmoji(const Facts &facts)
{
    for (const Name &name : facts.names) {
        if (name.key.contains("nick"_L1, Qt::CaseInsensitive) && hasPrivateUse(name.value)) {
            return proved({name.place});
        }
    }
    static const QRegularExpression escaped(
        u"nick_?name[^\\n]{0,60}\\\\u(?:[eE][0-9a-fA-F]{3}|[fF][0-8][0-9a-fA-F]{2})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        if (!entry.code && escaped.match(entry.place.words).hasMatch()) {
            return proved({entry.place});
        }
    }
    const Place *boxes = facts.said("boxes-in-names"_L1);
    return boxes ? likely({*boxes}) : silent();
}

Opinion textPlain(const Facts &facts)
{
    static const QRegularExpression pattern(
        u"(?:content[ -]?type|mime ?type|media "
        u"?type|mimetype)[^\\n]{0,80}text/plain|text/plain[^\\n]{0,60}"
        "(?:not supported|unsupported|unacceptable|unexpected)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression complaint(
        u"no suitable HttpMessageConverter|could not extract response|unexpected "
        u"(?:mime|content)|unacceptable|unsupported|"
        "not supported|must be|invalid content|not conform|expected|refus|Attempt to decode "
        "JSON|UnsupportedMediaType|"
        "no decoder|cannot (?:parse|decode)|doesn't support"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        const QString &text = entry.place.words;
        if (!entry.code && facts.aboutWeChat && pattern.match(text).hasMatch() &&
            complaint.match(text).hasMatch()) {
            return proved({entry.place});
        }
    }
    const Place *said = facts.said("content-type-complaint"_L1);
    return said && facts.aboutWeChat ? likely({*said}) : silent();
}

Opinion avatarExpired(const Facts &facts)
{
    static const QRegularExpression gone(
        u"X-Info:\\s*notexist|X-FailNo|X-ErrNo|\\b404\\b|暂时无法查看"_s,
        QRegularExpression::CaseInsensitiveOption);
    bool address = false;
    for (const Entry &entry : facts.entries) {
        const bool here = entry.place.words.contains("qlogo.cn"_L1);
        address = address || here;
        if (here && !entry.code && gone.match(entry.place.words).hasMatch()) {
            return proved({entry.place});
        }
    }
    static const QRegularExpression headers(u"X-Info:\\s*notexist|X-FailNo:|X-ErrNo:"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        if (address && !entry.code && headers.match(entry.place.words).hasMatch()) {
            return proved({entry.place});
        }
    }
    const Place *said = facts.said("avatar-gone"_L1);
    return said ? likely({*said}) : silent();
}

constexpr std::array kEncodingRules{
    Rule{"utf8-mislabelled"_L1, mislabelled},           Rule{"utf8mb4-missing"_L1, utf8mb4},
    Rule{"control-bytes-in-nickname"_L1, controlBytes}, Rule{"legacy-emoji"_L1, legacyEmoji},
    Rule{"text-plain-refused"_L1, textPlain},           Rule{"avatar-expired"_L1, avatarExpired},
};

} // namespace

std::span<const Rule> encodingRules()
{
    return kEncodingRules;
}

} // namespace wxbind::diagnosis
