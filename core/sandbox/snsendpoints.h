#pragma once

#include "core/sandbox/world.h"

/// sns/oauth2/…, sns/userinfo, sns/auth: the calls of the web token. Facts sheet sections 5 to 9.
namespace wxbind::sandbox {

[[nodiscard]] Answer snsAccessToken(World &world, const Request &request);
[[nodiscard]] Answer snsRefreshToken(World &world, const Request &request);
[[nodiscard]] Answer snsUserInfo(World &world, const Request &request);
[[nodiscard]] Answer snsAuth(World &world, const Request &request);

/// Spends a code and opens a grant: shared with the third-party variant.
[[nodiscard]] Answer exchangeCode(World &world, int account, const QByteArray &code,
                                  const QByteArray &componentAppId);
[[nodiscard]] Answer renewGrant(World &world, const QByteArray &refreshToken, int account,
                                const QByteArray &componentAppId);

} // namespace wxbind::sandbox
