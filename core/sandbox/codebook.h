#pragma once

#include "core/sandbox/boundedhash.h"
#include "core/sandbox/idmaker.h"
#include "core/sandbox/sandboxclock.h"

namespace wxbind::sandbox {

/// What somebody agreed to on the consent page.
struct Consent
{
    int account = 0;
    int person = 0;
    QByteArray scope;
    QByteArray componentAppId; ///< empty unless a third-party platform asked
    bool snapshot = false;
    bool virtualPerson = false; ///< the snapshot page's made-up openid and profile
};

inline constexpr Msecs CodeLife = 5 * Minute;

/// Codes: single use, five minutes, bound to one account.
class CodeBook final
{
public:
    CodeBook(const IdMaker &ids, QByteArray salt);

    [[nodiscard]] QByteArray issue(const Consent &consent, Msecs now);

    enum class Spent
    {
        Now,
        Unknown, ///< never issued, or to another account or platform
        Before,
        TooLate,
    };
    /// Marks the code used when it is good.
    [[nodiscard]] Spent spend(const QByteArray &code, int account, const QByteArray &componentAppId,
                              Msecs now);
    [[nodiscard]] const Consent *consentOf(const QByteArray &code) const;

private:
    struct Entry
    {
        Consent consent;
        Msecs issuedAt = 0;
        bool used = false;
    };

    const IdMaker &m_ids;
    QByteArray m_salt;
    quint64 m_count = 0;
    BoundedHash<Entry> m_entries;
};

} // namespace wxbind::sandbox
