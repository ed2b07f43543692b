"""Text that came from outside and must not be trusted."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
"""Of those that Unicode calls ignorable by default, the ones that it counts among letters and their marks."""

_JOINING = "[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
_JOINER = re.compile(f"(?<={_JOINING})[\u200c\u200d](?={_JOINING})")
"""What tells how neighbours are joined: letters of Arabic, of India and around, or signs that make one together."""


def is_unseen(character: str) -> bool:
    """Whether a character shows nothing: it controls, joins, turns the text around it, or stands for no letter."""
    return unicodedata.category(character)[0] == "C" or character in _BLANK_LETTERS


def tidy_name(name: str) -> str:
    """Return a name as it may stand in a sentence: one line, without characters that turn it or cannot be seen.

    Joiners stay where scripts and pictures need them: between two of their characters.
    """
    if not (name.isascii() and name.isprintable()):
        joiners = {match.start() for match in _JOINER.finditer(name)}
        spaced = (" " if c.isspace() else c for c in name)
        name = "".join(c for at, c in enumerate(spaced) if at in joiners or not is_unseen(c))
    return " ".join(name.split())


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
