#include "core/oauth/step1_authorize/requesthead.h"

#include <algorithm>

namespace wxbind {

namespace {

constexpr quint16 kHttpPort = 80;

} // namespace

RequestHead::RequestHead(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        m_fields.append(line.endsWith('\r') ? line.chopped(1) : line);
    }
    const QByteArrayList words = m_fields.takeFirst().split(' ');
    m_wellFormed =
        words.size() == 3 && words.at(1).startsWith('/') && words.at(2).startsWith("HTTP/1.");
    // A field is "name: value"; a folded or headless line is nothing anybody sends today.
    m_wellFormed = m_wellFormed &&
                   std::all_of(m_fields.cbegin(), m_fields.cend(), [](const QByteArray &field) {
                       return field.indexOf(':') > 0 && field.at(0) != ' ' && field.at(0) != '\t';
                   });
    m_method = words.first();
}

QByteArrayList RequestHead::values(const QByteArray &name) const
{
    QByteArrayList found;
    for (const QByteArray &field : m_fields) {
        const qsizetype colon = field.indexOf(':');
        if (field.left(colon).trimmed().toLower() == name) {
            found.append(field.mid(colon + 1).trimmed());
        }
    }
    return found;
}

qint64 RequestHead::bodyLength() const
{
    const QByteArrayList lengths = values("content-length");
    if (lengths.isEmpty()) {
        return 0;
    }
    bool isNumber = false;
    const qint64 length = lengths.first().toLongLong(&isNumber);
    return isNumber && length >= 0 && lengths.size() == 1 ? length : -1;
}

bool RequestHead::isFor(const QByteArrayList &hosts, quint16 port) const
{
    const QByteArrayList named = values("host");
    if (named.size() != 1) {
        return false;
    }
    const QByteArray asked = named.first().toLower();
    return std::any_of(hosts.cbegin(), hosts.cend(), [&](const QByteArray &host) {
        const QByteArray whole = host + ':' + QByteArray::number(port);
        return asked == whole || (port == kHttpPort && asked == host);
    });
}

bool RequestHead::isOpenedByAPerson() const
{
    const QByteArrayList purpose = values("sec-fetch-dest");
    return purpose.isEmpty() || purpose == QByteArrayList{"document"};
}

} // namespace wxbind
