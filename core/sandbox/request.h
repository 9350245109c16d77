#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace wxbind::sandbox {

struct Param
{
    QByteArray name;
    QByteArray value; ///< percent-decoded once
};
using Params = QList<Param>;

enum class Method
{
    Get,
    Post,
    Delete,
    Other,
};

/// One HTTP request, as far as the platform looks at it.
struct Request
{
    Method method = Method::Get;
    QByteArray path;
    QByteArray rawQuery;
    Params params; ///< in the order sent
    QByteArray body;
    QByteArray cookies;

    /// The first of that name; empty when absent.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] QByteArray cookie(QByteArrayView name) const;
};

/// `a=1&b=%20`; a plus is a space.
[[nodiscard]] Params parseParams(QByteArrayView encoded);
[[nodiscard]] QByteArray valueOf(const Params &params, QByteArrayView name);
[[nodiscard]] bool hasParam(const Params &params, QByteArrayView name);

} // namespace wxbind::sandbox
