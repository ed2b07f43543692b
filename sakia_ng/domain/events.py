"""What changed, told once to whoever looks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from sakia_ng.domain.addresses import Address


class Topic(Flag):
    """Kinds of things that can change."""

    ACCOUNTS = auto()
    BALANCES = auto()
    CURRENCY = auto()
    HISTORY = auto()
    OUTBOX = auto()
    CONTACTS = auto()
    CONNECTION = auto()
    LOCK = auto()
    SETTINGS = auto()
    TRUST = auto()
    RELEASES = auto()


@dataclass(frozen=True, slots=True)
class Changed:
    """Things changed since the last ``Changed``: several changes are told as one.

    Attributes:
        topics: what kinds.
        accounts: which accounts, empty for all.
    """

    topics: Topic
    accounts: frozenset[Address] = frozenset()

    def __or__(self, other: Changed) -> Changed:
        both_named = bool(self.accounts) and bool(other.accounts)
        return Changed(self.topics | other.topics, self.accounts | other.accounts if both_named else frozenset())
