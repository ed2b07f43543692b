-- The rules of the chain as last read, and how the currency grew, by an indexer.

CREATE TABLE chain_parameters (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    block INTEGER NOT NULL,
    block_hash TEXT NOT NULL,
    block_ms INTEGER NOT NULL,
    currency TEXT NOT NULL,             -- JSON: {name: whole number, ...}
    trust TEXT NOT NULL                 -- likewise
) STRICT;

CREATE TABLE created_dividend (
    ud_index INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    mass INTEGER NOT NULL,
    members INTEGER NOT NULL
) STRICT;
