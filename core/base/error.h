#pragma once

#include <QString>

namespace wxbind {

/// What kind of thing went wrong. Closed: sentences are made by one switch without default.
enum class Fault
{
    Network,        ///< no connection, or TLS refused it
    Timeout,        ///< connected or not, the time was up
    Cancelled,      ///< somebody stopped it, or its owner went
    OutcomeUnknown, ///< sent, no reply came: it may have happened
    BadReply,       ///< a reply that is not what the endpoint answers
    HttpStatus,     ///< a status other than 200
    Api,            ///< the platform answered with an errcode
    StateUnknown,   ///< a callback with a state that was not issued here
    StateUsed,      ///< … that has been claimed before
    StateExpired,   ///< … whose life is over
    Storage,        ///< the database refused or failed
    Stale,          ///< the row changed since it was read
    Conflict,       ///< two records claim the same thing; nothing was written
    NotFound,
    Secret,  ///< the vault is locked, absent or was opened with the wrong key
    Invalid, ///< the input cannot be used
};

/// An error is data; ui and app/cli make the sentence. `detail` is technical, English, without any
/// secret in it, and short (at most a few hundred characters).
struct Error
{
    Fault fault = Fault::Invalid;
    int apiCode = 0;  ///< Api: errcode; HttpStatus: the status; Storage: see databaseinfo.h
    QString rid;      ///< as the platform gave it, or empty
    QString detail;   ///< Fault::Api: errmsg exactly as sent
    QString endpoint; ///< "sns/oauth2/access_token", or empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// The names of the command-line contract: `Network`, `OutcomeUnknown`, …
[[nodiscard]] QLatin1StringView faultName(Fault fault);

} // namespace wxbind
