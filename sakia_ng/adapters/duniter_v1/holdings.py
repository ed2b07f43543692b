"""What an account's sources come to: its own money, its own for later, and what others can take too.

An account's own is what nobody else can ever take: that is its balance. What somebody else can take as well is told
beside it, and becomes its own once it is brought in.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.conditions import read_condition
from sakia_ng.adapters.duniter_v1.origins import Origins
from sakia_ng.adapters.duniter_v1.texts import Source, owner_of
from sakia_ng.domain.account import AccountState, Hold, HoldReason
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.agreement import Backing
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.conditional import ConditionalMoney, Need, Taker
from sakia_ng.domain.money import Cents

MOST_PIECES = 20
"""Sources under conditions that are looked into, its own and the largest first: anybody may send any number of them."""

_MOST_KEPT = 100

_NOTHING = Cents(0)


@dataclass(frozen=True, slots=True)
class Piece:
    """A source under conditions.

    Attributes:
        source: the money.
        born: time of the block that holds it; None when it was not looked into, or the node does not know.
        sender: who put it there; likewise.
    """

    source: Source
    born: datetime | None = None
    sender: Address | None = None

    def open_from(self, who: Address) -> datetime | None:
        """Return from when somebody alone can take it; None for never, or when that is not known."""
        condition = read_condition(self.source.condition)
        return condition.open_from([who], self.born) if condition else None


@dataclass(frozen=True, slots=True)
class Holding:
    """An account at a block.

    Attributes:
        address: whose.
        plain: its own sources, there to be spent, in the order of their keys.
        pieces: those under conditions.
    """

    address: Address
    plain: tuple[Source, ...]
    pieces: tuple[Piece, ...] = ()

    def own(self) -> tuple[Piece, ...]:
        """Return the pieces that nobody else can ever take."""
        return tuple(piece for piece in self.pieces if owner_of(piece.source.condition) == self.address)

    def spendable(self, at: datetime) -> tuple[Source, ...]:
        """Return what is its own and can be spent at a time, in the order of the keys."""
        opened = [piece.source for piece in self.own() if _is_open(piece.open_from(self.address), at)]
        return tuple(sorted((*self.plain, *opened), key=lambda source: source.key))

    def conditional(self, at: datetime) -> tuple[Piece, ...]:
        """Return what is to be explained: what others can take too, and what is not open yet."""
        spendable = {source.key for source in self.spendable(at)}
        return tuple(piece for piece in self.pieces if piece.source.key not in spendable)


def _is_open(moment: datetime | None, at: datetime) -> bool:
    return moment is not None and moment <= at


async def holding(bma: Bma, address: Address, sources: Iterable[Source], at: BlockRef, origins: Origins) -> Holding:
    """Look into the sources of an account at a final block. Raises ``EnvironmentProblem``."""
    plain, own, others = await asyncio.to_thread(_sorted_out, tuple(sources), address)
    kept = (*own, *others[:_MOST_KEPT])
    looked_into = [await _piece(bma, source, at, origins) for source in kept[:MOST_PIECES]]
    return Holding(address, plain, (*looked_into, *map(Piece, kept[MOST_PIECES:])))


def _sorted_out(sources: Sequence[Source], address: Address) -> tuple[tuple[Source, ...], list[Source], list[Source]]:
    """Return plain money, then what is under conditions, the largest first: its own, and what others can take too."""
    plain = tuple(source for source in sources if source.condition == f"SIG({address})")
    pieces = [source for source in sources if source.condition != f"SIG({address})"]
    pieces.sort(key=lambda source: (-source.cents, source.key))
    own = [source for source in pieces if owner_of(source.condition) == address]
    return plain, own, [source for source in pieces if owner_of(source.condition) != address]


async def _piece(bma: Bma, source: Source, at: BlockRef, origins: Origins) -> Piece:
    origin = await origins.find(bma, source.key.origin, at.number)
    return Piece(source, origin.block.time, origin.transaction.issuers[0]) if origin else Piece(source)


def state_of(held: Holding, at: BlockRef, backing: Backing) -> AccountState:
    """Return an account's figures."""
    free = Cents(sum(source.cents for source in held.spendable(at.time)))
    conditional = held.conditional(at.time)
    own = frozenset(held.own())
    later = Cents(sum(piece.source.cents for piece in conditional if piece in own))
    return AccountState(
        address=held.address,
        at=at,
        exists=bool(free or later),
        free_cents=free,
        reserved_cents=later,
        frozen_cents=_NOTHING,
        unclaimed_cents=_NOTHING,
        unclaimed_count=0,
        transferable_cents=free,
        holds=(Hold(HoldReason.CONDITION, later),) if later else (),
        backing=backing,
        conditional=tuple(_told(piece, held.address) for piece in conditional[:MOST_PIECES]),
    )


def piece_id(source: Source) -> str:
    """Return what a piece is called outside."""
    return f"{source.key.origin}:{source.key.index}"


def _told(piece: Piece, address: Address) -> ConditionalMoney:
    source = piece.source
    condition = read_condition(source.condition)
    others = [key for key in condition.keys if key != address] if condition else []
    takers = [Taker(key, moment) for key in others if (moment := piece.open_from(key)) is not None]
    return ConditionalMoney(
        id=piece_id(source),
        amount_cents=source.cents,
        sender=piece.sender,
        mine_from=piece.open_from(address),
        others=tuple(takers),
        need=_need(piece, address),
    )


def _need(piece: Piece, address: Address) -> Need:
    """Tell what the account lacks to take a piece alone, whatever the time."""
    condition = read_condition(piece.source.condition)
    if condition is None:
        return Need.UNKNOWN
    far = condition.open_from([address], piece.born)
    if far is not None:
        return Need.NOTHING
    if condition.has_age and piece.born is None:
        return Need.UNKNOWN
    if condition.open_from([address], piece.born, with_secrets=True) is not None:
        return Need.SECRET
    if condition.open_from(condition.keys, piece.born) is not None:
        return Need.SIGNATURES
    return Need.SECRET_AND_SIGNATURES
