"""Names of identities, which each kind of ledger limits in its own way."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LETTERS = re.compile(r"[A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True)
class NameRule:
    """Which names a ledger takes: letters without accents, digits, ``-`` and ``_``.

    Attributes:
        shortest: characters of the shortest one.
        longest: of the longest one.
    """

    shortest: int
    longest: int

    def takes(self, name: str) -> bool:
        """Tell whether an identity can bear a name."""
        return self.shortest <= len(name) <= self.longest and _LETTERS.fullmatch(name) is not None


V2_NAMES = NameRule(3, 42)
"""Of Duniter v2 (``primitives/duniter``, ``validate_idty_name``)."""

V1_NAMES = NameRule(2, 100)
"""Of Duniter v1 (DUBP, documents of version 10: the user identifier of an identity)."""

LONGEST_NAME = V1_NAMES.longest
"""Of any ledger: what Duniter v1 took goes on in Duniter v2."""
