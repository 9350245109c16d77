#pragma once

#include "core/async/async.h"
#include "core/console/consoleparts.h"
#include "core/model/exchange.h"
#include "core/model/finding.h"
#include "core/model/queries.h"
#include "core/store/listpart.h"

#include <QJsonObject>
#include <QObject>

namespace wxbind {

/// A reply body taken apart: `reply parse` and the reply tab.
struct ReplyReading
{
    enum class Verdict
    {
        Ok,       ///< "ok"
        ApiError, ///< "api_error"
        BadReply, ///< "bad_reply"
    };
    Verdict verdict = Verdict::BadReply;
    QJsonObject fields; ///< as sent, absent keys absent, tokens masked unless revealed
    std::optional<int> errcode;
    QString errmsg;
    QString rid;
    Findings findings;
};

[[nodiscard]] QString replyVerdictName(ReplyReading::Verdict verdict);

class ExchangeDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeDesk(ConsoleParts &parts, QObject *parent = nullptr);

    [[nodiscard]] Async<QList<Exchange>> list(const ExchangeQuery &query);
    [[nodiscard]] Async<Exchange> get(ExchangeId id);
    /// The raw reply body, opened with the vault's key and written to the audit.
    [[nodiscard]] Async<QByteArray> revealBody(ExchangeId id);
    /// Pure. `endpoint`: sns/oauth2/access_token, sns/userinfo, …; empty: any JSON reply.
    [[nodiscard]] static ReplyReading readReply(const QString &endpoint, const QByteArray &body,
                                                bool reveal);

private:
    [[nodiscard]] Async<QList<Exchange>> listOn(ExchangeQuery query,
                                                const ListPart<Exchange, ExchangeId> &found);

    ConsoleParts &m_parts;
};

} // namespace wxbind
