"""Drafts, writes and sends payments for the ledger.

An account's transactions are counted: that is the number (``sequence``) the outbox gives them. Each spends the oldest
source that those of lower numbers leave; so two of the same number cannot both be made.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import replace

from sakia_ng.adapters.duniter_v1 import documents
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.histories import read_history
from sakia_ng.adapters.duniter_v1.holdings import Holding, piece_id, state_of
from sakia_ng.adapters.duniter_v1.node_link import NodeLink
from sakia_ng.adapters.duniter_v1.panel import Panel, Told
from sakia_ng.adapters.duniter_v1.payments import (
    asked_cents,
    check_comment,
    check_shares,
    choose,
    draft_collection,
    draft_payment,
    draft_several,
)
from sakia_ng.adapters.duniter_v1.reader import Reader, backing
from sakia_ng.adapters.duniter_v1.standing import Purse, Standing, Waiting, purse, standing
from sakia_ng.adapters.duniter_v1.submission import submit_to
from sakia_ng.adapters.duniter_v1.transactions import Transaction
from sakia_ng.adapters.servers.reports import best_report
from sakia_ng.domain.actions import Action, Collect, InMilliDividends, Pay, PaySeveral, recipients_of
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.agreement import Tally
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.draft import Caution, Draft
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationHash, SignedOperation, UnsignedOperation
from sakia_ng.errors import BugError, EnvironmentProblem, Refusal
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import LedgerLimit, LedgerMisuse, NodeProblem

_VALID_S = 7 * 24 * 3600
"""A transaction can be written for a week after its blockstamp (Duniter 1.7, ``TX_WINDOW``)."""

_MARGIN = 2
"""How many times faster than their nominal pace blocks may come: what is valid is not to be given up too early."""


class Payer:
    """Pays in one currency.

    Args:
        panel: its nodes.
        link: what is final.
        reader: figures.
        currency: which one.
    """

    def __init__(self, panel: Panel, link: NodeLink, reader: Reader, currency: Currency) -> None:
        self._panel = panel
        self._link = link
        self._reader = reader
        self._currency = currency
        self._signed: dict[Address, dict[int, tuple[SignedOperation, Transaction]]] = {}

    async def draft(self, action: Action) -> Draft:
        """Check an action at the final block. Raises ``Refusal`` and ``EnvironmentProblem``."""
        match action:
            case Pay():
                return await self._draft_payment(action)
            case PaySeveral():
                return await self._draft_several(action)
            case Collect():
                at = await self._link.live()
                told, waiting = await self._standing(action.account, at)
                held = purse(told.choice, waiting, self._ours(action.account, at))
                sender = state_of(told.choice.holding, at, backing(told, at))
                return draft_collection(action, told.choice.holding, held, sender)
            case _:
                raise Refusal(LedgerLimit.NOT_OFFERED)

    async def _draft_payment(self, pay: Pay) -> Draft:
        check_comment(pay.comment)
        at = await self._link.live()
        ud = Cents(0)
        if isinstance(pay.amount, InMilliDividends):
            ud = (await self._reader.dividend_state(at)).current_ud
        asked = asked_cents(pay.amount, ud)
        told, waiting = await self._standing(pay.sender, at)
        sender = state_of(told.choice.holding, at, backing(told, at))
        recipient = sender
        if pay.recipient != pay.sender:
            recipient = (await self._reader.account_states([pay.recipient], at))[pay.recipient]
        held = purse(told.choice, waiting, self._ours(pay.sender, at))
        draft = await asyncio.to_thread(draft_payment, pay, (sender, recipient), asked, held)
        if not recipient.exists and not await self._was_used(pay.recipient):
            return replace(draft, cautions=(Caution.RECIPIENT_NEVER_USED, *draft.cautions))
        return draft

    async def _draft_several(self, pay: PaySeveral) -> Draft:
        check_comment(pay.comment)
        check_shares(pay)
        at = await self._link.live()
        told, waiting = await self._standing(pay.sender, at)
        recipients = await self._reader.account_states(recipients_of(pay), at)
        states = {**recipients, pay.sender: state_of(told.choice.holding, at, backing(told, at))}
        held = purse(told.choice, waiting, self._ours(pay.sender, at))
        draft = await asyncio.to_thread(draft_several, pay, states, held)
        for address, state in recipients.items():
            if not state.exists and not await self._was_used(address):
                return replace(draft, cautions=(Caution.SOME_NEVER_USED,))
        return draft

    async def _was_used(self, address: Address) -> bool:
        history = await self._panel.first(lambda bma: read_history(bma, address, self._currency.name))
        return bool(history.written or history.dividends)

    async def next_sequence(self, address: Address) -> int:
        """How many transactions the account has made, those that wait counted. Raises ``EnvironmentProblem``."""
        told, waiting = await self._standing(address, await self._link.live())
        return purse(told.choice, waiting).sequence

    async def sequence_at(self, address: Address, at: BlockRef) -> int:
        """How many of its transactions were in blocks up to one, by most operators. Raises ``EnvironmentProblem``."""

        async def ask(bma: Bma) -> int:
            return (await read_history(bma, address, self._currency.name)).sent_up_to(at.number)

        return (await self._panel.agreed(ask)).choice

    async def unsigned(
        self,
        draft: Draft,
        sequence: int,
        public_key: PublicKey,
        scheme: Scheme,
        given_up: Sequence[SignedOperation] = (),
    ) -> UnsignedOperation:
        """Write a drafted payment on what its account can spend after its transactions of lower numbers.

        It spends something that each of those given up would, wherever one could still be made.

        Raises:
            EnvironmentProblem: no node knows those yet, or figures changed since the draft.
        """
        action = draft.action
        if not isinstance(action, Pay | PaySeveral | Collect):
            raise BugError(LedgerMisuse.WRONG_KEY)
        if public_key_of(action.signer) != public_key or scheme is not Scheme.ED25519:
            raise BugError(LedgerMisuse.WRONG_KEY)
        anchor = await self._link.live()
        told, waiting = await self._standing(action.signer, anchor)
        buried = [one.hash for one in given_up]
        ours = self._ours(action.signer, anchor, below=sequence, without=buried)
        held = purse(told.choice, waiting, ours)
        if held.sequence != sequence:
            raise EnvironmentProblem(NodeProblem.FIGURES_DISAGREE)
        held = held.instead_of(documents.read(one, self._currency.name) for one in given_up)
        body = await asyncio.to_thread(self._write, draft, held, told.choice.holding, anchor)
        valid = _MARGIN * _VALID_S // self._currency.block_time_s
        return UnsignedOperation(
            action=action,
            signer=action.signer,
            public_key=public_key,
            scheme=scheme,
            sequence=sequence,
            valid_from=anchor.number,
            valid_until=BlockNumber(anchor.number + valid),
            signing_payload=body.encode(),
            body=body.encode(),
        )

    def assemble(self, unsigned: UnsignedOperation, signature: Signature) -> SignedOperation:
        """Join text and signature, and remember what it spends until the account's history tells."""
        operation = documents.signed(unsigned, signature)
        ours = self._signed.setdefault(operation.signer, {})
        for number in [number for number, (old, _) in ours.items() if old.valid_until < operation.valid_from]:
            del ours[number]
        ours[operation.sequence] = operation, documents.read(operation, self._currency.name)
        return operation

    async def submit(self, operation: SignedOperation) -> SubmitReport:
        """Hand a transaction to every node at the same time."""
        transaction = documents.read(operation, self._currency.name)
        told = await self._panel.ask_all(lambda bma: submit_to(bma, operation, transaction, self._currency.name))
        reports = [one.answer for one in told if one.answer is not None]
        if not reports:
            problem = next((one.problem for one in told if one.problem), EnvironmentProblem(NodeProblem.UNREACHABLE))
            self._link.fail(problem)
            return SubmitReport(SubmitState.UNREACHABLE)
        report = best_report(reports)
        if report.state is SubmitState.REFUSED:  # it spends nothing
            ours = self._signed.get(operation.signer, {})
            if operation.sequence in ours and ours[operation.sequence][0] == operation:
                del ours[operation.sequence]
        return report

    def _write(self, draft: Draft, held: Purse, holding: Holding, anchor: BlockRef) -> str:
        conditional = (piece.source for piece in holding.conditional(anchor.time))
        pieces = {piece_id(source): source for source in conditional if source.key not in held.spent}
        comment = draft.action.comment if isinstance(draft.action, Pay | PaySeveral) else ""
        spending = choose(draft, held, pieces)
        return documents.write(draft.action.signer, spending, comment, anchor, self._currency.name)

    async def _standing(self, address: Address, at: BlockRef) -> tuple[Tally[Standing], Waiting]:
        """Ask operators where an account stands; what waits is by the word of one that is with the most."""
        name, origins = self._currency.name, self._reader.origins
        told = await self._panel.ask_all(lambda bma: standing(bma, address, at, name, origins))
        counted = self._panel.counted(
            [Told(one.health, one.answer[0] if one.answer else None, one.problem) for one in told]
        )
        waiting = [one.answer[1] for one in told if one.answer is not None and one.answer[0] == counted.choice]
        return counted, waiting[0]

    def _ours(
        self, address: Address, at: BlockRef, *, below: int | None = None, without: Collection[OperationHash] = ()
    ) -> list[Transaction]:
        """Return what was signed here and may still be made, in the order of the numbers."""
        live = {
            number: transaction
            for number, (operation, transaction) in self._signed.get(address, {}).items()
            if operation.valid_until > at.number and (below is None or number < below)
            if operation.hash not in without
        }
        return [live[number] for number in sorted(live)]
