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
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

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
from tests.fakes.ledger import ERA_BLOCKS, FakeBlock, FakeLedger
from tests.services.paying_world import PAUL, S, World

T = TypeVar("T")

CAME_TO_NOTHING = frozenset({S.REFUSED, S.BLOCKED, S.EXPIRED, S.FAILED})
"""States in which the program lets one pay again."""

FAILED = Outcome(known=True, success=False, fee_cents=Cents(0), failure=Failure("token.frozen"))
REFUSAL = SubmitReport(SubmitState.REFUSED, Failure("submit.stale"))
MODES = ["takes", "refuses", "refuses, keeps", "loses", "takes, loses the reply"]


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
        self.reviewed: tuple[int, Draft] | None = None
        self.settled: dict[OperationId, OutboxEntry] = {}
        self.write = self.world.store._database.write
        self.rows: tuple[OutboxEntry, ...] = ()

    def run(self, work: Awaitable[T]) -> T:
        async def awaited() -> T:
            return await work

        return self.runner.run(awaited())

    def attempt(self, work: Awaitable[T]) -> T | None:
        """Do what may fail for want of servers or of a disk, or be refused."""
        try:
            return self.run(work)
        except (EnvironmentProblem, UserError):
            return None

    def attempts_at(self, wish: int) -> list[OutboxEntry]:
        return [row for row in self.rows if self.wish_of[row.id] == wish]

    @rule()
    def review_something_new(self) -> None:
        self.wishes += 1
        self.review(self.wishes)

    @rule(choice=st.integers(0, 5))
    def review_again_what_came_to_nothing(self, choice: int) -> None:
        wishes = sorted(set(self.wish_of.values()))
        dead = [w for w in wishes if all(row.state in CAME_TO_NOTHING for row in self.attempts_at(w))]
        if dead:
            self.review(dead[choice % len(dead)])

    def review(self, wish: int) -> None:
        action = Pay(self.world.elsa, PAUL, InCents(Cents(100 + wish)))
        draft = self.attempt(self.world.payments.review(action))
        self.reviewed = None if draft is None else (wish, draft)

    @precondition(lambda self: self.reviewed is not None)
    @rule()
    def sign(self) -> None:
        assert self.reviewed is not None
        (wish, draft), self.reviewed = self.reviewed, None
        row = self.attempt(self.world.payments.confirm(draft))
        if row is not None:
            assert self.wish_of.setdefault(row.id, wish) == wish

    @rule()
    def hand_over(self) -> None:
        before = {row.id: row.state for row in self.rows}
        self.attempt(self.world.hand_over())
        for row in self.run(self.world.store.outbox.live()):
            if row.state is S.REFUSED and before.get(row.id) is not S.REFUSED:
                assert self.ledger.final_outcome(row.operation) is None, "called refused while a final block holds it"

    @rule(choice=st.integers(0, 5))
    def send_one_again(self, choice: int) -> None:
        if self.rows:
            self.attempt(self.world.outbox.resend(self.rows[choice % len(self.rows)].id))

    @rule(picks=st.lists(st.integers(0, 3), max_size=3), fail=st.booleans())
    def make_a_block(self, picks: list[int], fail: bool) -> None:
        self.run(self.ledger.make_block(picks, fail=fail))

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

    @rule()
    def read_final_blocks(self) -> None:
        self.attempt(self.world.outbox.advance(self.ledger.final_ref))

    @rule()
    def look_at_best(self) -> None:
        self.attempt(self.world.outbox.look_at_best())

    @rule(seconds=st.sampled_from([4.0, 40.0, 700.0]))
    def let_time_pass(self, seconds: float) -> None:
        self.world.clock.advance(seconds)

    @rule()
    def be_killed(self) -> None:
        self.world.restart()
        self.reviewed = None

    @rule(mode=st.sampled_from(MODES), down=st.booleans(), forgets=st.booleans(), hides=st.booleans())
    def change_servers(self, mode: str, down: bool, forgets: bool, hides: bool) -> None:
        self.ledger.mode, self.ledger.node_down = mode, down
        self.ledger.forgets, self.ledger.hides_outcomes = forgets, hides

    @rule(lag=st.integers(0, 40))
    def go_to_a_server_that_is_behind(self, lag: int) -> None:
        self.ledger.server_is_final_to = self.ledger.finalized_number - lag

    @rule()
    def mend_servers(self) -> None:
        self.ledger.heal()

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
    def empty_the_disk(self) -> None:
        self.world.store._database.write = self.write  # type: ignore[method-assign]  # as it was

    @invariant()
    def what_is_kept_agrees_with_the_chain(self) -> None:
        self.rows = self.run(self.world.store.outbox.recent(1_000))
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
        self.empty_the_disk()
        self.ledger.heal()
        self.run(self.ledger.make_block([0, 0, 0], fail=False))
        self.run(self.ledger.mint(ERA_BLOCKS, finalize=True))
        self.run(self.world.outbox.advance(self.ledger.final_ref))
        assert self.run(self.world.store.outbox.live()) == ()
        self.what_is_kept_agrees_with_the_chain()
        self.no_wish_can_come_true_twice()
        self.review_something_new()
        self.sign()
        self.hand_over()
        self.run(self.ledger.make_block([0], fail=False))
        self.run(self.ledger.finalize())
        self.read_final_blocks()
        self.what_is_kept_agrees_with_the_chain()
        assert self.rows[0].state is S.FINAL


_IS_THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"

OutboxMachine.TestCase.settings = settings(
    max_examples=2_000 if _IS_THOROUGH else 25, stateful_step_count=60 if _IS_THOROUGH else 40, deadline=None
)
TestOutboxMachine = OutboxMachine.TestCase
