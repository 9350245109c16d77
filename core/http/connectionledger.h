#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QUrl>

namespace wxbind {

/// Where a kept-alive connection may stand open. Qt does not tell when a request without rewind
/// leaves over one, so a call that ends badly must ask whether it can have left at all.
class ConnectionLedger final
{
public:
    void noteOpen(const QUrl &url) { m_open[placeOf(url)] = QDeadlineTimer(kKept); }
    [[nodiscard]] bool mayBeOpen(const QUrl &url) const
    {
        const auto found = m_open.constFind(placeOf(url));
        return found != m_open.cend() && !found->hasExpired();
    }

private:
    /// Qt lets an idle connection go after two minutes; a little more is on the safe side.
    static constexpr int kKept = 150'000;

    [[nodiscard]] static QString placeOf(const QUrl &url)
    {
        return url.scheme() + QStringLiteral("://") + url.authority(QUrl::FullyEncoded);
    }

    QHash<QString, QDeadlineTimer> m_open;
};

} // namespace wxbind
