#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/model/codesource.h"
#include "core/model/finding.h"
#include "core/model/ids.h"

#include <QPair>

namespace wxbind {

/// What a text that came back from WeChat says.
struct Callback
{
    enum class Outcome
    {
        Code,     ///< "code"
        Refused,  ///< "refused": state without code, or code=authdeny
        NoCode,   ///< "no-code"
        Unusable, ///< "unusable"
    };
    Outcome outcome = Outcome::Unusable;
    Secret code;
    StateToken state;
    QString page; ///< the address without code and state, the page's own parameters kept
    QList<QPair<QString, QString>> ownParameters;
    Findings findings;

    CodeSource source = CodeSource::Paste; ///< how it came; for the journal

    // Where a longer text says it.
    qsizetype from = 0; ///< in the text as pasted
    qsizetype length = 0;
    int line = 0;           ///< the first is 1; 0: not read from a text
    int times = 1;          ///< so often the text says it
    Msecs loggedAt = 0;     ///< the time of its log line, the earliest of several; 0: none
    bool zoneKnown = false; ///< otherwise that time was taken as local time
};

/// What the browser that brought a callback is told, after the commit. Plain text; the listener
/// escapes it. Made from words/ by the program that listens.
struct BrowserPage
{
    bool good = false;
    QString title;
    QString text;
};

[[nodiscard]] QString callbackOutcomeName(Callback::Outcome outcome);

} // namespace wxbind
