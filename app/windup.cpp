#include "app/windup.h"

#include <QTimer>

namespace wxbind {

WindUp::WindUp(Parts parts)
    : m_parts(parts)
{
    m_promise.start();
    connect(&m_parts.http, &RecordingHttpClient::oneShotAnswered, this, &WindUp::check,
            Qt::QueuedConnection);
    connect(&m_parts.flow, &SignInFlow::idle, this, &WindUp::check, Qt::QueuedConnection);
}

bool WindUp::needed() const
{
    return m_parts.http.oneShotsOut() > 0 || m_parts.flow.running() > 0;
}

Async<Unit> WindUp::start(int patienceMillis)
{
    if (!m_started) {
        m_started = true;
        m_parts.http.setDoor(RecordingHttpClient::Door::NoOneShots);
        QTimer::singleShot(patienceMillis, this, [this] {
            m_parts.http.setDoor(RecordingHttpClient::Door::Shut);
            m_parts.network.abort();
        });
        check();
    }
    return m_promise.future();
}

void WindUp::check()
{
    if (m_started && !m_ended && !needed()) {
        m_ended = true;
        m_promise.addResult(Unit{});
        m_promise.finish();
    }
}

} // namespace wxbind
