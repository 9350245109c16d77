#include "core/oauth/step1_authorize/callbackparser.h"

#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/callbackfinder.h"
#include "core/oauth/step1_authorize/callbackverdict.h"
#include "core/oauth/step1_authorize/pastedtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Beside a callback with a code, a shorter state alone is some page's own parameter.
constexpr qsizetype kLikelyState = 16;

/// What brings the same code, or refuses the same state, is one callback.
struct Gathered
{
    FoundAddress best;
    int times = 1;
    bool statesDiffer = false;
    Msecs sortedBy = 0; ///< its own time, else the last one before it in the text
    qsizetype lastFrom = 0;
};

QString keyOf(const ReturnedAddress &returned)
{
    const QString code = returned.codes.value(0);
    return code.isEmpty() || code == kDeniedCode ? QString(u's' + returned.states.value(0))
                                                 : QString(u'c' + returned.codes.join(u' '));
}

/// The fuller one is told; the earliest time tells the age.
void gather(Gathered &known, const FoundAddress &again)
{
    const QString state = again.returned.states.value(0);
    const QString before = known.best.returned.states.value(0);
    const LogTime earlier =
        known.best.time.at == 0 || (again.time.at != 0 && again.time.at < known.best.time.at)
            ? again.time
            : known.best.time;
    known.statesDiffer =
        known.statesDiffer || (!state.isEmpty() && !before.isEmpty() && state != before);
    if ((before.isEmpty() && !state.isEmpty()) ||
        (!known.best.returned.parameter.isEmpty() && again.returned.parameter.isEmpty())) {
        known.best = again;
    }
    known.best.time = earlier;
    known.lastFrom = again.from;
    ++known.times;
}

QList<Gathered> gatheredFrom(const FoundAddresses &found)
{
    QList<Gathered> all;
    QHash<QString, qsizetype> places;
    Msecs last = 0;
    for (const FoundAddress &address : found.callbacks) {
        last = address.time.at != 0 ? address.time.at : last;
        const QString key = keyOf(address.returned);
        const auto place = places.constFind(key);
        if (place != places.cend()) {
            gather(all[*place], address);
        } else {
            places.insert(key, all.size());
            all.append({address, 1, false, last, address.from});
        }
    }
    return all;
}

bool bringsCode(const FoundAddress &address)
{
    const QString code = address.returned.codes.value(0);
    return !code.isEmpty() && code != kDeniedCode;
}

/// In a log with codes, a state alone counts only where it is no state of those and no page's own.
void dropOwnStates(QList<Gathered> &all)
{
    QSet<QString> states;
    for (const Gathered &one : std::as_const(all)) {
        if (bringsCode(one.best)) {
            states.insert(one.best.returned.states.value(0));
        }
    }
    if (states.isEmpty()) {
        return;
    }
    all.removeIf([&states](const Gathered &one) {
        const QString state = one.best.returned.states.value(0);
        return !bringsCode(one.best) && one.best.returned.codes.isEmpty() &&
               (state.size() < kLikelyState || states.contains(state));
    });
}

Callback callbackOf(const Gathered &one, const StateToken &sentState)
{
    Callback callback = verdictOn(one.best.returned, sentState);
    callback.from = one.best.from;
    callback.length = one.best.length;
    callback.line = one.best.line;
    callback.times = one.times;
    callback.loggedAt = one.best.time.at;
    callback.zoneKnown = one.best.time.zoneKnown;
    if (one.best.joined) {
        addFinding(callback, finding::CallbackJoined, Severity::Warning);
    }
    if (one.statesDiffer) {
        addFinding(callback, finding::CallbackRepeated, Severity::Error, "state"_L1, {u"state"_s});
        callback.state = StateToken();
        callback.outcome = Callback::Outcome::Unusable;
    }
    return callback;
}

QList<Callback> callbacksOf(const FoundAddresses &found, const StateToken &sentState)
{
    QList<Gathered> all = gatheredFrom(found);
    dropOwnStates(all);
    std::stable_sort(all.begin(), all.end(), [](const Gathered &a, const Gathered &b) {
        return a.sortedBy != b.sortedBy ? a.sortedBy > b.sortedBy : a.lastFrom > b.lastFrom;
    });
    QList<Callback> callbacks;
    callbacks.reserve(all.size());
    for (const Gathered &one : std::as_const(all)) {
        callbacks.append(callbackOf(one, sentState));
    }
    return callbacks;
}

Callback withoutCallback(const FoundAddresses &found)
{
    Callback callback;
    if (found.hasLink) {
        callback.state = StateToken(found.linkState);
        addFinding(callback, finding::CallbackIsLink, Severity::Error);
        return callback;
    }
    if (!found.firstPage.isEmpty()) {
        callback.outcome = Callback::Outcome::NoCode;
        callback.page = found.firstPage;
    }
    addFinding(callback, finding::CallbackNoCode, Severity::Error, "code"_L1);
    return callback;
}

/// A text that is nothing but a code.
bool isBareCode(const QString &trimmed)
{
    return looksLikeCode(trimmed);
}

Callback bareCode(const QString &text, const QString &trimmed)
{
    Callback callback = verdictOnBareCode(trimmed);
    callback.from = text.indexOf(trimmed);
    callback.length = trimmed.size();
    callback.line = 1 + static_cast<int>(QStringView(text).left(callback.from).count(u'\n'));
    return callback;
}

Callback refusedToGuess(Callback newest, qsizetype codes)
{
    newest.code = Secret();
    newest.outcome = Callback::Outcome::Unusable;
    addFinding(newest, finding::CallbackSeveral, Severity::Error, {}, {QString::number(codes)});
    return newest;
}

} // namespace

QList<Callback> parseCallbacks(const QString &text, const StateToken &sentState)
{
    const QString trimmed = text.trimmed();
    if (isBareCode(trimmed)) {
        return {bareCode(text, trimmed)};
    }
    return callbacksOf(findAddresses(text), sentState);
}

Callback parseCallback(const QString &text, const StateToken &sentState)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        Callback callback;
        addFinding(callback, finding::CallbackEmpty, Severity::Error);
        return callback;
    }
    if (isBareCode(trimmed)) {
        return bareCode(text, trimmed);
    }
    const FoundAddresses found = findAddresses(text);
    const QList<Callback> all = callbacksOf(found, sentState);
    if (all.isEmpty()) {
        return withoutCallback(found);
    }
    const qsizetype codes = differentCodes(all);
    if (codes > 1) {
        return refusedToGuess(all.first(), codes);
    }
    const auto withCode = std::find_if(all.cbegin(), all.cend(),
                                       [](const Callback &one) { return !one.code.isEmpty(); });
    return withCode == all.cend() ? all.first() : *withCode;
}

Callback parseRequest(const QString &address)
{
    const ReturnedAddress returned = readAddress(address);
    if (!returned.isEmpty()) {
        return verdictOn(returned, {});
    }
    FoundAddresses none;
    none.firstPage = returned.page;
    return withoutCallback(none);
}

qsizetype differentCodes(const QList<Callback> &callbacks)
{
    return std::count_if(callbacks.cbegin(), callbacks.cend(),
                         [](const Callback &one) { return !one.code.isEmpty(); });
}

} // namespace wxbind
