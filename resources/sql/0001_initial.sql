-- The first schema. Times are UTC milliseconds; 0 means "never". What WeChat names is compared byte
-- by byte (BINARY). Row versions guard updates. Built for 10,000,000 users: every list pages along
-- an index, every count is kept by a trigger.

CREATE TABLE account (
    appid            TEXT    NOT NULL PRIMARY KEY COLLATE BINARY CHECK (appid <> ''),
    name             TEXT    NOT NULL,
    kind             TEXT    NOT NULL CHECK (kind IN ('service', 'test', 'website', 'component')),
    domains          TEXT    NOT NULL, -- JSON array
    api_base         TEXT    NOT NULL,
    authorize_base   TEXT    NOT NULL,
    callback_path    TEXT    NOT NULL,
    component_appid  TEXT    NOT NULL COLLATE BINARY,
    colour           INTEGER NOT NULL,
    created_at       INTEGER NOT NULL,
    version          INTEGER NOT NULL,
    sealed_secret    BLOB
) STRICT, WITHOUT ROWID;

-- One row at most: a sealed constant that tells the key of every box in this file from another key.
CREATE TABLE vault_check (
    id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    kind  TEXT    NOT NULL, -- who keeps that key: 'keychain', 'passphrase file'
    box   BLOB    NOT NULL
) STRICT;

CREATE TABLE app_user (
    id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL,
    remark      TEXT    NOT NULL,
    disabled    INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    created_at  INTEGER NOT NULL,
    version     INTEGER NOT NULL
) STRICT;

