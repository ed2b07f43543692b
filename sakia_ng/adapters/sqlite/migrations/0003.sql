-- Lines read from nodes beside those of the indexer, and how far lines were compared with figures.

ALTER TABLE movement ADD COLUMN source TEXT NOT NULL DEFAULT 'indexer';    -- or 'node', or 'check': what is unexplained
ALTER TABLE movement ADD COLUMN moved INTEGER NOT NULL DEFAULT 0;          -- cents moved within the account
CREATE INDEX movement_by_block ON movement (account_id, block);
CREATE INDEX movement_not_indexed ON movement (account_id, kind) WHERE source <> 'indexer';

ALTER TABLE sync_mark ADD COLUMN missing INTEGER;
ALTER TABLE sync_mark ADD COLUMN checked_block INTEGER;
ALTER TABLE sync_mark ADD COLUMN checked_free INTEGER;
ALTER TABLE sync_mark ADD COLUMN checked_reserved INTEGER;
ALTER TABLE sync_mark ADD COLUMN checked_unclaimed INTEGER;
