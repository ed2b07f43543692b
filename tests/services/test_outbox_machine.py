"""The outbox against a chain that plays any trick within its rules: hypothesis chooses what happens, in any order.

The chain plays numbers in their order and each once, takes bytes only while they are valid, and may take whatever ever
reached a server. Servers refuse, lose replies, forget, lag and fall silent; the disk fills up; the program is killed.
``HYPOTHESIS_PROFILE=thorough`` tries many more orders.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import GDEV
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import (
    Failure,
    Inclusion,
    OperationHash,
    OperationId,
    OutboxEntry,
    Outcome,
    SignedOperation,
)
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.ledger import Scan, SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.fakes.blocks import FakeBlock
from tests.fakes.ledger import ERA_BLOCKS, FakeLedger
from tests.services.paying_world import PAUL, S, World

T = TypeVar("T")

CAME_TO_NOTHING = frozenset({S.REFUSED, S.BLOCKED, S.EXPIRED, S.FAILED})
"""States in which the program lets one pay again."""

FAILED = Outcome(known=True, success=False, fee_cents=Cents(0), failure=Failure("token.frozen"))
REFUSAL = SubmitReport(SubmitState.REFUSED, Failure("submit.stale"))
MODES = ["takes", "refuses", "refuses, keeps", "loses", "takes, loses the reply"]
MODE = st.sampled_from(MODES)
MEANWHILE = ["nothing", "nothing", "a block", "a final block"]


class TrickyLedger(FakeLedger):
    """A chain with the rules of numbers and validity, behind servers that need not be honest about their pools."""

    def __init__(self) -> None:
        super().__init__(GDEV)
        self.auto_include = False
        self.mode = MODES[0]
        self.forgets = self.hides_outcomes = False
        self.server_is_final_to: int | None = None

    def number_of(self, signer: Address, height: int | None = None) -> int:
        return self._nonce(signer, self.best_ref.number if height is None else height)

    async def make_block(self, picks: Iterable[int], *, fail: bool) -> None:
        """Make a block of what may be in it, as the picks choose."""
        await self.mint()
        block = self.blocks[-1]
        for pick in picks:
            possible = [operation for operation in self.pool if self._fits(operation, block)]
            if pick < len(possible):
                block.operations.append(possible[pick])
                self.outcomes.pop(possible[pick].hash, None)
                if fail:
                    self.outcomes[possible[pick].hash] = FAILED

    def is_possible(self, operation: SignedOperation) -> bool:
        """Whether some block to come could hold it, whatever is final."""
        number = self.number_of(operation.signer, self.finalized_number)
        return operation.sequence >= number and self.finalized_number < operation.valid_until

    def final_outcome(self, operation: SignedOperation) -> bool | None:
        """Whether it worked; None when no final block holds it."""
        final = [block for block in self.blocks if block.ref.number <= self.finalized_number]
        if not any(operation in block.operations for block in final):
            return None
        return operation.hash not in self.outcomes

    def heal(self) -> None:
        self.mode, self.forgets, self.hides_outcomes, self.node_down = MODES[0], False, False, False
        self.server_is_final_to = None

    async def next_sequence(self, address: Address) -> int:
        self._ask_node("next_sequence")
        number = self.number_of(address)
        height = self.best_ref.number
        pooled = {operation.sequence for operation in self.pool if operation.valid_until > height}
        while number in pooled and not self.forgets:
            number += 1
        return number

    async def submit(self, operation: SignedOperation) -> SubmitReport:
        self.submitted.append(operation)
        if self.node_down or self.mode == "loses":
            return SubmitReport(SubmitState.UNREACHABLE)
        is_stale = operation.sequence < self.number_of(operation.signer)
        if self.mode == "refuses" or is_stale or self.best_ref.number >= operation.valid_until:
            return REFUSAL
        is_known = operation in self.pool
        self.pool += [] if is_known else [operation]
        if self.mode == "refuses, keeps":
            return REFUSAL
        if self.mode == "takes, loses the reply":
            return SubmitReport(SubmitState.UNREACHABLE)
        return SubmitReport(SubmitState.ALREADY_KNOWN if is_known else SubmitState.ACCEPTED)

    async def find(self, hashes: Iterable[OperationHash], first: BlockNumber, last: BlockNumber) -> Scan:
        most = self.finalized_number if self.server_is_final_to is None else self.server_is_final_to
        return await super().find(hashes, first, BlockNumber(min(last, most)))

    async def outcome(self, inclusion: Inclusion) -> Outcome:
        if self.hides_outcomes:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return await super().outcome(inclusion)

    def _fits(self, operation: SignedOperation, block: FakeBlock) -> bool:
        in_turn = operation.sequence == self.number_of(operation.signer)
        return in_turn and operation.valid_from < block.ref.number <= operation.valid_until


class OutboxMachine(RuleBasedStateMachine):
    """One user, who pays again only what came to nothing by the program's own words."""

    @initialize()
    def open(self) -> None:
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.ledger = TrickyLedger()
        self.world = World(Path(self.folder.name), self.ledger)
        self.run(self.world.open())
        self.wishes = 0
        self.wish_of: dict[OperationId, int] = {}
        self.settled: dict[OperationId, OutboxEntry] = {}
        self.write = self.world.store._database.write

    def run(self, work: Awaitable[T]) -> T:
        async def awaited() -> T:
            return await work

        return self.runner.run(awaited())

    @property
    def rows(self) -> tuple[OutboxEntry, ...]:
        """What is kept now, newest first."""
        return self.run(self.world.store.outbox.recent(1_000))

    def attempt(self, work: Awaitable[T]) -> T | None:
        """Do what may fail for want of servers or of a disk, or be refused."""
        try:
            return self.run(work)
        except (EnvironmentProblem, UserError):
            return None

    def attempts_at(self, wish: int) -> list[OutboxEntry]:
        return [row for row in self.rows if self.wish_of[row.id] == wish]

    @rule(is_new=st.booleans(), choice=st.integers(0, 5), meanwhile=st.sampled_from(MEANWHILE), mode=MODE)
    def pay(self, is_new: bool, choice: int, meanwhile: str, mode: str) -> None:
        """Review something new, or what came to nothing, and sign it after something else happened."""
        wishes = sorted(set(self.wish_of.values()))
        dead = [w for w in wishes if all(row.state in CAME_TO_NOTHING for row in self.attempts_at(w))]
        if is_new or not dead:
            self.wishes += 1
        wish = self.wishes if is_new or not dead else dead[choice % len(dead)]
        action = Pay(self.world.elsa, PAUL, InCents(Cents(100 + wish)))
        draft = self.attempt(self.world.payments.review(action))
        if meanwhile != "nothing":
            self.make_a_block([0, 0], fail=False, final=meanwhile == "a final block")
        if draft is not None:
            self.sign(wish, draft)
            self.hand_over(mode, 40.0)

    def sign(self, wish: int, draft: Draft) -> None:
        row = self.attempt(self.world.payments.confirm(draft))
        if row is not None:
            assert self.wish_of.setdefault(row.id, wish) == wish

    @rule(mode=MODE, after_s=st.sampled_from([0.0, 40.0]))
    def hand_over(self, mode: str, after_s: float) -> None:
        self.ledger.mode = mode
        self.world.clock.advance(after_s)
        before = {row.id: row.state for row in self.rows}
        self.attempt(self.world.hand_over())
        for row in self.run(self.world.store.outbox.live()):
            if row.state is S.REFUSED and before.get(row.id) is not S.REFUSED:
                assert self.ledger.final_outcome(row.operation) is None, "called refused while a final block holds it"

    @rule(choice=st.integers(0, 5))
    def send_one_again(self, choice: int) -> None:
        if rows := self.rows:
            self.attempt(self.world.outbox.resend(rows[choice % len(rows)].id))

    @rule(picks=st.lists(st.integers(0, 2), min_size=1, max_size=3), fail=st.booleans(), final=st.booleans())
    def make_a_block(self, picks: list[int], fail: bool, final: bool) -> None:
        self.run(self.ledger.make_block(picks, fail=fail))
        if final:
            self.run(self.ledger.finalize())

    @rule(picks=st.lists(st.integers(0, 3), max_size=2), count=st.sampled_from([10, 40, 62, 64]))
    def make_many_blocks(self, picks: list[int], count: int) -> None:
        self.run(self.ledger.make_block(picks, fail=False))
        self.run(self.ledger.mint(count))

    @rule(back=st.integers(0, 3))
    def finalize(self, back: int) -> None:
        self.run(self.ledger.finalize(max(self.ledger.finalized_number, self.ledger.best_ref.number - back)))

    @rule()
    def undo_blocks(self) -> None:
        pool = list(self.ledger.pool)
        self.run(self.ledger.reorganize(drop_operations=True))
        self.ledger.pool = pool

    @rule(best_first=st.booleans())
    def read_final_blocks(self, best_first: bool = False) -> None:
        if best_first:
            self.attempt(self.world.outbox.look_at_best())
        self.attempt(self.world.outbox.advance(self.ledger.final_ref))

    @rule()
    def be_killed(self) -> None:
        self.world.restart()

    @rule(trouble=st.sampled_from(["node_down", "forgets", "hides_outcomes"]))
    def get_into_trouble(self, trouble: str) -> None:
        setattr(self.ledger, trouble, True)

    @rule(lag=st.integers(0, 40))
    def go_to_a_server_that_is_behind(self, lag: int) -> None:
        self.ledger.server_is_final_to = self.ledger.finalized_number - lag

    @rule(after=st.integers(0, 2))
    def fill_the_disk(self, after: int) -> None:
        left = after

        async def full(work: Callable[[sqlite3.Connection], T]) -> T:
            nonlocal left
            left -= 1
            if left < 0:
                raise EnvironmentProblem(StoreProblem.DISK_FULL)
            return await self.write(work)

        self.world.store._database.write = full  # type: ignore[method-assign]  # a disk of the test's own

    @rule()
    def mend_everything(self) -> None:
        self.ledger.heal()
        self.world.store._database.write = self.write  # type: ignore[method-assign]  # as it was

    @invariant()
    def what_is_kept_agrees_with_the_chain(self) -> None:
        for row in self.rows:
            assert row.id in self.wish_of, "a row that nobody signed"
            if row.settled:
                assert self.settled.setdefault(row.id, row) == row, "a settled row changed"
                made = self.ledger.final_outcome(row.operation)
                expected = {True: [S.FINAL], False: [S.FAILED], None: [S.REFUSED, S.EXPIRED]}[made]
                assert row.state in expected
                assert made is not None or not self.ledger.is_possible(row.operation)

    @invariant()
    def all_that_left_is_known(self) -> None:
        assert {o.data for o in self.ledger.submitted} <= {row.operation.data for row in self.rows}

    @invariant()
    def no_wish_can_come_true_twice(self) -> None:
        for wish in set(self.wish_of.values()):
            operations = [row.operation for row in self.attempts_at(wish)]
            made = [operation for operation in operations if self.ledger.final_outcome(operation)]
            possible = {operation.sequence for operation in operations if self.ledger.is_possible(operation)}
            assert len(made) + len(possible) <= 1, f"wish {wish}: {len(made)} made, numbers {possible} possible"

    def teardown(self) -> None:
        try:
            self.end_well()
        finally:
            self.run(self.world.store.close())
            self.runner.close()
            self.folder.cleanup()

    def end_well(self) -> None:
        """Whatever happened: once all is well again, everything is settled and one can pay."""
        self.mend_everything()
        self.run(self.ledger.make_block([0, 0, 0], fail=False))
        self.run(self.ledger.mint(ERA_BLOCKS, finalize=True))
        self.run(self.world.outbox.advance(self.ledger.final_ref))
        assert self.run(self.world.store.outbox.live()) == ()
        self.what_is_kept_agrees_with_the_chain()
        self.no_wish_can_come_true_twice()
        self.pay(is_new=True, choice=0, meanwhile="nothing", mode=MODES[0])
        self.make_a_block([0], fail=False, final=True)
        self.read_final_blocks()
        self.what_is_kept_agrees_with_the_chain()
        assert self.rows[0].state is S.FINAL


_IS_THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"

OutboxMachine.TestCase.settings = settings(
    max_examples=2_000 if _IS_THOROUGH else 60, stateful_step_count=60 if _IS_THOROUGH else 30, deadline=None
)
TestOutboxMachine = OutboxMachine.TestCase
