#pragma once

#include <QByteArray>

namespace wxbind::sandbox {

/// Ids of the platform's shapes, each a function of the seed and a label: the same seed and label
/// give the same id in every run.
class IdMaker final
{
public:
    explicit IdMaker(quint32 seed);

    [[nodiscard]] QByteArray appId(const QByteArray &label) const;  ///< wx + 16 hex digits
    [[nodiscard]] QByteArray secret(const QByteArray &label) const; ///< 32 hex digits
    /// 28 characters of A-Z a-z 0-9 _ -; `prefix` is the 6 that all of one account share.
    [[nodiscard]] QByteArray openId(const QByteArray &prefix, const QByteArray &label) const;
    [[nodiscard]] QByteArray openIdPrefix(const QByteArray &label) const;
    [[nodiscard]] QByteArray code(const QByteArray &label) const; ///< 32, begins with 0
    /// NN_ + url-safe base64, `length` characters in all.
    [[nodiscard]] QByteArray token(const QByteArray &label, qsizetype length) const;
    [[nodiscard]] quint32 number(const QByteArray &label) const;

private:
    [[nodiscard]] QByteArray digest(const QByteArray &label) const;
    [[nodiscard]] QByteArray letters(const QByteArray &label, qsizetype count, int alphabet) const;

    QByteArray m_seed;
};

inline constexpr qsizetype WebTokenLength = 110;
inline constexpr qsizetype BasicTokenLength = 157;

} // namespace wxbind::sandbox
