#include "core/sandbox/receivedlog.h"

#include "core/base/secret.h"
#include "core/sandbox/jsontext.h"

#include <algorithm>
#include <array>

namespace wxbind::sandbox {

namespace {

constexpr qsizetype MostPaths = 500;

bool isHarmless(const QByteArray &name)
{
    static constexpr std::array Harmless{
        "appid",         "openid",           "lang",
        "scope",         "grant_type",       "redirect_uri",
        "response_type", "next_openid",      "forcePopup",
        "forceSnapShot", "connect_redirect", "sandbox_approve",
        "force_refresh", "component_appid",
    };
    return std::find_if(Harmless.begin(), Harmless.end(),
                        [&name](const char *known) { return name == known; }) != Harmless.end();
}

} // namespace

QByteArray maskedQuery(const QByteArray &rawQuery)
{
    QByteArray out;
    const Params params = parseParams(rawQuery);
    for (const Param &param : params) {
        const QByteArray value = isHarmless(param.name)
                                     ? param.value.toPercentEncoding()
                                     : maskedText(QString::fromUtf8(param.value)).toUtf8();
        out += (out.isEmpty() ? "" : "&") + param.name.toPercentEncoding() + '=' + value;
    }
    return out;
}

void ReceivedLog::add(const QByteArray &method, const Request &request)
{
    const QPair<QByteArray, QByteArray> key{request.path, method};
    auto entry = m_entries.find(key);
    if (entry == m_entries.end()) {
        if (m_entries.size() >= MostPaths) {
            return; // a scanner's paths are not worth the memory
        }
        entry = m_entries.insert(key, {});
    }
    ++entry->count;
    entry->lastQuery = request.rawQuery;
}

int ReceivedLog::count(const QByteArray &path) const
{
    int sum = 0;
    for (auto entry = m_entries.lowerBound({path, {}});
         entry != m_entries.end() && entry.key().first == path; ++entry) {
        sum += entry->count;
    }
    return sum;
}

QByteArray ReceivedLog::json() const
{
    QList<QByteArray> rows;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        rows.append(JsonText()
                        .text("method", entry.key().second)
                        .text("path", entry.key().first)
                        .text("query", maskedQuery(entry->lastQuery))
                        .number("count", entry->count)
                        .object());
    }
    return JsonText().raw("received", jsonArray(rows)).object();
}

} // namespace wxbind::sandbox
