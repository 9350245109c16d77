#include "app/storeexchangesink.h"

#include "core/oauth/accountkeys.h"
#include "core/store/exchangerepository.h"

namespace wxbind {

StoreExchangeSink::StoreExchangeSink(Database &database, Vault &vault, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_vault(vault)
{}

Async<ExchangeId> StoreExchangeSink::record(const Exchange &exchange, const QByteArray &rawBody)
{
    return andThen(sealed(rawBody), this, [this, exchange](const QByteArray &box) {
        return m_database.write([exchange, box](Connection &db) {
            Exchange kept = exchange;
            kept.sealedBody = box;
            return ExchangeRepository(db).insert(kept);
        });
    });
}

Async<QByteArray> StoreExchangeSink::sealed(const QByteArray &rawBody)
{
    if (rawBody.isEmpty() || m_vault.state() != VaultState::Open) {
        return ready<QByteArray>(QByteArray());
    }
    return andThen(m_vault.masterKey(), this, [rawBody](const Secret &key) -> Result<QByteArray> {
        return Sealer(key).seal(rawBody, exchangeBodyPurpose());
    });
}

} // namespace wxbind
