"""What a runtime upgrade changes in the sandbox: the version, the numbers of some pallets, and of the calls of others.

Clients must notice: transactions signed for the old version are refused, calls encoded with old numbers mean nothing
any more, and events and errors come under other numbers.
"""

from __future__ import annotations

from sakia_ng.sandbox.declaration.version import SPEC_VERSION

MAX_UPGRADES = 5
"""How often a sandbox can be upgraded."""

_MOVED_CALLS = {"Balances", "UniversalDividend", "Certification"}
_CALL_STEP = 20
_MOVED_PALLETS = {"Identity", "Utility"}
_PALLET_STEP = 30


def call_index(spec_version: int, pallet: str, index: int) -> int:
    """Return the number of a call in a version of the runtime."""
    return index + (_CALL_STEP * (spec_version - SPEC_VERSION) if pallet in _MOVED_CALLS else 0)


def pallet_index(spec_version: int, pallet: str, index: int) -> int:
    """Return the number of a pallet in a version of the runtime."""
    return index + (_PALLET_STEP * (spec_version - SPEC_VERSION) if pallet in _MOVED_PALLETS else 0)
