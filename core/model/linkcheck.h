#pragma once

#include "core/model/account.h"
#include "core/model/finding.h"
#include "core/model/linkorder.h"

#include <QPair>

namespace wxbind {

/// Which page of the platform a link leads to.
enum class LinkKind
{
    OAuth2,    ///< connect/oauth2/authorize
    QrConnect, ///< connect/qrconnect
    Component, ///< connect/oauth2/authorize with a component_appid
    Unknown,
};

enum class LinkVerdict
{
    Ok,
    Warn, ///< works, or may work: documents and practice differ, or something is not advised
    Bad,  ///< WeChat would refuse it, or it leads elsewhere
};

/// What is known about the account that a link is for. All of it may be left out.
struct LinkCheckOptions
{
    QStringList domains; ///< registered hosts; "https://host" says the registered protocol too
    std::optional<AccountKind> kind;
    /// Gives domains and kind where they are not given above, and the addresses of its platform.
    /// Without an appid it stands for any account there.
    std::optional<Account> account;
};

/// A link taken apart: values decoded once, nothing repaired. Session keys and secrets are masked.
struct LinkCheckParts
{
    QString base; ///< all before the question mark
    QString appId;
    QString redirectUri;
    QString responseType;
    QString scope;
    QString state;
    QList<QPair<QString, QString>> extra; ///< every other parameter, as it is called in the link
    QString fragment;                     ///< without its hash mark
};

/// What is to be said about a text that should be an authorize link.
struct LinkCheck
{
    LinkVerdict verdict = LinkVerdict::Bad;
    LinkKind kind = LinkKind::Unknown;
    LinkCheckParts parts;
    AuthorizeLink shown; ///< the link as it was found, secrets masked, with its parts for painting
    Findings findings;   ///< errors first
    /// The corrected link, where it follows without guessing and is better; never a bad one.
    std::optional<AuthorizeLink> fixed;
    AppId appId;     ///< of the corrected link; else as far as it can be read
    LinkOrder order; ///< what the corrected link asks for; else as far as it can be read

    /// False when the text has nothing that claims to be an authorize link.
    [[nodiscard]] bool found() const { return !shown.text.isEmpty(); }
};

[[nodiscard]] QString linkKindName(LinkKind kind);          ///< "oauth2", "qrconnect", …
[[nodiscard]] QString linkVerdictName(LinkVerdict verdict); ///< "ok", "warn", "bad"

} // namespace wxbind
