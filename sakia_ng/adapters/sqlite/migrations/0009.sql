-- What an account had after each line, kept with the line, and histories sorted by it without a sort.

ALTER TABLE movement ADD COLUMN balance_high INTEGER NOT NULL DEFAULT 0;    -- whole 2^32 cents
ALTER TABLE movement ADD COLUMN balance_low INTEGER NOT NULL DEFAULT 0;     -- the cents beyond
ALTER TABLE account ADD COLUMN balanced_to INTEGER NOT NULL DEFAULT -9223372036854775808; -- true of lines before this day

CREATE INDEX movement_by_balance ON movement (account_id, balance_high, balance_low, at_ms, block, line_id, kind);

DROP INDEX movement_provisional;
CREATE INDEX movement_provisional ON movement (account_id, day, at_ms, block, line_id, kind) WHERE NOT is_final;

CREATE TRIGGER balance_after_added AFTER INSERT ON movement BEGIN
    UPDATE account SET balanced_to = new.day WHERE account_id = new.account_id AND balanced_to > new.day;
END;

CREATE TRIGGER balance_after_removed AFTER DELETE ON movement BEGIN
    UPDATE account SET balanced_to = old.day WHERE account_id = old.account_id AND balanced_to > old.day;
END;

CREATE TRIGGER balance_after_changed AFTER UPDATE OF amount, day, at_ms, block ON movement
    WHEN old.amount <> new.amount OR old.at_ms <> new.at_ms OR old.block <> new.block BEGIN
    UPDATE account SET balanced_to = min(old.day, new.day)
        WHERE account_id = new.account_id AND balanced_to > min(old.day, new.day);
END;
