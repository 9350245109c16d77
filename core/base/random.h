#pragma once

#include <QByteArray>

namespace wxbind {

class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;

    /// Lower-case hex of `count` random bytes; a state is hex(16).
    [[nodiscard]] QByteArray hex(qsizetype count) { return bytes(count).toHex(); }
};

/// The operating system's source.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace wxbind
