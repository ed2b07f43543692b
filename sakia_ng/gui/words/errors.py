"""A sentence for every code of every error."""

from __future__ import annotations

from sakia_ng.domain.operation import Failure
from sakia_ng.errors import SakiaError
from sakia_ng.gui.words.amounts import AmountFormat


def sentence(error: SakiaError, amounts: AmountFormat | None = None) -> str:
    """Return what went wrong, in words."""
    return str(error.code)


def failure_sentence(failure: Failure, amounts: AmountFormat | None = None) -> str:
    """Return why an operation was refused or failed, in words."""
    return failure.code
