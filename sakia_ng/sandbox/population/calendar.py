"""The currency's calendar: blocks, dates and the amounts of the dividend.

Dates are milliseconds since 1970 (UTC), as in the chain's ``Timestamp``. History before the migration has negative
block numbers counted on the same grid of six seconds (protocol brief, section 7).
"""

from __future__ import annotations

from datetime import UTC, datetime

BLOCK_MS = 6_000
DAY_MS = 86_400_000
YEAR_MS = 31_557_600_000
"""365.25 days: how long a membership lasts."""


def at(*date: int) -> int:
    """Return a UTC date (year, month, day and perhaps hour, minute, second) as milliseconds."""
    year, month, day, hour, minute, second = (*date, 0, 0, 0)[:6]
    return int(datetime(year, month, day, hour, minute, second, tzinfo=UTC).timestamp()) * 1000


GENESIS_MS = at(2026, 3, 7, 17, 36, 18)
"""Block 0: the migration from v1."""

FIRST_UD_MS = at(2026, 3, 8, 11)
"""The first dividend created by v2; one a day since."""

FIRST_REEVAL_MS = at(2026, 3, 21, 17)
REEVAL_PERIOD_MS = 15_778_800_000
"""182.625 days between re-evaluations."""

GENESIS_UD = 1148
"""Cents; also the last amount of v1."""

_GROWTH_PERBILL = 2_382_304
_UDS_PER_REEVAL = 182
# Steps of the dividend in v1, each from the half-yearly re-evaluation on.
_V1_AMOUNTS = ((at(2025, 9, 20), GENESIS_UD), (at(2025, 3, 21), 1137), (at(2024, 9, 20), 1125), (0, 1113))


def block_of(moment_ms: int) -> int:
    """Return the number of the block in force at a date; negative before the migration."""
    return (moment_ms - GENESIS_MS) // BLOCK_MS


def time_of(block: int) -> int:
    """Return the nominal date of a block."""
    return GENESIS_MS + block * BLOCK_MS


def on_grid(moment_ms: int) -> int:
    """Return the date of the block in force at a date."""
    return time_of(block_of(moment_ms))


def v1_dividend(moment_ms: int) -> int:
    """Return the daily dividend of v1 at a date, in cents."""
    return next(amount for since, amount in _V1_AMOUNTS if moment_ms >= since)


def reevaluated(amount: int, mass: int, members: int) -> int:
    """Return the dividend after a re-evaluation (protocol brief, section 2), in cents.

    Args:
        amount: the one in force.
        mass: monetary mass, in cents.
        members: how many share it, at least one counted.
    """
    grown, half = divmod(_GROWTH_PERBILL * mass, 1_000_000_000)
    grown += half * 2 >= 1_000_000_000
    return amount + grown // (max(members, 1) * _UDS_PER_REEVAL)


def daily_dates(start_ms: int, end_ms: int) -> list[int]:
    """Return the dates of the daily dividends from start (included) to end (included), both years of v1 and v2.

    The block that creates a dividend is the first whose date reaches it.
    """
    first = FIRST_UD_MS - (FIRST_UD_MS - start_ms) // DAY_MS * DAY_MS
    return list(range(first, end_ms + 1, DAY_MS))


def block_at_or_after(moment_ms: int) -> int:
    """Return the first block whose date reaches a date: the one that creates a dividend due then."""
    return -((GENESIS_MS - moment_ms) // BLOCK_MS)


def iso(moment_ms: int) -> str:
    """Return a date as the squid writes it: ISO 8601 with its offset."""
    moment = datetime.fromtimestamp(moment_ms / 1000, tz=UTC)
    text = moment.strftime("%Y-%m-%dT%H:%M:%S")
    millis = moment_ms % 1000
    return f"{text}.{millis:03d}+00:00" if millis else f"{text}+00:00"
