"""Names of identities (``primitives/duniter``, ``validate_idty_name``)."""

from __future__ import annotations

import re

SHORTEST, LONGEST = 3, 42
_NAME = re.compile(rf"[A-Za-z0-9_-]{{{SHORTEST},{LONGEST}}}")


def is_identity_name(name: str) -> bool:
    """Tell whether the chain takes a name: 3 to 42 letters without accents, digits, ``-`` and ``_``."""
    return _NAME.fullmatch(name) is not None
