"""Finds out what an included operation did: from events while a node has them, else from the indexer."""

from __future__ import annotations

import asyncio

from sakia_ng.adapters.duniter_v2.blocks import BlockReader
from sakia_ng.adapters.duniter_v2.events import module_failure, named_failure, read_outcome
from sakia_ng.adapters.duniter_v2.node import Node
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.squid import ExtrinsicRecord
from sakia_ng.adapters.duniter_v2.storage import StateReader
from sakia_ng.domain.addresses import to_address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.operation import Failure, Inclusion, Outcome
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem, OutcomeFailure


async def outcome_from_events(node: Node, inclusion: Inclusion) -> Outcome:
    """Read what happened from the block's own events.

    Raises:
        EnvironmentProblem: ``PRUNED`` when the node no longer has them, or any failure to ask.
    """
    runtime = await node.runtime_at(inclusion.block.hash)
    key = runtime.key("System.Events")
    events = (await node.storage([key], inclusion.block.hash))[key]
    if events is None:
        raise EnvironmentProblem(NodeProblem.GARBAGE)
    return await asyncio.to_thread(read_outcome, runtime, events, inclusion.index)


async def corroborated(
    node: Node, record: ExtrinsicRecord, inclusion: Inclusion, at: BlockRef, currency: Currency
) -> Outcome:
    """Accept what an indexer says only when the chain agrees that the operation was executed.

    The body must hold the very operation and its signer's nonce must have moved past it; an account that was
    closed since has lost its nonce, and then nothing can be claimed.
    """
    extrinsic = await BlockReader(node).extrinsic(inclusion)
    signer = to_address(extrinsic.signer, currency)
    if await StateReader(node).nonce(signer, at) <= extrinsic.nonce:
        return Outcome(known=False)
    failure = None if record.success else _failure(node.runtime, record.error)
    return Outcome(known=True, success=record.success, fee_cents=record.fee_cents, failure=failure)


def _failure(runtime: Runtime, error: object) -> Failure:
    """Read an error as indexers built on Subsquid write it: ``{"__kind": "Module", "value": {"index", "error"}}``."""
    match error:
        case {"__kind": "Module", "value": {"index": int(pallet), "error": str(code)}}:
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
