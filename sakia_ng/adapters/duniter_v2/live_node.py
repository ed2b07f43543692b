"""A connected node with what reads it, what proves it, and what others say beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from sakia_ng.adapters.duniter_v2.blocks import BlockReader, Confirm
from sakia_ng.adapters.duniter_v2.node import Node, runtime_version
from sakia_ng.adapters.duniter_v2.opinions import Opinions
from sakia_ng.adapters.duniter_v2.proofs import Verifier
from sakia_ng.adapters.duniter_v2.runtime import RuntimeVersion
from sakia_ng.adapters.duniter_v2.storage import StateReader
from sakia_ng.adapters.duniter_v2.trust_reader import TrustReader
from sakia_ng.domain.currency import Currency


@dataclass
class LiveNode:
    """A connected node, what reads it, what proves it, and what others say beside it."""

    node: Node
    verifier: Verifier
    confirm: Confirm
    opinions: Opinions
    currency: Currency
    states: StateReader = field(init=False)
    trust: TrustReader = field(init=False)
    blocks: BlockReader = field(init=False)
    _vouched: RuntimeVersion | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self.states = StateReader(self.node, self.verifier)
        self.trust = TrustReader(self.node, self.currency, self.verifier)
        self.blocks = BlockReader(self.node, self.confirm)

    async def have_vouched_for(self) -> None:
        """Hold each runtime it tells of to what the others run; what is read by another would mean something else.

        Raises:
            EnvironmentProblem: ``CONTRADICTED``, ``METADATA_DISPUTED`` or ``NODES_DISAGREE``; or it cannot be asked.
        """
        if self._vouched != self.node.runtime.version:
            version = await self.opinions.confirmed(runtime_version)
            await self.node.reconsider_runtime()
            self._vouched = version
