"""Currencies: what tells one Duniter network from another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.domain.identity_name import V1_NAMES, V2_NAMES, NameRule
from sakia_ng.domain.money import Cents
from sakia_ng.errors import BugError, Code

_HASH = re.compile(r"0x[0-9a-f]{64}")
_ONE_UNIT = Cents(100)
MAX_SS58_PREFIX = 16_383
"""Prefixes are 14 bits long (SS58 format)."""


class CurrencyProblem(Code):
    """A currency described wrongly, which only our own code or settings can do."""

    PREFIX = "currency.prefix"
    GENESIS_HASH = "currency.genesis_hash"
    FIGURES = "currency.figures"


class LedgerKind(StrEnum):
    """Which software keeps the ledger. The value is stored; never rename it."""

    DUNITER_V2 = "duniter_v2"
    DUNITER_V1 = "duniter_v1"


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency and the network that keeps it.

    Attributes:
        name: identifier used in settings and file names: ``g1``, ``gtest``, ``gdev``, ``sandbox``, ...
        symbol: what follows an amount, such as ``Ğ1``.
        ss58_prefix: network prefix of its addresses, 0 to 16383; without meaning on Duniter v1.
        genesis_hash: of block 0, ``0x`` and 64 lower-case hexadecimal digits, the only thing that tells g1 from gtest,
            which share their prefix.
        existential_deposit: smallest balance an account that belongs to nobody's identity can have.
        block_time_s: seconds between two blocks, nominally.
        decimals: digits after the separator of an amount in the unit; cents mean 2.
        ledger: which software keeps the ledger.

    Raises:
        BugError: a figure is impossible or the hash is badly written.
    """

    name: str
    symbol: str
    ss58_prefix: int
    genesis_hash: str
    existential_deposit: Cents = _ONE_UNIT
    block_time_s: int = 6
    decimals: int = 2
    ledger: LedgerKind = LedgerKind.DUNITER_V2

    @property
    def is_under_g1_licence(self) -> bool:
        """Whether members accept the licence of the Ğ1: other communities that run Duniter v1 may have their own."""
        return self.ledger is LedgerKind.DUNITER_V2 or self.name == G1.name or self.name.startswith(f"{G1.name}-")

    @property
    def has_g1_links(self) -> bool:
        """Whether its links are ``g1://``: a key of Duniter v1 is one in every currency, so that others name theirs."""
        return self.ledger is LedgerKind.DUNITER_V2 or self.name == G1.name

    @property
    def closes_accounts(self) -> bool:
        """Whether an account that is emptied is closed: on Duniter v1 an account is a key, open for ever."""
        return self.ledger is LedgerKind.DUNITER_V2

    @property
    def identity_names(self) -> NameRule:
        """Which names an identity can bear."""
        return V2_NAMES if self.ledger is LedgerKind.DUNITER_V2 else V1_NAMES

    @property
    def has_indexers(self) -> bool:
        """Whether indexers keep the histories: the nodes of a Duniter v1 do that themselves."""
        return self.ledger is LedgerKind.DUNITER_V2

    def __post_init__(self) -> None:
        if not 0 <= self.ss58_prefix <= MAX_SS58_PREFIX:
            raise BugError(CurrencyProblem.PREFIX, prefix=self.ss58_prefix)
        if self.ledger is LedgerKind.DUNITER_V2 and not _HASH.fullmatch(self.genesis_hash):
            raise BugError(CurrencyProblem.GENESIS_HASH, currency=self.name)
        if self.existential_deposit < 0 or self.block_time_s <= 0 or self.decimals != 2:
            raise BugError(CurrencyProblem.FIGURES, currency=self.name)


# Genesis hashes and prefixes: protocol brief, section 0 (read in the configuration of existing clients).
G1 = Currency(
    name="g1",
    symbol="Ğ1",
    ss58_prefix=4450,
    genesis_hash="0xfeb770bbb0344dabc8366b0d1f889a8e4e6ca09b914006655fe795920deb6d56",
)
GTEST = Currency(
    name="gtest",
    symbol="ĞT",
    ss58_prefix=4450,
    genesis_hash="0xd4586d7dd4c1c838dd3f826a99f3aadc0d44477ab3a72cf0f3494099f92cc57a",
)
GDEV = Currency(
    name="gdev",
    symbol="ĞD",
    ss58_prefix=42,
    genesis_hash="0x3e1303f218e1e023783598f51ccc94c97ac73bbbdbee4ca7cbf3f94d95548c46",
)

BUILT_IN: tuple[Currency, ...] = (G1, GTEST, GDEV)
"""The currencies known from the start, the real one first."""


def known_by_genesis(genesis_hash: str) -> Currency | None:
    """Return the built-in currency of a genesis hash, to name the chain that a wrong node keeps."""
    return next((currency for currency in BUILT_IN if currency.genesis_hash == genesis_hash.lower()), None)
