"""The rules of the web of trust, in the runtime's order of checks, on figures already read. Asks nothing of anybody.

Sources: pallets identity, certification, duniter-wot and distance; protocol brief, sections 3 and 4.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sakia_ng.domain.account import AccountState, IdentityStatus
from sakia_ng.domain.chain import BlockNumber, BlockRef, expected_time
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.identity_name import V2_NAMES
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.domain.newcomer import MUST_PAY
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.errors import Refusal
from sakia_ng.ports.trust_codes import TrustRule

_CERTIFIABLE = frozenset({IdentityStatus.UNVALIDATED, IdentityStatus.MEMBER, IdentityStatus.NOT_MEMBER})


@dataclass(frozen=True, slots=True)
class TrustRules:
    """The rules at one block.

    Attributes:
        parameters: of the web of trust.
        at: the block.
        block_time_s: seconds between two blocks, for dates.
        existential_deposit: cents an account needs to be on the chain.
    """

    parameters: TrustParameters
    at: BlockRef
    block_time_s: int
    existential_deposit: Cents

    def check_invitation(self, inviter: Identity | None, newcomer: AccountState) -> None:
        """Refuse what ``create_identity`` would."""
        inviter = self._known(inviter, TrustRule.NO_IDENTITY)
        if not inviter.is_member:
            raise Refusal(TrustRule.INVITER_NOT_MEMBER)
        self._wait(inviter.next_invitation_on, TrustRule.INVITED_RECENTLY)
        if newcomer.identity is not None:
            raise Refusal(TrustRule.ALREADY_CREATED)
        if not newcomer.exists:
            raise Refusal(TrustRule.ACCOUNT_ABSENT, needed_cents=self._newcomer_needs)
        needed = self.parameters.min_certifications_to_invite
        if inviter.received < needed:
            raise Refusal(TrustRule.NOT_ENOUGH_CERTS_TO_INVITE, received=inviter.received, needed=needed)
        if inviter.issued >= self.parameters.max_certifications:
            raise Refusal(TrustRule.TOO_MANY_TO_INVITE, max_issued=self.parameters.max_certifications)
        self._wait(inviter.next_certification_on, TrustRule.CERTIFIED_TOO_RECENTLY_TO_INVITE)
        if newcomer.linked_identity is not None:
            raise Refusal(TrustRule.NEWCOMER_LINKED)
        if newcomer.free_cents < self._newcomer_needs:
            raise Refusal(TrustRule.NEWCOMER_TOO_POOR, needed_cents=self._newcomer_needs)

    def check_confirmation(self, identity: Identity | None, name: str, name_owner: int | None) -> None:
        """Refuse what ``confirm_identity`` would."""
        identity = self._known(identity, TrustRule.NO_IDENTITY)
        if identity.status is not IdentityStatus.UNCONFIRMED:
            raise Refusal(TrustRule.ALREADY_CONFIRMED)
        if not V2_NAMES.takes(name):
            raise Refusal(TrustRule.NAME_INVALID)
        if name_owner is not None:
            raise Refusal(TrustRule.NAME_TAKEN)

    def check_certification(self, certifier: Identity | None, receiver: Identity | None, receiver_index: int) -> None:
        """Refuse what ``add_cert`` and ``renew_cert`` would, but for the choice between them."""
        certifier = self._known(certifier, TrustRule.CERTIFIER_WITHOUT_IDENTITY)
        if certifier.index == receiver_index:
            raise Refusal(TrustRule.CERTIFIES_SELF)
        needed = self.parameters.min_certifications
        if certifier.received < needed:
            raise Refusal(TrustRule.CERTIFIER_NOT_ENOUGH_CERTS, received=certifier.received, needed=needed)
        if certifier.issued >= self.parameters.max_certifications:
            raise Refusal(TrustRule.ISSUED_TOO_MANY, max_issued=self.parameters.max_certifications)
        self._wait(certifier.next_certification_on, TrustRule.CERTIFIED_RECENTLY)
        receiver = self._known(receiver, TrustRule.TARGET_NOT_FOUND)
        if not certifier.is_member:
            raise Refusal(TrustRule.CERTIFIER_NOT_MEMBER)
        if receiver.status not in _CERTIFIABLE:
            raise Refusal(TrustRule.TARGET_STATUS)

    def check_own_evaluation(self, identity: Identity | None, account: AccountState) -> None:
        """Refuse what ``request_distance_evaluation`` would."""
        identity = self._known(identity, TrustRule.CALLER_WITHOUT_IDENTITY)
        if identity.status not in _CERTIFIABLE:
            raise Refusal(TrustRule.CALLER_STATUS)
        self._check_request(identity)
        self._check_evaluation_money(account)

    def check_evaluation_for(self, caller: Identity | None, target: Identity | None, account: AccountState) -> None:
        """Refuse what ``request_distance_evaluation_for`` would."""
        caller = self._known(caller, TrustRule.CALLER_WITHOUT_IDENTITY)
        if not caller.is_member:
            raise Refusal(TrustRule.CALLER_NOT_MEMBER)
        target = self._known(target, TrustRule.EVALUATION_TARGET_NOT_FOUND)
        if target.status is not IdentityStatus.UNVALIDATED:
            raise Refusal(TrustRule.EVALUATION_TARGET_STATUS)
        self._check_request(target)
        self._check_evaluation_money(account)

    def check_revocation(self, identity: Identity | None, key_owner: str) -> None:
        """Refuse what ``revoke_identity`` would, but for the signature.

        Args:
            identity: what is to be revoked.
            key_owner: address of the key that signed.
        """
        identity = self._known(identity, TrustRule.IDENTITY_NOT_FOUND)
        self.check_revocable(identity)
        if key_owner == identity.owner:
            return
        former = identity.former_owner
        until = (former.changed_at if former else 0) + self.parameters.change_owner_key_period
        if former is None or former.address != key_owner or self.at.number >= until:
            raise Refusal(TrustRule.REVOCATION_KEY)

    def check_revocable(self, identity: Identity) -> None:
        """Refuse to revoke what never was a member, or is revoked already."""
        refused = {
            IdentityStatus.UNCONFIRMED: TrustRule.REVOKES_UNCONFIRMED,
            IdentityStatus.UNVALIDATED: TrustRule.REVOKES_UNVALIDATED,
            IdentityStatus.REVOKED: TrustRule.ALREADY_REVOKED,
        }
        if identity.status in refused:
            raise Refusal(refused[identity.status])

    def check_key_change(self, identity: Identity | None, new_owner: AccountState, new_key: PublicKey) -> None:
        """Refuse what ``change_owner_key`` would, but for the signature and what only validators meet."""
        identity = self._known(identity, TrustRule.NO_IDENTITY)
        self._check_can_change(identity)
        if new_owner.identity is not None:
            raise Refusal(TrustRule.KEY_ALREADY_OWNS)
        former = identity.former_owner
        if former is not None:
            possible = BlockNumber(former.changed_at + self.parameters.change_owner_key_period)
            self._wait(possible, TrustRule.KEY_CHANGED_RECENTLY)
            if former.address == new_owner.address:
                raise Refusal(TrustRule.KEY_WAS_OWNER)
        if not any(new_key):
            raise Refusal(TrustRule.INVALID_SIGNATURE)

    def check_link(self, identity: Identity | None, linked: AccountState) -> None:
        """Refuse what ``link_account`` would, but for the signature."""
        self._known(identity, TrustRule.NO_IDENTITY)
        if not linked.exists:
            raise Refusal(TrustRule.ACCOUNT_ABSENT, needed_cents=self.existential_deposit)

    def _check_can_change(self, identity: Identity) -> None:
        if identity.status is IdentityStatus.REVOKED:
            raise Refusal(TrustRule.KEY_OF_REVOKED)
        if identity.status is IdentityStatus.UNCONFIRMED:
            raise Refusal(TrustRule.KEY_OF_UNCONFIRMED)

    def _check_request(self, target: Identity) -> None:
        if target.evaluated_for is not None:
            raise Refusal(TrustRule.ALREADY_EVALUATED)
        if target.membership_expires_on is not None:
            renewable = self.parameters.membership_renewable_on(target.membership_expires_on) + 1
            self._wait(BlockNumber(renewable), TrustRule.RENEWAL_TOO_EARLY)
        needed = self.parameters.min_certifications
        if target.received < needed:
            raise Refusal(TrustRule.NOT_ENOUGH_CERTS, received=target.received, needed=needed)

    def _check_evaluation_money(self, account: AccountState) -> None:
        """The held money must be free, and the account must stay alive without it."""
        price = self.parameters.evaluation_price_cents
        needed = Cents(price + self.existential_deposit)
        if account.free_cents < needed:
            raise Refusal(
                TrustRule.EVALUATION_MONEY,
                price_cents=price,
                needed_cents=needed,
                available_cents=account.free_cents,
                unclaimed_cents=account.unclaimed_cents,
            )

    @property
    def _newcomer_needs(self) -> Cents:
        return Cents(MUST_PAY + self.existential_deposit)

    def _known(self, identity: Identity | None, otherwise: TrustRule) -> Identity:
        """Return an identity that is there and whose status means something here."""
        if identity is None:
            raise Refusal(otherwise)
        if identity.status is IdentityStatus.UNKNOWN:
            raise Refusal(TrustRule.STATUS_UNKNOWN)
        return identity

    def _wait(self, until: BlockNumber, rule: TrustRule) -> None:
        """Refuse until the block after this one may be of a certain height, and say when that is."""
        if self.at.number < until:
            raise Refusal(rule, possible_from=self._date(until))

    def _date(self, block: BlockNumber) -> datetime:
        return expected_time(block, self.at, self.block_time_s)
