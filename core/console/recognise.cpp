#include "core/console/recognise.h"

#include "core/console/explain.h"
#include "core/console/maskedpaste.h"
#include "core/oauth/step1_authorize/callbackparser.h"
#include "core/oauth/step1_authorize/linkcheck/checklink.h"
#include "core/oauth/step1_authorize/pastedtext.h"

#include <QRegularExpression>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSubject = 200;
constexpr qsizetype kIdLength = 28;

bool isIdCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
           c == u'_' || c == u'-';
}

/// openid and unionid: 28 characters, nearly always an o in front (facts sheet, section 1).
bool looksLikeOpenId(const QString &text)
{
    return text.size() == kIdLength && std::all_of(text.cbegin(), text.cend(), isIdCharacter) &&
           (text.startsWith(u'o') || std::any_of(text.cbegin(), text.cend(), [](QChar c) {
                return c == u'_' || c == u'-' || c.isUpper();
            }));
}

bool matches(const QString &text, const QString &pattern)
{
    return text.size() <= kLongestSubject &&
           QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Recognition plain(Recognition::Kind kind, const QString &text)
{
    Recognition recognition;
    recognition.kind = kind;
    recognition.shown = maskedPaste(text);
    recognition.subject = text.left(kLongestSubject);
    return recognition;
}

/// Words whose shape alone says what they are.
std::optional<Recognition> byShape(const QString &text)
{
    using Kind = Recognition::Kind;
    if (matches(text, u"#\\d{1,18}"_s)) {
        Recognition recognition = plain(Kind::Attempt, text);
        recognition.attempt = AttemptId(text.mid(1).toLongLong());
        return recognition;
    }
    if (matches(text, u"[Uu]-\\d{1,18}"_s)) {
        Recognition recognition = plain(Kind::User, text);
        recognition.user = UserId(text.mid(2).toLongLong());
        return recognition;
    }
    if (matches(text, u"[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}"_s)) {
        return plain(Kind::Rid, text);
    }
    if (matches(text, u"wx[0-9a-f]{16}"_s)) {
        Recognition recognition = plain(Kind::AppIdLike, text);
        recognition.appId = AppId(text);
        return recognition;
    }
    return looksLikeOpenId(text) ? std::optional(plain(Kind::OpenIdLike, text)) : std::nullopt;
}

bool isReply(const QString &text)
{
    return text.startsWith(u'{') && text.contains(u'"') &&
           (text.contains("\"errcode\""_L1) || text.contains("\"access_token\""_L1) ||
            text.contains("\"openid\""_L1));
}

std::optional<Recognition> byErrcode(const QString &text)
{
    const bool number = matches(text, u"-1|\\d{5}"_s);
    const bool named = text.startsWith("page:"_L1) || text.contains("errcode"_L1);
    const bool sentence = text.size() >= 8 && text.size() <= kLongestSubject &&
                          (text.contains(u' ') || text.contains(u"参数"));
    if (!number && !named && !sentence && !text.contains("redirect_uri"_L1)) {
        return std::nullopt;
    }
    const QList<ErrcodeEntry> entries = explain(text, u"en"_s);
    if (entries.isEmpty()) {
        return std::nullopt;
    }
    Recognition recognition = plain(Recognition::Kind::Errcode, text);
    recognition.subject = entries.first().code;
    return recognition;
}

/// A link may be broken in every way; what claims to be one is one.
Recognition ofLink(const QString &text, const LinkCheck &check)
{
    Recognition recognition = plain(Recognition::Kind::Link, check.shown.text);
    recognition.pasted = text;
    recognition.subject = check.shown.text;
    recognition.appId = AppId(check.parts.appId);
    recognition.state = StateToken(check.parts.state);
    return recognition;
}

Recognition ofCallbacks(const QString &text, const QList<Callback> &callbacks)
{
    Recognition recognition;
    recognition.kind = Recognition::Kind::Callback;
    recognition.shown = maskedPaste(text, callbacks);
    recognition.state = callbacks.first().state;
    recognition.subject = callbacks.first().page;
    recognition.callback = callbacks.first();
    recognition.callbacks = callbacks;
    return recognition;
}

/// An authorize link, or an address the user came back with.
std::optional<Recognition> byAddress(const QString &text)
{
    const LinkCheck link = checkLink(text);
    const bool mayReturn = text.contains("code"_L1) || text.contains("state"_L1) ||
                           text.contains("/connect/"_L1) || text.contains(u"授权码");
    const QList<Callback> callbacks = mayReturn ? parseCallbacks(text) : QList<Callback>();
    // A link has a state too, and no code: that alone makes no refusal of it.
    const auto usable = [&link](const Callback &one) {
        return !one.code.isEmpty() || (!link.found() && one.outcome == Callback::Outcome::Refused);
    };
    if (std::any_of(callbacks.cbegin(), callbacks.cend(), usable)) {
        return ofCallbacks(text, callbacks);
    }
    return link.found() ? std::optional(ofLink(text, link)) : std::nullopt;
}

/// 32 letters and digits that are no lower-case hex: a state or an AppSecret is not taken for one.
bool looksLikePastedCode(const QString &text)
{
    return text.size() == 32 && looksLikeCode(text) && text.startsWith(u'0') &&
           !matches(text, u"[0-9a-f]{32}"_s);
}

} // namespace

Recognition recognise(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    if (auto recognition = byShape(trimmed)) {
        return *recognition;
    }
    if (isReply(trimmed)) {
        Recognition reply = plain(Recognition::Kind::Reply, trimmed);
        reply.subject.clear();
        return reply;
    }
    if (looksLikePastedCode(trimmed) || trimmed == "authdeny"_L1) {
        return ofCallbacks(trimmed, parseCallbacks(trimmed));
    }
    if (auto recognition = byAddress(trimmed)) {
        return *recognition;
    }
    if (auto recognition = byErrcode(trimmed)) {
        return *recognition;
    }
    return plain(Recognition::Kind::Search, trimmed);
}

} // namespace wxbind
