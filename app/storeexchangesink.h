#pragma once

#include "core/http/exchangesink.h"
#include "core/secrets/vault.h"
#include "core/store/database.h"

#include <QObject>

namespace wxbind {

/// Writes exchanges into the store. The raw body is sealed with the vault's key while the vault is
/// open; else it is left out: a call must not wait for a passphrase.
class StoreExchangeSink final : public QObject, public ExchangeSink
{
    Q_OBJECT

public:
    StoreExchangeSink(Database &database, Vault &vault, QObject *parent = nullptr);

    [[nodiscard]] Async<ExchangeId> record(const Exchange &exchange,
                                           const QByteArray &rawBody) override;

private:
    [[nodiscard]] Async<QByteArray> sealed(const QByteArray &rawBody);

    Database &m_database;
    Vault &m_vault;
};

} // namespace wxbind
