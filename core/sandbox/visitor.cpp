#include "core/sandbox/visitor.h"

#include "core/model/account.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMillis = 10'000;

Result<QUrl> destinationOf(const QNetworkReply &reply)
{
    if (reply.error() != QNetworkReply::NoError) {
        return fail(Fault::Network, reply.errorString());
    }
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isEmpty()) {
        return fail(Error{Fault::HttpStatus, status, {}, u"the sandbox sent nobody back"_s, {}});
    }
    return target;
}

} // namespace

void approveOnSandbox(const QString &link, const QString &person, QObject *context,
                      std::function<void(const Result<QUrl> &)> done)
{
    QUrl page(link);
    if (!isLoopbackHost(page.host())) {
        done(fail(Fault::Invalid, u"only the sandbox can be approved by a program"_s));
        return;
    }
    page.setFragment({});
    page.setQuery(page.query(QUrl::FullyEncoded) + u"&sandbox_approve="_s +
                  QString::fromLatin1(QUrl::toPercentEncoding(person)));
    QNetworkRequest request(page);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kPatienceMillis);
    auto *manager = new QNetworkAccessManager(context);
    QNetworkReply *reply = manager->get(request);
    QObject::connect(reply, &QNetworkReply::finished, context,
                     [manager, reply, done = std::move(done)] {
                         manager->deleteLater();
                         done(destinationOf(*reply));
                     });
}

} // namespace wxbind
