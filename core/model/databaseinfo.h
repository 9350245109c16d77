#pragma once

#include <QString>

namespace wxbind {

/// Error::apiCode of a Fault::Storage: the file was written by a newer wxbind and left as it is.
inline constexpr int kNewerSchema = 1;

struct DatabaseInfo
{
    QString path;
    int schemaVersion = 0;
    qint64 fileBytes = 0;
    qint64 walBytes = 0;
    QString sqliteVersion;
    QString journalMode;
    QString openidCollation; ///< "BINARY"
    qint64 users = 0;
    qint64 bindings = 0;
    qint64 attempts = 0;
    qint64 exchanges = 0;
};

} // namespace wxbind
