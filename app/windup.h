#pragma once

#include "core/http/networkhttpclient.h"
#include "core/http/recordinghttpclient.h"
#include "core/oauth/signin/signinflow.h"

#include <QObject>

#include <memory>

namespace wxbind {

/// Lets the sign-ins under way end before the program does. A code that has gone out may be spent,
/// so its reply is too valuable to drop: it is waited for, for a bounded time; then the call is
/// aborted and its record and its attempt say that the outcome is unknown. No further code goes
/// out.
class WindUp final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        NetworkHttpClient &network;
        RecordingHttpClient &http;
        SignInFlow &flow;
    };
    explicit WindUp(Parts parts);

    [[nodiscard]] bool needed() const;
    /// Answers when nothing is needed any more. There is no way back.
    [[nodiscard]] Async<Unit> start(int patienceMillis);

private:
    void check();

    Parts m_parts;
    Promise<Unit> m_promise;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace wxbind
