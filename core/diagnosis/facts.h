#pragma once

#include "core/model/diagnosis.h"
#include "core/model/finding.h"
#include "core/model/troublecase.h"
#include "core/oauth/step1_authorize/rawaddress.h"
#include "core/oauth/step1_authorize/redirectaddress.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

/// What the extractors make of the input: typed values, each with the place it came from. The words
/// of a place are still as pasted; they are masked when they become evidence.
namespace wxbind::diagnosis {

using Place = Evidence;

/// When something happened. Two times can only be compared when both know their zone or both come
/// from the same paste.
struct Moment
{
    Msecs at = 0;
    bool zoned = false;
    int paste = -1;

    /// Milliseconds from `other` to this; nothing when that cannot be said.
    [[nodiscard]] std::optional<Msecs> since(const Moment &other) const
    {
        const bool comparable = (zoned && other.zoned) || (!zoned && paste == other.paste);
        return comparable && zoned == other.zoned ? std::optional(at - other.at) : std::nullopt;
    }
};

/// One report of a log, or one paragraph: a line with the lines that belong to it.
struct Entry
{
    Place place;
    std::optional<Moment> moment;
    QString actor;   ///< host name, pod or environment of the program that wrote it
    QString thread;  ///< thread, process or worker
    QString address; ///< of the visitor
    QString agent;
    QString session;
    QString method;
    QString target; ///< path and query of the request that was received
    int status = 0;
    bool access = false;  ///< a line of a web server's access log
    bool code = false;    ///< source text, not something that happened
    bool listing = false; ///< of a whole source file: nothing in it happened
};

struct Link
{
    enum class Path
    {
        OAuth2,
        QrConnect,
        Relay, ///< another page that takes the same parameters
    };
    Place place;
    int entry = -1;
    Path path = Path::OAuth2;
    QString raw;
    RawAddress address;
    QString rawRedirect; ///< as it stands in the link
    QString redirect;    ///< decoded once
    std::optional<RedirectAddress> target;
    bool cut = false;       ///< the end is missing
    bool whole = false;     ///< shown from its first to its last character
    bool scanned = false;   ///< the text of a QR code
    bool copied = false;    ///< out of WeChat's own window
    bool component = false; ///< of a third-party platform
    bool ofProgram = false; ///< built by a source text; nobody opened it
    QString agent;          ///< that opened it, where the same report says so
    Findings findings;      ///< of the link check; it knows no domains here

    [[nodiscard]] const Finding *finding(QLatin1StringView id, QStringView param = {}) const
    {
        for (const Finding &one : findings) {
            if (one.id == id && (param.isEmpty() || one.param == param)) {
                return &one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QString value(QStringView name) const { return address.value(name); }
    [[nodiscard]] QString appId() const { return address.value(u"appid"); }
};

/// An address that came back, or looks like it.
struct Returned
{
    Place place;
    int entry = -1;
    QString raw;
    RawAddress address;
    QString host; ///< lower case, or empty
    QString path;
    QStringList codes;
    QStringList states;
    bool inFragment = false; ///< code behind the hash
    bool delivered = false;  ///< as WeChat delivered it: an access log, a browser's address
};

/// A request to the platform.
struct Call
{
    Place place;
    int entry = -1;
    QString scheme;
    QString method; ///< GET, POST, or empty: not shown
    QString endpoint;
    RawAddress address;

    [[nodiscard]] QString value(QStringView name) const { return address.value(name); }
};

/// A JSON object that is or may be a reply.
struct Reply
{
    Place place;
    int entry = -1;
    QString endpoint; ///< of the call it answers, or by its shape; empty when not known
    QJsonObject fields;
    bool repaired = false; ///< control bytes or broken UTF-8 stood inside
    std::optional<Moment> moment;
};

/// A number or text of the platform that says what failed.
struct Failure
{
    Place place;
    int entry = -1;
    int number = 0;
    QString words;        ///< errmsg, where known
    QString endpoint;     ///< where known
    bool shown = false;   ///< by a reply, a log or a page; otherwise only talked about
    bool foreign = false; ///< of another product
    std::optional<Moment> moment;
    QString openId; ///< of the call, where known
};

/// One sight of one code.
struct CodeUse
{
    enum class Kind
    {
        Callback,
        Exchange,
    };
    enum class Outcome
    {
        Unknown,
        Good,
        Failed,
        NoReply,
    };
    Place place;
    int entry = -1;
    QString code;
    Kind kind = Kind::Callback;
    Outcome outcome = Outcome::Unknown;
    int errcode = 0;
    std::optional<Moment> moment;
    QString actor;
    QString thread;
    QString appId;
    QString state;
};

/// One sight of a token.
struct TokenUse
{
    enum class Kind
    {
        Web,
        WebRefresh,
        Basic,
        Component,
    };
    Place place;
    Kind kind = Kind::Web; ///< of a given one; a sent one is what its endpoint wants
    bool given = false;    ///< by the platform, in a reply; otherwise sent to it
    QString value;
    QString endpoint;
    QString scope;
    QString openId;
    std::optional<Moment> moment;
};

struct OpenIdSight
{
    enum class Where
    {
        Reply,
        Request,
        Row,
        Text,
    };
    Place place;
    Where where = Where::Text;
    QString value;
    QString appId;
};

struct Binding
{
    Place place;
    TroubleCase::Row row;
    bool ofText = false; ///< read from a pasted table
};

struct Name
{
    Place place;
    QString key; ///< nickname, city, …
    QString value;
};

struct Scope
{
    Place place;
    QString value;
    bool byHand = false; ///< typed in a program, not in a link
};

struct Host
{
    enum class Role
    {
        Registered, ///< in the box of the console
        Outside,    ///< what the browser asks for
        Inside,     ///< an upstream, a container
    };
    Place place;
    Role role = Role::Outside;
    QString value; ///< host or host:port as written; a registered one whole as entered
};

/// Everything that was found. Rules read it and nothing else.
struct Facts
{
    const TroubleCase *input = nullptr;
    QList<Entry> entries;
    QList<Link> links;
    QList<Returned> returned;
    QList<Call> calls;
    QList<Reply> replies;
    QList<Failure> failures;
    QList<CodeUse> codeUses;
    QList<TokenUse> tokens;
    QList<OpenIdSight> openIds;
    QList<Binding> bindings;
    QList<Name> names;
    QList<Scope> scopes;
    QList<Host> hosts;
    QHash<QString, QList<Place>> spoken; ///< tag of resources/causes/phrases.tsv → where
    bool aboutWeChat = false;            ///< anything at all belongs to WeChat

    /// The place where words with this tag stand, or nothing.
    [[nodiscard]] const Place *said(QLatin1StringView tag) const
    {
        const auto found = spoken.constFind(tag);
        return found == spoken.cend() ? nullptr : &found->first();
    }
    [[nodiscard]] std::optional<AccountKind> kind() const
    {
        return input->account ? input->account->kind : std::nullopt;
    }
    [[nodiscard]] QString ownAppId() const
    {
        return input->account ? input->account->appId : QString();
    }
};

} // namespace wxbind::diagnosis
