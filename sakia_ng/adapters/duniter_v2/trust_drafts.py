"""Checks what is done in the web of trust against the runtime's rules, before anything is signed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from sakia_ng.adapters.duniter_v2.storage import StateReader
from sakia_ng.adapters.duniter_v2.trust_reader import TrustReader
from sakia_ng.adapters.duniter_v2.trust_rules import TrustRules
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import (
    Certify,
    ChangeOwnerKey,
    ConfirmIdentity,
    EndMembership,
    InviteNewcomer,
    LinkAccount,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    TrustAction,
    UnlinkAccount,
)
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Refusal
from sakia_ng.ports.ledger_codes import LedgerLimit
from sakia_ng.ports.trust_codes import TrustRule

_NOTHING = Cents(0)


@dataclass(frozen=True, slots=True)
class TrustCheck:
    """An action that the rules allow.

    Attributes:
        action: as it will be encoded: a certification knows whether it renews.
        signer: the signing account.
        held_cents: what is held until the outcome is known.
    """

    action: TrustAction
    signer: AccountState
    held_cents: Cents = _NOTHING


class TrustDrafter:
    """Checks actions at one block. Everything it rests on is proven, or confirmed by another operator.

    Args:
        states: reads accounts.
        trust: reads identities.
        existential_deposit: cents an account needs to be on the chain.
        at: a finalised block.
    """

    def __init__(self, states: StateReader, trust: TrustReader, existential_deposit: Cents, at: BlockRef) -> None:
        self._currency = trust.currency
        self._states = states
        self._trust = trust
        self._at = at
        self._rules = TrustRules(trust.parameters(), at, trust.currency.block_time_s, existential_deposit)

    async def check(self, action: TrustAction) -> TrustCheck:
        """Return what may be signed.

        Raises:
            Refusal: a member of ``TrustRule`` says which rule, and from when it is possible.
            EnvironmentProblem: the node cannot be asked, or what it says is not proven.
        """
        match action:
            case InviteNewcomer():
                checked = self._invite(action)
            case ConfirmIdentity():
                checked = self._confirm(action)
            case Certify():
                checked = self._certify(action)
            case RequestEvaluation():
                checked = self._evaluate(action)
            case Revoke() | RevokeByOldDocument():
                checked = self._revoke(action)
            case ChangeOwnerKey() | LinkAccount():
                checked = self._hand_over(action)
            case UnlinkAccount():
                checked = self._unlink(action)
            case EndMembership():
                raise Refusal(LedgerLimit.NOT_OFFERED)
            case _:
                assert_never(action)
        return await checked

    async def _invite(self, action: InviteNewcomer) -> TrustCheck:
        states = await self._accounts(action.signer, action.newcomer)
        self._rules.check_invitation(await self._identity_of(action.signer), states[action.newcomer])
        return TrustCheck(action, states[action.signer])

    async def _confirm(self, action: ConfirmIdentity) -> TrustCheck:
        identity = await self._identity_of(action.signer)
        self._rules.check_confirmation(identity, action.name, await self._trust.name_owner(action.name, self._at))
        return TrustCheck(action, await self._signer(action))

    async def _certify(self, action: Certify) -> TrustCheck:
        certifier, receiver = await self._identity_of(action.signer), await self._identity(action.receiver)
        self._rules.check_certification(certifier, receiver, action.receiver)
        alive = (await self._trust.received([action.receiver], self._at, fully_proven=True))[action.receiver]
        renews = certifier is not None and any(one.issuer == certifier.index for one in alive)
        return TrustCheck(replace(action, renews=renews), await self._signer(action))

    async def _evaluate(self, action: RequestEvaluation) -> TrustCheck:
        caller, signer = await self._identity_of(action.signer), await self._signer(action)
        if action.target is None:
            self._rules.check_own_evaluation(caller, signer)
        else:
            self._rules.check_evaluation_for(caller, await self._identity(action.target), signer)
        return TrustCheck(action, signer, self._rules.parameters.evaluation_price_cents)

    async def _revoke(self, action: Revoke | RevokeByOldDocument) -> TrustCheck:
        if isinstance(action, Revoke):
            owner = to_address(action.key, self._currency)
            self._rules.check_revocation(await self._identity(action.identity), owner)
        return TrustCheck(action, await self._signer(action))

    async def _hand_over(self, action: ChangeOwnerKey | LinkAccount) -> TrustCheck:
        key = action.new_key if isinstance(action, ChangeOwnerKey) else action.linked_key
        other = to_address(PublicKey(key), self._currency)
        states, identity = await self._accounts(action.signer, other), await self._identity_of(action.signer)
        if isinstance(action, ChangeOwnerKey):
            self._rules.check_key_change(identity, states[other], action.new_key)
        else:
            self._rules.check_link(identity, states[other])
        return TrustCheck(action, states[action.signer])

    async def _unlink(self, action: UnlinkAccount) -> TrustCheck:
        signer = await self._signer(action)
        if signer.linked_identity is None:
            raise Refusal(TrustRule.NOT_LINKED)
        return TrustCheck(action, signer)

    async def _signer(self, action: TrustAction) -> AccountState:
        return (await self._accounts(action.signer))[action.signer]

    async def _accounts(self, *addresses: Address) -> dict[Address, AccountState]:
        return await self._states.account_states(addresses, self._at, fully_proven=True)

    async def _identity_of(self, address: Address) -> Identity | None:
        return (await self._trust.identities_of([address], self._at, fully_proven=True)).get(address)

    async def _identity(self, index: int) -> Identity | None:
        return (await self._trust.identities([index], self._at, fully_proven=True)).get(index)
