#include "core/oauth/step1_authorize/callbackparser.h"

#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/pastedtext.h"
#include "core/oauth/step1_authorize/rawaddress.h"

#include <algorithm>
#include <optional>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCode = "code"_L1;
constexpr auto kState = "state"_L1;
constexpr auto kDenied = "authdeny"_L1;
constexpr auto kRedirectMark = "#wechat_redirect"_L1;

void add(Callback &callback, QLatin1StringView id, Severity severity, QLatin1StringView param = {},
         const QStringList &args = {})
{
    callback.findings.append(Finding{id, severity, param, QString(), args, QString()});
}

/// Code and state, wherever they stand in an address, and the address without them.
struct Returned
{
    QStringList codes;
    QStringList states;
    QString page;
    QList<QPair<QString, QString>> own;
    bool inFragment = false;
    bool badEncoding = false; ///< in a parameter of the page
    bool badCode = false;     ///< in code or state
    bool isLink = false;

    [[nodiscard]] bool isEmpty() const { return codes.isEmpty() && states.isEmpty(); }
};

/// Sorts parameters into code, state and the page's own; answers the own ones as written.
QString sorted(const QList<RawParameter> &parameters, Returned &returned)
{
    QStringList raw;
    for (const RawParameter &parameter : parameters) {
        if (parameter.name == kCode) {
            returned.codes.append(parameter.value);
            returned.badCode = returned.badCode || parameter.badEncoding;
        } else if (parameter.name == kState) {
            returned.states.append(parameter.value);
            returned.badCode = returned.badCode || parameter.badEncoding;
        } else {
            // Forms write a blank as a plus.
            returned.own.append({parameter.name, QString(parameter.value).replace(u'+', u' ')});
            returned.badEncoding = returned.badEncoding || parameter.badEncoding;
            raw.append(parameter.raw);
        }
    }
    return raw.join(u'&');
}

bool namesCodeOrState(const QList<RawParameter> &parameters)
{
    return std::any_of(parameters.cbegin(), parameters.cend(),
                       [](const RawParameter &p) { return p.name == kCode || p.name == kState; });
}

/// A hash route ("#/home?code=…") keeps its query behind the hash, where no server sees it.
QString pageFragment(const QString &fragment, Returned &returned)
{
    const qsizetype mark = fragment.indexOf(u'?');
    const QStringView query = QStringView(fragment).mid(mark + 1);
    if (!returned.isEmpty()) {
        return fragment;
    }
    const QList<RawParameter> parameters = parseRawQuery(query);
    if (!namesCodeOrState(parameters)) {
        return fragment;
    }
    returned.inFragment = true;
    const QString own = sorted(parameters, returned);
    const QString front = fragment.left(qMax<qsizetype>(mark, 0));
    return own.isEmpty() ? front : QString(front + u'?' + own);
}

Returned returnedBy(QString text)
{
    if (text.endsWith(kRedirectMark)) {
        text.chop(kRedirectMark.size());
    }
    const RawAddress address = parseRawAddress(text);
    Returned returned;
    returned.isLink = address.isAuthorizeLink();
    returned.page = address.front;
    if (const QString own = sorted(address.query, returned); !own.isEmpty()) {
        returned.page += u'?' + own;
    }
    if (const QString fragment = pageFragment(address.fragment, returned); !fragment.isEmpty()) {
        returned.page += u'#' + fragment;
    }
    return returned;
}

/// The one address of the text that is the callback: the first with a code, else the first with a
/// state. A referrer that is the authorize link itself has a state too, and is passed over.
struct Found
{
    std::optional<Returned> best;
    bool hasLink = false;
    bool otherCode = false; ///< another address brings another code
    StateToken linkState;
    QString firstPage;
};

void consider(Returned candidate, Found &found)
{
    if (candidate.isLink) {
        if (!found.hasLink) {
            found.linkState = StateToken(candidate.states.value(0));
        }
        found.hasLink = true;
        return;
    }
    if (candidate.isEmpty()) {
        if (found.firstPage.isEmpty()) {
            found.firstPage = candidate.page;
        }
        return;
    }
    if (!found.best || (found.best->codes.isEmpty() && !candidate.codes.isEmpty())) {
        found.best = std::move(candidate);
    } else if (!candidate.codes.isEmpty() && candidate.codes.first() != found.best->codes.first()) {
        found.otherCode = true;
    }
}

