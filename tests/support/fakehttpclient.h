#pragma once

#include "core/http/httpclient.h"

#include <QHash>
#include <QList>

#include <memory>
#include <mutex>

namespace wxbind {

/// Answers from queues, one per endpoint, and remembers what was asked. A request for which nothing
/// is queued gets Fault::Network, so that a test notices a call it did not expect.
class FakeHttpClient final : public HttpClient
{
public:
    /// The next reply for `endpoint` (HttpRequest::endpoint, else the url's path without its first
    /// slash); "*" answers any endpoint that has no queue of its own.
    void reply(const QString &endpoint, const QByteArray &body, int status = 200)
    {
        HttpReply answer;
        answer.status = status;
        answer.headers = {{"Content-Type", "text/plain"}};
        answer.body = body;
        answer.millis = 1;
        reply(endpoint, answer);
    }
    void reply(const QString &endpoint, const HttpReply &answer) { queue(endpoint, {answer}); }
    void fail(const QString &endpoint, Fault fault, const QString &detail = QStringLiteral("fake"))
    {
        queue(endpoint, {wxbind::fail(Error{fault, 0, {}, detail, endpoint})});
    }
    /// The next answer for `endpoint` waits until release() is called.
    void hold(const QString &endpoint) { queue(endpoint, {std::nullopt}); }
    /// Settles the oldest waiting request of `endpoint`; false when none waits.
    bool release(const QString &endpoint, const Result<HttpReply> &result)
    {
        std::shared_ptr<Promise<HttpReply>> promise;
        {
            const std::lock_guard lock(m_mutex);
            QList<std::shared_ptr<Promise<HttpReply>>> &waiting = m_waiting[endpoint];
            if (waiting.isEmpty()) {
                return false;
            }
            promise = waiting.takeFirst();
        }
        promise->addResult(result);
        promise->finish();
        return true;
    }

    [[nodiscard]] Async<HttpReply> send(const HttpRequest &request) override
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
        const QString endpoint = endpointOf(request);
        QList<Planned> &own = m_planned[endpoint];
        QList<Planned> &any = m_planned[QStringLiteral("*")];
        if (own.isEmpty() && any.isEmpty()) {
            return failed<HttpReply>(
                {Fault::Network, 0, {}, QStringLiteral("no fake reply is queued"), endpoint});
        }
        Planned planned = own.isEmpty() ? any.takeFirst() : own.takeFirst();
        if (planned.result) {
            return ready<HttpReply>(*std::move(planned.result));
        }
        auto promise = std::make_shared<Promise<HttpReply>>();
        promise->start();
        m_waiting[endpoint].append(promise);
        return promise->future();
    }

    [[nodiscard]] QList<HttpRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] int count(const QString &endpoint) const
    {
        int found = 0;
        const QList<HttpRequest> all = requests();
        for (const HttpRequest &request : all) {
            found += endpointOf(request) == endpoint ? 1 : 0;
        }
        return found;
    }

private:
    struct Planned
    {
        std::optional<Result<HttpReply>> result; ///< nothing: wait for release()
    };

    [[nodiscard]] static QString endpointOf(const HttpRequest &request)
    {
        return request.endpoint.isEmpty() ? request.url.path().mid(1) : request.endpoint;
    }
    void queue(const QString &endpoint, Planned planned)
    {
        const std::lock_guard lock(m_mutex);
        m_planned[endpoint].append(std::move(planned));
    }

    mutable std::mutex m_mutex;
    QHash<QString, QList<Planned>> m_planned;
    QHash<QString, QList<std::shared_ptr<Promise<HttpReply>>>> m_waiting;
    QList<HttpRequest> m_requests;
};

} // namespace wxbind
