#pragma once

#include "core/model/attempt.h"
#include "core/model/codesource.h"

#include <optional>

namespace wxbind {

/// One time that a code came before the console.
struct CodeSighting
{
    Msecs at = 0;
    CodeSource source = CodeSource::Paste;
    QString operatorName;

    friend bool operator==(const CodeSighting &, const CodeSighting &) = default;
};

/// What the journal keeps of a code; the code itself is not in it, only its hash.
struct SeenCode
{
    int times = 0;
    CodeSighting first;
    CodeSighting last;

    friend bool operator==(const SeenCode &, const SeenCode &) = default;
};

/// What is known of a code before it is spent.
struct CodeHistory
{
    std::optional<SeenCode> seen; ///< before now; nothing: this is the first time
    QList<Attempt> attempts;      ///< that brought it, the latest first
    AttemptId spentBy;            ///< the one that may have sent it to the platform; null: none
};

/// So long the journal keeps a code after it was last seen.
inline constexpr Msecs kSeenCodeLife = Msecs(90) * 24 * 3600 * 1000;

} // namespace wxbind
