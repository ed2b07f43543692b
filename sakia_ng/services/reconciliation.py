"""Holding an account's lines against what nodes say it has.

The indexer's lines are enough when they explain each of an account's figures: its free money by payments, its unclaimed
UDs by dividends, its reserved money by nothing, since it stays. Else the blocks in which the figures changed are read
from nodes. What remains is one line, unexplained, until lines come that explain it.
"""

from __future__ import annotations

import logging

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.audit import Checkpoint, Tally
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.store import Store

UNEXPLAINED_ID = "unexplained"
"""Identifier of the one line of that kind that an account may have."""

KEPT_BLOCKS = 256
"""How far back the first look goes: usual nodes keep no older state."""

_log = logging.getLogger(__name__)


class Reconciler:
    """Compares lines with figures, one account at a time.

    Args:
        ledger: whose nodes are asked what moved.
        store: where lines and figures are.
    """

    def __init__(self, *, ledger: Ledger, store: Store) -> None:
        self._ledger = ledger
        self._audit = store.audit

    async def check(self, state: AccountState) -> bool:
        """Compare lines with figures that the indexer has reached; return whether any line changed.

        Args:
            state: finalised figures; every line the indexer has up to their block must have been read.

        Raises:
            EnvironmentProblem: the figures are of a block that one operator alone vouches for, and nothing was
                compared; or nodes could not be asked what moved, or the disk failed, and what is known was compared.
        """
        await self._ledger.confirm(state.at)
        tally = await self._audit.tally(state.address, state.at.number)
        if tally is None:
            return False
        found, problem = 0, None
        try:
            found = await self._look(state, tally)
        except EnvironmentProblem as failure:
            problem = failure
        changed = await self._note_difference(state)
        if problem is not None:
            raise problem
        return changed or found > 0

    async def look(self, state: AccountState) -> bool:
        """Learn from nodes what moved, without comparing: for an indexer that has not reached the figures.

        Args:
            state: finalised figures.

        Raises:
            EnvironmentProblem: nodes or disk failed, or one operator alone vouches for the figures.
        """
        await self._ledger.confirm(state.at)
        tally = await self._audit.tally(state.address, state.at.number)
        return tally is not None and await self._look(state, tally) > 0

    async def _look(self, state: AccountState, tally: Tally) -> int:
        """Ask nodes for what the indexer does not explain, and move the checkpoint."""
        movements: tuple[Movement, ...] = ()
        if not _is_explained(state, tally):
            above = tally.checkpoint.block if tally.checkpoint else BlockNumber(state.at.number - KEPT_BLOCKS)
            movements = await self._ledger.movements(state.address, above, state.at)
        return await self._audit.add(state.address, movements, _checkpoint(state))

    async def _note_difference(self, state: AccountState) -> bool:
        tally = await self._audit.tally(state.address, state.at.number)
        if tally is None:
            return False
        difference = Cents(state.total_cents - tally.total_cents)
        changed = await self._audit.set_unexplained(state.address, _line(state, difference) if difference else None)
        if changed:
            _log.warning("at block %d the lines of an account leave %d cents unexplained", state.at.number, difference)
        return changed


def _is_explained(state: AccountState, tally: Tally) -> bool:
    before = tally.checkpoint
    if before is None:
        return state.total_cents == tally.total_cents
    return (
        state.free_cents - before.free_cents == tally.other_cents
        and state.unclaimed_cents - before.unclaimed_cents == tally.dividend_cents
        and state.reserved_cents == before.reserved_cents
    )


def _checkpoint(state: AccountState) -> Checkpoint:
    return Checkpoint(state.at.number, state.free_cents, state.reserved_cents, state.unclaimed_cents)


def _line(state: AccountState, difference: Cents) -> Movement:
    return Movement(
        id=UNEXPLAINED_ID,
        account=state.address,
        kind=MovementKind.UNEXPLAINED,
        amount_cents=difference,
        counterpart=None,
        counterpart_name=None,
        comment=None,
        block=state.at.number,
        time=state.at.time,
    )
