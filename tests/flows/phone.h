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

/// What a phone was shown; status 0 when nothing answered.
struct Page
{
    int status = 0;
    QString text;
    QString location; ///< where it was sent on to, and did not go by itself
};

[[nodiscard]] inline Async<Page> open(QNetworkAccessManager &phone, const QString &address)
{
    QNetworkRequest request{QUrl(address)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    auto promise = std::make_shared<Promise<Page>>();
    promise->start();
    QNetworkReply *reply = phone.get(request);
    QObject::connect(reply, &QNetworkReply::finished, reply, [promise, reply] {
        Page page;
        page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        page.text = QString::fromUtf8(reply->readAll());
        page.location = QString::fromUtf8(reply->rawHeader("Location"));
        promise->addResult(Result<Page>(page));
        promise->finish();
    });
    return promise->future();
}

inline Page visit(const QString &address)
{
    QNetworkAccessManager phone;
    return must(waitFor(open(phone, address)));
}

/// Opens a link as `person` (or "refuse"). Answers the address of the site that follows.
[[nodiscard]] inline QString approve(const QString &link, const QString &person)
{
    QString asked = link;
    asked.insert(asked.indexOf(QLatin1Char('#')), QStringLiteral("&sandbox_approve=") + person);
    const Page page = visit(asked);
    if (page.location.isEmpty()) {
        throw std::runtime_error("the consent page did not send back: " + page.text.toStdString());
    }
    return page.location;
}

} // namespace wxbind::test
