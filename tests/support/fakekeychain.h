#pragma once

#include "core/secrets/keychainbackend.h"

#include <QList>

#include <memory>

namespace wxbind {

/// A keychain with one entry, which can also refuse, break or say nothing. Its memory outlives it.
class FakeKeychain final : public KeychainBackend
{
public:
    struct Memory
    {
        KeychainStatus status = KeychainStatus::Done; ///< of every call, when it is not Done
        KeychainStatus writing = KeychainStatus::Done;
        QByteArray entry; ///< empty: NotFound
        bool silent = false;
        bool forgets = false; ///< writes go nowhere
        int reads = 0;
        int writes = 0;
        QList<std::shared_ptr<Promise<KeychainAnswer>>> unanswered;
    };

    explicit FakeKeychain(std::shared_ptr<Memory> memory)
        : m_memory(std::move(memory))
    {}

    [[nodiscard]] Async<KeychainAnswer> read() override
    {
        ++m_memory->reads;
        const KeychainStatus found =
            m_memory->entry.isEmpty() ? KeychainStatus::NotFound : KeychainStatus::Done;
        return answer(m_memory->status == KeychainStatus::Done ? found : m_memory->status,
                      Secret(m_memory->entry));
    }
    [[nodiscard]] Async<KeychainAnswer> write(const Secret &value) override
    {
        ++m_memory->writes;
        if (m_memory->writing == KeychainStatus::Done && !m_memory->forgets) {
            m_memory->entry = value.reveal();
        }
        return answer(m_memory->writing, {});
    }

private:
    [[nodiscard]] Async<KeychainAnswer> answer(KeychainStatus status, Secret value)
    {
        if (!m_memory->silent) {
            return ready<KeychainAnswer>(KeychainAnswer{status, std::move(value), {}});
        }
        auto promise = std::make_shared<Promise<KeychainAnswer>>();
        promise->start();
        m_memory->unanswered.append(promise);
        return promise->future();
    }

    std::shared_ptr<Memory> m_memory;
};

} // namespace wxbind
