#include "core/store/vaultcheckrepository.h"

#include "core/store/rows.h"
#include "core/store/sqltext.h"

namespace wxbind {

namespace {

constexpr SqlText kGet("SELECT kind, box FROM vault_check WHERE id = 1");
constexpr SqlText kInsert("INSERT INTO vault_check (id, kind, box) VALUES (1, :kind, :box)");

} // namespace

Result<std::optional<VaultCheck>> VaultCheckRepository::get() const
{
    return readOptional(m_db.prepare(kGet), [](const Statement &row) {
        return VaultCheck{row.text(0), row.blob(1)};
    });
}

Result<Unit> VaultCheckRepository::insert(const VaultCheck &check)
{
    return m_db.prepare(kInsert).bind(":kind", check.kind).bind(":box", check.box).run();
}

} // namespace wxbind
