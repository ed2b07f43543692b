-- Histories sorted by any column without a sort: lines lie in each order, with what lets UDs be told from others.

DROP INDEX movement_by_time;
CREATE INDEX movement_by_time ON movement (account_id, day, at_ms, block, line_id, kind, amount);
CREATE INDEX movement_by_amount ON movement (account_id, amount, at_ms, block, line_id, kind);
CREATE INDEX movement_by_name ON movement (account_id, counterpart_key, at_ms, block, line_id, kind);
CREATE INDEX movement_by_comment ON movement (account_id, comment_key, at_ms, block, line_id, kind);
