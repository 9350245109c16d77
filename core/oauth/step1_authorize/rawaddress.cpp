#include "core/oauth/step1_authorize/rawaddress.h"

#include <QStringDecoder>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Everything up to the mark; `text` keeps what follows it. Without a mark, all of it.
QStringView takeUntil(QChar mark, QStringView &text)
{
    const qsizetype at = text.indexOf(mark);
    const QStringView front = at < 0 ? text : text.left(at);
    text = at < 0 ? QStringView() : text.mid(at + 1);
    return front;
}

} // namespace

QString decodedOnce(QStringView text, bool &bad)
{
    if (!text.contains(u'%')) {
        return text.toString();
    }
    const QByteArray encoded = text.toUtf8();
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded.at(i) != '%') {
            bytes += encoded.at(i);
            continue;
        }
        const int high = i + 2 < encoded.size() ? hexDigit(encoded.at(i + 1)) : -1;
        const int low = i + 2 < encoded.size() ? hexDigit(encoded.at(i + 2)) : -1;
        if (high < 0 || low < 0) {
            bad = true;
            bytes += '%';
            continue;
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(bytes);
    bad = bad || utf8.hasError();
    return decoded;
}

bool RawAddress::has(QStringView name) const
{
    return std::any_of(query.cbegin(), query.cend(),
                       [name](const RawParameter &p) { return p.name == name; });
}

QString RawAddress::value(QStringView name) const
{
    const auto found = std::find_if(query.cbegin(), query.cend(),
                                    [name](const RawParameter &p) { return p.name == name; });
    return found == query.cend() ? QString() : found->value;
}

bool RawAddress::isAuthorizeLink() const
{
    return front.endsWith("/connect/oauth2/authorize"_L1) ||
           front.endsWith("/connect/qrconnect"_L1);
}

QList<RawParameter> parseRawQuery(QStringView query)
{
    QList<RawParameter> parameters;
    while (!query.isEmpty()) {
        const QStringView raw = takeUntil(u'&', query);
        if (raw.isEmpty()) {
            continue;
        }
        RawParameter parameter;
        parameter.raw = raw.toString();
        QStringView value = raw;
        parameter.name = decodedOnce(takeUntil(u'=', value), parameter.badEncoding);
        parameter.value = decodedOnce(value, parameter.badEncoding);
        parameters.append(std::move(parameter));
    }
    return parameters;
}

QString percentDecoded(QStringView text)
{
    bool bad = false;
    return decodedOnce(text, bad);
}

RawAddress parseRawAddress(const QString &text)
{
    RawAddress address;
    QStringView fragment = text;
    QStringView query = takeUntil(u'#', fragment);
    address.fragment = fragment.toString();
    const QStringView front = takeUntil(u'?', query);
    // "code=…&state=…": a query on its own has neither question mark nor slash before its first
    // equals sign.
    const qsizetype equals = front.indexOf(u'=');
    if (query.isEmpty() && equals > 0 && !front.left(equals).contains(u'/')) {
        address.query = parseRawQuery(front);
        return address;
    }
    address.front = front.toString();
    address.query = parseRawQuery(query);
    return address;
}

} // namespace wxbind
