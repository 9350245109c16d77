#include "core/store/database.h"

#include "core/store/databasethreads.h"

#include <QTimer>

namespace wxbind {

namespace {

constexpr int kAnnounceEvery = 500; // ms: changed() at most twice a second

/// Lets a signal through at once, then holds back what follows until the time is up. The held one
/// is sent then, so that the last change is always told.
class Throttle final : public QObject
{
public:
    explicit Throttle(Database *database)
        : QObject(database)
        , m_database(database)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(kAnnounceEvery);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_held) {
                send();
            }
        });
    }

    void note()
    {
        if (m_timer.isActive()) {
            m_held = true;
        } else {
            send();
        }
    }

private:
    void send()
    {
        m_held = false;
        m_timer.start();
        Q_EMIT m_database->changed();
    }

    Database *m_database;
    QTimer m_timer{this};
    bool m_held = false;
};

} // namespace

Database::Database(DatabaseOptions options, QObject *parent)
    : QObject(parent)
{
    auto *throttle = new Throttle(this);
    // queued to the thread of this object; what is queued when it dies is dropped by Qt
    m_threads = std::make_unique<Threads>(std::move(options), [throttle] {
        QMetaObject::invokeMethod(
            throttle, [throttle] { throttle->note(); }, Qt::QueuedConnection);
    });
}

Database::~Database() = default;

Async<Unit> Database::ready() const
{
    return m_threads->ready();
}

const QString &Database::path() const
{
    return m_threads->path();
}

void Database::post(Kind kind, Task task, Done done)
{
    m_threads->post(kind, std::move(task), std::move(done));
}

} // namespace wxbind
