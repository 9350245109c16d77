#include "core/sandbox/jsontext.h"

#include <QList>
#include <QStringBuilder>

namespace wxbind::sandbox {

QByteArray quoted(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size() + 8);
    out += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == '/') {
            out += '\\';
        }
        out += c;
    }
    out += '"';
    return out;
}

QByteArray jsonArray(const QList<QByteArray> &items)
{
    return '[' + items.join(',') + ']';
}

void JsonText::name(QByteArrayView key)
{
    if (!m_members.isEmpty()) {
        m_members += ',';
    }
    m_members += '"';
    m_members += key;
    m_members += "\":";
}

JsonText &JsonText::text(QByteArrayView key, QByteArrayView value)
{
    name(key);
    m_members += quoted(value);
    return *this;
}

JsonText &JsonText::number(QByteArrayView key, qint64 value)
{
    name(key);
    m_members += QByteArray::number(value);
    return *this;
}

JsonText &JsonText::flag(QByteArrayView key, bool value)
{
    return raw(key, value ? "true" : "false");
}

JsonText &JsonText::raw(QByteArrayView key, QByteArrayView json)
{
    name(key);
    m_members += json;
    return *this;
}

} // namespace wxbind::sandbox
