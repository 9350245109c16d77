#include "ui/shared/format.h"

#include <QDateTime>
#include <QLocale>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QDateTime local(Msecs at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

/// Digits in C form in every language, so that columns and copies look alike.
QString decimal(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

QString Format::clock(Msecs at)
{
    return local(at).toString(u"HH:mm:ss"_s);
}

QString Format::clockMillis(Msecs at)
{
    return local(at).toString(u"HH:mm:ss.zzz"_s);
}

QString Format::clockMinutes(Msecs at)
{
    return local(at).toString(u"HH:mm"_s);
}

QString Format::shortDate(Msecs at, Msecs now)
{
    if (at == 0) {
        return {};
    }
    const QDateTime when = local(at);
    const QDate today = local(now).date();
    if (when.date() == today) {
        return when.toString(u"HH:mm"_s);
    }
    return when.toString(when.date().year() == today.year() ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd"_s);
}

QString Format::moment(Msecs at, Msecs now)
{
    if (at == 0) {
        return {};
    }
    const QDateTime when = local(at);
    const QDate today = local(now).date();
    if (when.date() == today) {
        return tr("today %1").arg(when.toString(u"HH:mm"_s));
    }
    return when.toString(when.date().year() == today.year() ? u"MM-dd HH:mm"_s
                                                            : u"yyyy-MM-dd HH:mm"_s);
}

QString Format::full(Msecs at)
{
    return local(at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString Format::date(Msecs at)
{
    return local(at).toString(u"yyyy-MM-dd"_s);
}

QString Format::took(qint64 millis)
{
    if (millis < kSecond) {
        return tr("%1 ms").arg(millis);
    }
    if (millis < kMinute) {
        return tr("%1 s").arg(decimal(double(millis) / kSecond));
    }
    return tr("%1 min %2 s").arg(millis / kMinute).arg(millis % kMinute / kSecond);
}

QString Format::left(qint64 millis)
{
    const qint64 positive = qMax<qint64>(0, millis);
    if (positive >= 2 * kDay) {
        return tr("%n day(s)", nullptr, int(positive / kDay));
    }
    const qint64 hours = positive / kHour;
    const QString minutes = QString::number(positive % kHour / kMinute);
    const QString seconds = QString::number(positive % kMinute / kSecond).rightJustified(2, u'0');
    if (hours > 0) {
        return u"%1:%2:%3"_s.arg(QString::number(hours), minutes.rightJustified(2, u'0'), seconds);
    }
    return u"%1:%2"_s.arg(minutes, seconds);
}

QString Format::count(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString Format::bytes(qint64 size)
{
    if (size < 10 * 1024) {
        return tr("%1 bytes").arg(count(size));
    }
    const double kilo = double(size) / 1024;
    return kilo < 1024 ? u"%1 KB"_s.arg(decimal(kilo)) : u"%1 MB"_s.arg(decimal(kilo / 1024));
}

QString Format::difference(qint64 millis)
{
    const QString sign = millis < 0 ? u"\u2212"_s : u"+"_s;
    return tr("%1 s").arg(QString(sign + decimal(double(qAbs(millis)) / kSecond)));
}

} // namespace wxbind
