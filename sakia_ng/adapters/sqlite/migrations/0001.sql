-- Schema 1. Amounts are cents, times milliseconds since 1970 in UTC, addresses the currency's own text.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    account_id INTEGER PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,               -- name as texts are searched
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    scheme TEXT,                        -- NULL: only watched
    position INTEGER NOT NULL,
    added_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE account_state (
    account_id INTEGER PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    block INTEGER NOT NULL,
    block_hash TEXT NOT NULL,
    block_ms INTEGER NOT NULL,
    is_on_chain INTEGER NOT NULL,
    free INTEGER NOT NULL,
    reserved INTEGER NOT NULL,
    frozen INTEGER NOT NULL,
    unclaimed INTEGER NOT NULL,
    unclaimed_count INTEGER NOT NULL,
    transferable INTEGER NOT NULL,
    holds TEXT NOT NULL,                -- JSON: [[reason, cents], ...]
    nonce INTEGER NOT NULL,
    must_keep_alive INTEGER NOT NULL,
    survives_empty INTEGER NOT NULL,
    identity_index INTEGER,
    identity_status TEXT,
    first_eligible_ud INTEGER,
    linked_identity INTEGER
) STRICT;

CREATE TABLE dividend_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    block INTEGER NOT NULL,
    block_hash TEXT NOT NULL,
    block_ms INTEGER NOT NULL,
    current_ud INTEGER NOT NULL,
    current_ud_index INTEGER NOT NULL,
    past_reevals TEXT NOT NULL,         -- JSON: [[index, cents], ...]
    monetary_mass INTEGER NOT NULL,
    members INTEGER NOT NULL,
    next_ud_ms INTEGER,
    next_reeval_ms INTEGER
) STRICT;

CREATE TABLE dividend_value (
    since_ms INTEGER PRIMARY KEY,
    amount INTEGER NOT NULL
) STRICT;

CREATE TABLE movement (
    row_id INTEGER PRIMARY KEY AUTOINCREMENT,   -- a number is never used again
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    line_id TEXT NOT NULL,              -- the indexer's
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    counterpart TEXT,
    counterpart_name TEXT,
    comment TEXT,
    block INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    day INTEGER NOT NULL,               -- in UTC, since 1970
    month INTEGER NOT NULL,             -- in UTC: year * 12 + month - 1
    is_final INTEGER NOT NULL,
    reading INTEGER NOT NULL,           -- the last reading of the history that met it
    counterpart_key TEXT NOT NULL,      -- what lines are sorted by
    comment_key TEXT NOT NULL,
    searched TEXT NOT NULL,             -- name, address and comment as texts are searched
    UNIQUE (account_id, line_id)
) STRICT;

CREATE INDEX movement_by_time ON movement (account_id, day, at_ms, block, line_id);
CREATE INDEX movement_dividends ON movement (account_id, month, at_ms, amount) WHERE kind = 'dividend';
CREATE INDEX movement_unnamed ON movement (counterpart) WHERE counterpart_name IS NULL AND counterpart IS NOT NULL;
CREATE INDEX movement_provisional ON movement (account_id) WHERE NOT is_final;
CREATE INDEX movement_by_counterpart ON movement (counterpart, account_id);

-- Sums of a day. High and low halves, because SUM() fails above 2^63 and lines come from outside.
CREATE TABLE movement_day (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    day INTEGER NOT NULL,
    high INTEGER NOT NULL,
    low INTEGER NOT NULL,
    PRIMARY KEY (account_id, day)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER movement_added AFTER INSERT ON movement BEGIN
    INSERT INTO movement_day VALUES (new.account_id, new.day, new.amount >> 32, new.amount & 4294967295)
        ON CONFLICT DO UPDATE SET high = high + excluded.high, low = low + excluded.low;
END;

CREATE TRIGGER movement_removed AFTER DELETE ON movement BEGIN
    UPDATE movement_day SET high = high - (old.amount >> 32), low = low - (old.amount & 4294967295)
        WHERE account_id = old.account_id AND day = old.day;
END;

CREATE TRIGGER movement_changed AFTER UPDATE OF amount, day ON movement
    WHEN old.amount <> new.amount OR old.day <> new.day BEGIN
    UPDATE movement_day SET high = high - (old.amount >> 32), low = low - (old.amount & 4294967295)
        WHERE account_id = old.account_id AND day = old.day;
    INSERT INTO movement_day VALUES (new.account_id, new.day, new.amount >> 32, new.amount & 4294967295)
        ON CONFLICT DO UPDATE SET high = high + excluded.high, low = low + excluded.low;
END;

CREATE TABLE sync_mark (
    account_id INTEGER PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    is_complete INTEGER NOT NULL,
    cursor TEXT,
    indexed_to INTEGER,
    settled_to INTEGER,
    total INTEGER,
    reading INTEGER NOT NULL
) STRICT;

CREATE TABLE outbox (
    entry_id INTEGER PRIMARY KEY AUTOINCREMENT,
    hash TEXT NOT NULL UNIQUE,
    data BLOB NOT NULL,                 -- the signed bytes, never changed
    action TEXT NOT NULL,               -- JSON with a versioned tag
    signer TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    fee INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    state TEXT NOT NULL,
    is_settled INTEGER NOT NULL DEFAULT 0,
    scanned_to INTEGER NOT NULL,
    block INTEGER,
    block_hash TEXT,
    block_ms INTEGER,
    position INTEGER,                   -- of the extrinsic in its block
    failure TEXT                        -- JSON
) STRICT;

CREATE INDEX outbox_live ON outbox (entry_id) WHERE is_settled = 0;
CREATE INDEX outbox_by_signer ON outbox (signer, valid_until);

CREATE TRIGGER outbox_settled_is_settled BEFORE UPDATE ON outbox WHEN old.is_settled = 1 BEGIN
    SELECT RAISE(ABORT, 'a settled operation never changes');
END;

CREATE TRIGGER outbox_bytes_stay BEFORE UPDATE OF hash, data, action, signer, sequence, valid_from, valid_until, amount
    ON outbox BEGIN
    SELECT RAISE(ABORT, 'signed bytes never change');
END;

CREATE TRIGGER outbox_live_stays BEFORE DELETE ON outbox WHEN old.is_settled = 0 BEGIN
    SELECT RAISE(ABORT, 'an operation that may still happen is never forgotten');
END;

CREATE TABLE contact (
    address TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    address TEXT PRIMARY KEY,
    name TEXT,                          -- NULL: asked, and has no identity
    folded TEXT NOT NULL,
    identity_index INTEGER,
    is_member INTEGER NOT NULL
) STRICT;
