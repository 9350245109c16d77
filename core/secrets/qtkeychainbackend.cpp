#include "core/secrets/qtkeychainbackend.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

KeychainStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainStatus::Done;
    case QKeychain::EntryNotFound:
        return KeychainStatus::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainStatus::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what a missing session bus or secret service comes to
        return KeychainStatus::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
        return KeychainStatus::Failed;
    }
    return KeychainStatus::Failed;
}

template <class Job, class Value>
Async<KeychainAnswer> run(Job *job, Value value)
{
    auto promise = std::make_shared<Promise<KeychainAnswer>>();
    promise->start();
    job->setKey(u"master-key"_s);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, value](QKeychain::Job *done) {
        KeychainAnswer answer{statusOf(done->error()), {}, done->errorString()};
        if (answer.status == KeychainStatus::Done) {
            answer.value = value();
        }
        promise->addResult(std::move(answer));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

Async<KeychainAnswer> QtKeychainBackend::read()
{
    auto *job = new QKeychain::ReadPasswordJob(u"wxbind"_s);
    return run(job, [job] { return Secret(job->textData()); });
}

Async<KeychainAnswer> QtKeychainBackend::write(const Secret &value)
{
    auto *job = new QKeychain::WritePasswordJob(u"wxbind"_s);
    job->setTextData(QString::fromLatin1(value.reveal()));
    return run(job, [] { return Secret(); });
}

} // namespace wxbind
