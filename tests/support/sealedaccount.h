#pragma once

#include "core/oauth/accountkeys.h"
#include "core/store/accountrepository.h"
#include "core/store/database.h"
#include "tests/support/fakehttpclient.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memoryvault.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>

#include <memory>

namespace wxbind::test {

/// A real database with one account and its sealed AppSecret, an open vault, a standing clock and a
/// platform that answers from queues.
struct SealedAccount
{
    QTemporaryDir folder;
    MemoryVault vault{Secret(QByteArray(32, 'k'))};
    FixedClock clock;
    FakeHttpClient http;
    std::unique_ptr<Database> database = open();
    Account account = made();

    [[nodiscard]] static QByteArray appSecret() { return "0123456789abcdef0123456789abcdef"; }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("wxbind.db")); }
    /// A connection of its own to the same file, as another process has it.
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        DatabaseOptions options;
        options.path = path();
        return std::make_unique<Database>(options);
    }
    [[nodiscard]] Sealer sealer() const { return Sealer(vault.key()); }

    /// False: the database refused.
    [[nodiscard]] bool store(const std::optional<QByteArray> &secret = appSecret())
    {
        std::optional<QByteArray> box;
        if (secret) {
            box = sealer().seal(*secret, secretPurpose(account.appId));
        }
        const auto stored = database->write([this, box](Connection &db) -> Result<Unit> {
            AccountRepository accounts(db);
            const auto inserted = accounts.insert(account);
            return inserted ? accounts.storeSealedSecret(account.appId, box) : inserted;
        });
        return waitFor(stored).has_value();
    }

private:
    [[nodiscard]] static Account made()
    {
        Account account;
        account.appId = AppId(QStringLiteral("wx0123456789abcdef"));
        account.name = QStringLiteral("Test");
        account.apiBase = QUrl(QStringLiteral("http://127.0.0.1:9/prefix"));
        account.authorizeBase = QUrl(QStringLiteral("http://127.0.0.1:9"));
        return account;
    }
};

} // namespace wxbind::test
