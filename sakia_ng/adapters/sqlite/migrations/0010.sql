-- An operation whose block was undone after all, on a ledger without finality, is sent again.

DROP TRIGGER outbox_settled_is_settled;
CREATE TRIGGER outbox_settled_is_settled BEFORE UPDATE ON outbox
    WHEN old.is_settled = 1 AND NOT (old.state = 'final' AND new.state = 'sent' AND new.is_settled = 0) BEGIN
    SELECT RAISE(ABORT, 'a settled operation never changes');
END;

CREATE INDEX outbox_final ON outbox (block) WHERE is_settled = 1 AND state = 'final';
