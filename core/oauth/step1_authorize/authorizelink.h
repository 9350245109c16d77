#pragma once

#include "core/model/account.h"
#include "core/model/finding.h"
#include "core/model/linkorder.h"

namespace wxbind {

/// The page that every link of this account leads to: all before the question mark.
[[nodiscard]] QString authorizePage(const Account &account);

/// Pure. Documented order: appid, redirect_uri, response_type, scope, state, forcePopup,
/// forceSnapShot, connect_redirect, (component_appid after state), #wechat_redirect last
/// (facts sheet, sections 3 to 5). Builds whatever is asked, also what WeChat would refuse:
/// a draft is shown with its faults.
[[nodiscard]] AuthorizeLink buildAuthorizeLink(const Account &account, const LinkOrder &order);

/// What WeChat would refuse or may trip over in this order for this account. Errors first.
[[nodiscard]] Findings checkLinkOrder(const Account &account, const LinkOrder &order);

} // namespace wxbind
