#pragma once

#include "tests/support/waitfor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <stdexcept>

namespace wxbind::test {

/// A value, or the end of the test: journeys are only read when every step of their way worked.
template <class T>
[[nodiscard]] T must(Result<T> result)
{
    if (!result) {
        const QString text = faultName(result.error().fault) + QStringLiteral(" ") +
                             QString::number(result.error().apiCode) + QStringLiteral(" ") +
                             result.error().detail;
        throw std::runtime_error(text.toStdString());
    }
    return *std::move(result);
}

/// What a phone does: opens the link as `person` (or "refuse") and follows to the site. Answers the
/// address it was sent back to.
[[nodiscard]] inline QString approve(const QString &link, const QString &person)
{
    QString asked = link;
    asked.insert(asked.indexOf(QLatin1Char('#')), QStringLiteral("&sandbox_approve=") + person);
    QNetworkAccessManager phone;
    phone.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = phone.get(QNetworkRequest(QUrl(asked)));
    Promise<Unit> promise;
    promise.start();
    QObject::connect(reply, &QNetworkReply::finished, reply, [&promise] {
        promise.addResult(Result<Unit>(Unit{}));
        promise.finish();
    });
    (void)must(waitFor(promise.future()));
    const QByteArray location = reply->rawHeader("Location");
    if (location.isEmpty()) {
        throw std::runtime_error("the consent page did not send back: " +
                                 reply->readAll().toStdString());
    }
    return QString::fromUtf8(location);
}

} // namespace wxbind::test
