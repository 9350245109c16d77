#include "core/store/usercursor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wxbind {

namespace {

constexpr int kFields = 7;

} // namespace

QString UserCursor::encoded() const
{
    // row numbers as text: JSON numbers lose digits beyond 2^53 in other hands
    const QJsonArray fields{static_cast<int>(match),
                            QString::number(user),
                            QString::number(binding),
                            first,
                            second,
                            QString::number(count),
                            exact};
    return QString::fromLatin1(
        QJsonDocument(fields)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<UserCursor> UserCursor::decoded(const QString &text)
{
    const auto json = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray fields = QJsonDocument::fromJson(*json).array();
    const int match = fields.at(0).toInt(-1);
    if (!json || fields.size() != kFields || match < 0 ||
        match > static_cast<int>(UserMatch::All)) {
        return std::nullopt;
    }
    UserCursor cursor;
    cursor.match = static_cast<UserMatch>(match);
    cursor.user = fields.at(1).toString().toLongLong();
    cursor.binding = fields.at(2).toString().toLongLong();
    cursor.first = fields.at(3).toString();
    cursor.second = fields.at(4).toString();
    cursor.count = fields.at(5).toString().toLongLong();
    cursor.exact = fields.at(6).toBool();
    return cursor;
}

} // namespace wxbind
