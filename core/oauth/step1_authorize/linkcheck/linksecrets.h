#pragma once

#include "core/oauth/step1_authorize/rawaddress.h"

#include <QStringList>

namespace wxbind {

/// The session keys of a WeChat client in the query of an address: uin, pass_ticket, and key where
/// one of those stands beside it.
[[nodiscard]] QStringList sessionKeysIn(const QString &address);
[[nodiscard]] QString withoutSessionKeys(const QString &address);

/// Takes every secret of a link out of texts that are shown.
class LinkMask final
{
public:
    /// Reads the whole link, encoded as often as it may be.
    explicit LinkMask(const QString &link);

    [[nodiscard]] QString masked(const QString &text) const;

private:
    QStringList m_values;   ///< as they stand, decoded, and encoded once and twice
    bool m_tooMany = false; ///< then nothing is shown
};

} // namespace wxbind
