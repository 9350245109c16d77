#pragma once

#include <QLatin1StringView>

/// Every finding id there is. Stable: scripts match on them. Each has its sentence in
/// words/findingwords.cpp and its paragraph in the handbook; a test compares the three lists.
namespace wxbind::finding {

using namespace Qt::StringLiterals;

// the link; where it says 10003, a website's page has no number: page:redirect
inline constexpr auto AppIdEmpty = "appid-empty"_L1;       // 10012
inline constexpr auto AppIdShape = "appid-shape"_L1;       // args: appid
inline constexpr auto RedirectEmpty = "redirect-empty"_L1; // 10011
inline constexpr auto RedirectNotAbsolute =
    "redirect-not-absolute"_L1; // page:redirect; args: value
inline constexpr auto RedirectHostUnregistered =
    "redirect-host-unregistered"_L1; // 10003; args: host, registered list
inline constexpr auto RedirectHasPort = "redirect-has-port"_L1;          // 10003; args: port
inline constexpr auto RedirectIsLocal = "redirect-is-local"_L1;          // 10003; args: host
inline constexpr auto RedirectHasFragment = "redirect-has-fragment"_L1;  // warning
inline constexpr auto RedirectNotHttps = "redirect-not-https"_L1;        // warning
inline constexpr auto RedirectHasSpaces = "redirect-has-spaces"_L1;      // page:redirect
inline constexpr auto RedirectHasUserInfo = "redirect-has-user-info"_L1; // 10003
inline constexpr auto RedirectEncoded = "redirect-already-encoded"_L1;   // page:redirect
inline constexpr auto RedirectReserved =
    "redirect-reserved-parameter"_L1;                        // warning; args: parameter
inline constexpr auto LangUnknown = "lang-unknown"_L1;       // warning; args: lang
inline constexpr auto DomainsUnknown = "domains-unknown"_L1; // warning: account has none
inline constexpr auto ScopeEmpty = "scope-empty"_L1;         // 10010
inline constexpr auto ScopeUnknown = "scope-unknown"_L1;     // 10005; args: scope
inline constexpr auto ScopeOfOtherProduct = "scope-of-other-product"_L1; // 10005; args: scope, kind
inline constexpr auto StateEmpty = "state-empty"_L1;                     // 10013
inline constexpr auto StateIllegal = "state-illegal"_L1;               // args: first bad character
inline constexpr auto StateTooLong = "state-too-long"_L1;              // args: bytes
inline constexpr auto ComponentMissing = "component-appid-missing"_L1; // 10015
inline constexpr auto OptionIgnored = "option-ignored"_L1;             // warning; args: option
inline constexpr auto ConnectRedirectOnPc = "connect-redirect-on-pc"_L1; // warning
inline constexpr auto AppIdOtherId = "appid-other-id"_L1;                // page:appid; args: appid
inline constexpr auto AppIdOfOtherAccount =
    "appid-of-other-account"_L1; // warning; args: appid, the account's
inline constexpr auto RedirectDefaultPort = "redirect-default-port"_L1; // warning; args: port
inline constexpr auto RedirectSchemeDiffers =
    "redirect-scheme-differs"_L1; // 10039; args: protocol, the registered one
inline constexpr auto RedirectNotEncoded = "redirect-not-encoded"_L1; // warning
inline constexpr auto RedirectPartsLost =
    "redirect-parts-lost"_L1;                             // page:redirect; args: what fell out
inline constexpr auto ScopeSplit = "scope-split"_L1;      // 10005; args: scope
inline constexpr auto ScopeList = "scope-list"_L1;        // warning; args: scope
inline constexpr auto StateLeftOut = "state-left-out"_L1; // warning
inline constexpr auto StateOutsideDocs =
    "state-outside-docs"_L1; // warning; args: first such character
inline constexpr auto ResponseTypeWrong = "response-type-wrong"_L1; // page:noaccess; args: value

// the link, only in one that came from elsewhere
inline constexpr auto LinkNotFound = "link-not-found"_L1;
inline constexpr auto LinkInText = "link-in-text"_L1;  // warning
inline constexpr auto LinkSeveral = "link-several"_L1; // info; args: how many
inline constexpr auto LinkHasBlanks = "link-has-blanks"_L1;
inline constexpr auto LinkHtmlEscaped = "link-html-escaped"_L1;
inline constexpr auto LinkJsonEscaped = "link-json-escaped"_L1;
inline constexpr auto LinkFullWidth = "link-full-width"_L1;
inline constexpr auto LinkEncoded = "link-encoded"_L1;
inline constexpr auto LinkScheme = "link-scheme"_L1;                // args: scheme
inline constexpr auto LinkHostWrong = "link-host-wrong"_L1;         // args: host, the right one
inline constexpr auto LinkHostLookalike = "link-host-lookalike"_L1; // args: host, the right one
inline constexpr auto LinkHostCase = "link-host-case"_L1;           // warning; args: host
inline constexpr auto LinkHasUserInfo = "link-has-user-info"_L1;    // args: host
inline constexpr auto LinkDefaultPort = "link-default-port"_L1;     // warning; args: port
inline constexpr auto LinkPathWrong = "link-path-wrong"_L1;         // page:noaccess; args: path
inline constexpr auto LinkOfOtherProduct =
    "link-of-other-product"_L1;                                     // page:scope; args: path, kind
inline constexpr auto LinkCarriesSecret = "link-carries-secret"_L1; // warning; args: names
inline constexpr auto ParamMissing = "param-missing"_L1;   // page error by the parameter; args: it
inline constexpr auto ParamRepeated = "param-repeated"_L1; // page:noaccess; args: parameter
inline constexpr auto ParamMisspelt = "param-misspelt"_L1; // args: as written, as it is called
inline constexpr auto ParamPlaceholder = "param-placeholder"_L1;  // args: parameter, value
inline constexpr auto ParamUnknown = "param-unknown"_L1;          // warning; args: parameter
inline constexpr auto ParamOrder = "param-order"_L1;              // page:noaccess; args: parameter
inline constexpr auto ParamGlued = "param-glued"_L1;              // args: parameter, into which
inline constexpr auto ParamBadEncoding = "param-bad-encoding"_L1; // args: parameter
inline constexpr auto OptionValue = "option-value"_L1;            // warning; args: option, value
inline constexpr auto FragmentMissing = "fragment-missing"_L1;    // page:noaccess
inline constexpr auto FragmentMisspelt = "fragment-misspelt"_L1;  // page:noaccess; args: as written
inline constexpr auto FragmentEncoded = "fragment-encoded"_L1;    // page:noaccess
inline constexpr auto FragmentInQuery = "fragment-in-query"_L1;   // page:noaccess
inline constexpr auto FragmentFollowed = "fragment-followed"_L1;  // args: what follows

// the QR code
inline constexpr auto QrTooLong = "qr-too-long"_L1;         // args: bytes over, limit
inline constexpr auto QrDense = "qr-dense"_L1;              // warning; args: version
inline constexpr auto QrOfQrConnect = "qr-of-qrconnect"_L1; // warning

// a row of a batch
inline constexpr auto BatchNotUtf8 = "batch-not-utf8"_L1;             // args: line
inline constexpr auto BatchStateRepeated = "batch-state-repeated"_L1; // args: line of the first
inline constexpr auto BatchStateIssued = "batch-state-issued"_L1;     // args: state
inline constexpr auto BatchPersonUnknown = "batch-person-unknown"_L1; // args: who

// the callback
inline constexpr auto CallbackEmpty = "callback-empty"_L1;
inline constexpr auto CallbackNoCode = "callback-no-code"_L1;
inline constexpr auto CallbackRefused = "callback-refused"_L1;             // info
inline constexpr auto CallbackNoState = "callback-no-state"_L1;            // warning
inline constexpr auto CallbackStateDiffers = "callback-state-differs"_L1;  // args: nothing secret
inline constexpr auto CallbackRepeated = "callback-repeated-parameter"_L1; // args: parameter
inline constexpr auto CallbackInFragment = "callback-in-fragment"_L1;      // warning
inline constexpr auto CallbackBadEncoding = "callback-bad-encoding"_L1;
inline constexpr auto CallbackIsLink = "callback-is-link"_L1;    // an authorize link was pasted
inline constexpr auto CallbackSeveral = "callback-several"_L1;   // args: how many
inline constexpr auto CallbackJoined = "callback-line-break"_L1; // warning
inline constexpr auto CallbackEncoded = "callback-encoded"_L1;   // info; args: how often
inline constexpr auto CallbackInParameter = "callback-in-parameter"_L1; // info; args: parameter
inline constexpr auto CallbackShared = "callback-shared"_L1;            // warning; args: parameters
inline constexpr auto CallbackOld = "callback-code-old"_L1;             // warning; args: minutes
inline constexpr auto CallbackSeen = "callback-code-seen"_L1;   // warning; args: times, when first
inline constexpr auto CallbackSpent = "callback-code-spent"_L1; // error; args: attempt

// the reply
inline constexpr auto ReplyNotJson = "reply-not-json"_L1; // args: first bytes
inline constexpr auto ReplyEmpty = "reply-empty"_L1;
inline constexpr auto ReplyCut = "reply-cut"_L1;
inline constexpr auto ReplyNotObject = "reply-not-object"_L1;
inline constexpr auto ReplyDuplicateKey = "reply-duplicate-key"_L1; // args: key, first bytes
inline constexpr auto ReplyFieldMissing = "reply-field-missing"_L1; // args: field
inline constexpr auto ReplyFieldType = "reply-field-type"_L1;       // args: field
inline constexpr auto ReplyRepaired = "reply-repaired"_L1;          // info; args: what
inline constexpr auto ReplySnapshot = "reply-snapshot"_L1;          // warning

} // namespace wxbind::finding
