#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace wxbind {

/// How sure a cause is. "Proved" is a promise: the material at hand shows what the catalogue asks.
enum class Confidence
{
    Proved,
    Likely,
    Possible,
};

/// One piece of what was handed over, to be shown and clicked. `words` never holds a secret.
struct Evidence
{
    enum class Source
    {
        Paste,
        Account,
        Journal,
        Binding,
    };
    Source source = Source::Paste;
    int index = 0; ///< of the paste, the record or the row, from 0
    int line = 0;  ///< within the paste, from 1
    QString words;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One cause of the closed list and what this material says for and against it.
struct NamedCause
{
    QString id;
    QString family;
    Confidence confidence = Confidence::Possible;
    QList<Evidence> evidence;
    QList<Evidence> against;

    friend bool operator==(const NamedCause &, const NamedCause &) = default;
};

/// Something that happened at a known time.
struct TimeMark
{
    Msecs at = 0;
    Evidence evidence;

    friend bool operator==(const TimeMark &, const TimeMark &) = default;
};

struct Diagnosis
{
    enum class Verdict
    {
        Cause,      ///< at least one is proved or likely
        Healthy,    ///< something worked, and nothing speaks for a fault
        CannotTell, ///< an error or nothing usable
    };
    Verdict verdict = Verdict::CannotTell;
    QList<NamedCause> causes; ///< the one that says why comes first
    QList<Evidence> sound;    ///< what worked
    QList<Evidence> errors;   ///< what failed, explained or not
    QList<TimeMark> timeLine; ///< in order; empty without times

    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

[[nodiscard]] QString verdictName(Diagnosis::Verdict verdict);
[[nodiscard]] QString confidenceName(Confidence confidence);
[[nodiscard]] QString evidenceSourceName(Evidence::Source source);

} // namespace wxbind
