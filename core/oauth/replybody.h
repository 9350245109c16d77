#pragma once

#include "core/base/result.h"
#include "core/http/httpclient.h"
#include "core/model/finding.h"

#include <QJsonObject>

#include <optional>

namespace wxbind {

/// A reply body, read the same way for every endpoint (facts sheet, section 2): UTF-8 whatever the
/// header says, BOM dropped, control bytes, lone surrogates and bad UTF-8 repaired for parsing,
/// errcode first: absent, 0 or "0" is success.
struct ReplyBody
{
    QJsonObject fields;
    int errcode = 0;
    QString errmsg; ///< exactly as sent
    QString rid;    ///< from errmsg's tail; also the older req_id and hint forms
    Findings findings;
};

/// BadReply (detail begins with the first bytes, masked) for HTML, empty, cut-off, not an object,
/// duplicate keys; HttpStatus for another status with such a body; Api is *not* made here.
[[nodiscard]] Result<ReplyBody> readReplyBody(const QByteArray &body);
/// The same, with the status and the Api error judged: a value means success.
[[nodiscard]] Result<QJsonObject> successFields(const HttpReply &reply, const QString &endpoint);

/// Lenient field access: numbers may come as strings, absent and null are nothing.
[[nodiscard]] std::optional<QString> textField(const QJsonObject &fields, QLatin1StringView key);
[[nodiscard]] std::optional<qint64> numberField(const QJsonObject &fields, QLatin1StringView key);

} // namespace wxbind
