-- The register of all identities with their names, and groups of people whose deadlines the user watches.

CREATE TABLE register (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    block INTEGER NOT NULL,
    block_hash TEXT NOT NULL,
    block_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE register_entry (
    identity_index INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    status TEXT NOT NULL,
    name TEXT,
    folded TEXT NOT NULL
) STRICT;

CREATE INDEX register_entry_by_owner ON register_entry (owner);

CREATE INDEX register_entry_by_status ON register_entry (status, identity_index);

CREATE TABLE trust_group (
    group_id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE trust_group_person (
    group_id INTEGER NOT NULL REFERENCES trust_group ON DELETE CASCADE,
    identity_index INTEGER NOT NULL,
    PRIMARY KEY (group_id, identity_index)
) STRICT, WITHOUT ROWID;
