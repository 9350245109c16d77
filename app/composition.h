#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/console/console.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace wxbind {

struct CompositionOptions
{
    QString dataDir;      ///< empty: the platform's application-data folder
    bool sandbox = false; ///< run the sandbox in this process, with the demo account and people
    int demoPeople = 300;
    QUrl apiBase; ///< overrides, empty: the account's own
    QUrl authorizeBase;
    /// Opens (or makes) the passphrase file instead of asking the keychain.
    std::optional<Secret> passphrase;
    bool useKeychain = true;
};

/// The one place that builds and owns everything, for both programs. Answers at once; the database
/// opens and the sandbox starts on their own threads.
class Composition final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Composition>> build(CompositionOptions options);
    ~Composition();

    [[nodiscard]] Console &console();
    /// With a sandbox: after the demo account and its people are in the database.
    [[nodiscard]] Async<Unit> ready();

    /// Whether a sign-in is under way, or a code that has gone out has no reply yet.
    [[nodiscard]] bool isCodeUnderWay() const;
    /// Before the program ends: waits so long for the reply of a code that has gone out, then
    /// writes down that its outcome is unknown. No further code goes out.
    [[nodiscard]] Async<Unit> windUp(int patienceMillis = 3000);

private:
    struct Parts;
    explicit Composition(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// WXBIND_DATA, else the platform's application-data folder.
[[nodiscard]] QString defaultDataDir();

} // namespace wxbind
