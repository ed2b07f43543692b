"""How names are compared when people search: without case and accents."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return a text as it is searched and sorted: ``Élodie`` and ``ELODIE`` become the same."""
    if text.isascii():  # most texts, addresses above all
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parts if not unicodedata.combining(character))
