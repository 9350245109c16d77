#pragma once

#include <QString>
#include <QStringList>

namespace wxbind {

/// The parameters of authorize links as they are documented, in their order (facts sheet,
/// sections 3 to 5). The first five come first; behind them any order is taken.
[[nodiscard]] const QStringList &linkNames();
[[nodiscard]] bool isLinkName(QStringView name);
/// 0 to 4 for appid to state, 5 for the options behind them, -1 for any other.
[[nodiscard]] int linkRank(QStringView name);
/// A link must have it: appid, redirect_uri, response_type, scope.
[[nodiscard]] bool isRequired(QStringView name);

/// The parameter that was meant by a name that is none: another case or other separators, or a slip
/// or two. Empty where none is near.
[[nodiscard]] QString meantName(QStringView name);

/// Session keys of a client, AppSecrets, codes and tokens: nothing that belongs into a link.
[[nodiscard]] bool isSecretName(QStringView name);

/// "wechat_redirect", or that with a slip.
[[nodiscard]] bool isLikeFragment(QStringView fragment);

} // namespace wxbind
