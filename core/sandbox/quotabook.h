#pragma once

#include <QByteArray>
#include <QHash>

namespace wxbind::sandbox {

/// Daily allowances of cgi-bin calls, per account and path, and the ten monthly clears.
class QuotaBook final
{
public:
    struct Quota
    {
        qint64 limit = 0;
        qint64 used = 0;
    };

    /// Paths without an allowance of their own are not counted.
    [[nodiscard]] static bool isKnown(const QByteArray &path);
    /// False when the day's allowance is used up; else one less is left.
    [[nodiscard]] bool use(const QByteArray &appId, const QByteArray &path, qint64 now);
    [[nodiscard]] Quota quota(const QByteArray &appId, const QByteArray &path, qint64 now) const;
    /// False when this month's ten clears are used up.
    [[nodiscard]] bool clear(const QByteArray &appId, qint64 now);

private:
    struct Use
    {
        qint64 day = 0;
        qint64 count = 0;
    };
    struct Clears
    {
        int month = 0;
        int count = 0;
    };

    QHash<QByteArray, QHash<QByteArray, Use>> m_uses;
    QHash<QByteArray, Clears> m_clears;
};

} // namespace wxbind::sandbox
