"""Money and identity of accounts, worked out from storage as the runtime does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v2.decoder import Value
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.values import case, entries, fields, garbage, key, number, optional
from sakia_ng.domain.account import AccountState, Hold, HoldReason, IdentityStatus, IdentitySummary
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.agreement import Backing
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.dividend import DividendState, unclaimed
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents

_NOTHING = Cents(0)
_STATUSES = {
    "Unconfirmed": IdentityStatus.UNCONFIRMED,
    "Unvalidated": IdentityStatus.UNVALIDATED,
    "Member": IdentityStatus.MEMBER,
    "NotMember": IdentityStatus.NOT_MEMBER,
    "Revoked": IdentityStatus.REVOKED,
}


@dataclass(frozen=True, slots=True)
class SystemAccount:
    """Value of ``System.Account``, and what is held.

    Attributes:
        nonce: transactions made.
        consumers, providers, sufficients: reference counts of the account.
        free, reserved, frozen: cents.
        linked_identity: identity whose quota refunds its fees.
        holds: what is held and why.
    """

    nonce: int = 0
    consumers: int = 0
    providers: int = 0
    sufficients: int = 0
    free: Cents = _NOTHING
    reserved: Cents = _NOTHING
    frozen: Cents = _NOTHING
    linked_identity: int | None = None
    holds: tuple[Hold, ...] = ()

    @property
    def must_keep_alive(self) -> bool:
        """Whether the only provider is needed (``frame_system::can_dec_provider`` is false)."""
        return self.consumers > 0 and self.providers <= 1

    def spendable(self, keep: Cents) -> Cents:
        """Return what can leave (``pallet_balances::reducible_balance``, polite).

        Args:
            keep: the existential deposit when the account must stay, else 0. Freezes count on what is held first.
        """
        return Cents(max(0, self.free - max(keep, self.frozen - self.reserved, 0)))


def read_account(runtime: Runtime, account: bytes | None, holds: bytes | None) -> SystemAccount | None:
    """Decode ``System.Account`` and ``Balances.Holds``; None when the account is absent."""
    if account is None:
        return None
    value = fields(runtime.decode("System.Account", account))
    data = fields(value.get("data"))
    linked = optional(data.get("linked_idty"))
    return SystemAccount(
        nonce=number(value.get("nonce")),
        consumers=number(value.get("consumers")),
        providers=number(value.get("providers")),
        sufficients=number(value.get("sufficients")),
        free=Cents(number(data.get("free"))),
        reserved=Cents(number(data.get("reserved"))),
        frozen=Cents(number(data.get("fee_frozen"))),
        linked_identity=None if linked is None else number(linked),
        holds=() if holds is None else tuple(map(_hold, entries(runtime.decode("Balances.Holds", holds)))),
    )


def _hold(value: Value) -> Hold:
    hold = fields(value)
    reason = HoldReason.DISTANCE if case(hold.get("id")).name == "Distance" else HoldReason.OTHER
    return Hold(reason, Cents(number(hold.get("amount"))))


def read_identity(runtime: Runtime, index: int, owner: PublicKey, data: bytes | None) -> IdentitySummary:
    """Decode an entry of ``Identity.Identities``, which must belong to ``owner``."""
    if data is None:
        raise garbage()
    value = fields(runtime.decode("Identity.Identities", data))
    if key(value.get("owner_key")) != owner:
        raise garbage()
    return IdentitySummary(index, read_status(value.get("status")), _first_eligible(value))


def read_status(value: Value | None) -> IdentityStatus:
    """Decode ``IdtyStatus``; a case that a newer runtime has added is ``UNKNOWN``."""
    return _STATUSES.get(case(value).name, IdentityStatus.UNKNOWN)


def _first_eligible(identity: Mapping[str, Value]) -> int:
    """Find ``first_eligible_ud``: alone in the identity's data, behind an ``Option`` of a non-zero index or plain."""
    eligible = identity.get("data")
    if isinstance(eligible, dict):
        eligible = eligible.get("first_eligible_ud")
    return number(eligible)


def account_state(
    address: Address,
    at: BlockRef,
    *,
    account: SystemAccount | None,
    identity: IdentitySummary | None,
    dividend: DividendState,
    existential_deposit: Cents,
    backing: Backing | None = None,
) -> AccountState:
    """Join what was read of one account at one block."""
    count, owed = unclaimed(dividend, identity.first_eligible_ud) if identity else (0, _NOTHING)
    money = account or SystemAccount()
    return AccountState(
        address=address,
        at=at,
        exists=account is not None,
        free_cents=money.free,
        reserved_cents=money.reserved,
        frozen_cents=money.frozen,
        unclaimed_cents=owed,
        unclaimed_count=count,
        transferable_cents=Cents(money.spendable(existential_deposit) + owed),
        holds=money.holds,
        nonce=money.nonce,
        must_keep_alive=money.must_keep_alive,
        survives_empty=money.sufficients > 0,
        identity=identity,
        linked_identity=money.linked_identity,
        backing=backing,
    )
