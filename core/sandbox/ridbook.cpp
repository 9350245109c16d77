#include "core/sandbox/ridbook.h"

#include <QRegularExpression>

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray group(quint32 number)
{
    return QByteArray::number(number, 16).rightJustified(8, '0');
}

} // namespace

RidBook::RidBook(const IdMaker &ids)
    : m_ids(ids)
{}

QByteArray RidBook::make(Msecs now)
{
    const QByteArray label = "rid/" + QByteArray::number(++m_count);
    return group(static_cast<quint32>(now / 1000)) + '-' + group(m_ids.number(label + "/a")) + '-' +
           group(m_ids.number(label + "/b"));
}

void RidBook::record(const QByteArray &rid, FailedCall call)
{
    m_calls.insert(rid, std::move(call));
}

const FailedCall *RidBook::find(const QByteArray &rid) const
{
    return m_calls.find(rid);
}

bool RidBook::isWellFormed(const QByteArray &rid)
{
    static const QRegularExpression shape(u"\\A[0-9a-f]{8}(-[0-9a-f]{8}){2}\\z"_s);
    return shape.match(QString::fromLatin1(rid)).hasMatch();
}

} // namespace wxbind::sandbox
