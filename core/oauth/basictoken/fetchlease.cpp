#include "core/oauth/basictoken/fetchlease.h"

#include <QFile>
#include <QTimer>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRetryMillis = 50;
constexpr int kMostTries = 60 * 1000 / kRetryMillis; // a fetch takes 30 s at most

struct Taking
{
    FetchLease lease;
    Promise<FetchLease> promise;
    int tries = 0;

    void settle(Result<FetchLease> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

void tryNow(const std::shared_ptr<Taking> &taking, QObject *owner)
{
    if (taking->lease->tryLock()) {
        QFile::setPermissions(taking->lease->fileName(), QFile::ReadOwner | QFile::WriteOwner);
        taking->settle(taking->lease);
    } else if (taking->lease->error() != QLockFile::LockFailedError) {
        taking->settle(fail(Fault::Storage, u"the lock file of the basic token cannot be made"_s));
    } else if (++taking->tries >= kMostTries) {
        taking->settle(fail(Fault::Timeout, u"another wxbind is fetching this token"_s));
    } else {
        QTimer::singleShot(kRetryMillis, owner, [taking, owner] { tryNow(taking, owner); });
    }
}

} // namespace

Async<FetchLease> takeFetchLease(const QString &file, QObject *owner)
{
    auto taking = std::make_shared<Taking>();
    taking->lease = std::make_shared<QLockFile>(file);
    taking->lease->setStaleLockTime(0); // good for as long as its process lives
    taking->promise.start();
    const Async<FetchLease> answer = taking->promise.future();
    tryNow(taking, owner);
    return answer;
}

} // namespace wxbind
