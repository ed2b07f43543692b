"""Where an account stands before it signs: what it can spend, and how many transactions it has made."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from sakia_ng.adapters.duniter_v1.accounts import after, snapshot
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.histories import History, read_history
from sakia_ng.adapters.duniter_v1.holdings import Holding
from sakia_ng.adapters.duniter_v1.origins import Origins
from sakia_ng.adapters.duniter_v1.texts import Source, SourceKey
from sakia_ng.adapters.duniter_v1.transactions import Transaction
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.money import Cents


@dataclass(frozen=True, slots=True)
class Standing:
    """An account at a final block. Operators are to agree on it: the order decides which payments exclude each other.

    Attributes:
        holding: what it holds.
        spendable: its own sources that are open, oldest first.
        made: transactions it signed, in blocks up to that one.
    """

    holding: Holding
    spendable: tuple[Source, ...]
    made: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What an account has signed that is not final, by one node.

    Attributes:
        ahead: in later blocks, or waiting for one and able to be taken by one.
        written: hashes of all that is in blocks.
        least: the least that an account can hold, see ``Block``.
    """

    ahead: tuple[Transaction, ...]
    written: frozenset[str]
    least: Cents


@dataclass(frozen=True, slots=True)
class Purse:
    """What an account can spend now.

    Attributes:
        sources: those of the final block that nothing spends, oldest first, then its own change on its way; behind the
            first one, those that are bound.
        sequence: number of its next transaction: those in blocks and those that wait counted.
        least: the least that an account can hold: less is destroyed.
        spent: what its transactions on their way spend.
        bound: how many of the first sources its next transaction spends, whatever it pays.
    """

    sources: tuple[Source, ...]
    sequence: int
    least: Cents
    spent: frozenset[SourceKey]
    bound: int = 1

    def instead_of(self, given_up: Iterable[Transaction]) -> Purse:
        """Bind the next transaction to spend something that each of those given up would, if it still can be made."""
        there = {source.key: source for source in self.sources}
        taken = list(self.sources[:1])
        for transaction in given_up:
            shared = [there[source.key] for source in transaction.inputs if source.key in there]
            if shared and not any(source in taken for source in shared):
                taken.append(shared[0])
        rest = (source for source in self.sources if source not in taken)
        return replace(self, sources=(*taken, *rest), bound=len(taken))


async def standing(
    bma: Bma, address: Address, at: BlockRef, currency: str, origins: Origins
) -> tuple[Standing, Waiting]:
    """Read where an account stands by one node. Raises ``EnvironmentProblem``."""
    shot = await snapshot(bma, [address], at, origins)
    history = await read_history(bma, address, currency)
    held = shot.final[address]
    there = await asyncio.to_thread(_stands, held, history, at)
    ahead = {one.hash: one for block in shot.above for one in block.transactions if address in one.issuers}
    ahead |= {item.transaction.hash: item.transaction for item in history.sent_after(at.number)}
    waiting = [one for one in history.pending if one.hash not in ahead]
    alive = _alive(waiting, address, {source.key for source in shot.now[address]})
    return there, Waiting((*ahead.values(), *alive), frozenset(history.heights()), shot.least)


def purse(there: Standing, waiting: Waiting, ours: Iterable[Transaction] = ()) -> Purse:
    """Work out what an account can spend.

    Args:
        there: where it stands.
        waiting: what a node knows to be on its way.
        ours: transactions signed here that the node may not know yet, in their order.
    """
    known = waiting.written | {one.hash for one in waiting.ahead}
    address = there.holding.address
    coming = (*waiting.ahead, *(one for one in ours if one.hash not in known))
    spent = frozenset(source.key for one in coming for source in one.spent_by(address))
    return Purse(after(there.spendable, address, coming), there.made + len(coming), waiting.least, spent)


def _stands(held: Holding, history: History, at: BlockRef) -> Standing:
    return Standing(held, _by_age(held.spendable(at.time), history), history.sent_up_to(at.number))


def _by_age(sources: Sequence[Source], history: History) -> tuple[Source, ...]:
    heights = history.heights()
    return tuple(sorted(sources, key=lambda one: (one.height(heights), one.key)))


def _alive(waiting: Sequence[Transaction], address: Address, there: Collection[SourceKey]) -> tuple[Transaction, ...]:
    """Return those that a block can still take: nodes keep others for a while, whose money went another way."""
    left, available, alive = list(waiting), set(there), list[Transaction]()
    while True:
        able = next((one for one in left if {source.key for source in one.spent_by(address)} <= available), None)
        if able is None:
            return tuple(alive)
        left.remove(able)
        alive.append(able)
        available -= {source.key for source in able.spent_by(address)}
        available |= {source.key for source in able.made_for(address)}
