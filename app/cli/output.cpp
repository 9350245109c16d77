#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace wxbind {

namespace {

bool put(std::FILE *stream, QByteArray bytes)
{
    while (bytes.endsWith('\n')) {
        bytes.chop(1);
    }
    bytes.append('\n');
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool Output::document(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return put(stdout, document.toJson(QJsonDocument::Compact));
}

bool Output::text(const QString &text)
{
    return put(stdout, text.toUtf8());
}

void Output::remark(const QString &text)
{
    // Nothing is left to do when stderr itself cannot be written.
    static_cast<void>(put(stderr, text.toUtf8()));
}

} // namespace wxbind
