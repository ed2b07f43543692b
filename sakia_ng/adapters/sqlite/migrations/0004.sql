-- The web of trust: identities that matter here, a copy of the whole web, whom to certify, and what was answered.

CREATE TABLE identity (
    identity_index INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    status TEXT NOT NULL,
    block INTEGER NOT NULL,
    block_hash TEXT NOT NULL,
    block_ms INTEGER NOT NULL,
    scheduled_on INTEGER,
    next_invitation_on INTEGER NOT NULL,
    former_owner TEXT,
    owner_changed_at INTEGER,
    received INTEGER NOT NULL,
    issued INTEGER NOT NULL,
    next_certification_on INTEGER NOT NULL,
    membership_expires_on INTEGER,
    evaluated_for TEXT,
    quota INTEGER,
    quota_last_use INTEGER
) STRICT;

CREATE INDEX identity_by_owner ON identity (owner);

CREATE TABLE web (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    block INTEGER NOT NULL,
    block_hash TEXT NOT NULL,
    block_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE web_member (identity_index INTEGER PRIMARY KEY) STRICT;

CREATE TABLE certification (
    receiver INTEGER NOT NULL,
    issuer INTEGER NOT NULL,
    expires_on INTEGER NOT NULL,
    PRIMARY KEY (receiver, issuer)
) STRICT, WITHOUT ROWID;

CREATE INDEX certification_by_issuer ON certification (issuer, expires_on);

CREATE TABLE certification_queue (
    certifier TEXT NOT NULL,
    position INTEGER NOT NULL,
    receiver TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (certifier, position),
    UNIQUE (certifier, receiver)
) STRICT, WITHOUT ROWID;

CREATE TABLE certification_record (
    record_id INTEGER PRIMARY KEY AUTOINCREMENT,
    certifier TEXT NOT NULL,
    receiver TEXT NOT NULL,
    receiver_name TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    licence TEXT NOT NULL,
    answers TEXT NOT NULL               -- JSON: [[question, answer], ...]
) STRICT;

CREATE INDEX certification_record_by_receiver ON certification_record (receiver, at_ms);
