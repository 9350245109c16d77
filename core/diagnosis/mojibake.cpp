#include "core/diagnosis/mojibake.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// Windows-1252 where it differs from Latin-1; 0 where it has no character.
constexpr std::array<char16_t, 32> kWindows{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isCommonHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FA5;
}

/// Bytes of a text in Latin-1 or Windows-1252; nothing when it holds anything else.
QByteArray westernBytes(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x100) {
            bytes += char(u);
            continue;
        }
        const auto at = std::find(kWindows.cbegin(), kWindows.cend(), u);
        if (at == kWindows.cend()) {
            return {};
        }
        bytes += char(0x80 + (at - kWindows.cbegin()));
    }
    return bytes;
}

QByteArray chineseBytes(const QString &text)
{
    QStringEncoder encoder("GB18030", QStringConverter::Flag::Stateless);
    if (!encoder.isValid() || text.contains(QChar::ReplacementCharacter)) {
        return {};
    }
    const QByteArray bytes = encoder.encode(text);
    return encoder.hasError() ? QByteArray() : bytes;
}

/// Whole UTF-8 with Chinese in it and nothing stranger than letters and signs beside.
QString sensible(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    if (bytes.isEmpty() || utf8.hasError()) {
        return {};
    }
    const auto han = std::count_if(text.cbegin(), text.cend(), isCommonHan);
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return isCommonHan(c) || (c.unicode() < 0x80 && c.isPrint()) || c.isSurrogate() ||
               (c.unicode() >= 0x3000 && c.unicode() <= 0x303F) || c.unicode() >= 0xFF00;
    });
    return han > 0 && plain ? text : QString();
}

} // namespace

QString writtenBack(const QString &text)
{
    const auto foreign =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    if (foreign < 3) { // one Chinese character takes three bytes
        return {};
    }
    if (const QString western = sensible(westernBytes(text)); !western.isEmpty()) {
        return western;
    }
    const QString chinese = sensible(chineseBytes(text));
    return std::count_if(chinese.cbegin(), chinese.cend(), isCommonHan) >= 2 ? chinese : QString();
}

} // namespace wxbind::diagnosis
