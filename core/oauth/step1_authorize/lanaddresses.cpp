#include "core/oauth/step1_authorize/lanaddresses.h"

#include <QNetworkInterface>

namespace wxbind {

QList<LanAddress> lanAddresses()
{
    QList<LanAddress> found;
    for (const QNetworkInterface &one : QNetworkInterface::allInterfaces()) {
        const auto flags = one.flags();
        const bool up =
            flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
        if (!up || flags.testFlag(QNetworkInterface::IsLoopBack)) {
            continue;
        }
        for (const QNetworkAddressEntry &entry : one.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLinkLocal() &&
                !address.isLoopback()) {
                found.append({one.name(), address.toString()});
            }
        }
    }
    return found;
}

bool isOwnAddress(const QString &address)
{
    const QHostAddress asked(address);
    return asked.protocol() == QAbstractSocket::IPv4Protocol && asked.toString() == address &&
           QNetworkInterface::allAddresses().contains(asked);
}

} // namespace wxbind
