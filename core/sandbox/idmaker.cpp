#include "core/sandbox/idmaker.h"

#include <QCryptographicHash>
#include <QStringBuilder>
#include <QtEndian>

namespace wxbind::sandbox {

namespace {

constexpr char Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
constexpr int AllLetters = 64;
constexpr int LettersAndDigits = 62;

} // namespace

IdMaker::IdMaker(quint32 seed)
    : m_seed(QByteArray::number(seed) + '/')
{}

QByteArray IdMaker::digest(const QByteArray &label) const
{
    return QCryptographicHash::hash(QByteArray(m_seed + label), QCryptographicHash::Sha256);
}

QByteArray IdMaker::letters(const QByteArray &label, qsizetype count, int alphabet) const
{
    QByteArray out;
    out.reserve(count);
    for (int block = 0; out.size() < count; ++block) {
        const QByteArray bytes =
            digest(block == 0 ? label : QByteArray(label + '#' + QByteArray::number(block)));
        for (qsizetype i = 0; i < bytes.size() && out.size() < count; ++i) {
            out += Alphabet[static_cast<uchar>(bytes[i]) % alphabet];
        }
    }
    return out;
}

QByteArray IdMaker::appId(const QByteArray &label) const
{
    return "wx" + digest("appid/" + label).toHex().first(16);
}

QByteArray IdMaker::secret(const QByteArray &label) const
{
    return digest("secret/" + label).toHex().first(32);
}

QByteArray IdMaker::openIdPrefix(const QByteArray &label) const
{
    return 'o' + letters("prefix/" + label, 5, LettersAndDigits);
}

QByteArray IdMaker::openId(const QByteArray &prefix, const QByteArray &label) const
{
    return prefix + letters("openid/" + prefix + '/' + label, 28 - prefix.size(), AllLetters);
}

QByteArray IdMaker::code(const QByteArray &label) const
{
    return '0' + letters("code/" + label, 31, LettersAndDigits);
}

QByteArray IdMaker::token(const QByteArray &label, qsizetype length) const
{
    return QByteArray::number(40 + number(label) % 60) + '_' +
           letters("token/" + label, length - 3, AllLetters);
}

quint32 IdMaker::number(const QByteArray &label) const
{
    return qFromBigEndian<quint32>(digest("number/" + label).constData());
}

} // namespace wxbind::sandbox
