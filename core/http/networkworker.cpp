#include "core/http/networkworker.h"

#include "core/http/networkcall.h"
#include "core/http/oneshotbody.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace wxbind {

namespace {

using Request = QNetworkRequest;

void setHabits(Request &request)
{
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::HttpPipeliningAllowedAttribute, false);
}

} // namespace

NetworkWorker::NetworkWorker(const Clock &clock, NetworkOptions options)
    : m_clock(clock)
    , m_options(std::move(options))
{}

NetworkWorker::~NetworkWorker()
{
    // Each call settles as it goes, and needs its reply for that: calls before the manager.
    abort();
}

void NetworkWorker::abort()
{
    qDeleteAll(findChildren<NetworkCall *>(Qt::FindDirectChildrenOnly));
}

QNetworkAccessManager &NetworkWorker::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        m_manager->setAutoDeleteReplies(false);
        m_tls = QSslConfiguration::defaultConfiguration();
        if (!m_options.extraAuthorities.isEmpty()) {
            m_tls.addCaCertificates(m_options.extraAuthorities);
        }
    }
    return *m_manager;
}

Request NetworkWorker::prepared(const HttpRequest &request) const
{
    Request prepared(request.url);
    setHabits(prepared);
    prepared.setSslConfiguration(m_tls);
    prepared.setRawHeader("User-Agent", m_options.userAgent);
    prepared.setRawHeader("Accept", "application/json, text/plain, */*");
    // The body is kept byte for byte as evidence, so it must not be packed on its way.
    prepared.setRawHeader("Accept-Encoding", "identity");
    prepared.setRawHeader("Accept-Language", "zh-CN, en;q=0.8");
    if (!request.body.isEmpty()) {
        prepared.setRawHeader("Content-Type", "application/json");
    }
    prepared.setRawHeader("Content-Length", QByteArray::number(request.body.size()));
    prepared.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
    return prepared;
}

void NetworkWorker::start(const HttpRequest &request, Done done)
{
    QNetworkAccessManager &network = manager();
    const Request wire = prepared(request);
    auto *call = new NetworkCall({request, m_clock, m_options, m_ledger}, std::move(done), this);
    call->follow(
        network.sendCustomRequest(wire, request.method, new OneShotBody(request.body, call)));
}

} // namespace wxbind
