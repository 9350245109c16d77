#include "core/sandbox/quotabook.h"

#include "core/sandbox/sandboxclock.h"

#include <QDateTime>

namespace wxbind::sandbox {

namespace {

constexpr int ClearsAMonth = 10;

const QHash<QByteArray, qint64> &limits()
{
    static const QHash<QByteArray, qint64> table{
        {"/cgi-bin/token", 2000},
        {"/cgi-bin/stable_token", 500'000},
        {"/cgi-bin/user/info", 5'000'000},
        {"/cgi-bin/user/info/batchget", 500'000},
        {"/cgi-bin/user/get", 5000},
        {"/cgi-bin/callback/check", 1000},
        {"/cgi-bin/get_api_domain_ip", 1000},
        {"/cgi-bin/getcallbackip", 1000},
        {"/cgi-bin/openapi/rid/get", 10'000},
        {"/cgi-bin/openapi/quota/get", 10'000},
    };
    return table;
}

int monthOf(qint64 now)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(now + BeijingOffset, Qt::UTC).date();
    return date.year() * 12 + date.month();
}

} // namespace

bool QuotaBook::isKnown(const QByteArray &path)
{
    return limits().contains(path);
}

bool QuotaBook::use(const QByteArray &appId, const QByteArray &path, qint64 now)
{
    const auto limit = limits().constFind(path);
    if (limit == limits().constEnd()) {
        return true;
    }
    Use &entry = m_uses[appId][path];
    if (entry.day != beijingDay(now)) {
        entry = {beijingDay(now), 0};
    }
    if (entry.count >= *limit) {
        return false;
    }
    ++entry.count;
    return true;
}

QuotaBook::Quota QuotaBook::quota(const QByteArray &appId, const QByteArray &path, qint64 now) const
{
    const Use entry = m_uses.value(appId).value(path);
    return {limits().value(path), entry.day == beijingDay(now) ? entry.count : 0};
}

bool QuotaBook::clear(const QByteArray &appId, qint64 now)
{
    Clears &clears = m_clears[appId];
    if (clears.month != monthOf(now)) {
        clears = {monthOf(now), 0};
    }
    if (clears.count >= ClearsAMonth) {
        return false;
    }
    ++clears.count;
    m_uses.remove(appId);
    return true;
}

} // namespace wxbind::sandbox
