#pragma once

#include "core/sandbox/world.h"

namespace wxbind::sandbox {

/// An authorize link that passed.
struct AuthorizeOrder
{
    int account = 0;
    QByteArray redirectUri; ///< decoded once
    QByteArray scope;
    QByteArray state; ///< as sent; `hasState` tells empty from absent
    bool hasState = false;
    QByteArray componentAppId;
    bool forcePopup = false;
    bool forceSnapShot = false;
};

/// An error the user sees as a page. 0: the page has a text but no number.
struct PageError
{
    int number = 0;
    QByteArray text;
};

using CheckedOrder = tl::expected<AuthorizeOrder, PageError>;

/// connect/oauth2/authorize, facts sheet sections 3 and 5. What follows # cannot be seen here.
[[nodiscard]] CheckedOrder checkAuthorize(const World &world, const Params &params);
/// connect/qrconnect, section 4.
[[nodiscard]] CheckedOrder checkQrConnect(const World &world, const Params &params);

} // namespace wxbind::sandbox
