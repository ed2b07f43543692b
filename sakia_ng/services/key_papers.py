"""Signatures made outside transactions: revocations kept for later, and keys that agree to own or to be linked."""

from __future__ import annotations

import base64

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import ChangeOwnerKey, LinkAccount, Revoke, RevokeByOldDocument
from sakia_ng.domain.addresses import Address, public_key_of, to_address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.key_request import KeyProof, KeyRequest, ProofPurpose, read_request
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.revocation import OldRevocation, RevocationDocument, read_old_revocation, read_revocation
from sakia_ng.domain.signed_json import PaperProblem
from sakia_ng.errors import Refusal, UserError
from sakia_ng.ports.keystore import Keystore, VaultState
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.substrate.key_proofs import link_payload, new_owner_payload, revocation_payload
from sakia_ng.substrate.signatures import is_valid

AnyRevocation = RevocationDocument | OldRevocation


class KeyPapers:
    """Makes, reads and checks signed papers of one currency. Nothing signed here is kept or logged.

    Args:
        ledger: who tells of identities.
        keystore: who signs.
        currency: whose genesis hash is signed.
    """

    def __init__(self, *, ledger: Ledger, keystore: Keystore, currency: Currency) -> None:
        self._ledger = ledger
        self._keystore = keystore
        self._currency = currency

    async def revocation(self, owner: Address) -> AnyRevocation:
        """Make the revocation of the identity that an own account owns, in the form that its ledger takes.

        Raises:
            Refusal: the account owns no identity in the finalised state, or one that is revoked already.
            UserError: the vault is locked or has no such key.
            EnvironmentProblem: no server could be asked.
        """
        identity = await self._identity_of(owner)
        text = await self._ledger.trust.revocation_text(identity.index, identity.at)
        if text is not None:
            signed = (await self._keystore.sign(public_key_of(owner), text)).data
            return read_old_revocation(text + base64.b64encode(signed) + b"\n", self._currency)
        payload = revocation_payload(self._currency.genesis_hash, identity.index)
        signature = await self._keystore.sign(public_key_of(owner), payload)
        return RevocationDocument(self._currency.genesis_hash, identity.index, owner, signature)

    def read_revocation(self, data: bytes) -> AnyRevocation:
        """Read a revocation of either kind and check its signature.

        Raises:
            UserError: a ``PaperProblem``.
        """
        document = read_revocation(data, self._currency)
        if isinstance(document, OldRevocation):
            is_right = is_valid(document.signature, document.signed, document.issuer)
        else:
            payload = revocation_payload(document.genesis_hash, document.identity)
            is_right = is_valid(document.signature, payload, public_key_of(document.owner))
        if not is_right:
            raise UserError(PaperProblem.SIGNATURE)
        return document

    async def check_revocation(self, document: AnyRevocation, publisher: Address) -> Identity:
        """Return whose revocation this is, when it could be published now by an account.

        Raises:
            Refusal: the rule that forbids it, as for any draft.
            EnvironmentProblem: no server could be asked.
        """
        identity = await self.revoked_by(document)
        key = document.issuer if isinstance(document, OldRevocation) else public_key_of(document.owner)
        await self._ledger.draft(Revoke(publisher, identity.index, key, document.signature))
        return identity

    async def revoked_by(self, document: AnyRevocation) -> Identity:
        """Return the identity that a document would revoke.

        Raises:
            Refusal: there is no such identity.
            EnvironmentProblem: no server could be asked.
        """
        head = await self._ledger.finalized_head()
        index: int | None
        if isinstance(document, OldRevocation):
            index = await self._ledger.trust.name_owner(document.name, head)
        else:
            index = document.identity
        found = {} if index is None else await self._ledger.trust.identities([index], head)
        identity = None if index is None else found.get(index)
        if identity is None:
            raise Refusal(TrustRule.IDENTITY_NOT_FOUND)
        return identity

    def revoke(self, document: AnyRevocation, publisher: Address) -> Revoke | RevokeByOldDocument:
        """Return the action that publishes a document from any account."""
        if isinstance(document, OldRevocation):
            return RevokeByOldDocument(publisher, document.data)
        return Revoke(publisher, document.identity, public_key_of(document.owner), document.signature)

    async def request(self, purpose: ProofPurpose, owner: Address, account: Address) -> KeyRequest:
        """Write down what another account's key must sign.

        Raises:
            Refusal: the first account owns no identity in the finalised state, or one that is revoked.
            EnvironmentProblem: no server could be asked.
        """
        identity = await self._identity_of(owner)
        return KeyRequest(purpose, identity.index, owner, account)

    async def sign_request(self, request: KeyRequest) -> KeyProof:
        """Sign a request with the key it asks for.

        Raises:
            UserError: ``NOT_MINE``, or the vault is locked.
        """
        key = public_key_of(request.account)
        if self._keystore.state is VaultState.UNLOCKED and not self._keystore.can_sign(key):
            raise UserError(PaperProblem.NOT_MINE, address=request.account)
        return KeyProof(request, await self._keystore.sign(key, self._payload(request)))

    def read_request(self, data: bytes) -> KeyRequest | KeyProof:
        """Read a request or a proof, and check the proof's signature.

        Raises:
            UserError: a ``PaperProblem``.
        """
        paper = read_request(data, self._currency)
        if isinstance(paper, KeyProof):
            key = public_key_of(paper.request.account)
            if not is_valid(paper.signature, self._payload(paper.request), key):
                raise UserError(PaperProblem.SIGNATURE)
        return paper

    async def hand_over(self, proof: KeyProof) -> ChangeOwnerKey | LinkAccount:
        """Return the action that a proof allows; the identity's owner signs it.

        Raises:
            Refusal: the account owns another identity by now, or none.
            EnvironmentProblem: no server could be asked.
        """
        request, key = proof.request, public_key_of(proof.request.account)
        if (await self._identity_of(request.owner)).index != request.identity:
            raise Refusal(TrustRule.INVALID_SIGNATURE)
        if request.purpose is ProofPurpose.OWN:
            return ChangeOwnerKey(request.owner, key, proof.signature)
        return LinkAccount(request.owner, key, proof.signature)

    def owner_of(self, document: AnyRevocation) -> Address:
        """Return the account whose key signed a revocation."""
        if isinstance(document, OldRevocation):
            return to_address(PublicKey(document.issuer), self._currency)
        return document.owner

    def _payload(self, request: KeyRequest) -> bytes:
        genesis = self._currency.genesis_hash
        if request.purpose is ProofPurpose.OWN:
            return new_owner_payload(genesis, request.identity, public_key_of(request.owner))
        return link_payload(genesis, request.identity, public_key_of(request.account))

    async def _identity_of(self, owner: Address) -> Identity:
        head = await self._ledger.finalized_head()
        identity = (await self._ledger.trust.identities_of([owner], head)).get(owner)
        if identity is None:
            raise Refusal(TrustRule.NO_IDENTITY)
        if identity.status is IdentityStatus.REVOKED:
            raise Refusal(TrustRule.ALREADY_REVOKED)
        if identity.status is IdentityStatus.UNKNOWN:
            raise Refusal(TrustRule.STATUS_UNKNOWN)
        return identity
