-- Whether an identity told that it leaves the web of trust, on ledgers that know it.

ALTER TABLE identity ADD COLUMN is_leaving INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account_state ADD COLUMN identity_is_leaving INTEGER NOT NULL DEFAULT 0;
