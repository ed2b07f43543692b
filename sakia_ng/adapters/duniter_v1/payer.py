"""Drafts, writes and sends payments for the ledger.

An account's transactions are counted: that is the number (``sequence``) the outbox gives them. Each spends the oldest
source that those of lower numbers leave; so two of the same number cannot both be made.
"""

from __future__ import annotations

from collections.abc import Sequence

from sakia_ng.adapters.duniter_v1 import documents
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.histories import read_history
from sakia_ng.adapters.duniter_v1.node_link import NodeLink
from sakia_ng.adapters.duniter_v1.panel import Panel
from sakia_ng.adapters.duniter_v1.payments import Purse, asked_cents, check_comment, draft_payment, purse, write_payment
from sakia_ng.adapters.duniter_v1.reader import Reader
from sakia_ng.adapters.duniter_v1.submission import submit_to
from sakia_ng.adapters.duniter_v1.texts import Source
from sakia_ng.adapters.duniter_v1.transactions import Transaction
from sakia_ng.adapters.servers.reports import best_report
from sakia_ng.domain.actions import Action, ClaimDividends, InMilliDividends, Pay
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import SignedOperation, UnsignedOperation
from sakia_ng.errors import BugError, EnvironmentProblem, Refusal
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import LedgerLimit, LedgerMisuse, NodeProblem, PaymentRule

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
        if isinstance(action, ClaimDividends):
            raise Refusal(PaymentRule.NOTHING_TO_CLAIM)
        if not isinstance(action, Pay):
            raise Refusal(LedgerLimit.NOT_OFFERED)
        check_comment(action.comment)
        at = await self._link.live()
        ud = Cents(0)
        if isinstance(action.amount, InMilliDividends):
            ud = (await self._reader.dividend_state(at)).current_ud
        asked = asked_cents(action.amount, ud)
        states = await self._reader.account_states([action.sender, action.recipient], at)
        final = dict((await self._reader.sources([action.sender], at)).choice)[action.sender]
        held = await self._purse(action.sender, at, final)
        return draft_payment(action, (states[action.sender], states[action.recipient]), asked, held.sources)

    async def next_sequence(self, address: Address) -> int:
        """How many transactions the account has made, those that wait counted. Raises ``EnvironmentProblem``."""

        async def ask(bma: Bma) -> int:
            history = await read_history(bma, address, self._currency.name)
            return history.sent_up_to(None) + len(history.pending)

        return await self._panel.first(ask)

    async def sequence_at(self, address: Address, at: BlockRef) -> int:
        """How many of its transactions were in blocks up to one, by most operators. Raises ``EnvironmentProblem``."""

        async def ask(bma: Bma) -> int:
            return (await read_history(bma, address, self._currency.name)).sent_up_to(at.number)

        return (await self._panel.agreed(ask)).choice

    async def unsigned(self, draft: Draft, sequence: int, public_key: PublicKey, scheme: Scheme) -> UnsignedOperation:
        """Write a drafted payment on what its account can spend after its transactions of lower numbers.

        Raises:
            EnvironmentProblem: no node knows those yet, or figures changed since the draft.
        """
        pay = draft.action
        if not isinstance(pay, Pay) or public_key_of(pay.sender) != public_key or scheme is not Scheme.ED25519:
            raise BugError(LedgerMisuse.WRONG_KEY)
        anchor = await self._link.live()
        final = dict((await self._reader.sources([pay.sender], anchor)).choice)[pay.sender]
        held = await self._purse(pay.sender, anchor, final, below=sequence)
        if held.sequence != sequence:
            raise EnvironmentProblem(NodeProblem.UNCONFIRMED)
        body = await write_payment(draft, held, anchor, self._currency.name)
        valid = _MARGIN * _VALID_S // self._currency.block_time_s
        return UnsignedOperation(
            action=pay,
            signer=pay.sender,
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

    async def _purse(
        self, address: Address, at: BlockRef, final: Sequence[Source], *, below: int | None = None
    ) -> Purse:
        live = {
            number: transaction
            for number, (operation, transaction) in self._signed.get(address, {}).items()
            if operation.valid_until > at.number and (below is None or number < below)
        }
        known = [live[number] for number in sorted(live)]
        return await self._panel.first(
            lambda bma: purse(bma, address, at, final, currency=self._currency.name, ours=known)
        )
