#pragma once

struct sqlite3_stmt;

namespace wxbind {

/// One statement in a connection's cache, and whether somebody holds it just now.
struct Prepared
{
    sqlite3_stmt *handle = nullptr;
    bool lent = false;
    bool cached = false; ///< false: a second copy, dropped when given back
};

} // namespace wxbind
