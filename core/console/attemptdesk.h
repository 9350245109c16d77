#pragma once

#include "core/async/async.h"
#include "core/console/consoleparts.h"
#include "core/model/exchange.h"
#include "core/model/queries.h"

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

class AttemptDesk final : public QObject
{
    Q_OBJECT

public:
    explicit AttemptDesk(ConsoleParts &parts, QObject *parent = nullptr);

    [[nodiscard]] Async<QList<AttemptRow>> list(const AttemptQuery &query);
    [[nodiscard]] Async<AttemptCounts> counts(const AppId &appId);
    [[nodiscard]] Async<AttemptDetail> detail(AttemptId id);
    /// Waiting attempts past their life become Expired. Call at start and once a minute.
    [[nodiscard]] Async<qint64> expire();

private:
    ConsoleParts &m_parts;
};

} // namespace wxbind
