#include "core/store/seencoderepository.h"

#include "core/store/rows.h"
#include "core/store/sqltext.h"

namespace wxbind {

namespace {

constexpr SqlText kGet("SELECT times, first_at, first_source, first_operator, last_at, last_source,"
                       " last_operator FROM seen_code WHERE code_hash = :code_hash");
constexpr SqlText kInsert(
    "INSERT INTO seen_code (code_hash, times, first_at, first_source, first_operator, last_at,"
    " last_source, last_operator)"
    " VALUES (:code_hash, 1, :at, :source, :operator, :at, :source, :operator)"
    " ON CONFLICT (code_hash)");
constexpr auto kRecord =
    kInsert +
    SqlText(" DO UPDATE SET times = times + 1, last_at = excluded.last_at,"
            " last_source = excluded.last_source, last_operator = excluded.last_operator");
constexpr auto kEnsure = kInsert + SqlText(" DO NOTHING");
constexpr SqlText kForget("DELETE FROM seen_code WHERE last_at < :before");

CodeSighting sightingOf(const Statement &row, int column)
{
    return {row.number(column),
            codeSourceFromName(row.text(column + 1)).value_or(CodeSource::Paste),
            row.text(column + 2)};
}

SeenCode seenCodeOf(const Statement &row)
{
    return {static_cast<int>(row.number(0)), sightingOf(row, 1), sightingOf(row, 4)};
}

Result<Unit> runWith(Statement &&statement, const QByteArray &codeHash,
                     const CodeSighting &sighting)
{
    return statement.bind(":code_hash", codeHash)
        .bind(":at", sighting.at)
        .bind(":source", codeSourceName(sighting.source))
        .bind(":operator", sighting.operatorName)
        .run();
}

} // namespace

Result<std::optional<SeenCode>> SeenCodeRepository::get(const QByteArray &codeHash) const
{
    Statement statement = m_db.prepare(kGet);
    statement.bind(":code_hash", codeHash);
    return readOptional(std::move(statement), seenCodeOf);
}

Result<Unit> SeenCodeRepository::record(const QByteArray &codeHash, const CodeSighting &sighting)
{
    return runWith(m_db.prepare(kRecord), codeHash, sighting);
}

Result<Unit> SeenCodeRepository::ensure(const QByteArray &codeHash, const CodeSighting &sighting)
{
    return runWith(m_db.prepare(kEnsure), codeHash, sighting);
}

Result<qint64> SeenCodeRepository::forget(Msecs before)
{
    return m_db.prepare(kForget).bind(":before", before).run().map([this](Unit) {
        return m_db.changes();
    });
}

} // namespace wxbind
