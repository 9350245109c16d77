#include "core/oauth/step1_authorize/callbackverdict.h"

#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/pastedtext.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCode = "code"_L1;
constexpr auto kState = "state"_L1;

/// True when the values differ.
bool refuseRepeated(Callback &callback, QLatin1StringView name, const QStringList &values)
{
    const bool differ = std::any_of(values.cbegin(), values.cend(),
                                    [&](auto &value) { return value != values.first(); });
    if (values.size() > 1) {
        addFinding(callback, finding::CallbackRepeated,
                   differ ? Severity::Error : Severity::Warning, name, {name});
    }
    return differ;
}

bool isUsableCode(const QString &code)
{
    return code.size() <= kLongestCode && std::none_of(code.cbegin(), code.cend(), [](QChar c) {
               return c.isSpace() || !c.isPrint();
           });
}

void judgeEncoding(Callback &callback, const ReturnedAddress &returned, const QString &code)
{
    if (returned.badCode || !isUsableCode(code)) {
        addFinding(callback, finding::CallbackBadEncoding, Severity::Error, kCode);
    } else if (returned.badEncoding || code.contains(u'%')) {
        addFinding(callback, finding::CallbackBadEncoding, Severity::Warning);
    }
}

void judgeState(Callback &callback, const StateToken &sentState)
{
    if (callback.state.isEmpty()) {
        addFinding(callback, finding::CallbackNoState,
                   sentState.isEmpty() ? Severity::Warning : Severity::Error, kState);
    } else if (!sentState.isEmpty() && callback.state != sentState) {
        addFinding(callback, finding::CallbackStateDiffers, Severity::Error, kState);
    }
}

/// How it came to stand where it stood: nothing that spoils it.
void judgeWay(Callback &callback, const ReturnedAddress &returned)
{
    if (returned.inFragment) {
        addFinding(callback, finding::CallbackInFragment, Severity::Warning);
    }
    if (returned.encodings > 0) {
        addFinding(callback, finding::CallbackEncoded, Severity::Info, {},
                   {QString::number(returned.encodings)});
    }
    if (!returned.parameter.isEmpty()) {
        addFinding(callback, finding::CallbackInParameter, Severity::Info, {},
                   {returned.parameter});
    }
    if (!returned.shared.isEmpty()) {
        addFinding(callback, finding::CallbackShared, Severity::Warning, {},
                   {returned.shared.join(u", ")});
    }
}

void judgeOutcome(Callback &callback, const ReturnedAddress &returned, const QString &code)
{
    if (code == kDeniedCode || returned.codes.isEmpty()) {
        callback.outcome = Callback::Outcome::Refused;
        addFinding(callback, finding::CallbackRefused, Severity::Info);
    } else if (code.isEmpty()) {
        callback.outcome = Callback::Outcome::NoCode;
        addFinding(callback, finding::CallbackNoCode, Severity::Error, kCode);
    } else {
        callback.outcome = Callback::Outcome::Code;
        callback.code = Secret(code);
    }
}

} // namespace

void addFinding(Callback &callback, QLatin1StringView id, Severity severity,
                QLatin1StringView param, const QStringList &args)
{
    callback.findings.append(Finding{id, severity, param, QString(), args, QString()});
}

Callback verdictOn(const ReturnedAddress &returned, const StateToken &sentState)
{
    Callback callback;
    callback.page = returned.page;
    callback.ownParameters = returned.own;
    callback.state = StateToken(returned.states.value(0));
    const QString code = returned.codes.value(0);
    const bool codesDiffer = refuseRepeated(callback, kCode, returned.codes);
    const bool statesDiffer = refuseRepeated(callback, kState, returned.states);
    judgeEncoding(callback, returned, code);
    judgeOutcome(callback, returned, code);
    judgeWay(callback, returned);
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

Callback verdictOnBareCode(const QString &text)
{
    Callback callback;
    if (text == kDeniedCode) {
        callback.outcome = Callback::Outcome::Refused;
        addFinding(callback, finding::CallbackRefused, Severity::Info);
        return callback;
    }
    callback.outcome = Callback::Outcome::Code;
    callback.code = Secret(text);
    addFinding(callback, finding::CallbackNoState, Severity::Warning, kState);
    return callback;
}

} // namespace wxbind
