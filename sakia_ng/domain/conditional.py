"""Money under conditions: who can take it, and from when. Only ledgers that know conditions have any."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents


class Need(StrEnum):
    """What an account lacks to take money alone, beside time. The value is stored; never rename it.

    ``UNKNOWN``: the condition, or the age of the money, could not be read.
    """

    NOTHING = "nothing"
    SECRET = "secret"  # noqa: S105 - no secret itself
    SIGNATURES = "signatures"
    SECRET_AND_SIGNATURES = "secret_and_signatures"  # noqa: S105 - likewise
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody else who alone can take it.

    Attributes:
        address: who.
        since: from when, in UTC; long ago for at once.
    """

    address: Address
    since: datetime


@dataclass(frozen=True, slots=True)
class ConditionalMoney:
    """Money under conditions, in which an account has a part.

    Attributes:
        id: the ledger's name for it.
        amount_cents: how much.
        sender: who put it there, when that is known.
        mine_from: from when the account alone can take it, in UTC, long ago for at once; None for never.
        others: who else alone can, sooner or later.
        need: what the account lacks.
    """

    id: str
    amount_cents: Cents
    sender: Address | None
    mine_from: datetime | None
    others: tuple[Taker, ...]
    need: Need

    def is_open(self, at: datetime) -> bool:
        """Whether the account alone can take it at a time."""
        return self.mine_from is not None and self.mine_from <= at
