#include "core/console/exchangedesk.h"

#include "core/base/secret.h"
#include "core/http/redaction.h"
#include "core/model/audit.h"
#include "core/model/findingids.h"
#include "core/oauth/accountkeys.h"
#include "core/oauth/replybody.h"
#include "core/oauth/replyfields.h"
#include "core/oauth/replyscanner.h"
#include "core/store/auditrepository.h"
#include "core/store/exchangerepository.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// A text that may quote a query: what stands behind a secret name in it is masked.
QString maskedMessage(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    Redaction redaction;
    redaction.learn(bytes);
    return QString::fromUtf8(redaction.masked(bytes));
}

/// The same value with every text of a secret name replaced by its mask, at any depth.
QJsonValue maskedValue(const QString &name, const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject masked = value.toObject();
        for (auto it = masked.begin(); it != masked.end(); ++it) {
            it.value() = maskedValue(it.key(), it.value());
        }
        return masked;
    }
    if (value.isArray()) {
        QJsonArray masked = value.toArray();
        for (qsizetype i = 0; i < masked.size(); ++i) {
            masked[i] = maskedValue(name, masked.at(i));
        }
        return masked;
    }
    if (!value.isString()) {
        return value;
    }
    return isSecretName(name.toUtf8()) ? QJsonValue(maskedText(value.toString()))
                                       : QJsonValue(maskedMessage(value.toString()));
}

Finding snapshotFinding()
{
    return Finding{finding::ReplySnapshot, Severity::Warning, u"is_snapshotuser"_s, {}, {}, {}};
}

/// A reply whose envelope is sound: what the fields of this endpoint say.
void judgeFields(ReplyReading &reading, const QString &endpoint, const QJsonObject &fields)
{
    reading.findings += checkReplyFields(endpoint, fields);
    if (flagField(fields, "is_snapshotuser"_L1) == true) {
        reading.findings.append(snapshotFinding());
    }
    reading.verdict =
        hasErrors(reading.findings) ? ReplyReading::Verdict::BadReply : ReplyReading::Verdict::Ok;
}

/// The audit says that a body was looked at, never what was in it.
Result<Exchange> noteReveal(Connection &db, ExchangeId id, AuditEntry entry)
{
    Result<Exchange> exchange = ExchangeRepository(db).get(id);
    if (!exchange) {
        return exchange;
    }
    if (exchange->sealedBody.isEmpty()) {
        return fail(Fault::NotFound, u"no raw body was kept: the vault was locked"_s);
    }
    if (!exchange->context.openId.isEmpty()) {
        entry.identity = Identity{exchange->context.appId, exchange->context.openId};
    }
    entry.attempt = exchange->context.attempt;
    entry.after = {QJsonObject{{u"exchange"_s, id.number()}, {u"what"_s, u"reply body"_s}}};
    const auto written = AuditRepository(db).append(entry);
    return written ? exchange : fail(written.error());
}

} // namespace

QString replyVerdictName(ReplyReading::Verdict verdict)
{
    switch (verdict) {
    case ReplyReading::Verdict::Ok:
        return u"ok"_s;
    case ReplyReading::Verdict::ApiError:
        return u"api_error"_s;
    case ReplyReading::Verdict::BadReply:
        return u"bad_reply"_s;
    }
    Q_UNREACHABLE();
}

ExchangeDesk::ExchangeDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

Async<QList<Exchange>> ExchangeDesk::list(const ExchangeQuery &query)
{
    const auto part = m_parts.database.read(
        [query](Connection &db) { return ExchangeRepository(db).listPart(query); });
    // a search through all of them takes turns with other questions
    return andThen(part, this, [this, query](const ExchangePart &found) {
        return found.next.isNull() ? ready<QList<Exchange>>(found.rows) : listOn(query, found);
    });
}

Async<QList<Exchange>> ExchangeDesk::listOn(ExchangeQuery query,
                                            const ListPart<Exchange, ExchangeId> &found)
{
    query.before = found.next;
    query.limit -= static_cast<int>(found.rows.size());
    return andThen(list(query), this,
                   [rows = found.rows](const QList<Exchange> &older) -> Result<QList<Exchange>> {
                       return rows + older;
                   });
}

Async<Exchange> ExchangeDesk::get(ExchangeId id)
{
    return m_parts.database.read([id](Connection &db) { return ExchangeRepository(db).get(id); });
}

Async<QByteArray> ExchangeDesk::revealBody(ExchangeId id)
{
    AuditEntry entry;
    entry.at = m_parts.clock.now();
    entry.operatorName = m_parts.operatorName;
    entry.host = m_parts.host;
    entry.action = AuditAction::Reveal;
    // The key first: a vault that stays locked shows nothing, so there is nothing to write down.
    return andThen(m_parts.vault.masterKey(), this, [this, id, entry](const Secret &key) {
        const auto noted = m_parts.database.write(
            [id, entry](Connection &db) { return noteReveal(db, id, entry); });
        return andThen(noted, this, [key](const Exchange &exchange) {
            return Sealer(key).open(exchange.sealedBody, exchangeBodyPurpose());
        });
    });
}

ReplyReading ExchangeDesk::readReply(const QString &endpoint, const QByteArray &body, bool reveal)
{
    ReplyReading reading;
    const ReplyScan scan = scanReply(body);
    reading.findings = scan.findings;
    if (!scan.fields) {
        return reading;
    }
    reading.fields = reveal ? *scan.fields : maskedValue({}, QJsonValue(*scan.fields)).toObject();
    const Result<ReplyBody> reply = readReplyBody(body);
    if (!reply) {
        reading.findings.append(Finding{
            finding::ReplyFieldType, Severity::Error, u"errcode"_s, {}, {u"errcode"_s}, {}});
        return reading;
    }
    if (reply->fields.contains("errcode"_L1)) {
        reading.errcode = reply->errcode;
    }
    reading.errmsg = reveal ? reply->errmsg : maskedMessage(reply->errmsg);
    reading.rid = reply->rid;
    if (reply->errcode != 0) {
        reading.verdict = ReplyReading::Verdict::ApiError;
    } else {
        judgeFields(reading, endpoint, *scan.fields);
    }
    return reading;
}

} // namespace wxbind