CREATE TABLE binding (
    id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    appid         TEXT    NOT NULL COLLATE BINARY REFERENCES account (appid),
    openid        TEXT    NOT NULL COLLATE BINARY CHECK (openid <> ''),
    user_id       INTEGER NOT NULL REFERENCES app_user (id),
    unionid       TEXT    COLLATE BINARY CHECK (unionid <> ''),
    nickname      TEXT    NOT NULL,
    state         TEXT    NOT NULL CHECK (state IN ('bound', 'unbound')),
    scope         TEXT    NOT NULL,
    snapshot      INTEGER NOT NULL CHECK (snapshot IN (0, 1)),
    bound_at      INTEGER NOT NULL,
    last_seen_at  INTEGER NOT NULL,
    version       INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX binding_identity ON binding (appid, openid);
CREATE INDEX binding_user ON binding (user_id);
CREATE INDEX binding_union ON binding (unionid, user_id) WHERE unionid IS NOT NULL;
CREATE INDEX binding_account_union ON binding (appid, unionid, user_id) WHERE unionid IS NOT NULL;
CREATE INDEX binding_account ON binding (appid, user_id);

-- Grams of each person's name, remark and nicknames, so that any part of a name is found, also one
-- Chinese character, and a word for each account they are bound in. Kept in step by the
-- repositories (core/store/searchindex.h).
CREATE VIRTUAL TABLE person_search USING fts5 (
    grams, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);

CREATE TABLE profile (
    appid        TEXT    NOT NULL COLLATE BINARY REFERENCES account (appid) ON DELETE CASCADE,
    openid       TEXT    NOT NULL COLLATE BINARY CHECK (openid <> ''),
    unionid      TEXT    COLLATE BINARY,
    nickname     TEXT,
    sex          INTEGER,
    province     TEXT,
    city         TEXT,
    country      TEXT,
    language     TEXT,
    headimgurl   TEXT,
    privilege    TEXT    NOT NULL, -- JSON array
    fetched_at   INTEGER NOT NULL,
    exchange_id  INTEGER NOT NULL, -- 0: not recorded
    PRIMARY KEY (appid, openid)
) STRICT, WITHOUT ROWID;

CREATE TABLE web_token (
    appid               TEXT    NOT NULL COLLATE BINARY REFERENCES account (appid) ON DELETE CASCADE,
    openid              TEXT    NOT NULL COLLATE BINARY CHECK (openid <> ''),
    unionid             TEXT    COLLATE BINARY,
    scope               TEXT    NOT NULL,
    snapshot            INTEGER NOT NULL CHECK (snapshot IN (0, 1)),
    obtained_at         INTEGER NOT NULL,
    access_expires_at   INTEGER NOT NULL,
    refresh_expires_at  INTEGER NOT NULL,
    access_box          BLOB    NOT NULL,
    refresh_box         BLOB    NOT NULL,
    PRIMARY KEY (appid, openid)
) STRICT, WITHOUT ROWID;

CREATE TABLE basic_token (
    appid        TEXT    NOT NULL COLLATE BINARY REFERENCES account (appid) ON DELETE CASCADE,
    source       TEXT    NOT NULL CHECK (source IN ('token', 'stable-token')),
    obtained_at  INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    box          BLOB    NOT NULL,
    PRIMARY KEY (appid, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt (
    id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    appid           TEXT    NOT NULL COLLATE BINARY REFERENCES account (appid),
    state           TEXT    NOT NULL COLLATE BINARY, -- '' for a pasted bare code
    link            TEXT    NOT NULL,
    redirect_uri    TEXT    NOT NULL,
    scope           TEXT    NOT NULL,
    note            TEXT    NOT NULL,
    operator        TEXT    NOT NULL,
    expect_user     INTEGER REFERENCES app_user (id),
    created_at      INTEGER NOT NULL,
    expires_at      INTEGER NOT NULL,
    claimed_at      INTEGER NOT NULL,
    ended_at        INTEGER NOT NULL,
    callbacks       INTEGER NOT NULL,
    progress        TEXT    NOT NULL CHECK (progress IN
                        ('waiting', 'running', 'signed-in', 'held', 'conflict', 'needs-consent',
                         'refused', 'failed', 'outcome-unknown', 'expired')),
    progress_group  TEXT    NOT NULL GENERATED ALWAYS AS (CASE
                        WHEN progress IN ('waiting', 'running') THEN 'open'
                        WHEN progress IN ('failed', 'outcome-unknown', 'conflict') THEN 'failed'
                        WHEN progress IN ('held', 'needs-consent', 'refused') THEN 'held'
                        ELSE 'ended' END) STORED,
    decision        TEXT,
    openid          TEXT    NOT NULL COLLATE BINARY, -- '' until the exchange
    user_id         INTEGER REFERENCES app_user (id),
    code_hash       BLOB,
    error           TEXT, -- JSON object
    stages          TEXT    NOT NULL -- JSON array
) STRICT;

CREATE UNIQUE INDEX attempt_state ON attempt (appid, state) WHERE state <> '';
CREATE INDEX attempt_account ON attempt (appid);
CREATE INDEX attempt_group ON attempt (progress_group);
CREATE INDEX attempt_account_group ON attempt (appid, progress_group);
CREATE INDEX attempt_progress ON attempt (progress, expires_at);
CREATE INDEX attempt_user ON attempt (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX attempt_openid ON attempt (openid) WHERE openid <> '';
CREATE INDEX attempt_expect ON attempt (expect_user) WHERE expect_user IS NOT NULL;
CREATE INDEX attempt_code ON attempt (code_hash, claimed_at) WHERE code_hash IS NOT NULL;

-- The account of an exchange may be gone: evidence stays. Big columns last, so that a list does not
-- read their pages.
CREATE TABLE exchange (
    id                INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    step              TEXT    NOT NULL,
    appid             TEXT    NOT NULL COLLATE BINARY,
    attempt_id        INTEGER REFERENCES attempt (id),
    openid            TEXT    NOT NULL COLLATE BINARY, -- '' where not known
    operator          TEXT    NOT NULL,
    endpoint          TEXT    NOT NULL,
    method            TEXT    NOT NULL,
    url               TEXT    NOT NULL, -- masked
    started_at        INTEGER NOT NULL,
    connect_ms        INTEGER,
    tls_ms            INTEGER,
    first_byte_ms     INTEGER,
    receive_ms        INTEGER,
    total_ms          INTEGER NOT NULL,
    http_status       INTEGER NOT NULL,
    http_version      TEXT    NOT NULL,
    remote_address    TEXT    NOT NULL,
    tls               TEXT    NOT NULL,
    reply_size        INTEGER NOT NULL,
    errcode           INTEGER,
    errmsg            TEXT    NOT NULL,
    rid               TEXT    NOT NULL,
    error             TEXT, -- JSON object
    clock_difference  INTEGER,
    failed            INTEGER NOT NULL CHECK (failed IN (0, 1)),
    request_headers   TEXT    NOT NULL, -- JSON array of pairs, masked
    reply_headers     TEXT    NOT NULL,
    request_body      BLOB    NOT NULL, -- masked
    reply_body        BLOB    NOT NULL, -- masked
    sealed_body       BLOB    NOT NULL
) STRICT;

CREATE INDEX exchange_account ON exchange (appid);
CREATE INDEX exchange_attempt ON exchange (attempt_id) WHERE attempt_id IS NOT NULL;
CREATE INDEX exchange_openid ON exchange (openid) WHERE openid <> '';
CREATE INDEX exchange_errcode ON exchange (errcode) WHERE errcode IS NOT NULL;
CREATE INDEX exchange_rid ON exchange (rid) WHERE rid <> '';
CREATE INDEX exchange_step ON exchange (step);
CREATE INDEX exchange_failed ON exchange (failed) WHERE failed = 1;

-- Append-only; holds no references, so that history outlives what it speaks of.
CREATE TABLE audit (
    id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    operator    TEXT    NOT NULL,
    host        TEXT    NOT NULL,
    action      TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    appid       TEXT    COLLATE BINARY,
    openid      TEXT    COLLATE BINARY,
    user_id     INTEGER NOT NULL, -- 0: nobody
    attempt_id  INTEGER NOT NULL, -- 0: none
    before      TEXT    NOT NULL, -- JSON array
    after       TEXT    NOT NULL
) STRICT;

CREATE INDEX audit_user ON audit (user_id) WHERE user_id <> 0;
CREATE INDEX audit_identity ON audit (appid, openid) WHERE openid IS NOT NULL;

CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN
    SELECT RAISE (ABORT, 'the audit is append-only');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN
    SELECT RAISE (ABORT, 'the audit is append-only');
END;

-- Counts, kept by triggers.
CREATE TABLE counter (
    name   TEXT    NOT NULL PRIMARY KEY,
    value  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO counter (name, value)
VALUES ('users', 0), ('bindings', 0), ('bare-users', 0), ('exchanges', 0);

CREATE TABLE binding_count (
    appid  TEXT    NOT NULL PRIMARY KEY COLLATE BINARY,
    value  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt_count (
    appid           TEXT    NOT NULL COLLATE BINARY,
    progress_group  TEXT    NOT NULL,
    value           INTEGER NOT NULL,
    PRIMARY KEY (appid, progress_group)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER app_user_added AFTER INSERT ON app_user BEGIN
    UPDATE counter SET value = value + 1 WHERE name IN ('users', 'bare-users');
END;

CREATE TRIGGER app_user_removed AFTER DELETE ON app_user BEGIN
    UPDATE counter SET value = value - 1 WHERE name IN ('users', 'bare-users');
END;

-- A person is bare while no binding row names it.
CREATE TRIGGER binding_added AFTER INSERT ON binding BEGIN
    UPDATE counter SET value = value + 1 WHERE name = 'bindings';
    UPDATE counter SET value = value - 1 WHERE name = 'bare-users'
        AND NOT EXISTS (SELECT 1 FROM binding WHERE user_id = NEW.user_id AND id <> NEW.id);
    INSERT INTO binding_count (appid, value) VALUES (NEW.appid, 1)
        ON CONFLICT (appid) DO UPDATE SET value = value + 1;
END;

CREATE TRIGGER binding_removed AFTER DELETE ON binding BEGIN
    UPDATE counter SET value = value - 1 WHERE name = 'bindings';
    UPDATE counter SET value = value + 1 WHERE name = 'bare-users'
        AND NOT EXISTS (SELECT 1 FROM binding WHERE user_id = OLD.user_id);
    UPDATE binding_count SET value = value - 1 WHERE appid = OLD.appid;
END;

CREATE TRIGGER binding_moved AFTER UPDATE OF user_id ON binding
WHEN OLD.user_id <> NEW.user_id BEGIN
    UPDATE counter SET value = value - 1 WHERE name = 'bare-users'
        AND NOT EXISTS (SELECT 1 FROM binding WHERE user_id = NEW.user_id AND id <> NEW.id);
    UPDATE counter SET value = value + 1 WHERE name = 'bare-users'
        AND NOT EXISTS (SELECT 1 FROM binding WHERE user_id = OLD.user_id);
END;

CREATE TRIGGER attempt_added AFTER INSERT ON attempt BEGIN
    INSERT INTO attempt_count (appid, progress_group, value)
        VALUES (NEW.appid, NEW.progress_group, 1)
        ON CONFLICT (appid, progress_group) DO UPDATE SET value = value + 1;
END;

CREATE TRIGGER attempt_moved AFTER UPDATE OF progress ON attempt
WHEN OLD.progress_group <> NEW.progress_group BEGIN
    UPDATE attempt_count SET value = value - 1
        WHERE appid = OLD.appid AND progress_group = OLD.progress_group;
    INSERT INTO attempt_count (appid, progress_group, value)
        VALUES (NEW.appid, NEW.progress_group, 1)
        ON CONFLICT (appid, progress_group) DO UPDATE SET value = value + 1;
END;

CREATE TRIGGER exchange_added AFTER INSERT ON exchange BEGIN
    UPDATE counter SET value = value + 1 WHERE name = 'exchanges';
END;
