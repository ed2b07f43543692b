"""The outbox: signed operations, from the first byte kept to the last block that could hold them.

How nothing is paid twice and nothing is lost:

* signed bytes are in the store before the first of them leaves, and never change; every retry sends the same bytes;
* inclusion is what bodies of finalised blocks say, read one after the other over the whole validity of an operation;
* what servers answer to a submission is a hint: a refused operation is still looked for until its validity is over,
  and the numbers of ``domain.sequence`` make sure that it and its replacement cannot both happen;
* nothing is signed, and nothing called refused, before every body up to the newest finalised block was read: what a
  server refuses may have been made already;
* what is final on a ledger without finality is looked for again when its block was undone after all;
* when an operation died, later ones of the account are blocked: they were reviewed on a state that did not come.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import aclosing, suppress
from dataclasses import replace
from typing import Protocol

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.operation import (
    UNNUMBERED,
    Failure,
    Inclusion,
    OperationId,
    OperationState,
    OutboxEntry,
    SignedOperation,
)
from sakia_ng.domain.sequence import GIVEN_UP, WAITING, next_sequence
from sakia_ng.errors import Code, EnvironmentProblem, UserError
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.keystore import KeyRef, Keystore
from sakia_ng.ports.ledger import Ledger, SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.ports.store import Store
from sakia_ng.services import outbox_rules as rules
from sakia_ng.services.failure_dates import dated

RESEND_UNSENT_S = 5.0
"""Seconds before bytes that no server acknowledged are handed over again."""

RESEND_SENT_S = 30.0
"""Seconds before bytes that a server acknowledged and no block holds are handed over again."""

_log = logging.getLogger(__name__)


class OutboxProblem(Code):
    """Why an operation cannot be signed or sent."""

    NO_KEY = "outbox.no_key"
    NOT_WAITING = "outbox.not_waiting"


class Publisher(Protocol):
    """Whoever tells the rest of the program what changed."""

    def publish(self, changed: Changed) -> None:
        """Tell what changed."""


class Outbox:
    """Signs reviewed drafts and follows what becomes of them.

    Args:
        ledger: where they go.
        store: where they are kept.
        keystore: who signs.
        bus: who is told.
        clock: what time it is.
    """

    def __init__(self, *, ledger: Ledger, store: Store, keystore: Keystore, bus: Publisher, clock: Clock) -> None:
        self._ledger = ledger
        self._store = store
        self._keystore = keystore
        self._bus = bus
        self._clock = clock
        self._signing: defaultdict[Address, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._judging = asyncio.Lock()
        self._wake = asyncio.Event()
        self._sent_at: dict[OperationId, float] = {}
        self._last_head: BlockRef | None = None

    async def send(self, draft: Draft, still_right: Callable[[], Awaitable[None]] | None = None) -> OutboxEntry:
        """Sign a reviewed draft and keep it; ``run`` hands it to the network at once.

        A call that is cancelled kept the operation or signed for nothing: the store tells.

        Args:
            draft: what to sign.
            still_right: called when no other operation of the account can be signed any more and all that is final
                was read; raises when the draft does not stand on that.

        Returns:
            The row of the outbox, durable. Rows of what must be made before it come first.

        Raises:
            Refusal: an earlier operation of the account stands in the way; with the date from which it no longer does.
            UserError: the vault is locked or holds no key for the account.
            EnvironmentProblem: no server could be asked, or the disk failed; nothing was sent.
        """
        signer = draft.action.signer
        async with self._signing[signer]:
            key = await self._key_of(signer)
            head = await self._ledger.finalized_head()
            await self._catch_up(signer, head)
            if still_right is not None:
                await still_right()
            for step in draft.before:
                await self._sign(step, key, head)
            return await self._sign(draft, key, head)

    async def _sign(self, draft: Draft, key: KeyRef, head: BlockRef) -> OutboxEntry:
        """Sign one draft with the account's next number and keep it."""
        signer = draft.action.signer
        sequence = await self._next_sequence(signer, head) if draft.is_numbered else UNNUMBERED
        given_up = await self._given_up(signer) if draft.is_numbered else ()
        unsigned = await self._ledger.unsigned(draft, sequence, key.public_key, key.scheme, given_up)
        signature = await self._keystore.sign(key.public_key, unsigned.signing_payload)
        return await self._keep(draft, self._ledger.assemble(unsigned, signature))

    async def _keep(self, draft: Draft, operation: SignedOperation) -> OutboxEntry:
        """Write a row and wake whoever sends it; a call that is cancelled may have written it too."""
        try:
            entry = await self._store.outbox.add(
                draft.action, operation, draft.amount_cents, draft.fee_cents, self._clock.now()
            )
            if entry.state is OperationState.REFUSED:  # the very same bytes, signed once more on the same block
                self._sent_at.pop(entry.id, None)
                await self._move(entry, OperationState.SIGNED, None, (OperationState.REFUSED,))
                return replace(entry, state=OperationState.SIGNED, failure=None)
            return entry
        finally:
            self._bus.publish(Changed(Topic.OUTBOX, frozenset({operation.signer})))
            self._wake.set()

    async def resend(self, entry_id: OperationId) -> None:
        """Hand the same bytes to the network again, now.

        Raises:
            UserError: nothing can happen to it any more, a block holds it already, or an earlier one died.
        """
        entry = await self._store.outbox.get(entry_id)
        if entry is None or entry.settled or entry.state not in WAITING | {OperationState.REFUSED}:
            raise UserError(OutboxProblem.NOT_WAITING)
        report = await self._hand_over(entry)
        if rules.is_to_judge(entry, report):
            await self._judge(entry, report)

    async def run(self) -> None:
        """Follow every live row until cancelled. Safe to start again at any time, on any state of the store."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._follow_finalized(), name="outbox-finalized")
            group.create_task(self._follow_best(), name="outbox-best")
            group.create_task(self._keep_sending(), name="outbox-sending")

    async def advance(self, head: BlockRef) -> None:
        """Read what finalised blocks say of live rows up to ``head``, and settle those that are decided.

        Raises:
            EnvironmentProblem: a server could not be asked; what was learnt until then is kept.
        """
        async with self._judging:
            await self._doubt(head)
            problem = await self._read_bodies(head)
            live = await self._store.outbox.live()
            over = [entry for entry in live if rules.is_over(entry, head)]
            await self._block_followers([entry for entry in live if entry not in over], over, head)
            for entry in over:
                state = OperationState.REFUSED if entry.state is OperationState.REFUSED else OperationState.EXPIRED
                await self._store.outbox.settle(entry.id, state, None, None, entry.failure)
        self._tell(over)
        if problem is not None:
            raise problem

    async def _doubt(self, head: BlockRef) -> None:
        """Begin again with what may have been undone, where the ledger has no finality."""
        last, self._last_head = self._last_head, None
        revived = await rules.begin_again(self._ledger, self._store.outbox, head, last)
        for entry in revived:
            self._sent_at.pop(entry.id, None)
        self._tell(revived)
        self._last_head = head

    async def look_at_best(self) -> None:
        """Note which live rows are in blocks that are not final yet, and which no longer are.

        Raises:
            EnvironmentProblem: a server could not be asked.
        """
        async with self._judging:
            live = await self._store.outbox.live()
            if not live:
                return
            places = await self._ledger.find_in_best([entry.operation.hash for entry in live])
            final = (await self._ledger.finalized_head()).number
            found = {place.hash: place for place in places}
            rows = self._store.outbox
            changed = [e for e in live if await rules.note_place(rows, e, found.get(e.operation.hash), final)]
        self._tell(changed)

    async def _key_of(self, signer: Address) -> KeyRef:
        accounts = {account.address: account.public_key for account in await self._store.accounts.all()}
        for key in self._keystore.keys():
            if key.public_key == accounts.get(signer):
                return key
        raise UserError(OutboxProblem.NO_KEY, address=signer)

    async def _catch_up(self, signer: Address, head: BlockRef) -> None:
        """Learn what became of the operations of one account in all that is final.

        Raises:
            EnvironmentProblem: some bodies could not be read.
        """
        problem = await _problem_of(self.advance(head))
        behind = [row for row in await self._store.outbox.live() if row.operation.signer == signer]
        lag = max((head.number - row.scanned_to for row in behind if rules.is_unread(row, head)), default=0)
        if lag:
            raise problem or EnvironmentProblem(NodeProblem.FINALITY_LAGS, blocks=lag)

    async def _given_up(self, signer: Address) -> tuple[SignedOperation, ...]:
        rows = [row for row in await self._store.outbox.live() if row.operation.signer == signer]
        return tuple(row.operation for row in rows if row.state in GIVEN_UP and row.operation.is_numbered)

    async def _next_sequence(self, signer: Address, head: BlockRef) -> int:
        return next_sequence(
            await self._store.outbox.valid_beyond(signer, head.number),
            reached=await self._ledger.sequence_at(signer, head),
            offered=await self._ledger.next_sequence(signer),
            head=head,
            block_time_s=self._ledger.currency.block_time_s,
        )

    async def _follow_finalized(self) -> None:
        async with aclosing(self._ledger.finalized_heads()) as heads:
            async for head in heads:
                await _patiently(self.advance(head))

    async def _follow_best(self) -> None:
        async with aclosing(self._ledger.best_heads()) as heads:
            async for _ in heads:
                await _patiently(self.look_at_best())

    async def _keep_sending(self) -> None:
        while True:
            self._wake.clear()
            await _patiently(self._send_due())
            with suppress(TimeoutError):  # not ``wait_for``, which on Python 3.11 may swallow a cancellation
                async with asyncio.timeout(RESEND_UNSENT_S):
                    await self._wake.wait()

    async def _send_due(self) -> None:
        """Hand over all that is due, then judge what was refused; until then later ones of its account wait."""
        refused: list[tuple[OutboxEntry, SubmitReport]] = []
        for entry_id in [entry.id for entry in await self._store.outbox.live()]:
            entry = await self._store.outbox.get(entry_id)  # blocks may have said more meanwhile
            if entry is None or entry.settled or entry.state not in WAITING or not self._is_due(entry):
                continue
            if not any(rules.comes_after(entry, earlier) for earlier, _ in refused):
                report = await self._hand_over(entry)
                refused += [(entry, report)] if rules.is_to_judge(entry, report) else []
        problems = [await _problem_of(self._judge(entry, report)) for entry, report in refused]
        for problem in filter(None, problems):
            raise problem

    def _is_due(self, entry: OutboxEntry) -> bool:
        last = self._sent_at.get(entry.id)
        wait = RESEND_SENT_S if entry.state is OperationState.SENT else RESEND_UNSENT_S
        return last is None or self._clock.monotonic() - last >= wait

    async def _hand_over(self, entry: OutboxEntry) -> SubmitReport:
        self._sent_at[entry.id] = self._clock.monotonic()
        report = await self._ledger.submit(entry.operation)
        if report.state in (SubmitState.ACCEPTED, SubmitState.ALREADY_KNOWN):
            await self._move(entry, OperationState.SENT, None, (OperationState.SIGNED, OperationState.REFUSED))
        return report

    async def _judge(self, entry: OutboxEntry, report: SubmitReport) -> None:
        """Call a row refused, unless blocks hold it."""
        await self.look_at_best()
        await self._catch_up(entry.operation.signer, await self._ledger.finalized_head())
        await self._move(entry, OperationState.REFUSED, report.failure, (entry.state,))

    async def _move(
        self, entry: OutboxEntry, state: OperationState, failure: Failure | None, only_from: Sequence[OperationState]
    ) -> None:
        """Change the state of a row, unless blocks said more in the meantime."""
        async with self._judging:
            now = await self._store.outbox.get(entry.id)
            if now is None or now.settled or now.state not in only_from:
                return
            if state is OperationState.REFUSED:
                head = await self._ledger.finalized_head()
                await self._block_followers(await self._store.outbox.live(), (now,), head)
            await self._store.outbox.set_state(entry.id, state, failure)
        self._tell((entry,))

    async def _read_bodies(self, head: BlockRef) -> EnvironmentProblem | None:
        """Read finalised bodies for all live rows; what cannot be had for some keeps no other row waiting."""
        stuck: set[OperationId] = set()
        problem = None
        while pending := [row for row in await self._unread(head) if row.id not in stuck]:
            try:
                if not await self._read_stretch(pending, head):
                    break
            except _Stuck as met:
                stuck |= met.rows
                problem = problem or met.problem
        return problem

    async def _unread(self, head: BlockRef) -> list[OutboxEntry]:
        return [row for row in await self._store.outbox.live() if row.scanned_to < rules.last_for(row, head)]

    async def _read_stretch(self, pending: Sequence[OutboxEntry], head: BlockRef) -> bool:
        """Read one stretch of blocks for the rows furthest behind; tell whether any progress was made."""
        eldest = min(pending, key=lambda entry: entry.scanned_to)
        first = BlockNumber(eldest.scanned_to + 1)
        try:
            scan = await self._ledger.find([e.operation.hash for e in pending], first, rules.last_for(eldest, head))
        except EnvironmentProblem as problem:
            raise _Stuck({e.id for e in pending if e.scanned_to == eldest.scanned_to}, problem) from problem
        places = {place.hash: place for place in scan.found}
        behind = [e.id for e in pending if e.operation.hash not in places and e.scanned_to < scan.scanned_to]
        await self._store.outbox.set_scanned(behind, scan.scanned_to)
        for entry in pending:
            if (place := places.get(entry.operation.hash)) is not None:
                await self._settle_included(entry, place)
        return scan.scanned_to >= first

    async def _settle_included(self, entry: OutboxEntry, place: Inclusion) -> None:
        try:
            outcome = await self._ledger.outcome(place)
        except EnvironmentProblem as problem:
            await self._store.outbox.set_included(entry.id, place)
            self._tell((entry,))
            raise _Stuck({entry.id}, problem) from problem
        state = OperationState.UNKNOWN
        if outcome.known:
            state = OperationState.FINAL if outcome.success else OperationState.FAILED
        failure = None if outcome.failure is None else await dated(outcome.failure, entry.action, self._ledger)
        await self._store.outbox.settle(entry.id, state, place, outcome, failure)
        self._tell((entry,))

    async def _block_followers(self, live: Sequence[OutboxEntry], dead: Sequence[OutboxEntry], head: BlockRef) -> None:
        """Hold back what cannot happen without the dead ones, before anybody hears of these."""
        for gone in (entry for entry in dead if entry.operation.is_numbered):
            others = [e for e in live if e.operation.signer == gone.operation.signer and e.id != gone.id]
            after = [e for e in others if e.state in WAITING and rules.comes_after(e, gone)]
            if not after or await self._is_replaced(gone, others, head):
                continue
            for entry in after:
                await self._store.outbox.set_state(entry.id, OperationState.BLOCKED)
            self._tell(after)

    async def _is_replaced(self, gone: OutboxEntry, others: Sequence[OutboxEntry], head: BlockRef) -> bool:
        """Whether something else takes the number of a dead row, or has taken it."""
        number = gone.operation.sequence
        expected = WAITING | {OperationState.IN_BLOCK}
        if any(e.operation.sequence == number and e.state in expected for e in others):
            return True
        return await self._ledger.sequence_at(gone.operation.signer, head) > number

    def _tell(self, entries: Iterable[OutboxEntry]) -> None:
        accounts = frozenset(entry.operation.signer for entry in entries)
        if accounts:
            self._bus.publish(Changed(Topic.OUTBOX, accounts))


class _Stuck(Exception):
    """Nothing more can be learnt of some rows now."""

    def __init__(self, rows: set[OperationId], problem: EnvironmentProblem) -> None:
        super().__init__()
        self.rows = rows
        self.problem = problem


async def _patiently(work: Awaitable[None]) -> None:
    """Do what a later block will do again, if servers or the disk fail now."""
    if problem := await _problem_of(work):
        _log.warning("the outbox waits: %s", problem.code)


async def _problem_of(work: Awaitable[None]) -> EnvironmentProblem | None:
    """Do something, and return what servers or the disk put in its way."""
    try:
        await work
    except EnvironmentProblem as problem:
        return problem
    return None
