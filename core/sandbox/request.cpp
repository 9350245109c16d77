#include "core/sandbox/request.h"

#include <algorithm>

namespace wxbind::sandbox {

namespace {

QByteArray decoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace('+', ' ');
    return plain.contains('%') ? QByteArray::fromPercentEncoding(plain) : plain;
}

} // namespace

Params parseParams(QByteArrayView encoded)
{
    Params params;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView part = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (part.isEmpty()) {
            continue;
        }
        const qsizetype equals = part.indexOf('=');
        if (equals < 0) {
            params.append({decoded(part), {}});
        } else {
            params.append({decoded(part.first(equals)), decoded(part.sliced(equals + 1))});
        }
    }
    return params;
}

QByteArray valueOf(const Params &params, QByteArrayView name)
{
    const auto found = std::find_if(params.begin(), params.end(),
                                    [name](const Param &param) { return param.name == name; });
    return found == params.end() ? QByteArray() : found->value;
}

bool hasParam(const Params &params, QByteArrayView name)
{
    return std::any_of(params.begin(), params.end(),
                       [name](const Param &param) { return param.name == name; });
}

QByteArray Request::value(QByteArrayView name) const
{
    return valueOf(params, name);
}

QByteArray Request::cookie(QByteArrayView name) const
{
    const QList<QByteArray> parts = cookies.split(';');
    for (const QByteArray &part : parts) {
        const QByteArray pair = part.trimmed();
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && QByteArrayView(pair).first(equals) == name) {
            return pair.sliced(equals + 1);
        }
    }
    return {};
}

} // namespace wxbind::sandbox
