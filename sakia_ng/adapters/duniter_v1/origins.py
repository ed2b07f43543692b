"""Where a source comes from, by one node: the transaction that made it, and when it was written.

The block that holds it tells, held to its hash; what was learnt of blocks that are final is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sakia_ng.adapters.duniter_v1.blocks import block_at
from sakia_ng.adapters.duniter_v1.bma import Bma, BmaRefusal
from sakia_ng.adapters.duniter_v1.texts import Source, SourceKey, garbage
from sakia_ng.adapters.duniter_v1.transactions import Transaction
from sakia_ng.adapters.servers.json_values import mapping, natural
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef

_TX_UNKNOWN = 2034
_MOST_KEPT, _MOST_SEEN = 5_000, 500


@dataclass(frozen=True, slots=True)
class Origin:
    """A transaction and the block that holds it."""

    transaction: Transaction
    block: BlockRef


class Origins:
    """What is known of sources, node by node: nobody's word is taken for another's."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Origin | None] = {}
        self._seen: dict[tuple[str, Address], dict[SourceKey, str]] = {}

    def saw(self, bma: Bma, address: Address, sources: Iterable[Source]) -> None:
        """Remember the conditions of the sources of an account that are there now."""
        self._seen.pop((bma.url, address), None)
        self._seen[bma.url, address] = {source.key: source.condition for source in sources}
        while len(self._seen) > _MOST_SEEN:  # everybody who was ever paid is looked at
            del self._seen[next(iter(self._seen))]

    async def completed(self, bma: Bma, address: Address, sources: Iterable[Source], final: int) -> tuple[Source, ...]:
        """Return sources with the conditions of those that were spent meanwhile. Raises ``EnvironmentProblem``."""
        return tuple(
            [
                source
                if source.condition
                else replace(source, condition=await self._condition(bma, address, source.key, final))
                for source in sources
            ]
        )

    async def _condition(self, bma: Bma, address: Address, key: SourceKey, final: int) -> str:
        if key.kind == "D":
            return f"SIG({key.origin})"
        seen = self._seen.get((bma.url, address), {}).get(key)
        if seen is not None:
            return seen
        origin = await self.find(bma, key.origin, final)
        if origin is None or key.index >= len(origin.transaction.outputs):
            raise garbage()
        return origin.transaction.outputs[key.index].condition

    async def find(self, bma: Bma, hashed: str, final: int) -> Origin | None:
        """Return a transaction in a final block; None when the node does not keep it. Raises ``EnvironmentProblem``."""
        place = bma.url, hashed
        if place not in self._found:
            origin = await _find(bma, hashed)
            if origin is not None and origin.block.number > final:
                return origin  # it may be written elsewhere yet
            while len(self._found) >= _MOST_KEPT:
                del self._found[next(iter(self._found))]
            self._found[place] = origin
        return self._found[place]


async def _find(bma: Bma, hashed: str) -> Origin | None:
    try:
        answer = mapping(await bma.get(f"tx/hash/{hashed}", {"type": "object"}))
    except BmaRefusal as refusal:
        if refusal.ucode == _TX_UNKNOWN:
            return None
        raise
    if answer.get("written_block") is None:
        return None
    block = await block_at(bma, natural(answer["written_block"]))
    for transaction in block.transactions:
        if transaction.hash == hashed:
            return Origin(transaction, block.ref)
    raise garbage()
