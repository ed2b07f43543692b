"""Drafts, writes and sends what is done in the web of trust. Documents have no number: they wait side by side."""

from __future__ import annotations

import base64
from dataclasses import replace

from sakia_ng.adapters.duniter_v1 import trust_documents
from sakia_ng.adapters.duniter_v1.drafts import free_draft
from sakia_ng.adapters.duniter_v1.node_link import NodeLink
from sakia_ng.adapters.duniter_v1.panel import Panel
from sakia_ng.adapters.duniter_v1.reader import Reader
from sakia_ng.adapters.duniter_v1.texts import their_hash
from sakia_ng.adapters.duniter_v1.trust_documents import Declared
from sakia_ng.adapters.duniter_v1.trust_drafts import TrustRules
from sakia_ng.adapters.duniter_v1.trust_lines import Kind
from sakia_ng.adapters.duniter_v1.trust_submission import line_of, submit_document, window_s
from sakia_ng.adapters.duniter_v1.web_of_trust import DuniterV1WebOfTrust, declared_by
from sakia_ng.adapters.servers.reports import best_report
from sakia_ng.domain.actions import (
    Action,
    Certify,
    ConfirmIdentity,
    EndMembership,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
)
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.draft import Caution, Draft
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import UNNUMBERED, SignedOperation, UnsignedOperation
from sakia_ng.domain.revocation import read_old_revocation
from sakia_ng.errors import BugError, EnvironmentProblem, Refusal
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import LedgerLimit, LedgerMisuse, NodeProblem
from sakia_ng.ports.trust_codes import TrustRule

_NOTHING = Cents(0)
_MARGIN = 2
"""How many times faster than their nominal pace blocks may come: what waits is not to be given up too early."""

_LEAST_BLOCKS = 100
"""And never before so many: what is called final, on which documents rest, lies some blocks behind the newest."""