/// True when the values differ.
bool judgeRepeated(Callback &callback, QLatin1StringView name, const QStringList &values,
                   bool elsewhere)
{
    const bool differ = elsewhere || std::any_of(values.cbegin(), values.cend(), [&](auto &value) {
                            return value != values.first();
                        });
    if (values.size() > 1 || differ) {
        add(callback, finding::CallbackRepeated, differ ? Severity::Error : Severity::Warning, name,
            {name});
    }
    return differ;
}

bool isUsableCode(const QString &code)
{
    return code.size() <= kLongestCode && std::none_of(code.cbegin(), code.cend(), [](QChar c) {
               return c.isSpace() || !c.isPrint();
           });
}

void judgeEncoding(Callback &callback, const Returned &returned, const QString &code)
{
    if (returned.badCode || !isUsableCode(code)) {
        add(callback, finding::CallbackBadEncoding, Severity::Error, kCode);
    } else if (returned.badEncoding || code.contains(u'%')) {
        add(callback, finding::CallbackBadEncoding, Severity::Warning);
    }
}

void judgeState(Callback &callback, const StateToken &sentState)
{
    if (callback.state.isEmpty()) {
        add(callback, finding::CallbackNoState,
            sentState.isEmpty() ? Severity::Warning : Severity::Error, kState);
    } else if (!sentState.isEmpty() && callback.state != sentState) {
        add(callback, finding::CallbackStateDiffers, Severity::Error, kState);
    }
}

Callback verdict(const Found &found, const StateToken &sentState)
{
    const Returned &returned = *found.best;
    Callback callback;
    callback.page = returned.page;
    callback.ownParameters = returned.own;
    callback.state = StateToken(returned.states.value(0));
    const QString code = returned.codes.value(0);
    const bool denied = code == kDenied;
    const bool codesDiffer = judgeRepeated(callback, kCode, returned.codes, found.otherCode);
    const bool statesDiffer = judgeRepeated(callback, kState, returned.states, false);
    judgeEncoding(callback, returned, code);
    if (denied || returned.codes.isEmpty()) {
        callback.outcome = Callback::Outcome::Refused;
        add(callback, finding::CallbackRefused, Severity::Info);
    } else if (code.isEmpty()) {
        callback.outcome = Callback::Outcome::NoCode;
        add(callback, finding::CallbackNoCode, Severity::Error, kCode);
    } else {
        callback.outcome = Callback::Outcome::Code;
        callback.code = Secret(code);
    }
    if (returned.inFragment) {
        add(callback, finding::CallbackInFragment, Severity::Warning);
    }
    if (codesDiffer || statesDiffer) { // nobody can tell which is right: none is used
        callback.code = codesDiffer ? Secret() : callback.code;
        callback.state = statesDiffer ? StateToken() : callback.state;
    }
    if (!statesDiffer) {
        judgeState(callback, sentState);
    }
    if (callback.outcome != Callback::Outcome::NoCode && hasErrors(callback.findings)) {
        callback.outcome = Callback::Outcome::Unusable;
    }
    return callback;
}

Callback bareCode(const QString &text)
{
    Callback callback;
    if (text == kDenied) {
        callback.outcome = Callback::Outcome::Refused;
        add(callback, finding::CallbackRefused, Severity::Info);
        return callback;
    }
    callback.outcome = Callback::Outcome::Code;
    callback.code = Secret(text);
    add(callback, finding::CallbackNoState, Severity::Warning, kState);
    return callback;
}

Callback withoutCallback(const Found &found)
{
    Callback callback;
    if (found.hasLink) {
        callback.state = found.linkState;
        add(callback, finding::CallbackIsLink, Severity::Error);
        return callback;
    }
    if (!found.firstPage.isEmpty()) {
        callback.outcome = Callback::Outcome::NoCode;
        callback.page = found.firstPage;
    }
    add(callback, finding::CallbackNoCode, Severity::Error, kCode);
    return callback;
}

} // namespace

Callback parseCallback(const QString &text, const StateToken &sentState)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        Callback callback;
        add(callback, finding::CallbackEmpty, Severity::Error);
        return callback;
    }
    if (looksLikeCode(trimmed)) {
        return bareCode(trimmed);
    }
    Found found;
    for (const QString &address : addressesIn(trimmed)) {
        consider(returnedBy(address), found);
    }
    return found.best ? verdict(found, sentState) : withoutCallback(found);
}

} // namespace wxbind
