#include "core/console/maskedpaste.h"

#include <QRegularExpression>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownLength = 400;

/// The values that must not be read over somebody's shoulder: by the name before them, or a token
/// by its own shape.
QString maskedByName(const QString &whole)
{
    static const QRegularExpression value(
        u"(?:\\b|%[0-9A-Fa-f]{2})(?:code|(?:component_)?access_token|refresh_token|(?:app)?secret|"
        u"session_key|pass_ticket|uin)"
        "\\\\?\"?\\s*(?:[=:]|%3[Dd])\\s*\\\\?\"?([A-Za-z0-9_.~%+/-]+)"
        "|\\b(\\d{1,3}_[A-Za-z0-9_-]{40,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = whole.left(kShownLength);
    QString shown;
    qsizetype from = 0;
    auto matches = value.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int group = match.hasCaptured(1) ? 1 : 2;
        shown += QStringView(text).mid(from, match.capturedStart(group) - from);
        shown += maskedText(match.capturedView(group));
        from = match.capturedEnd(group);
    }
    shown += QStringView(text).mid(from);
    return whole.size() > kShownLength ? QString(shown + QChar(0x2026)) : shown;
}

/// A code that line ends or escapes part is put together, so that it can be masked as one.
QString withWholeCodes(QString text, QList<Callback> callbacks)
{
    std::sort(callbacks.begin(), callbacks.end(),
              [](const Callback &a, const Callback &b) { return a.from > b.from; });
    for (const Callback &callback : std::as_const(callbacks)) {
        const QString code = QString::fromUtf8(callback.code.reveal());
        if (!code.isEmpty() && !text.mid(callback.from, callback.length).contains(code)) {
            text.replace(callback.from, callback.length, callback.page + u"?code=" + code);
        }
    }
    return text;
}

} // namespace

QString maskedPaste(const QString &text, const QList<Callback> &callbacks)
{
    QString shown = maskedByName(withWholeCodes(text, callbacks));
    for (const Callback &callback : callbacks) {
        if (!callback.code.isEmpty()) {
            shown.replace(QString::fromUtf8(callback.code.reveal()), callback.code.masked());
        }
    }
    return shown;
}

} // namespace wxbind
