#include "core/diagnosis/extract/moment.h"

#include "core/oauth/step1_authorize/logtime.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChina = 8 * 3600;
constexpr qsizetype kSearched = 400;     ///< a time stands near the beginning of its line
constexpr qint64 kEarliest = 1262304000; // 2010: there was no WeChat before
constexpr qint64 kLatest = 4102444800;

int monthOf(QStringView name)
{
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const qsizetype at = months.indexOf(name.left(3).toString().toLower());
    return at < 0 ? 0 : int(at / 3) + 1;
}

/// "+0800", "+08:00" or "Z" as seconds.
std::optional<int> offsetOf(const QString &zone)
{
    if (zone.isEmpty()) {
        return std::nullopt;
    }
    if (zone == "Z"_L1 || zone == "UTC"_L1) {
        return 0;
    }
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.right(2).toInt();
    return (zone.startsWith(u'-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

std::optional<Moment> made(const QDate &date, const QString &clock, const QString &fraction,
                           const QString &zone, int paste)
{
    const QTime time = QTime::fromString(clock, u"H:mm:ss"_s);
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    const std::optional<int> offset = offsetOf(zone);
    const QDateTime when(date, time, Qt::OffsetFromUTC, offset.value_or(kChina));
    const int millis = fraction.left(3).leftJustified(3, u'0').toInt();
    return Moment{when.toMSecsSinceEpoch() + millis, offset.has_value(), paste};
}

/// 08-Mar-2024 12:14:08.402
std::optional<Moment> named(const QString &line, int paste)
{
    static const QRegularExpression pattern(
        u"(\\d{1,2})[/-]([A-Z][a-z]{2})[/-](20\\d\\d)[: ](\\d\\d:\\d\\d:\\d\\d)(?:[.,](\\d{1,9}))?"
        "\\s?(Z|[+-]\\d\\d:?\\d\\d)?"_s);
    const auto m = pattern.match(line);
    return m.hasMatch()
               ? made(QDate(m.captured(3).toInt(), monthOf(m.captured(2)), m.captured(1).toInt()),
                      m.captured(4), m.captured(5), m.captured(6), paste)
               : std::nullopt;
}

/// Syslog, and clocks without a day: their day is taken as one and the same.
std::optional<Moment> dayless(const QString &line, int paste)
{
    static const QRegularExpression syslog(
        u"^\\W{0,3}([A-Z][a-z]{2})\\s+(\\d{1,2})\\s(\\d\\d:\\d\\d:\\d\\d)(?:[.,](\\d+))?"_s);
    if (const auto m = syslog.match(line); m.hasMatch() && monthOf(m.captured(1)) > 0) {
        return made(QDate(2001, monthOf(m.captured(1)), m.captured(2).toInt()), m.captured(3),
                    m.captured(4), {}, paste);
    }
    static const QRegularExpression clock(
        u"^[^0-9]{0,24}(\\d\\d:\\d\\d:\\d\\d)(?:[.,](\\d{1,9}))?(?![\\d:])"_s);
    const auto m = clock.match(line);
    return m.hasMatch() ? made(QDate(2001, 1, 1), m.captured(1), m.captured(2), {}, paste)
                        : std::nullopt;
}

} // namespace

std::optional<Moment> momentIn(const QString &line, int paste)
{
    const QString front = line.left(kSearched);
    if (const LogTime time = logTimeOf(front); time.at != 0) {
        return Moment{time.at, time.zoneKnown, paste};
    }
    const auto moment = named(front, paste);
    return moment ? moment : dayless(front, paste);
}

std::optional<Moment> momentOfRid(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\brid[\"']?\\s*[:=]\\s*[\"']?([0-9a-f]{8})-[0-9a-f]{8}-[0-9a-f]{8}"_s);
    const auto m = pattern.match(text);
    if (!m.hasMatch()) {
        return std::nullopt;
    }
    const qint64 seconds = m.captured(1).toLongLong(nullptr, 16);
    return seconds > kEarliest && seconds < kLatest
               ? std::optional(Moment{seconds * 1000, true, -1})
               : std::nullopt;
}

} // namespace wxbind::diagnosis
