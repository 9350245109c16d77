#pragma once

#include <QList>
#include <QString>

namespace wxbind {

/// One `name=value` of a query, as written and decoded once.
struct RawParameter
{
    QString raw; ///< as it stands in the address
    QString name;
    QString value;            ///< percent-decoded once; a plus stays a plus
    bool badEncoding = false; ///< a broken percent sequence, or bytes that are not UTF-8
};

/// An address, or only a path or a query, cut at its own marks and never repaired: what came back
/// from WeChat is evidence.
struct RawAddress
{
    QString front; ///< all before the question mark; empty for a bare query
    QList<RawParameter> query;
    QString fragment; ///< without its hash mark

    [[nodiscard]] bool has(QStringView name) const;
    [[nodiscard]] QString value(QStringView name) const; ///< of the first of that name
    /// connect/oauth2/authorize or connect/qrconnect, at any host.
    [[nodiscard]] bool isAuthorizeLink() const;
};

/// Decodes each percent sequence once. What is broken stays as it is and sets `bad`.
[[nodiscard]] QString decodedOnce(QStringView text, bool &bad);

[[nodiscard]] RawAddress parseRawAddress(const QString &text);
[[nodiscard]] QList<RawParameter> parseRawQuery(QStringView query);
/// Every percent sequence undone once; a broken one stays as it is.
[[nodiscard]] QString percentDecoded(QStringView text);

} // namespace wxbind