class TrustWriter:
    """Writes documents of one currency.

    Args:
        panel: its nodes.
        link: what is final.
        reader: money of accounts.
        trust: where people stand.
        currency: which one.
    """

    def __init__(
        self, panel: Panel, link: NodeLink, reader: Reader, trust: DuniterV1WebOfTrust, currency: Currency
    ) -> None:
        self._panel = panel
        self._link = link
        self._reader = reader
        self._trust = trust
        self._currency = currency

    async def draft(self, action: Action) -> Draft:
        """Check an action at the final block. Raises ``Refusal`` and ``EnvironmentProblem``."""
        at = await self._link.live()
        rules = TrustRules(await self._trust.parameters(), self._currency.block_time_s)
        cautions: tuple[Caution, ...] = ()
        match action:
            case ConfirmIdentity(signer, name):
                own = (await self._trust.identities_of([signer], at)).get(signer)
                rules.check_declaration(own, name, await self._trust.name_owner(name, at) if own is None else None)
            case Certify():
                action, cautions = await self._certification(action, rules, at)
            case RequestEvaluation(signer, None):
                standing = (await self._trust.standings([signer], at))[signer]
                own = (await self._trust.identities_of([signer], at)).get(signer)
                may_ask_on = await self._trust.may_ask_on(standing, at)
                cautions = rules.check_request(own, is_too_far=standing.waiting.is_too_far, may_ask_on=may_ask_on)
            case EndMembership(signer):
                standing = (await self._trust.standings([signer], at))[signer]
                own = (await self._trust.identities_of([signer], at)).get(signer)
                has_left = any(one.left for one in standing.written)
                rules.check_end(own, is_leaving=standing.waiting.leaves or has_left)
            case Revoke() | RevokeByOldDocument():
                await self._check_revocation(action, rules, at)
            case _:
                raise Refusal(LedgerLimit.NOT_OFFERED)
        sender = (await self._reader.account_states([action.signer], at))[action.signer]
        return replace(
            free_draft(action, sender, _NOTHING, sender.total_cents), at=at, cautions=cautions, is_numbered=False
        )

    async def unsigned(self, draft: Draft, public_key: PublicKey, scheme: Scheme) -> UnsignedOperation:
        """Write a drafted document, which rests on the final block. Raises ``EnvironmentProblem``."""
        action = draft.action
        if public_key_of(action.signer) != public_key or scheme is not Scheme.ED25519:
            raise BugError(LedgerMisuse.WRONG_KEY)
        anchor, stated = await self._link.live(), await self._reader.parameters()
        kind, text = await self._text(action, anchor)
        valid = _MARGIN * window_s(kind, stated) // stated.block_time
        return UnsignedOperation(
            action=action,
            signer=action.signer,
            public_key=public_key,
            scheme=scheme,
            sequence=UNNUMBERED,
            valid_from=anchor.number,
            valid_until=BlockNumber(anchor.number + max(valid, _LEAST_BLOCKS)),
            signing_payload=text.encode(),
            body=text.encode(),
        )

    def assemble(self, unsigned: UnsignedOperation, signature: Signature) -> SignedOperation:
        """Join a text and its signature; a revocation brought its own."""
        data = unsigned.body
        if not isinstance(unsigned.action, Revoke | RevokeByOldDocument):
            data += base64.b64encode(signature.data) + b"\n"
        return SignedOperation(
            data=data,
            hash=line_of(data).hash,
            signer=unsigned.signer,
            sequence=UNNUMBERED,
            valid_from=unsigned.valid_from,
            valid_until=unsigned.valid_until,
        )

    async def submit(self, operation: SignedOperation) -> SubmitReport:
        """Hand a document to every node at the same time."""
        try:
            stated = await self._reader.parameters()
        except EnvironmentProblem:
            return SubmitReport(SubmitState.UNREACHABLE)
        told = await self._panel.ask_all(lambda bma: submit_document(bma, operation, stated))
        reports = [one.answer for one in told if one.answer is not None]
        if not reports:
            problem = next((one.problem for one in told if one.problem), EnvironmentProblem(NodeProblem.UNREACHABLE))
            self._link.fail(problem)
        return best_report(reports)

    async def _certification(
        self, action: Certify, rules: TrustRules, at: BlockRef
    ) -> tuple[Certify, tuple[Caution, ...]]:
        certifier = (await self._trust.identities_of([action.signer], at)).get(action.signer)
        receiver = (await self._trust.identities([action.receiver], at)).get(action.receiver)
        received = (await self._trust.received([action.receiver], at)).get(action.receiver, ())
        written = (await self._trust.standings([receiver.owner], at))[receiver.owner].written if receiver else ()
        has_left = any(one.left for one in written)
        renews, cautions = rules.check_certification(certifier, receiver, received, has_left=has_left)
        return replace(action, renews=renews), cautions

    async def _check_revocation(self, action: Revoke | RevokeByOldDocument, rules: TrustRules, at: BlockRef) -> None:
        owner, signature = self._revoker(action)
        rules.check_revocation((await self._trust.identities_of([owner], at)).get(owner))
        declared = await self._declared(owner, at)
        text = trust_documents.revocation_text(declared, self._currency.name)
        if not trust_documents.is_signed_by(owner, text, base64.b64encode(signature.data).decode()):
            raise Refusal(TrustRule.OLD_DOCUMENT_INVALID)

    def _revoker(self, action: Revoke | RevokeByOldDocument) -> tuple[Address, Signature]:
        """Return whose identity is to be ended, and the signature that wants it."""
        if isinstance(action, RevokeByOldDocument):
            document = read_old_revocation(action.document, self._currency)
            return trust_documents.address_of_key(document.issuer), document.signature
        return trust_documents.address_of_key(action.key), action.signature

    async def _text(self, action: Action, anchor: BlockRef) -> tuple[Kind, str]:
        currency, stamp = self._currency.name, f"{anchor.number}-{their_hash(anchor.hash)}"
        match action:
            case ConfirmIdentity(signer, name):
                return Kind.IDENTITY, trust_documents.identity_text(Declared(signer, name, stamp), currency)
            case Certify(signer, receiver):
                owner = self._trust.numbers.address_of(receiver)
                if owner is None:
                    raise EnvironmentProblem(NodeProblem.FIGURES_DISAGREE)
                declared = await self._declared(owner, anchor)
                return Kind.CERTIFICATION, trust_documents.certification_text(signer, declared, stamp, currency)
            case RequestEvaluation(signer):
                declared = await self._declared(signer, anchor)
                return Kind.JOINER, trust_documents.membership_text(declared, stamp, currency)
            case EndMembership(signer):
                declared = await self._declared(signer, anchor)
                return Kind.LEAVER, trust_documents.membership_text(declared, stamp, currency, leaves=True)
            case RevokeByOldDocument(_, document):
                return Kind.REVOKED, document.decode()
            case Revoke():
                owner, signature = self._revoker(action)
                text = trust_documents.revocation_text(await self._declared(owner, anchor), currency)
                return Kind.REVOKED, f"{text}{base64.b64encode(signature.data).decode()}\n"
        raise BugError(LedgerMisuse.WRONG_LEDGER)

    async def _declared(self, owner: Address, at: BlockRef) -> Declared:
        """Return the identity of an account. Raises ``EnvironmentProblem`` when it is gone since the draft."""
        declared = declared_by((await self._trust.standings([owner], at))[owner])
        if declared is None:
            raise EnvironmentProblem(NodeProblem.FIGURES_DISAGREE)
        return declared
