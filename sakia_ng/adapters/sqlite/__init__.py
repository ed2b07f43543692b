"""The store: one SQLite file per currency and profile."""
