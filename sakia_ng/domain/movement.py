"""Lines of an account's history.

One rule holds them together: the amounts of all lines of an account add up to what belongs to it, that is free,
reserved and unclaimed money together. So a UD counts on the day it is created, and claiming it moves nothing; money
that is held or deposited stays its owner's until it is given back or lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.text import UntrustedText

_NOTHING = Cents(0)


class MovementKind(StrEnum):
    """What a line is. The value is stored; never rename it.

    ``CLAIM``, ``HOLD``, ``RELEASE``, ``DEPOSIT`` and ``DEPOSIT_BACK`` move money within the account: their amount is 0.
    ``UNEXPLAINED`` is what nodes say the account has beyond all other lines, or short of them: one line at most.
    """

    TRANSFER = "transfer"
    DIVIDEND = "dividend"
    CLAIM = "claim"
    FEE = "fee"
    REFUND = "refund"
    DUST = "dust"
    HOLD = "hold"
    RELEASE = "release"
    SLASH = "slash"
    DEPOSIT = "deposit"
    DEPOSIT_BACK = "deposit_back"
    ONESHOT = "oneshot"
    BURN = "burn"
    OTHER = "other"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of the history of one account. A transfer between two own accounts makes two.

    Attributes:
        id: the indexer's identifier, or ours, unique with ``account``.
        account: whose history.
        kind: what happened.
        amount_cents: signed: positive when money came in; 0 when it only moved within the account.
        counterpart: the other side, when there is one.
        counterpart_name: verified name of the other side's identity at reading, when it has one.
        comment: public comment, when there is one.
        block: height; negative for what happened before the migration.
        time: when, in UTC.
        moved_cents: what moved within the account, for lines whose amount is 0.
    """

    id: str
    account: Address
    kind: MovementKind
    amount_cents: Cents
    counterpart: Address | None
    counterpart_name: UntrustedText | None
    comment: UntrustedText | None
    block: BlockNumber
    time: datetime
    moved_cents: Cents = _NOTHING


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody found in the indexer.

    Attributes:
        address: their account.
        name: verified name of their identity, when it has one.
        index: number of their identity, when they have one.
        is_member: whether they are a member now.
    """

    address: Address
    name: UntrustedText | None
    index: int | None
    is_member: bool
