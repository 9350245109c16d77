#include "words/apiwords.h"

#include <algorithm>
#include <array>

namespace wxbind {

namespace {

/// What one errcode means in a sign-in (facts sheet, sections 6 to 11).
struct ApiSentence
{
    int errcode;
    const char *title;
    const char *message;
    const char *fix;
};

// clang-format off
constexpr std::array kSentences{
    ApiSentence{-1, QT_TRANSLATE_NOOP("wxbind::ApiWords", "WeChat is busy"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "WeChat could not serve the call just now."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Wait a minute. A code that was sent may be spent: make a new link for a sign-in.")},
    ApiSentence{40001, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Credential not accepted"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "WeChat does not accept this token or AppSecret: it is of another kind, of another account, or a newer one was fetched."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Check which kind of token was sent, and that one program alone fetches the basic token.")},
    ApiSentence{40003, QT_TRANSLATE_NOOP("wxbind::ApiWords", "openid not valid here"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "This openid does not belong to this account, or its letters changed case on the way."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Compare all 28 characters, upper and lower case too, and the account.")},
    ApiSentence{40013, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Wrong appid"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "WeChat does not know this appid, or it is of another kind of account."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Copy the appid afresh from mp.weixin.qq.com: wx and 16 hex digits.")},
    ApiSentence{40014, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Token not recognised"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "WeChat does not recognise this token: cut off, changed on the way, or of another kind."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Refresh the token; if that fails, send a new link.")},
    ApiSentence{40029, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Code not valid"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "WeChat does not accept this code: it is used up, or it belongs to another account."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Check that link and exchange use the same account, then send a new link.")},
    ApiSentence{40030, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Refresh token not valid"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The refresh token has ended. The user and the binding are unchanged."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Send a new link; the user has to authorize again.")},
    ApiSentence{40125, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Wrong AppSecret"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The AppSecret does not belong to this appid, or it was reset."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Enter the current AppSecret of the account, then send a new link.")},
    ApiSentence{40163, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Code already used"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "This code has been used and cannot be saved."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Send a new link. If it happens often, look for a second callback or a page that is loaded twice.")},
    ApiSentence{40164, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Address not on the whitelist"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The address this machine calls from is not on the account's IP whitelist."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Add the address in the errmsg to the whitelist on mp.weixin.qq.com and wait a few minutes.")},
    ApiSentence{40226, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Blocked by WeChat"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "WeChat's risk control refuses this person."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The person has to settle it in WeChat; nothing can be done here.")},
    ApiSentence{40243, QT_TRANSLATE_NOOP("wxbind::ApiWords", "AppSecret frozen"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The account's AppSecret is frozen."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Thaw it on mp.weixin.qq.com and wait ten minutes.")},
    ApiSentence{41008, QT_TRANSLATE_NOOP("wxbind::ApiWords", "No code was sent"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The exchange carried no code."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Look at the whole callback address: the user refused, or its query was lost.")},
    ApiSentence{42001, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Token expired"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The token is past its two hours."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Refresh it and try again.")},
    ApiSentence{42002, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Refresh token expired"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The refresh token is past its 30 days. The user and the binding are unchanged."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Send a new link; the user has to authorize again.")},
    ApiSentence{42003, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Code expired"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "More than five minutes passed between the callback and the exchange."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Send a new link.")},
    ApiSentence{42007, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Password changed"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The person changed the WeChat password, so the tokens ended. The binding is unchanged."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Send a new link; the user has to authorize again.")},
    ApiSentence{45009, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Daily quota used up"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The account's daily allowance for this call is used up."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Wait until tomorrow, or clear the quota: at most ten times a month.")},
    ApiSentence{45011, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Too many calls this minute"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Too many calls in one minute."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Wait for the next minute.")},
    ApiSentence{48001, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Call not permitted"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "This token may not make this call: a snsapi_base or snapshot token, or a kind of account without the permission."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Use a link with snsapi_userinfo, and check the account's permissions.")},
    ApiSentence{50002, QT_TRANSLATE_NOOP("wxbind::ApiWords", "User restricted"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "WeChat has restricted this person or this account."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Look at the account's notices; the person has to settle it in WeChat.")},
    ApiSentence{61004, QT_TRANSLATE_NOOP("wxbind::ApiWords", "Address not registered"),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "The address this machine calls from is not registered with the third-party platform."),
        QT_TRANSLATE_NOOP("wxbind::ApiWords", "Register the address on open.weixin.qq.com.")},
};
// clang-format on

const ApiSentence *sentenceOf(int errcode)
{
    const auto found = std::find_if(kSentences.cbegin(), kSentences.cend(),
                                    [errcode](const auto &s) { return s.errcode == errcode; });
    return found == kSentences.cend() ? nullptr : &*found;
}

} // namespace

QString ApiWords::title(int errcode)
{
    const ApiSentence *sentence = sentenceOf(errcode);
    return sentence ? tr(sentence->title) : QString();
}

QString ApiWords::message(int errcode)
{
    const ApiSentence *sentence = sentenceOf(errcode);
    return sentence ? tr(sentence->message) : QString();
}

QString ApiWords::fix(int errcode)
{
    const ApiSentence *sentence = sentenceOf(errcode);
    return sentence ? tr(sentence->fix) : QString();
}

} // namespace wxbind
