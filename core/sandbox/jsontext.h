#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace wxbind::sandbox {

/// JSON as the platform writes it, which QJsonDocument cannot: keys in the documented order, `/`
/// as `\/`, UTF-8 and control bytes as they are.
class JsonText final
{
public:
    JsonText &text(QByteArrayView key, QByteArrayView value);
    JsonText &number(QByteArrayView key, qint64 value);
    JsonText &flag(QByteArrayView key, bool value);
    JsonText &raw(QByteArrayView key, QByteArrayView json); ///< `json` is JSON already
    [[nodiscard]] QByteArray object() const { return '{' + m_members + '}'; }

private:
    void name(QByteArrayView key);

    QByteArray m_members;
};

[[nodiscard]] QByteArray quoted(QByteArrayView value);
[[nodiscard]] QByteArray jsonArray(const QList<QByteArray> &items); ///< of JSON texts

} // namespace wxbind::sandbox
