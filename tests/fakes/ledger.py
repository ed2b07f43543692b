"""A scripted ledger in memory, for tests of services: nothing is computed that a test did not ask for.

A small chain of blocks stands behind it. ``mint`` makes best blocks and puts into them what was submitted, ``finalize``
makes them final, ``reorganize`` undoes those that are not. Money does not move by itself: a test sets the states it
wants with ``put_state``.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, Person
from sakia_ng.domain.operation import Failure, Inclusion, OperationHash, Outcome, SignedOperation, UnsignedOperation
from sakia_ng.errors import EnvironmentProblem, SakiaError
from sakia_ng.ports.connection import Connection, LinkState
from sakia_ng.ports.ledger import (
    Capability,
    CreatedDividend,
    DividendValue,
    HistoryPage,
    Scan,
    SubmitReport,
    SubmitState,
)
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem, SubmitFailure
from tests.fakes.amounts import absent_account, check_offered, draft_of
from tests.fakes.blocks import FakeBlock, block_hash, operation_hash
from tests.fakes.undoing import Undoing
from tests.fakes.web_of_trust import FakeWebOfTrust

START = datetime(2026, 11, 1, 12, tzinfo=UTC)
FIRST_NUMBER = 1_000
BODIES_A_CALL = 32
ERA_BLOCKS = 64


class FakeLedger(Undoing):
    """Implements the ledger port.

    Attributes a test may set at any time:
        node_down, indexer_down: calls to them raise ``EnvironmentProblem``.
        fee_cents: fee of every draft.
        draft_answers: next answers of ``draft``: a ``Draft`` to give, an error to raise, before the default draft.
        submit_answers: next answers of ``submit``: a report to give or an error to raise. What is accepted enters
            the pool; with ``UNREACHABLE`` and ``lost_reply`` it does too.
        lost_reply: an ``UNREACHABLE`` submission arrived all the same.
        auto_include: ``mint`` puts the pool into the first new block.
        outcomes: outcome by operation hash; the default is success with ``fee_cents``.
        pruned_below: outcomes of blocks under this height are unknown.
        nonces: next transaction number of accounts, before what the fake chain included.
        histories: movements of an account, newest first; ``indexed_to`` is the indexer's height (None: best).
        extrinsics: hashes of what made them, by their identifiers.
        moves: what nodes tell of an account's money, oldest first.
        branches: heights at which one operator alone vouches for a block.
        known_people, values, created, dividend: answers of ``people``/``names``, ``dividend_values``,
            ``created_dividends``, ``dividend_state``.
        abilities: what it can do; no conditions, as Duniter v2.
        trust: the web of trust.
        calls: names of the methods called, in order.
    """

    def __init__(
        self, currency: Currency, dividend: DividendState | None = None, *, first_number: int = FIRST_NUMBER
    ) -> None:
        self._currency = currency
        self.dividend = dividend
        self.blocks = [FakeBlock(BlockRef(BlockNumber(first_number), block_hash("block", first_number, 0), START))]
        self.finalized_number = first_number
        self.pool: list[SignedOperation] = []
        self.node_down = self.indexer_down = self.lost_reply = False
        self.auto_include = True
        self.fee_cents = Cents(0)
        self.abilities = ~(Capability.CONDITIONS | Capability.PAY_SEVERAL)
        self.draft_answers: deque[Draft | SakiaError] = deque()
        self.submit_answers: deque[SubmitReport | SakiaError] = deque()
        self.submitted: list[SignedOperation] = []
        self.outcomes: dict[OperationHash, Outcome] = {}
        self.pruned_below = 0
        self.states: dict[Address, AccountState] = {}
        self.nonces: dict[Address, int] = {}
        self.histories: dict[Address, list[Movement]] = {}
        self.extrinsics: dict[str, OperationHash] = {}
        self.moves: dict[Address, list[Movement]] = {}
        self.branches: set[BlockNumber] = set()
        self.indexed_to: BlockNumber | None = None
        self.known_people: dict[Address, Person] = {}
        self.values: tuple[DividendValue, ...] = ()
        self.created: tuple[CreatedDividend, ...] = ()
        self.trust = FakeWebOfTrust()
        self.calls: list[str] = []
        self.given_up: tuple[OperationHash, ...] = ()
        self.closed = False
        self._forks = 0
        self._listeners: list[Callable[[Connection], None]] = []
        self._connection = Connection(LinkState.CONNECTING, LinkState.CONNECTING, "ws://fake", "http://fake")
        self._moved = asyncio.Condition()

    def put_state(self, state: AccountState) -> None:
        """Set what ``account_states`` gives; its block is replaced by the one asked for."""
        self.states[state.address] = state

    async def mint(self, count: int = 1, *, finalize: bool = False) -> BlockRef:
        """Make best blocks (final at once with ``finalize``) and return the newest."""
        for _ in range(count):
            last = self.blocks[-1].ref
            number = BlockNumber(last.number + 1)
            ref = BlockRef(number, block_hash("block", number, self._forks), last.time + timedelta(seconds=6))
            self.blocks.append(FakeBlock(ref))
            if self.auto_include:
                self.blocks[-1].operations, self.pool = self._first_of_each_number(), []
        if finalize:
            self.finalized_number = self.blocks[-1].ref.number
        await self._tell()
        return self.blocks[-1].ref

    def _first_of_each_number(self) -> list[SignedOperation]:
        """Return what a block takes of the pool: one operation of each number of an account, once."""
        made = {(one.signer, one.sequence) for block in self.blocks for one in block.operations}
        first = {(one.signer, one.sequence): one for one in reversed(self.pool)}
        return [one for number, one in reversed(first.items()) if number not in made]

    async def finalize(self, number: int | None = None) -> BlockRef:
        """Make blocks final, up to the best or to ``number``; return the newest final one."""
        self.finalized_number = self.blocks[-1].ref.number if number is None else number
        await self._tell()
        return self.final_ref

    async def reorganize(self, *, drop_operations: bool = False) -> None:
        """Undo the blocks that are not final; their operations go back to the pool, or are lost."""
        undone = [self.blocks.pop() for _ in range(self.best_ref.number - self.finalized_number)][::-1]
        self._forks += 1
        if not drop_operations:
            self.pool = [operation for block in undone for operation in block.operations] + self.pool
        await self._tell()

    async def set_links(self, *, node: bool = True, indexer: bool = True) -> None:
        """Cut or mend the links to the node and the indexer."""
        self.node_down, self.indexer_down = not node, not indexer
        await self._tell()

    @property
    def final_ref(self) -> BlockRef:
        """The newest final block."""
        return self._block(self.finalized_number).ref

    @property
    def best_ref(self) -> BlockRef:
        """The newest block."""
        return self.blocks[-1].ref

    @property
    def currency(self) -> Currency:
        return self._currency

    @property
    def capabilities(self) -> Capability:
        return self.abilities

    @property
    def connection(self) -> Connection:
        return self._connection

    def on_connection(self, listener: Callable[[Connection], None]) -> None:
        self._listeners.append(listener)

    async def start(self) -> None:
        self.calls.append("start")
        await self._tell()

    async def close(self) -> None:
        self.closed = True

    def finalized_heads(self) -> AsyncGenerator[BlockRef, None]:
        return self._heads(lambda: self.final_ref)

    def best_heads(self) -> AsyncGenerator[BlockRef, None]:
        return self._heads(lambda: self.best_ref)

    async def finalized_head(self) -> BlockRef:
        self._ask_node("finalized_head")
        return self.final_ref

    async def account_states(self, addresses: Sequence[Address], at: BlockRef) -> Mapping[Address, AccountState]:
        self._ask_node("account_states")
        return {address: self._state(address, at) for address in addresses}

    async def dividend_state(self, at: BlockRef) -> DividendState:
        self._ask_node("dividend_state")
        if self.dividend is None:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return self.dividend

    async def draft(self, action: Action) -> Draft:
        self._ask_node("draft")
        if self.draft_answers:
            answer = self.draft_answers.popleft()
            if isinstance(answer, SakiaError):
                raise answer
            return answer
        return self._default_draft(action)

    async def next_sequence(self, address: Address) -> int:
        self._ask_node("next_sequence")
        pooled = sum(operation.signer == address for operation in self.pool)
        return self._nonce(address, self.best_ref.number) + pooled

    async def sequence_at(self, address: Address, at: BlockRef) -> int:
        self._ask_node("sequence_at")
        return self._nonce(address, at.number)

    async def unsigned(
        self,
        draft: Draft,
        sequence: int,
        public_key: PublicKey,
        scheme: Scheme,
        given_up: Sequence[SignedOperation] = (),
    ) -> UnsignedOperation:
        self._ask_node("unsigned")
        self.given_up = tuple(operation.hash for operation in given_up)
        first = self.final_ref.number
        body = json.dumps([repr(draft.action), sequence, first]).encode()
        return UnsignedOperation(
            action=draft.action,
            signer=draft.action.signer,
            public_key=public_key,
            scheme=scheme,
            sequence=sequence,
            valid_from=first,
            valid_until=BlockNumber(first + ERA_BLOCKS - 1),
            signing_payload=b"payload:" + body,
            body=body,
        )

    def assemble(self, unsigned: UnsignedOperation, signature: Signature) -> SignedOperation:
        data = unsigned.body + signature.data
        return SignedOperation(
            data=data,
            hash=operation_hash(data),
            signer=unsigned.signer,
            sequence=unsigned.sequence,
            valid_from=unsigned.valid_from,
            valid_until=unsigned.valid_until,
        )

    async def submit(self, operation: SignedOperation) -> SubmitReport:
        self.calls.append("submit")
        self.submitted.append(operation)
        report = self._submit_answer(operation)
        arrived = report.state is SubmitState.ACCEPTED or (report.state is SubmitState.UNREACHABLE and self.lost_reply)
        if arrived and not self._is_known(operation):
            self.pool.append(operation)
        return report

    async def find(self, hashes: Iterable[OperationHash], first: BlockNumber, last: BlockNumber) -> Scan:
        self._ask_node("find")
        last = BlockNumber(min(last, self.finalized_number, first + BODIES_A_CALL - 1))
        return Scan(self._search(frozenset(hashes), first, last), BlockNumber(max(last, first - 1)))

    async def find_in_best(self, hashes: Iterable[OperationHash]) -> tuple[Inclusion, ...]:
        self._ask_node("find_in_best")
        return self._search(frozenset(hashes), self.finalized_number + 1, self.best_ref.number)

    async def outcome(self, inclusion: Inclusion) -> Outcome:
        self._ask_node("outcome")
        if inclusion.block.number < self.pruned_below:
            return Outcome(known=False)
        return self.outcomes.get(inclusion.hash, Outcome(known=True, success=True, fee_cents=self.fee_cents))

    async def confirm(self, block: BlockRef) -> None:
        if block.number in self.branches:
            raise EnvironmentProblem(NodeProblem.UNCONFIRMED)

    async def movements(self, address: Address, above: BlockNumber, to: BlockRef) -> tuple[Movement, ...]:
        self._ask_node("movements")
        return tuple(move for move in self.moves.get(address, ()) if above < move.block <= to.number)

    async def history(self, address: Address, cursor: str | None, limit: int) -> HistoryPage:
        self._ask_indexer("history")
        start, rows = int(cursor or 0), self.histories.get(address, [])
        following = start + limit if start + limit < len(rows) else None
        return HistoryPage(
            movements=tuple(rows[start : start + limit]),
            cursor=None if following is None else str(following),
            indexed_to=self.best_ref.number if self.indexed_to is None else self.indexed_to,
        )

    async def extrinsic_of(self, payment: Movement) -> OperationHash | None:
        self._ask_indexer("extrinsic_of")
        return self.extrinsics.get(payment.id)

    async def dividend_values(self) -> tuple[DividendValue, ...]:
        self._ask_indexer("dividend_values")
        return self.values

    async def currency_parameters(self) -> CurrencyParameters:
        self._ask_node("currency_parameters")
        return CurrencyParameters(86_400_000, 15_778_800_000, 2_382_304, Cents(100))

    async def created_dividends(self, indexes: Sequence[int]) -> tuple[CreatedDividend, ...]:
        self._ask_indexer("created_dividends")
        return tuple(one for one in self.created if one.index in indexes)

    async def people(self, text: str, limit: int) -> tuple[Person, ...]:
        self._ask_indexer("people")
        wanted = text.casefold()
        matches = (
            p for p in self.known_people.values() if wanted in f"{p.name.raw if p.name else ''} {p.address}".casefold()
        )
        return tuple(matches)[:limit]

    async def names(self, addresses: Sequence[Address]) -> Mapping[Address, Person]:
        self._ask_indexer("names")
        return {a: self.known_people[a] for a in addresses if a in self.known_people and self.known_people[a].name}

    def _ask_node(self, name: str) -> None:
        self.calls.append(name)
        if self.node_down:
            raise EnvironmentProblem(NodeProblem.UNREACHABLE)

    def _ask_indexer(self, name: str) -> None:
        self.calls.append(name)
        if self.indexer_down:
            raise EnvironmentProblem(IndexerProblem.UNREACHABLE)

    def _block(self, number: int) -> FakeBlock:
        return self.blocks[number - self.blocks[0].ref.number]

    def _state(self, address: Address, at: BlockRef) -> AccountState:
        known = self.states.get(address, absent_account(address, at))
        return replace(known, at=at, nonce=self._nonce(address, at.number))

    def _nonce(self, address: Address, height: int) -> int:
        included = (o for b in self.blocks if b.ref.number <= height for o in b.operations if o.signer == address)
        return self.nonces.get(address, 0) + sum(1 for _ in included)

    def _default_draft(self, action: Action) -> Draft:
        check_offered(action, self.abilities, self._state(action.signer, self.final_ref))
        recipient = self._state(action.recipient, self.final_ref) if isinstance(action, Pay) else None
        return draft_of(action, self._state(action.signer, self.final_ref), recipient, self.fee_cents)

    def _submit_answer(self, operation: SignedOperation) -> SubmitReport:
        if self.submit_answers:
            answer = self.submit_answers.popleft()
            if isinstance(answer, SakiaError):
                raise answer
            return answer
        if self.node_down:
            return SubmitReport(SubmitState.UNREACHABLE)
        if self._is_known(operation) and operation not in self.pool:  # pools refuse what was in a block a moment ago
            return SubmitReport(SubmitState.REFUSED, Failure(SubmitFailure.BANNED.value))
        return SubmitReport(SubmitState.ALREADY_KNOWN if operation in self.pool else SubmitState.ACCEPTED)

    def _is_known(self, operation: SignedOperation) -> bool:
        return operation in self.pool or any(operation in block.operations for block in self.blocks)

    def _search(self, hashes: frozenset[OperationHash], first: int, last: int) -> tuple[Inclusion, ...]:
        return tuple(
            Inclusion(operation.hash, block.ref, index, block.ref.number <= self.finalized_number)
            for block in self.blocks
            if first <= block.ref.number <= last
            for index, operation in enumerate(block.operations)
            if operation.hash in hashes
        )

    async def _tell(self) -> None:
        """Show the new heads and links to whoever waits."""
        downs, final = (self.node_down, self.indexer_down), self.final_ref
        node, indexer = (LinkState.OFFLINE if down else LinkState.CONNECTED for down in downs)
        urls, best = ("ws://fake", "http://fake"), self.best_ref.number
        self._connection = Connection(node, indexer, *urls, final, final.time, best)
        for listener in tuple(self._listeners):
            listener(self._connection)
        async with self._moved:
            self._moved.notify_all()

    async def _heads(self, current: Callable[[], BlockRef]) -> AsyncGenerator[BlockRef, None]:
        told: BlockRef | None = None
        while True:
            async with self._moved:
                while self.node_down or current() == told:
                    await self._moved.wait()
                told = current()
            yield told
