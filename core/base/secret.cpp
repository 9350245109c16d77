#include "core/base/secret.h"

namespace wxbind {

namespace {

constexpr qsizetype kShortest = 12;

void overwrite(QByteArray &value)
{
    // Only the last owner may write: a shared buffer still belongs to somebody.
    if (value.isDetached()) {
        volatile char *bytes = value.data();
        for (qsizetype i = 0; i < value.size(); ++i) {
            bytes[i] = 0;
        }
    }
}

} // namespace

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{}

Secret::Secret(const QString &value)
    : m_value(value.toUtf8())
{}

// The old value goes with a Secret of its own, and is overwritten there.
Secret &Secret::operator=(const Secret &other)
{
    Secret copy(other);
    m_value.swap(copy.m_value);
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    Secret taken(std::move(other));
    m_value.swap(taken.m_value);
    return *this;
}

Secret::~Secret()
{
    overwrite(m_value);
}

QString Secret::masked() const
{
    return maskedText(QString::fromUtf8(m_value));
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_value.size() != b.m_value.size()) {
        return false;
    }
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.m_value.size(); ++i) {
        difference |= static_cast<unsigned char>(a.m_value.at(i) ^ b.m_value.at(i));
    }
    return difference == 0;
}

QString maskedText(QStringView value)
{
    const QString length = QStringLiteral(" (%1)").arg(value.size());
    if (value.size() < kShortest) {
        return QChar(0x2026) + length;
    }
    return value.left(4).toString() + QChar(0x2026) + value.right(3).toString() + length;
}

} // namespace wxbind
