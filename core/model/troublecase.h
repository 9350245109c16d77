#pragma once

#include "core/base/clock.h"
#include "core/model/account.h"

#include <optional>

namespace wxbind {

/// What an operator hands over, with what the console itself holds. What is absent is not known; it
/// is not empty.
struct TroubleCase
{
    /// The account that the case is about.
    struct AboutAccount
    {
        QString appId;
        std::optional<AccountKind> kind;
        QStringList domains; ///< as entered, also where that is wrong; empty: not known
    };
    /// One line of the console's own records.
    struct Record
    {
        std::optional<Msecs> at; ///< UTC
        QString kind;            ///< callback, exchange, refresh, userinfo, basic, link
        QString appId;
        QString code; ///< or its mask or digest: only ever compared
        QString state;
        QString endpoint;
        std::optional<int> httpStatus; ///< nothing: no reply came
        std::optional<int> errcode;    ///< nothing: success
        QString errmsg;
        QString userAgent;
        QString host; ///< of the program that asked
        QString address;
        QString openId;
        QString token;
        QString scope;
    };
    /// One row of the binding table.
    struct Row
    {
        QString appId;
        std::optional<QString> openId;
        std::optional<QString> unionId; ///< nothing: not known
        std::optional<QString> userId;
        bool snapshot = false;
        QString nickname;
    };

    QString id;
    QStringList paste; ///< in the operator's order, which means nothing
    std::optional<AboutAccount> account;
    QList<Record> journal;
    QList<Row> bindings;
};

} // namespace wxbind
