#include "core/sandbox/jsonbody.h"

#include <QJsonDocument>

namespace wxbind::sandbox {

tl::expected<QJsonObject, int> jsonBody(const Request &request)
{
    if (request.body.trimmed().isEmpty()) {
        return tl::unexpected<int>(44002);
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        return tl::unexpected<int>(47001);
    }
    return document.object();
}

QByteArray textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

} // namespace wxbind::sandbox
