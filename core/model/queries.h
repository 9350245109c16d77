#pragma once

#include "core/model/attempt.h"
#include "core/model/user.h"

#include <QList>

namespace wxbind {

/// Which attempts a list shows.
struct AttemptQuery
{
    enum class Group
    {
        All,
        Failed, ///< Failed, OutcomeUnknown, Conflict
        Held,   ///< Held, NeedsConsent, Refused
        Open,   ///< Waiting, Running
    };
    Group group = Group::All;
    AppId appId;      ///< empty: all accounts
    QString text;     ///< part of note, state, openid or link; empty: no filter
    AttemptId before; ///< page by key: only older ones; null: from the newest
    int limit = 200;
    std::optional<AttemptState> progress = std::nullopt; ///< narrower than a group, in its place
    bool linksOnly = false; ///< without the sign-ins that began with a bare code

    friend bool operator==(const AttemptQuery &, const AttemptQuery &) = default;
};

/// How many of each group, for the segmented control.
struct AttemptCounts
{
    qint64 all = 0;
    qint64 failed = 0;
    qint64 held = 0;
    qint64 open = 0;
};

struct ExchangeQuery
{
    AppId appId;       ///< empty: all
    AttemptId attempt; ///< null: all
    OpenId openId;     ///< empty: all
    std::optional<Step> step;
    std::optional<int> errcode;
    bool failedOnly = false;
    QString text;      ///< part of endpoint, rid, errmsg or url; empty: no filter
    ExchangeId before; ///< page by key, newest first
    int limit = 200;

    friend bool operator==(const ExchangeQuery &, const ExchangeQuery &) = default;
};

/// A question about people. Text is tried as user id (U-…, digits), openid, unionid (exact and
/// prefix, case-sensitive) and as any part of a nickname, also of one or two Chinese characters.
struct UserQuery
{
    QString text;   ///< empty: all
    AppId appId;    ///< empty: all accounts
    QString cursor; ///< of the page before; empty: the first page
    int limit = 200;

    friend bool operator==(const UserQuery &, const UserQuery &) = default;
};

/// One row of the users list: a binding with its person, or a person without any binding.
struct UserRow
{
    UserId userId;
    QString name;
    bool disabled = false;
    std::optional<Binding> binding;

    friend bool operator==(const UserRow &, const UserRow &) = default;
};

struct UserPage
{
    QList<UserRow> rows;
    QString next;      ///< cursor of the next page, empty at the end
    qint64 count = 0;  ///< rows that match in all
    bool exact = true; ///< false: `count` is an estimate or a lower bound
};

} // namespace wxbind
