#pragma once

#include "core/async/async.h"
#include "core/console/consoleparts.h"
#include "core/model/databaseinfo.h"

#include <QObject>
#include <QStringList>

namespace wxbind {

class DatabaseDesk final : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseDesk(ConsoleParts &parts, QObject *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] Async<Unit> ready();
    [[nodiscard]] Async<DatabaseInfo> info();
    [[nodiscard]] Async<QStringList> check(); ///< what is wrong; empty when sound
    [[nodiscard]] Async<Unit> backup(const QString &file);

Q_SIGNALS:
    /// Something was committed, here or by another process; at most twice a second.
    void changed();

private:
    ConsoleParts &m_parts;
};

} // namespace wxbind
