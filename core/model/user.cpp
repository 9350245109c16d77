#include "core/model/user.h"

#include <QStringView>

namespace wxbind {

std::optional<UserId> userIdFromText(QStringView text)
{
    if (text.startsWith(u"U-", Qt::CaseInsensitive)) {
        text = text.mid(2);
    }
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0) {
        return std::nullopt;
    }
    return UserId(number);
}

} // namespace wxbind
