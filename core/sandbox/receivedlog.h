#pragma once

#include "core/sandbox/request.h"

#include <QMap>

namespace wxbind::sandbox {

/// What was asked for, by path and method. Holds the last query as it came; shows it masked.
class ReceivedLog final
{
public:
    void add(const QByteArray &method, const Request &request);
    [[nodiscard]] int count(const QByteArray &path) const; ///< of all methods
    [[nodiscard]] QByteArray json() const;
    void reset() { m_entries.clear(); }

private:
    struct Entry
    {
        int count = 0;
        QByteArray lastQuery;
    };

    QMap<QPair<QByteArray, QByteArray>, Entry> m_entries; ///< by path, method
};

/// Values of parameters that are not known to be harmless, masked.
[[nodiscard]] QByteArray maskedQuery(const QByteArray &rawQuery);

} // namespace wxbind::sandbox
