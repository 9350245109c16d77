#include "core/oauth/step1_authorize/logtime.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLooked = 600;            ///< a time stands near the beginning of its line
constexpr qint64 kFirstSecond = 946'684'800;  // 2000-01-01: what is smaller is some other number
constexpr qint64 kLastSecond = 4'102'444'800; // 2100-01-01

/// Names as logs write them, whatever the language of this machine.
int monthNumber(QStringView name)
{
    constexpr QStringView kMonths = u"JanFebMarAprMayJunJulAugSepOctNovDec";
    const qsizetype at = kMonths.indexOf(name);
    return at >= 0 && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    int hour = match.capturedView(u"h").toInt();
    const QStringView half = match.capturedView(u"half");
    if (!half.isEmpty()) {
        hour = hour % 12 + (half == "PM"_L1 ? 12 : 0);
    }
    const QString fraction = match.captured(u"f").leftJustified(3, u'0').left(3);
    return QTime(hour, match.capturedView(u"m").toInt(), match.capturedView(u"s").toInt(),
                 fraction.toInt());
}

LogTime inZone(const QDate &date, const QTime &time, QStringView zone)
{
    if (!date.isValid() || !time.isValid()) {
        return {};
    }
    if (zone.isEmpty()) {
        return {QDateTime(date, time).toMSecsSinceEpoch(), false};
    }
    if (zone == "Z"_L1 || zone == "UTC"_L1 || zone == "GMT"_L1) {
        return {QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch(), true};
    }
    if (zone.front() == u'+' || zone.front() == u'-') {
        const int hours = zone.mid(1, 2).toInt();
        const int minutes = zone.right(2).toInt();
        const int seconds = (hours * 60 + minutes) * 60 * (zone.front() == u'-' ? -1 : 1);
        return {QDateTime(date, time, Qt::OffsetFromUTC, seconds).toMSecsSinceEpoch(), true};
    }
    const QTimeZone named(zone.toLatin1());
    return named.isValid() ? LogTime{QDateTime(date, time, named).toMSecsSinceEpoch(), true}
                           : LogTime{QDateTime(date, time).toMSecsSinceEpoch(), false};
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    const QStringView month = match.capturedView(u"mon");
    return QDate(match.capturedView(u"y").toInt(),
                 !month.isEmpty() && month.front().isLetter() ? monthNumber(month) : month.toInt(),
                 match.capturedView(u"d").toInt());
}

QRegularExpression clockPattern(const QString &form)
{
    QString pattern = form;
    pattern.replace("CLOCK"_L1,
                    "(?<h>\\d{1,2}):(?<m>\\d\\d):(?<s>\\d\\d)(?:[.,](?<f>\\d{1,9}))?"_L1);
    return QRegularExpression(u"(?<![0-9])"_s + pattern);
}

const std::array<QRegularExpression, 4> &calendars()
{
    static const std::array kForms{
        // 12/Mar/2024:09:41:07 +0800, 12-Mar-2024 09:41:07 Asia/Shanghai
        clockPattern(u"(?<d>\\d{1,2})[/-](?<mon>[A-Z][a-z]{2})[/-](?<y>\\d{4})[: ]CLOCK"
                     "(?: (?<z>[+-]\\d{4}|[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_]+)?))?(?<half>)"_s),
        // 2024-03-12T09:41:07.123+08:00, 2024/03/12 09:41:07, 2024年3月12日 09:41:07
        clockPattern(u"(?<y>\\d{4})(?:-|/|年)(?<mon>\\d{1,2})(?:-|/|月)(?<d>\\d{1,2})日?[T ]{0,2}"
                     "CLOCK ?(?<z>Z|UTC|[+-]\\d\\d:?\\d\\d)?(?<half>)"_s),
        // [Tue Mar 12 09:41:07.123456 2024]
        clockPattern(
            u"(?<mon>[A-Z][a-z]{2}) {1,2}(?<d>\\d{1,2}) CLOCK (?<y>\\d{4})(?<z>)(?<half>)"_s),
        // Mar 12, 2024 9:41:07 AM
        clockPattern(u"(?<mon>[A-Z][a-z]{2}) (?<d>\\d{1,2}), (?<y>\\d{4}) CLOCK "
                     "(?<half>[AP]M)(?<z>)"_s),
    };
    return kForms;
}

/// The first of them all in the line.
QRegularExpressionMatch firstTimeIn(const QString &line)
{
    QRegularExpressionMatch first;
    for (const QRegularExpression &form : calendars()) {
        auto match = form.match(line);
        if (match.hasMatch() &&
            (!first.hasMatch() || match.capturedStart() < first.capturedStart())) {
            first = std::move(match);
        }
    }
    return first;
}

/// {"ts":1710207667.123}, time=1710207667123
LogTime epochOf(QStringView line)
{
    static const QRegularExpression kEpoch(
        u"\\b(?:ts|time|timestamp|msec|@timestamp)\"? ?[:=] ?\"?(\\d{10})(?:\\.?(\\d{3}))?\\d{0,6}"
        "(?!\\d)"_s);
    const auto match = kEpoch.match(line.toString());
    const qint64 seconds = match.capturedView(1).toLongLong();
    if (!match.hasMatch() || seconds < kFirstSecond || seconds > kLastSecond) {
        return {};
    }
    return {seconds * 1000 + match.capturedView(2).toInt(), true};
}

} // namespace

LogTime logTimeOf(QStringView line)
{
    const QStringView looked = line.left(kLooked);
    const auto match = firstTimeIn(looked.toString());
    if (match.hasMatch()) {
        const LogTime time = inZone(dateOf(match), timeOf(match), match.capturedView(u"z"));
        if (time.at != 0) {
            return time;
        }
    }
    return epochOf(looked);
}

} // namespace wxbind
