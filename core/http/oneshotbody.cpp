#include "core/http/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace wxbind {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const
{
    return m_read == m_body.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_read;
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qsizetype count = std::min<qsizetype>(most, m_body.size() - m_read);
    if (count > 0) {
        std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(count));
        m_read += count;
    }
    return atEnd() && count == 0 ? -1 : count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace wxbind
