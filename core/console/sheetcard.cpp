#include "core/console/sheetcard.h"

#include <QDateTime>

namespace wxbind {

using namespace Qt::StringLiterals;

QString cardTime(Msecs at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

SheetCard sheetCardOf(const Attempt &attempt, const Account &account, const QrMatrix &qr,
                      const SheetLabels &labels)
{
    SheetCard card;
    card.qr = qr;
    card.title = account.name;
    card.subtitle = account.appId.text();
    if (!attempt.id.isNull()) {
        card.number = u'#' + QString::number(attempt.id.number());
    }
    if (account.isSandbox()) {
        card.fields.append({QString(), labels.sandbox});
    }
    card.fields.append({labels.scope, attempt.scope});
    card.fields.append({labels.goodUntil, cardTime(attempt.expiresAt)});
    card.fields.append({labels.note, attempt.note});
    card.caption = labels.scan;
    return card;
}

} // namespace wxbind
