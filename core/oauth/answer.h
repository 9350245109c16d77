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

/// Sends what a step's pure request built, and hands what came to its pure parse(HttpReply) ->
/// Result<T>. Whatever goes wrong names the endpoint.
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
             [promise, endpoint = request->endpoint,
              parse = std::move(parse)](const Result<HttpReply> &reply) {
                 Result<Answer<T>> result = reply.and_then([&](const HttpReply &came) {
                     return Result<T>(parse(came)).map([&](T &&value) {
                         return Answer<T>{std::move(value), came.exchange, came.millis};
                     });
                 });
                 if (!result && result.error().endpoint.isEmpty()) {
                     result.error().endpoint = endpoint;
                 }
                 promise->addResult(std::move(result));
                 promise->finish();
             });
    return answer;
}

} // namespace wxbind
