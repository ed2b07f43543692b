"""Hands signed bytes to nodes and says what they answered."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from sakia_ng.adapters.duniter_v2.node import Node
from sakia_ng.adapters.duniter_v2.node_link import NodeLink
from sakia_ng.adapters.duniter_v2.rpc import RpcRefusal
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.adapters.servers.reports import best_report
from sakia_ng.domain.chain import BlockHash
from sakia_ng.domain.operation import Failure, SignedOperation
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import SubmitFailure

_OTHER_NODES_S = 10.0
_INVALID, _ALREADY_IMPORTED = 1010, 1013
_POOL_CODES = {
    1011: SubmitFailure.INVALID,
    1012: SubmitFailure.BANNED,
    1014: SubmitFailure.UNDERPRICED,
    1016: SubmitFailure.POOL_FULL,
}
"""Error codes of Substrate's ``author`` methods."""

_VALIDITY = {
    1: SubmitFailure.CANNOT_PAY_FEE,
    2: SubmitFailure.FUTURE,
    3: SubmitFailure.STALE,
    4: SubmitFailure.BAD_SIGNATURE,
    5: SubmitFailure.TOO_OLD,
}
"""Cases of ``InvalidTransaction`` by number."""

_REASONS = {
    "Inability to pay some fees": SubmitFailure.CANNOT_PAY_FEE,
    "Transaction will be valid in the future": SubmitFailure.FUTURE,
    "Transaction is outdated": SubmitFailure.STALE,
    "Transaction has a bad signature": SubmitFailure.BAD_SIGNATURE,
    "Transaction has an ancient birth block": SubmitFailure.TOO_OLD,
}
"""How Substrate words them, for nodes that cannot be asked in numbers."""

_EXTERNAL_SOURCE = b"\x02"
_INVALID_RESULT = b"\x01\x00"


async def submit_to(node: Node, operation: SignedOperation) -> SubmitReport:
    """Hand bytes to one node. Never raises for what the node or the network does."""
    try:
        await node.session.call("author_submitExtrinsic", "0x" + operation.data.hex())
        return SubmitReport(SubmitState.ACCEPTED)
    except RpcRefusal as refusal:
        return await _refused(node, operation, refusal)
    except EnvironmentProblem:
        return SubmitReport(SubmitState.UNREACHABLE)


async def submit_to_all(nodes: NodeLink, operation: SignedOperation) -> SubmitReport:
    """Hand bytes to every node known, the one in use and the others at the same time."""
    others = [_submit_elsewhere(nodes, url, operation) for url in nodes.urls if url != nodes.url]
    return best_report(await together([_submit_here(nodes, operation), *others]))


async def _submit_here(nodes: NodeLink, operation: SignedOperation) -> SubmitReport:
    try:
        return await submit_to((await nodes.live()).node, operation)
    except EnvironmentProblem:
        return SubmitReport(SubmitState.UNREACHABLE)


async def _submit_elsewhere(nodes: NodeLink, url: str, operation: SignedOperation) -> SubmitReport:
    with suppress(EnvironmentProblem, TimeoutError):
        async with asyncio.timeout(_OTHER_NODES_S), nodes.visit(url) as node:
            return await submit_to(node, operation)
    return SubmitReport(SubmitState.UNREACHABLE)


async def _refused(node: Node, operation: SignedOperation, refusal: RpcRefusal) -> SubmitReport:
    if refusal.number == _ALREADY_IMPORTED:
        return SubmitReport(SubmitState.ALREADY_KNOWN)
    if refusal.number == _INVALID:
        return _report(await _why_invalid(node, operation, refusal))
    failure = _POOL_CODES.get(refusal.number)
    return SubmitReport(SubmitState.UNREACHABLE) if failure is None else _report(failure)


def _report(failure: SubmitFailure) -> SubmitReport:
    return SubmitReport(SubmitState.REFUSED, Failure(failure.value))


async def _why_invalid(node: Node, operation: SignedOperation, refusal: RpcRefusal) -> SubmitFailure:
    """Ask the runtime again in a form that has numbers; else compare the wording with the known ones."""
    try:
        best = (await node.header()).hash()
        argument = _EXTERNAL_SOURCE + operation.data + best
        method = "TaggedTransactionQueue_validate_transaction"
        answer = await node.runtime_call(method, argument, BlockHash("0x" + best.hex()))
    except EnvironmentProblem:
        answer = b""
    if answer[:2] == _INVALID_RESULT and len(answer) > 2:
        return _VALIDITY.get(answer[2], SubmitFailure.INVALID)
    found = (failure for start, failure in _REASONS.items() if refusal.reason.startswith(start))
    return next(found, SubmitFailure.INVALID)
