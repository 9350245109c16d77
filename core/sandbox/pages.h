#pragma once

#include "core/sandbox/authorizecheck.h"

namespace wxbind::sandbox {

/// The HTML a user sees, from the templates in resources/pages, which are read once.
class Pages final
{
public:
    explicit Pages(const World &world);

    struct ConsentPage
    {
        QByteArray endpoint; ///< the path the link went to
        QByteArray rawQuery; ///< goes back with the answer
        int chosen = 0;      ///< the person who is ticked
    };
    [[nodiscard]] Reply consent(const AuthorizeOrder &order, const ConsentPage &page) const;
    [[nodiscard]] Reply notice(const PageError &error) const;

private:
    [[nodiscard]] QByteArray peopleList(int account, int chosen) const;

    const World &m_world;
    QByteArray m_consent;
    QByteArray m_notice;
};

} // namespace wxbind::sandbox
