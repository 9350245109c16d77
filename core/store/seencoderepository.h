#pragma once

#include "core/model/codehistory.h"
#include "core/store/connection.h"

namespace wxbind {

/// The code journal. `codeHash` is BLAKE2b of the code, as AttemptRepository has it.
class SeenCodeRepository final
{
public:
    explicit SeenCodeRepository(Connection &connection)
        : m_db(connection)
    {}

    [[nodiscard]] Result<std::optional<SeenCode>> get(const QByteArray &codeHash) const;
    /// One time more.
    [[nodiscard]] Result<Unit> record(const QByteArray &codeHash, const CodeSighting &sighting);
    /// The first time, unless it is known already.
    [[nodiscard]] Result<Unit> ensure(const QByteArray &codeHash, const CodeSighting &sighting);
    /// Drops what was last seen before then; answers how many.
    [[nodiscard]] Result<qint64> forget(Msecs before);

private:
    Connection &m_db;
};

} // namespace wxbind
