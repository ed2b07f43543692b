"""Between the values of the domain and those of SQLite."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.text import UntrustedText, tidy_name
from sakia_ng.errors import EnvironmentProblem

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_LARGEST = 2**63 - 1


def to_ms(time: datetime) -> int:
    """Return milliseconds since 1970 in UTC; what is finer is cut off."""
    return (time - _EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    """Undo ``to_ms``."""
    return _EPOCH + milliseconds * _MILLISECOND


def day_of(time: datetime) -> int:
    """Return the day in UTC as a number that grows by 1."""
    return (time - _EPOCH).days


def month_of(time: datetime) -> int:
    """Return the month in UTC as a number that grows by 1."""
    utc = time.astimezone(UTC)
    return utc.year * 12 + utc.month - 1


def to_integer(amount: int) -> int:
    """Return an amount that SQLite can hold.

    Raises:
        EnvironmentProblem: above 2^63 - 1 cents, which is more than all money of any currency: the server errs.
    """
    if not -_LARGEST <= amount <= _LARGEST:
        raise EnvironmentProblem(StoreProblem.AMOUNT_TOO_LARGE)
    return amount


def to_text(text: str) -> str:
    """Return a text that UTF-8 can write: JSON can smuggle halves of characters, which become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def to_name(text: str) -> str:
    """Return a name that was kept: those of older versions may hold what turns the text around them."""
    return tidy_name(text) or "?"


def to_optional_text(text: UntrustedText | None) -> str | None:
    """Return the raw text to keep."""
    return None if text is None else to_text(text.raw)


def from_optional_text(text: str | None) -> UntrustedText | None:
    """Undo ``to_optional_text``."""
    return None if text is None else UntrustedText(text)


def json_list(values: Iterable[str] | Iterable[int]) -> str:
    """Return values for ``json_each``: any number of them in one parameter."""
    return json.dumps(list(values), ensure_ascii=False)


def to_block(number: int, block_hash: str, block_ms: int) -> BlockRef:
    """Return a block from its three columns."""
    return BlockRef(BlockNumber(number), BlockHash(block_hash), from_ms(block_ms))


def optional_ms(time: datetime | None) -> int | None:
    """Return ``to_ms`` of a time, if there is one."""
    return None if time is None else to_ms(time)


def from_optional_ms(milliseconds: int | None) -> datetime | None:
    """Return ``from_ms`` of a column, if it has a value."""
    return None if milliseconds is None else from_ms(milliseconds)
