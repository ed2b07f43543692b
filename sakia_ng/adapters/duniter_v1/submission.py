"""Hands signed transactions to nodes and says what they answered."""

from __future__ import annotations

from collections.abc import Mapping

from sakia_ng.adapters.duniter_v1.accounts import sources_now
from sakia_ng.adapters.duniter_v1.blocks import block_at
from sakia_ng.adapters.duniter_v1.bma import Bma, BmaRefusal
from sakia_ng.adapters.duniter_v1.histories import read_waiting
from sakia_ng.adapters.duniter_v1.texts import our_hash
from sakia_ng.adapters.duniter_v1.transactions import Transaction
from sakia_ng.adapters.servers.json_values import mapping
from sakia_ng.domain.operation import Failure, SignedOperation
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import SubmitFailure

_KNOWN = frozenset({2030, 1015})  # "already processed", "already under treatment"
_SPENT = 2015
_UNNAMED = 1002  # an error without a number of its own
_TX_UNKNOWN = 2034
_NO_SUCH_BLOCK = 2011
_FAILURES: Mapping[int, SubmitFailure] = {
    1007: SubmitFailure.POOL_FULL,
    2013: SubmitFailure.BAD_SIGNATURE,
    2014: SubmitFailure.FUTURE,
    _SPENT: SubmitFailure.SOURCE_SPENT,
    2026: SubmitFailure.BRANCH_UNDONE,
}
"""Duniter's numbers of errors (``ucode``, Duniter 1.7). All others are ``INVALID``."""


async def submit_to(bma: Bma, operation: SignedOperation, transaction: Transaction, currency: str) -> SubmitReport:
    """Hand a transaction to one node. Raises ``EnvironmentProblem`` when it cannot be asked."""
    try:
        await bma.post("tx/process", {"transaction": operation.data.decode()})
    except BmaRefusal as refusal:
        if refusal.ucode in _KNOWN:
            return await _what_became_of_it(bma, operation, transaction, currency)
        if refusal.ucode == _SPENT and await _is_written(bma, transaction):
            return _refused(SubmitFailure.STALE)
        if refusal.ucode == _UNNAMED and await _is_undone(bma, transaction):
            return _refused(SubmitFailure.BRANCH_UNDONE)
        return _refused(_FAILURES.get(refusal.ucode, SubmitFailure.INVALID))
    return SubmitReport(SubmitState.ACCEPTED)


async def _what_became_of_it(
    bma: Bma, operation: SignedOperation, transaction: Transaction, currency: str
) -> SubmitReport:
    """A transaction that the node knows is in a block, or waits, or waits in vain since its money was spent."""
    if await _is_written(bma, transaction):
        return _refused(SubmitFailure.STALE)
    if await _is_spent_otherwise(bma, operation, transaction, currency):
        return _refused(SubmitFailure.SOURCE_SPENT)
    return SubmitReport(SubmitState.ALREADY_KNOWN)


async def _is_written(bma: Bma, transaction: Transaction) -> bool:
    try:
        answer = mapping(await bma.get(f"tx/hash/{transaction.hash}", {"type": "object"}))
    except BmaRefusal as refusal:
        if refusal.ucode == _TX_UNKNOWN:
            return False
        raise
    return answer.get("written_block") is not None


async def _is_undone(bma: Bma, transaction: Transaction) -> bool:
    """Whether the block that a transaction rests on is not on the node's chain."""
    number, _, hashed = transaction.blockstamp.partition("-")
    try:
        return (await block_at(bma, int(number))).ref.hash != our_hash(hashed)
    except BmaRefusal as refusal:
        return refusal.ucode == _NO_SUCH_BLOCK


async def _is_spent_otherwise(bma: Bma, operation: SignedOperation, transaction: Transaction, currency: str) -> bool:
    """Whether a block holds another transaction that spends the same: then a source is there no more."""
    there = {source.key for source in await sources_now(bma, operation.signer)}
    gone = [source.key for source in transaction.inputs if source.key not in there]
    if not gone:
        return False
    waiting = await read_waiting(bma, operation.signer, currency)  # whose change it may spend
    return any(key.origin not in waiting for key in gone)


def _refused(failure: SubmitFailure) -> SubmitReport:
    return SubmitReport(SubmitState.REFUSED, Failure(failure.value))
