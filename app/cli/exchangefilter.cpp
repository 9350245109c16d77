#include "app/cli/exchangefilter.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

bool take(ExchangeQuery &query, const QString &key, const QString &value)
{
    if (key == "account"_L1) {
        query.appId = AppId(value);
        return true;
    }
    if (key == "openid"_L1) {
        query.openId = OpenId(value);
        return true;
    }
    if (key == "text"_L1) {
        query.text = value;
        return true;
    }
    if (key == "step"_L1) {
        query.step = stepFromName(value);
        return query.step.has_value();
    }
    if (key == "failed"_L1) {
        query.failedOnly = value == "true"_L1;
        return query.failedOnly || value == "false"_L1;
    }
    if (key == "attempt"_L1) {
        query.attempt = AttemptId(rowNumber(value).value_or(0));
        return !query.attempt.isNull();
    }
    if (key == "errcode"_L1) {
        bool ok = false;
        query.errcode = value.toInt(&ok);
        return ok;
    }
    return false;
}

} // namespace

std::optional<qint64> rowNumber(const QString &text)
{
    bool ok = false;
    const qint64 number = (text.startsWith(u'#') ? text.mid(1) : text).toLongLong(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

Result<ExchangeQuery> exchangeQueryFrom(const QStringList &filters)
{
    ExchangeQuery query;
    for (const QString &filter : filters) {
        const qsizetype equals = filter.indexOf(u'=');
        const bool readable = equals > 0 && equals + 1 < filter.size() &&
                              take(query, filter.left(equals), filter.mid(equals + 1));
        if (!readable) {
            return fail(Fault::Invalid, filter);
        }
    }
    return query;
}

} // namespace wxbind
