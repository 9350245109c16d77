#pragma once

#include <QByteArray>
#include <QString>

namespace wxbind {

/// What the page for phones has to say beside its form; the names are those of phone.html.
enum class PhoneSays
{
    Nothing,
    WrongCode,
    NoCallback,
    Stale,   ///< the form was of another opening
    Expired, ///< no form any more, as with Closed
    Closed,
};

struct PhoneForm
{
    PhoneSays says = PhoneSays::Nothing;
    bool chinese = false;
    int triesLeft = 0;
    qint64 secondsLeft = 0;
    QByteArray token;
    QString pairing; ///< as it was typed
    QString text;
};

/// The page, everything in it escaped.
[[nodiscard]] QByteArray htmlOf(const PhoneForm &form);
/// Whether a browser's Accept-Language asks for Chinese before anything else.
[[nodiscard]] bool asksForChinese(const QByteArray &acceptLanguage);

/// One field of an application/x-www-form-urlencoded body, decoded; empty when it is not there.
[[nodiscard]] QString formField(const QByteArray &body, const QByteArray &name);

} // namespace wxbind
