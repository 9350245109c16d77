#include "core/sandbox/callbackaddress.h"

#include <QStringBuilder>

namespace wxbind::sandbox {

namespace {

/// Leaves what is encoded encoded; encodes what may not stand in a header line.
QByteArray headerSafe(const QByteArray &address)
{
    QByteArray out;
    for (const char c : address) {
        const auto byte = static_cast<uchar>(c);
        if (byte <= 0x20 || byte >= 0x7F || QByteArrayView("\"<>\\^`{|}").contains(c)) {
            out += '%' + QByteArray(1, c).toHex().toUpper();
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

QByteArray callbackAddress(const QByteArray &redirectUri, const std::optional<QByteArray> &code,
                           const std::optional<QByteArray> &state)
{
    const qsizetype hash = redirectUri.indexOf('#');
    QByteArray page = hash < 0 ? redirectUri : redirectUri.first(hash);
    const QByteArray fragment = hash < 0 ? QByteArray() : redirectUri.sliced(hash);
    QByteArray added;
    if (code) {
        added = "code=" + *code;
    }
    if (state) {
        added += (added.isEmpty() ? "state=" : "&state=") + state->toPercentEncoding();
    }
    if (!added.isEmpty()) {
        const bool joined = page.endsWith('?') || page.endsWith('&');
        page += (joined ? "" : page.contains('?') ? "&" : "?") + added;
    }
    return headerSafe(page + fragment);
}

} // namespace wxbind::sandbox
