"""Codes that only a mistake of ours can raise: they share one sentence, with the code beside it for the report."""

from __future__ import annotations

INTERNAL_CODES = frozenset(
    {
        "address.key_length",
        "currency.figures",
        "currency.genesis_hash",
        "currency.prefix",
        "first_run.out_of_step",
        "ledger.unchecked",
        "ledger.wrong_key",
        "ledger.wrong_ledger",
        "number.style",
        "settings.value",
        "store.closed",
        "store.internal",
        "store.settled",
        "wire.malformed",
        "wire.truncated",
    }
)
