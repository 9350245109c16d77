#pragma once

#include "core/async/async.h"
#include "core/console/consoleparts.h"
#include "core/model/exchange.h"
#include "core/model/queries.h"
#include "core/store/listpart.h"

#include <QList>
#include <QObject>

namespace wxbind {

/// An attempt as a list shows it.
struct AttemptRow
{
    Attempt attempt;
    QString accountName;
    QString expectName; ///< of Attempt::expect, or empty
    QString userName;   ///< of Attempt::userId, or empty

    friend bool operator==(const AttemptRow &, const AttemptRow &) = default;
};

/// One of two people, as the account of a sign-in knows them.
struct SeenPerson
{
    UserId userId;                  ///< null: not in the database
    QString name;                   ///< what the operator calls them
    QString nickname;               ///< of the binding, or as this sign-in fetched it
    OpenId openId;                  ///< in this account; empty: none there
    std::optional<UnionId> unionId; ///< where known

    friend bool operator==(const SeenPerson &, const SeenPerson &) = default;
};

struct AttemptDetail
{
    AttemptRow row;
    QList<Exchange> exchanges;          ///< oldest first, without bodies
    std::optional<SeenPerson> expected; ///< whom the operator waits for
    std::optional<SeenPerson> came;     ///< whom the exchange named
};

/// An attempt that runs longer than this belongs to a process that is gone: an exchange and a
/// userinfo may take 30 s each.
inline constexpr Msecs kLongestRun = 5 * 60 * 1000;

class AttemptDesk final : public QObject
{
    Q_OBJECT

public:
    explicit AttemptDesk(ConsoleParts &parts, QObject *parent = nullptr);

    [[nodiscard]] Async<QList<AttemptRow>> list(const AttemptQuery &query);
    [[nodiscard]] Async<AttemptCounts> counts(const AppId &appId);
    [[nodiscard]] Async<AttemptDetail> detail(AttemptId id);
    /// Waiting attempts past their life become Expired; what a process that is gone left running is
    /// closed. Answers how many. Call at start and once a minute.
    [[nodiscard]] Async<qint64> expire();
    /// Ends a waiting link before its time, with an entry in the audit: a callback for it is then
    /// told as expired. StateUsed or StateExpired when it waits no more.
    [[nodiscard]] Async<Attempt> expireNow(AttemptId id);

Q_SIGNALS:
    void ended(wxbind::AttemptId attempt);

private:
    [[nodiscard]] Async<QList<AttemptRow>> listOn(AttemptQuery query,
                                                  const ListPart<AttemptRow, AttemptId> &found);

    ConsoleParts &m_parts;
};

} // namespace wxbind
