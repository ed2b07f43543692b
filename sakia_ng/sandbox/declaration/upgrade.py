"""What a runtime upgrade changes in the sandbox: the version, and the numbers of the calls of some pallets.

Clients must notice both: transactions signed for the old version are refused, and calls encoded with old numbers mean
nothing any more.
"""

from __future__ import annotations

from sakia_ng.sandbox.declaration.version import SPEC_VERSION

MAX_UPGRADES = 5
"""How often a sandbox can be upgraded."""

_MOVED = {"Balances", "UniversalDividend", "Certification"}
_STEP = 20


def call_index(spec_version: int, pallet: str, index: int) -> int:
    """Return the number of a call in a version of the runtime."""
    return index + (_STEP * (spec_version - SPEC_VERSION) if pallet in _MOVED else 0)
