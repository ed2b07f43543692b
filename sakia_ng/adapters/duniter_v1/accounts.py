"""One account by one node: its sources at a final block, what left since, its transactions.

A node tells sources as of its newest block only. What they were at a final block a few blocks before is worked out from
the blocks between, each held to its hash: what came since is left out, what was spent since is put back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v1.blocks import BLOCKS_A_PAGE, Block, blocks_from, current
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.texts import Source, SourceKey, garbage, our_hash, owner_of, worth
from sakia_ng.adapters.duniter_v1.transactions import Transaction
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.json_values import items, mapping, natural, text
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

_TRIES = 4
"""How often sources are read again because a block came meanwhile."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one node says of accounts.

    Attributes:
        at: the final block.
        above: the node's blocks after it.
        final: sources of each account at the final block, in their own order.
    """

    at: BlockRef
    above: tuple[Block, ...]
    final: tuple[tuple[Address, tuple[Source, ...]], ...]

    def sources(self, address: Address) -> tuple[Source, ...]:
        """Return an account's sources at the final block."""
        return dict(self.final)[address]


async def snapshot(bma: Bma, addresses: Sequence[Address], at: BlockRef) -> Snapshot:
    """Read accounts as they were at a final block. Raises ``EnvironmentProblem``."""
    for _ in range(_TRIES):
        before = await current(bma)
        if before.ref.number - at.number > BLOCKS_A_PAGE:
            raise EnvironmentProblem(NodeProblem.PRUNED)
        now = {address: await sources_now(bma, address) for address in dict.fromkeys(addresses)}
        above = await blocks_above(bma, at, before.ref)
        if (await current(bma)).ref == before.ref:
            final = tuple((address, _undone(address, sources, above)) for address, sources in now.items())
            return Snapshot(at, above, final)
    raise EnvironmentProblem(NodeProblem.BUSY)


async def blocks_above(bma: Bma, at: BlockRef, tip: BlockRef) -> tuple[Block, ...]:
    """Return the blocks between, which must stand on the final one and end with the newest."""
    if tip.number < at.number:
        raise EnvironmentProblem(NodeProblem.LAGS)
    if tip.number == at.number:
        if tip.hash != at.hash:
            raise EnvironmentProblem(NodeProblem.CONTRADICTED)
        return ()
    above = await blocks_from(bma, at.number + 1, tip.number)
    if len(above) != tip.number - at.number:
        raise garbage()
    if our_hash(above[0].previous) != at.hash:
        raise EnvironmentProblem(NodeProblem.CONTRADICTED)
    return above


async def sources_now(bma: Bma, address: Address) -> tuple[Source, ...]:
    """Return what an account alone can spend, as of the node's newest block. Raises ``EnvironmentProblem``."""
    answer = mapping(await bma.get(f"tx/sources/{address}", duniterpy_bma().tx.SOURCES_SCHEMA))
    found: dict[SourceKey, Source] = {}
    for row in map(mapping, items(answer.get("sources"))):
        if owner_of(text(row.get("conditions", f"SIG({address})"))) != address:
            continue  # money under conditions is not simply there to be spent
        kind, origin = text(row.get("type")), text(row.get("identifier"))
        if kind not in ("D", "T"):
            raise garbage()
        key = SourceKey(kind, origin, natural(row.get("noffset")))
        found[key] = worth(Source(key, natural(row.get("amount"), 53), natural(row.get("base"), 4)))
    if sum(source.cents for source in found.values()) > MAX_CENTS:
        raise garbage()
    return tuple(found.values())


def _undone(address: Address, now: Iterable[Source], above: Sequence[Block]) -> tuple[Source, ...]:
    """Return the sources an account had before some blocks."""
    transactions = [transaction for block in above for transaction in block.transactions]
    hashes = {transaction.hash for transaction in transactions}
    first = above[0].ref.number if above else None

    def is_new(key: SourceKey) -> bool:
        return key.origin in hashes if key.kind == "T" else first is not None and key.index >= first

    kept = {source.key: source for source in now if not is_new(source.key)}
    for transaction in transactions:
        kept |= {source.key: source for source in transaction.spent_by(address) if not is_new(source.key)}
    return tuple(kept[key] for key in sorted(kept))


def total(sources: Iterable[Source]) -> Cents:
    """Return what sources are worth together."""
    return Cents(sum(source.cents for source in sources))


def after(sources: Sequence[Source], address: Address, transactions: Iterable[Transaction]) -> tuple[Source, ...]:
    """Return what an account can still spend once its own transactions are made: change last."""
    made = list(transactions)
    spent = {source.key for transaction in made for source in transaction.spent_by(address)}
    change = [source for transaction in made for source in transaction.made_for(address)]
    return tuple(source for source in (*sources, *change) if source.key not in spent)
