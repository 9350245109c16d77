-- The code journal: every code that came before the console, by its hash (BLAKE2b, as in
-- attempt.code_hash), so that one that comes again is known before it is spent. Rows go 90 days
-- after the code was last seen.

CREATE TABLE seen_code (
    code_hash       BLOB    NOT NULL PRIMARY KEY,
    times           INTEGER NOT NULL,
    first_at        INTEGER NOT NULL,
    first_source    TEXT    NOT NULL CHECK (first_source IN
                        ('paste', 'listener', 'picture', 'command-line')),
    first_operator  TEXT    NOT NULL,
    last_at         INTEGER NOT NULL,
    last_source     TEXT    NOT NULL CHECK (last_source IN
                        ('paste', 'listener', 'picture', 'command-line')),
    last_operator   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX seen_code_last ON seen_code (last_at);
