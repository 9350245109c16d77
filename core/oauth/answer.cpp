#include "core/oauth/answer.h"

#include "core/http/redaction.h"

namespace wxbind {

Error maskedError(Error error, const HttpRequest &request, const Result<HttpReply> &reply)
{
    Redaction redaction;
    redaction.learn(request.url.toEncoded());
    redaction.learn(request.body);
    if (reply) {
        redaction.learn(reply->body);
    }
    error.detail = QString::fromUtf8(redaction.masked(error.detail.toUtf8()));
    if (error.endpoint.isEmpty()) {
        error.endpoint = request.endpoint;
    }
    return error;
}

} // namespace wxbind
