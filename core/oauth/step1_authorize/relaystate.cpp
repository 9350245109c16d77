#include "core/oauth/step1_authorize/relaystate.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHexDigits = 32;
constexpr qsizetype kPortDigits = 5;
constexpr qsizetype kCheckDigits = 2;
constexpr int kModulus = 97;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f');
}

/// ISO 7064 MOD 97-10: letters count as two digits, from a = 10 on.
int modulo(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        rest =
            isDigit(c) ? rest * 10 + (c.unicode() - u'0') : rest * 100 + (c.unicode() - u'a' + 10);
        rest %= kModulus;
    }
    return rest;
}

bool hasRelayShape(QStringView text)
{
    const QStringView hex = text.left(kHexDigits);
    const QStringView digits = text.mid(kHexDigits + 1);
    return text.size() == kHexDigits + 1 + kPortDigits + kCheckDigits &&
           std::all_of(hex.begin(), hex.end(), isHexDigit) && text.at(kHexDigits) == u'p' &&
           std::all_of(digits.begin(), digits.end(), isDigit);
}

} // namespace

StateToken relayState(const QByteArray &hex, quint16 port)
{
    Q_ASSERT(hex.size() == kHexDigits && port >= kLowestRelayPort);
    const QString body =
        QString::fromLatin1(hex) + u'p' + QString::number(port).rightJustified(kPortDigits, u'0');
    const int check = kModulus + 1 - modulo(QString(body + u"00"_s));
    return StateToken(QString(body + QString::number(check).rightJustified(kCheckDigits, u'0')));
}

quint16 relayPortOf(const StateToken &state)
{
    const QString &text = state.text();
    if (!hasRelayShape(text) || modulo(text) != 1) {
        return 0;
    }
    bool inRange = false;
    const quint16 port = QStringView(text).mid(kHexDigits + 1, kPortDigits).toUShort(&inRange);
    return inRange && port >= kLowestRelayPort ? port : quint16(0);
}

} // namespace wxbind
