"""One account by one node: its sources at a final block, what left since, its transactions.

A node tells sources as of its newest block only. What they were at a final block a few blocks before is worked out from
the blocks between, each held to its hash: what came since is left out, what was spent since is put back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v1.blocks import BLOCKS_A_PAGE, Block, blocks_from, current
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.conditions import LONGEST
from sakia_ng.adapters.duniter_v1.holdings import Holding, holding
from sakia_ng.adapters.duniter_v1.origins import Origins
from sakia_ng.adapters.duniter_v1.texts import Source, SourceKey, garbage, is_hash, our_hash, worth
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
        least: the least that an account can hold, see ``Block``.
        now: sources of each account as of the newest block.
        final: what each account held at the final block.
    """

    at: BlockRef
    above: tuple[Block, ...]
    least: Cents
    now: Mapping[Address, tuple[Source, ...]]
    final: Mapping[Address, Holding]


async def snapshot(bma: Bma, addresses: Sequence[Address], at: BlockRef, origins: Origins) -> Snapshot:
    """Read accounts as they were at a final block. Raises ``EnvironmentProblem``."""
    for _ in range(_TRIES):
        tip = await current(bma)
        if tip.ref.number - at.number > BLOCKS_A_PAGE:
            raise EnvironmentProblem(NodeProblem.PRUNED)
        now = {address: await sources_now(bma, address) for address in dict.fromkeys(addresses)}
        above = await blocks_above(bma, at, tip.ref)
        if (await current(bma)).ref == tip.ref:
            final: dict[Address, Holding] = {}
            for address, sources in now.items():
                final_sources = await origins.completed(bma, address, _undone(address, sources, above, at), at.number)
                final[address] = await holding(bma, address, final_sources, at, origins)
                origins.saw(bma, address, sources)
            return Snapshot(at, above, tip.least, now, final)
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
    """Return the sources whose conditions name an account, as of the node's newest block.

    Raises:
        EnvironmentProblem: the node cannot be asked, or makes no sense.
    """
    answer = mapping(await bma.get(f"tx/sources/{address}", duniterpy_bma().tx.SOURCES_SCHEMA))
    return await asyncio.to_thread(_read_sources, items(answer.get("sources")), address)


def _read_sources(rows: Sequence[object], address: Address) -> tuple[Source, ...]:
    """Check each row, off the loop: there may be thousands."""
    found: dict[SourceKey, Source] = {}
    for row in map(mapping, rows):
        kind, origin = text(row.get("type")), text(row.get("identifier"))
        condition = text(row.get("conditions"))
        if kind not in ("D", "T") or (kind == "T" and not is_hash(origin)) or len(condition) > LONGEST:
            raise garbage()
        if kind == "D" and (origin, condition) != (address, f"SIG({address})"):
            raise garbage()
        key = SourceKey(kind, origin, natural(row.get("noffset")))
        found[key] = worth(Source(key, natural(row.get("amount"), 53), natural(row.get("base"), 4), condition))
    if sum(source.cents for source in found.values()) > MAX_CENTS:
        raise garbage()
    return tuple(found.values())


def _undone(address: Address, now: Iterable[Source], above: Sequence[Block], at: BlockRef) -> tuple[Source, ...]:
    """Return the sources an account had before some blocks, those spent since without their conditions."""
    transactions = [transaction for block in above for transaction in block.transactions]
    hashes = {transaction.hash for transaction in transactions}

    def is_new(key: SourceKey) -> bool:
        return key.origin in hashes if key.kind == "T" else key.index > at.number

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
    change = [
        source
        for transaction in made
        for source in transaction.made_for(address)
        if source.condition == f"SIG({address})"
    ]
    return tuple(source for source in (*sources, *change) if source.key not in spent)
