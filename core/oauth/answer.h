#pragma once

#include "core/http/httpclient.h"

#include <memory>
#include <utility>

namespace wxbind {

/// What a step answers, and the record of the call that brought it.
template <class T>
struct Answer
{
    T value;
    ExchangeId exchange;
    qint64 millis = 0;
};

/// `error` without the secrets of its call, which a server may echo in its errmsg.
[[nodiscard]] Error maskedError(Error error, const HttpRequest &request,
                                const Result<HttpReply> &reply);

/// Sends what a step's pure request built, and hands what came to its pure parse(HttpReply) ->
/// Result<T>. Whatever goes wrong names the endpoint
/// and holds no secret.
template <class T, class Parse>
[[nodiscard]] Async<Answer<T>> ask(HttpClient &http, QObject *owner,
                                   const Result<HttpRequest> &request, Parse parse)
{
    if (!request) {
        return failed<Answer<T>>(request.error());
    }
    auto promise = std::make_shared<Promise<Answer<T>>>();
    promise->start();
    Async<Answer<T>> answer = promise->future();
    onResult(http.send(*request), owner,
             [promise, asked = *request, parse = std::move(parse)](const Result<HttpReply> &reply) {
                 Result<Answer<T>> result = reply.and_then([&](const HttpReply &came) {
                     return Result<T>(parse(came)).map([&](T &&value) {
                         return Answer<T>{std::move(value), came.exchange, came.millis};
                     });
                 });
                 promise->addResult(std::move(result).map_error(
                     [&](const Error &error) { return maskedError(error, asked, reply); }));
                 promise->finish();
             });
    return answer;
}

} // namespace wxbind
