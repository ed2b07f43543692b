-- Money under conditions, of ledgers that know them.

ALTER TABLE account_state ADD COLUMN conditional TEXT NOT NULL DEFAULT '[]';  -- JSON, see conditional_json
