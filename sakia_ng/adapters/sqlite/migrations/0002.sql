-- What the figures of an account rest on (domain.agreement.Backing); NULL when that is not known.

ALTER TABLE account_state ADD COLUMN ground TEXT;
ALTER TABLE account_state ADD COLUMN backed_at INTEGER;
ALTER TABLE account_state ADD COLUMN agreeing INTEGER;
ALTER TABLE account_state ADD COLUMN asked INTEGER;
