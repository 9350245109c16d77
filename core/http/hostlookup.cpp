#include "core/http/hostlookup.h"

#include <QHostInfo>
#include <QTimer>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// One question to the resolver; goes away by itself when it is answered or too late.
class Lookup final : public QObject
{
public:
    Lookup(const QString &host, QObject *owner, int millis)
        : QObject(owner)
    {
        m_promise.start();
        m_id = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { settle(info); });
        QTimer::singleShot(millis, this, [this] {
            QHostInfo::abortHostLookup(m_id);
            end(fail(Fault::Timeout, u"the name server did not answer"_s));
        });
    }

    [[nodiscard]] Async<QStringList> answer() const { return m_promise.future(); }

private:
    void settle(const QHostInfo &info)
    {
        if (info.error() != QHostInfo::NoError) {
            end(fail(Fault::Network, info.errorString()));
            return;
        }
        QStringList addresses;
        const auto found = info.addresses();
        for (const QHostAddress &address : found) {
            addresses.append(address.toString());
        }
        end(addresses);
    }

    void end(Result<QStringList> result)
    {
        if (m_ended) {
            return;
        }
        m_ended = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    mutable Promise<QStringList> m_promise;
    int m_id = 0;
    bool m_ended = false;
};

} // namespace

Async<QStringList> lookUpHost(const QString &host, QObject *owner, int millis)
{
    return (new Lookup(host, owner, millis))->answer();
}

} // namespace wxbind
