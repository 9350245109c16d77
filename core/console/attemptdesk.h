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
};

struct AttemptDetail
{
    AttemptRow row;
    QList<Exchange> exchanges; ///< oldest first, without bodies
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

private:
    [[nodiscard]] Async<QList<AttemptRow>> listOn(AttemptQuery query,
                                                  const ListPart<AttemptRow, AttemptId> &found);

    ConsoleParts &m_parts;
};

} // namespace wxbind
