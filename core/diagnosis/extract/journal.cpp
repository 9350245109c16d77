#include "core/diagnosis/extract/journal.h"

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

QString endpointOf(const TroubleCase::Record &record)
{
    if (record.endpoint.startsWith("sns/"_L1) || record.endpoint.startsWith("cgi-bin/"_L1)) {
        return record.endpoint;
    }
    if (record.kind == "userinfo"_L1) {
        return u"sns/userinfo"_s;
    }
    if (record.kind == "refresh"_L1) {
        return u"sns/oauth2/refresh_token"_s;
    }
    if (record.kind == "exchange"_L1) {
        return u"sns/oauth2/access_token"_s;
    }
    return record.kind == "basic"_L1 ? u"cgi-bin/token"_s : QString();
}

} // namespace

void readJournal(Facts &facts)
{
    const QList<TroubleCase::Record> &journal = facts.input->journal;
    for (int i = 0; i < journal.size(); ++i) {
        const TroubleCase::Record &record = journal.at(i);
        const Place place{Evidence::Source::Journal, i, 0,
                          record.kind + u' ' + record.endpoint + u' ' +
                              (record.errcode ? QString::number(*record.errcode) : QString()) +
                              u' ' + record.errmsg};
        const auto moment = record.at ? std::optional(Moment{*record.at, true, -1}) : std::nullopt;
        if (record.errcode && *record.errcode != 0) {
            Failure failure;
            failure.place = place;
            failure.number = *record.errcode;
            failure.words = record.errmsg;
            failure.endpoint = endpointOf(record);
            failure.shown = true;
            failure.moment = moment;
            failure.openId = record.openId;
            facts.failures.append(failure);
        }
        if (!record.scope.isEmpty()) {
            facts.scopes.append({place, record.scope, false});
        }
        if (!record.openId.isEmpty()) {
            facts.openIds.append({place, OpenIdSight::Where::Request, record.openId, record.appId});
        }
        if (!record.token.isEmpty()) {
            facts.tokens.append({place, TokenUse::Kind::Web, record.kind == "exchange"_L1,
                                 record.token, endpointOf(record), record.scope, record.openId,
                                 moment});
        }
    }
}

} // namespace wxbind::diagnosis
