#include "ui/exchanges/exchangewords.h"

#include "core/console/explain.h"
#include "words/attemptwords.h"
#include "words/faultwords.h"

#include <QLocale>

namespace wxbind {

using namespace Qt::StringLiterals;

QString ExchangeWords::step(Step step)
{
    return AttemptWords::stepTitle(step);
}

Sign ExchangeWords::sign(const Exchange &exchange)
{
    if (exchange.error && exchange.error->fault == Fault::OutcomeUnknown) {
        return Sign::Unknown;
    }
    return loud(exchange) ? Sign::Failed : Sign::Done;
}

bool ExchangeWords::loud(const Exchange &exchange)
{
    return exchange.error || exchange.errcode.value_or(0) != 0;
}

QString ExchangeWords::result(const Exchange &exchange)
{
    if (exchange.errcode.value_or(0) != 0) {
        const QString stable =
            exchange.errmsg.section(u',', 0, 0).section(u" rid:"_s, 0, 0).section(u" hint"_s, 0, 0);
        return u"%1 %2"_s.arg(*exchange.errcode).arg(stable.trimmed());
    }
    if (!exchange.error) {
        return tr("Done");
    }
    switch (exchange.error->fault) {
    case Fault::Network:
        return tr("No connection");
    case Fault::Timeout:
        return tr("No answer in time");
    case Fault::Cancelled:
        return tr("Stopped");
    case Fault::OutcomeUnknown:
        return tr("Reply lost");
    case Fault::BadReply:
        return tr("Not a platform reply");
    case Fault::HttpStatus:
        return tr("Status %1").arg(exchange.error->apiCode);
    case Fault::Api:
    case Fault::StateUnknown:
    case Fault::StateUsed:
    case Fault::StateExpired:
    case Fault::Storage:
    case Fault::Stale:
    case Fault::Conflict:
    case Fault::NotFound:
    case Fault::Secret:
    case Fault::Invalid:
        return tr("Failed");
    }
    Q_UNREACHABLE();
}

QString ExchangeWords::meaning(const Exchange &exchange)
{
    if (exchange.errcode.value_or(0) != 0) {
        const bool chinese = QLocale().language() == QLocale::Chinese;
        const QString known = errcodeMeaning(*exchange.errcode, chinese ? u"zh_CN"_s : u"en"_s);
        return known.isEmpty() ? tr("This errcode is not in the catalogue.") : known;
    }
    if (exchange.error) {
        return FaultWords::message(*exchange.error);
    }
    return exchange.errcode ? tr("errcode is 0: success.") : tr("There is no errcode: success.");
}

} // namespace wxbind
