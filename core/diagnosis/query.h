#pragma once

#include "core/diagnosis/facts.h"

#include <initializer_list>

/// Questions that several rules ask of the facts.
namespace wxbind::diagnosis {

/// A failure of one of these numbers that a reply, log or page shows. `endpoints`: beginnings of
/// the endpoint, empty for any; a failure without a known endpoint fits only the empty one.
[[nodiscard]] const Failure *shown(const Facts &facts, std::initializer_list<int> numbers,
                                   std::initializer_list<QLatin1StringView> endpoints = {});
/// The same, also where it is only talked about.
[[nodiscard]] const Failure *named(const Facts &facts, std::initializer_list<int> numbers,
                                   std::initializer_list<QLatin1StringView> endpoints = {});
/// The same where the endpoint is one of these or is not known.
[[nodiscard]] const Failure *shownOrUnplaced(const Facts &facts, std::initializer_list<int> numbers,
                                             std::initializer_list<QLatin1StringView> endpoints);

/// The place of an authorize-page error: its number, or its wording under `tag`.
[[nodiscard]] const Place *pageError(const Facts &facts, int number, QLatin1StringView tag);
/// The page refused the redirect_uri: 10003, its wording, or "redirect_uri 参数错误".
[[nodiscard]] const Place *redirectRefused(const Facts &facts);
/// 10005 or the scope page.
[[nodiscard]] const Place *scopeRefused(const Facts &facts);
/// Any error of the authorize page at all.
[[nodiscard]] const Place *anyPageError(const Facts &facts);
/// The first of these tags that was said.
[[nodiscard]] const Place *anySaid(const Facts &facts,
                                   std::initializer_list<QLatin1StringView> tags);

/// "https://M.example.com:8443/x" → "m.example.com"
[[nodiscard]] QString bareHost(const QString &value);
/// Registered hosts that hold for a link of this appid.
[[nodiscard]] QList<const Host *> registeredFor(const Facts &facts, const QString &appId);
/// Links that somebody could have opened, not parts of a program.
[[nodiscard]] QList<const Link *> realLinks(const Facts &facts);
/// localhost, or any literal IP address.
[[nodiscard]] bool isLocalHost(const RedirectAddress &address);
/// A name that only an inner network would have.
[[nodiscard]] bool looksInternal(const QString &host);
/// snsapi_base, snsapi_userinfo, snsapi_login or a comma list of them.
[[nodiscard]] bool isScope(const QString &value);
/// wx and 16 hex digits.
[[nodiscard]] bool isAppId(const QString &value);
/// An exchange or a profile that worked.
[[nodiscard]] bool aSignInWorked(const Facts &facts);

} // namespace wxbind::diagnosis
