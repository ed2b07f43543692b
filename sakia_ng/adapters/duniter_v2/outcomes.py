"""Finds out what an included operation did: from events while a node has them, else from indexers.

Nothing here rests on one server's word: what is called failed would be paid again. Only the one node of somebody who
knows no other is believed, as for all else.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

from sakia_ng.adapters.duniter_v2.block_events import read_events
from sakia_ng.adapters.duniter_v2.events import module_failure, named_failure, read_outcome
from sakia_ng.adapters.duniter_v2.indexer_link import IndexerLink
from sakia_ng.adapters.duniter_v2.live_node import LiveNode
from sakia_ng.adapters.duniter_v2.node import Node
from sakia_ng.adapters.duniter_v2.node_link import NodeLink
from sakia_ng.adapters.duniter_v2.proofs import Verifier
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.squid import ExtrinsicRecord, Squid
from sakia_ng.domain.addresses import to_address
from sakia_ng.domain.agreement import tally
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.operation import Failure, Inclusion, OperationHash, Outcome
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem, OutcomeFailure

T = TypeVar("T")

_OTHER_NODES_S = 10.0
_SILENCE_S = 60.0
_CATCHING_UP_S = 86_400.0
_KEPT_STATES = 256
"""Blocks whose state usual nodes keep; what such a node says of older ones tells nothing."""

_ENOUGH_INDEXERS = 2
"""Operators whose indexers must say the same: unlike a node, none can prove anything."""

_USELESS_ANSWERS = frozenset(
    {
        NodeProblem.GARBAGE,
        NodeProblem.REFUSED,
        NodeProblem.OVERSIZED,
        NodeProblem.RUNTIME_UNKNOWN,
        NodeProblem.NODES_DISAGREE,
        NodeProblem.UNCONFIRMED,
    }
)


class OnNode(Protocol):
    """Asks the node in use, and the next one when it breaks or lies."""

    async def __call__(self, question: Callable[[LiveNode], Awaitable[T]]) -> T:
        """Return the answer, or raise ``EnvironmentProblem``."""


class OutcomeFinder:
    """Asks whoever may know: the node in use, the other nodes, which may keep more, then the indexers.

    Args:
        nodes: the nodes.
        indexers: the indexers.
        currency: theirs.
        clock: for how long an indexer is waited for.
        on_node: asks the node in use.
        finalized: gives the newest final block.
    """

    def __init__(
        self,
        *,
        nodes: NodeLink,
        indexers: IndexerLink,
        currency: Currency,
        clock: Clock,
        on_node: OnNode,
        finalized: Callable[[], BlockRef],
    ) -> None:
        self._nodes = nodes
        self._indexers = indexers
        self._currency = currency
        self._clock = clock
        self._on_node = on_node
        self._finalized = finalized
        self._waiting_since: dict[tuple[OperationHash, bool], float] = {}

    async def find(self, inclusion: Inclusion) -> Outcome:
        """Return what an included operation did, not ``known`` when nobody can tell any more.

        Raises:
            EnvironmentProblem: nobody can tell now; try again later.
        """
        try:
            return await self._on_node(lambda live: outcome_from_events(live.node, live.verifier, inclusion))
        except EnvironmentProblem as problem:
            is_gone = problem.code is NodeProblem.PRUNED or self._is_lost(inclusion, problem)
            if not is_gone and problem.code is not NodeProblem.NODES_DISAGREE:
                raise
            found = await self._told_elsewhere(inclusion)
            if found is None and not is_gone:
                raise
        return found or await self._indexed(inclusion)

    def _is_lost(self, inclusion: Inclusion, problem: EnvironmentProblem) -> bool:
        """Whether a node will never tell more of a block than this problem: it answers, and the block is old."""
        is_old = self._finalized().number - inclusion.block.number > _KEPT_STATES
        return is_old and problem.code in _USELESS_ANSWERS

    async def _told_elsewhere(self, inclusion: Inclusion) -> Outcome | None:
        """Ask the other nodes one after the other: one may keep more, or prove what the one in use does not."""
        for url in self._nodes.urls:
            if url == self._nodes.url:
                continue
            try:
                async with asyncio.timeout(_OTHER_NODES_S), self._nodes.visit(url) as node:
                    return await outcome_from_events(node, self._nodes.watch.verifier(node), inclusion)
            except TimeoutError:
                continue
            except EnvironmentProblem as problem:
                if problem.code is NodeProblem.DISPROVED:
                    self._nodes.set_aside(url, problem)
        return None

    async def _indexed(self, inclusion: Inclusion) -> Outcome:
        """Believe what indexers of two operators say alike, if the chain agrees; else nobody knows."""
        records, problems = await self._indexers.opinions(lambda squid: _noted(squid, inclusion))
        runtime = (await self._nodes.live()).node.runtime
        count = tally({operator: _outcome(runtime, record) for operator, record in records.items()})
        if count is None or count.agreeing < _ENOUGH_INDEXERS:
            if problems and self._may_still_tell(inclusion.hash, problem := _most_hopeful(problems)):
                raise problem
            return Outcome(known=False)
        if (told := count.choice) is None:
            return Outcome(known=False)
        return await self._on_node(lambda live: corroborated(live, told, inclusion, self._finalized(), self._currency))

    def _may_still_tell(self, operation: OperationHash, problem: EnvironmentProblem) -> bool:
        """Whether an indexer is worth waiting for: long when it is on its way, briefly when none answers."""
        lags, now = problem.code is IndexerProblem.LAGS, self._clock.monotonic()
        if lags:  # it answers: what silence there was is over
            self._waiting_since.pop((operation, False), None)
        since = self._waiting_since.setdefault((operation, lags), now)
        return now - since < (_CATCHING_UP_S if lags else _SILENCE_S)


async def _noted(squid: Squid, inclusion: Inclusion) -> ExtrinsicRecord | None:
    """Return what an indexer notes of an operation; None is an answer only when it has read that far.

    Raises:
        EnvironmentProblem: ``LAGS``: it has not, or any failure to ask.
    """
    height = await squid.height()  # first: it reads on meanwhile
    record = await squid.extrinsic(inclusion)
    if record is None and height < inclusion.block.number:
        raise EnvironmentProblem(IndexerProblem.LAGS)
    return record


async def outcome_from_events(node: Node, verifier: Verifier, inclusion: Inclusion) -> Outcome:
    """Read what happened from the block's own events, proven or said by another operator too.

    Raises:
        EnvironmentProblem: as ``read_events`` does, or the events cannot be read.
    """
    told = await read_events(node, verifier, inclusion.block)
    return await asyncio.to_thread(read_outcome, told.runtime, told.data, inclusion.index)


async def corroborated(
    live: LiveNode, told: Outcome, inclusion: Inclusion, at: BlockRef, currency: Currency
) -> Outcome:
    """Accept what indexers say only when the chain agrees that the operation was executed.

    The body must hold the very operation and its signer's nonce must have moved past it; an account that was
    closed since has lost its nonce, and then nothing can be claimed. Whether it succeeded that does not tell.
    """
    extrinsic = await live.blocks.extrinsic(inclusion)
    signer = to_address(extrinsic.signer, currency)
    return told if await live.states.nonce(signer, at) > extrinsic.nonce else Outcome(known=False)


def _most_hopeful(problems: Sequence[EnvironmentProblem]) -> EnvironmentProblem:
    """Return why the indexer that is most likely to tell later does not tell now."""
    return next((problem for problem in problems if problem.code is IndexerProblem.LAGS), problems[0])


def _outcome(runtime: Runtime, record: ExtrinsicRecord | None) -> Outcome | None:
    if record is None:
        return None
    failure = None if record.success else _failure(runtime, record.error)
    return Outcome(known=True, success=record.success, fee_cents=record.fee_cents, failure=failure)


def _failure(runtime: Runtime, error: object) -> Failure:
    """Read an error as indexers built on Subsquid write it: ``{"__kind": "Module", "value": {"index", "error"}}``."""
    match error:
        case {"__kind": "Module", "value": {"index": int(pallet), "error": str(code)}} if pallet in range(256):
            return _module(runtime, pallet, code)
        case {"__kind": str(family), "value": {"__kind": str(name)}}:
            return named_failure(family, name)
        case {"__kind": str(name)}:
            return named_failure("dispatch", name)
        case _:
            return Failure(OutcomeFailure.UNNAMED.value)


def _module(runtime: Runtime, pallet: int, code: str) -> Failure:
    try:
        return module_failure(runtime, pallet, bytes.fromhex(code.removeprefix("0x"))[0])
    except (ValueError, IndexError):
        return Failure(OutcomeFailure.UNNAMED.value)
