#pragma once

#include "app/cli/context.h"
#include "core/console/console.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace wxbind {

/// The journey of `demo`, one station after the other; the first that fails ends it. Owned by the
/// context.
class DemoJourney final : public QObject
{
    Q_OBJECT

public:
    DemoJourney(Context &context, QString qrFile);

    void start();

private:
    using Arrived = void (DemoJourney::*)(const Attempt &);

    void begin(Console &console);
    void meet(const SandboxPerson &person);
    void makeLink(const Account &account);
    void writeQr(const IssuedLink &link);
    void readQr(const IssuedLink &link);
    void consent(const IssuedLink &link, Arrived then);
    void signIn(const QUrl &callback, const StateToken &sent, Arrived then);
    void firstDone(const Attempt &attempt);
    void secondLink();
    void secondDone(const Attempt &attempt);
    void refresh();
    void finish();

    /// A station is behind us; the time since the last one is its own.
    void passed(const QString &step, const QString &text, QJsonObject facts = {});
    void tookStages(const Attempt &attempt);
    void stop(const Error &error);
    template <class T, class Fn>
    void go(const Async<T> &async, Fn next);

    Context &m_context;
    QString m_qrFile;
    QTemporaryDir m_folder;
    QElapsedTimer m_watch;
    Console *m_console = nullptr;
    LinkWish m_wish;
    QString m_person;
    Identity m_identity;
    UserId m_user;
    QJsonArray m_steps;
};

} // namespace wxbind
