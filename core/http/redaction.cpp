#include "core/http/redaction.h"

#include "core/base/secret.h"
#include "core/http/secretscan.h"

#include <algorithm>
#include <array>

namespace wxbind {

namespace {

/// A shorter value would be found by chance in unrelated places; by its name it is masked anyway.
constexpr qsizetype kShortestByValue = 8;
/// A call has a handful. A body made of thousands must not cost their product with its length; they
/// are masked by name all the same.
constexpr qsizetype kMostByValue = 64;

constexpr std::array<QByteArrayView, 17> kSecretNames = {"secret",
                                                         "appsecret",
                                                         "app_secret",
                                                         "access_token",
                                                         "refresh_token",
                                                         "component_access_token",
                                                         "code",
                                                         "ticket",
                                                         "component_appsecret",
                                                         "auth_code",
                                                         "session_key",
                                                         "component_verify_ticket",
                                                         "js_code",
                                                         "password",
                                                         "authorizer_access_token",
                                                         "passphrase",
                                                         "authorizer_refresh_token"};

constexpr std::array<QByteArrayView, 4> kSecretHeaders = {"authorization", "proxy-authorization",
                                                          "cookie", "set-cookie"};

bool isSecretHeader(const QByteArray &name)
{
    return std::ranges::any_of(kSecretHeaders, [&name](QByteArrayView secret) {
        return secret.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The mask keeps a few characters; those must not break the text they stand in.
QByteArray maskOf(const QByteArray &value)
{
    QString text = QString::fromUtf8(value);
    for (QChar &c : text) {
        const bool plain = c.isLetterOrNumber() || QStringView(u"-_.~").contains(c);
        c = plain ? c : u'?';
    }
    return maskedText(text).toUtf8();
}

/// In order, and those that overlap become one, so that no end of a secret is left standing.
QList<DecodedSpan> merged(QList<DecodedSpan> spans)
{
    std::ranges::sort(spans, {}, &DecodedSpan::begin);
    QList<DecodedSpan> result;
    for (const DecodedSpan &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.begin < result.last().end) {
            result.last().end = std::max(result.last().end, span.end);
        } else {
            result.append(span);
        }
    }
    return result;
}

} // namespace

bool isSecretName(const QByteArray &name)
{
    return std::ranges::any_of(kSecretNames, [&name](QByteArrayView secret) {
        return secret.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void Redaction::note(QByteArray value)
{
    if (value.size() < kShortestByValue || m_values.size() >= kMostByValue ||
        m_values.contains(value)) {
        return;
    }
    m_values.append(std::move(value));
}

void Redaction::learn(const QByteArray &text)
{
    const DecodedText decoded = decodedText(text);
    const QList<DecodedSpan> spans = secretSpans(decoded);
    for (const DecodedSpan &span : spans) {
        note(bytesOf(decoded, span));
    }
}

void Redaction::learnHeaders(const Headers &headers)
{
    for (const auto &[name, value] : headers) {
        if (!isSecretHeader(name)) {
            learn(value);
        }
    }
}

QByteArray Redaction::masked(const QByteArray &text) const
{
    const DecodedText decoded = decodedText(text);
    const QList<DecodedSpan> spans = merged(secretSpans(decoded) + occurrences(decoded, m_values));
    QByteArray result;
    qsizetype copied = 0;
    for (const DecodedSpan &span : spans) {
        const qsizetype begin = decoded[span.begin].begin;
        const qsizetype end = decoded[span.end - 1].end;
        result += text.mid(copied, begin - copied);
        result += maskOf(bytesOf(decoded, span));
        copied = end;
    }
    return result + text.mid(copied);
}

Headers Redaction::maskedHeaders(const Headers &headers) const
{
    Headers result;
    result.reserve(headers.size());
    for (const auto &[name, value] : headers) {
        result.append({name, isSecretHeader(name) ? maskOf(value) : masked(value)});
    }
    return result;
}

} // namespace wxbind
