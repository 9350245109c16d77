#pragma once

#include "core/model/ids.h"

#include <QList>

namespace wxbind {

/// What an operator asks for when a link is to be made.
struct LinkOrder
{
    QString redirectUri; ///< plain, as the site knows it; encoded here, exactly once
    QString scope;       ///< snsapi_base, snsapi_userinfo or snsapi_login
    StateToken state;
    bool forcePopup = false;
    bool forceSnapShot = false;
    bool connectRedirect = false;
    QString lang; ///< qrconnect only: cn or en; empty: not sent

    friend bool operator==(const LinkOrder &, const LinkOrder &) = default;
};

/// A stretch of the link that belongs to one parameter, for painting.
struct LinkPart
{
    QString param; ///< "appid", "redirect_uri", …, "fragment", "base"
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const LinkPart &, const LinkPart &) = default;
};

struct AuthorizeLink
{
    QString text;
    QList<LinkPart> parts;
};

} // namespace wxbind
