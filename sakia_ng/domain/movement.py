"""Lines of an account's history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.text import UntrustedText


class MovementKind(StrEnum):
    """What a line is. The value is stored; never rename it."""

    TRANSFER = "transfer"
    DIVIDEND = "dividend"


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of the history of one account. A transfer between two own accounts makes two.

    Attributes:
        id: the indexer's identifier, unique with ``account``.
        account: whose history.
        kind: transfer or dividend.
        amount_cents: signed: positive when money came in.
        counterpart: the other side, when there is one.
        counterpart_name: verified name of the other side's identity at reading, when it has one.
        comment: public comment, when there is one.
        block: height; negative for what happened before the migration.
        time: when, in UTC.
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
