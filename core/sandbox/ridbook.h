#pragma once

#include "core/sandbox/boundedhash.h"
#include "core/sandbox/idmaker.h"
#include "core/sandbox/sandboxclock.h"

namespace wxbind::sandbox {

/// One failed call, as cgi-bin/openapi/rid/get shows it.
struct FailedCall
{
    QByteArray appId; ///< empty when the call did not say whose it was
    Msecs at = 0;
    QByteArray url; ///< path and query, secrets masked
    QByteArray requestBody;
    QByteArray responseBody;
    bool sns = false; ///< of an sns/* call: cannot be looked up
};

inline constexpr Msecs RidLife = 7 * Day;

/// Request ids: three groups of eight hex digits, the first being the Unix time.
class RidBook final
{
public:
    explicit RidBook(const IdMaker &ids);

    [[nodiscard]] QByteArray make(Msecs now);
    void record(const QByteArray &rid, FailedCall call);
    [[nodiscard]] const FailedCall *find(const QByteArray &rid) const;
    [[nodiscard]] static bool isWellFormed(const QByteArray &rid);

private:
    const IdMaker &m_ids;
    quint64 m_count = 0;
    BoundedHash<FailedCall> m_calls{5000};
};

} // namespace wxbind::sandbox
