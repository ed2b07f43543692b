"""A sentence for every code of every error."""

from __future__ import annotations

from sakia_ng.errors import SakiaError


def sentence(error: SakiaError) -> str:
    """Return what went wrong, in words."""
    return str(error.code)
