"""Text that came from outside and must not be trusted."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class UntrustedText:
    """Text chosen by a stranger: a comment on chain, a profile title, a name in a QR code.

    Attributes:
        raw: exactly what was received; keep it for storage, never show it as it is.
    """

    raw: str

    def shown(self, max_length: int = 500) -> str:
        """Return one harmless line: no control or direction-changing characters, bounded in length."""
        kept = (" " if character.isspace() else character for character in self.raw[: max_length * 4])
        line = "".join(c for c in kept if c not in _BIDI_CONTROLS and unicodedata.category(c)[0] != "C")
        line = " ".join(line.split())
        return line if len(line) <= max_length else line[: max_length - 1] + "…"
