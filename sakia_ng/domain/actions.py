"""What a person can ask of a ledger. One frozen class an action: the vocabulary of writing."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents


@dataclass(frozen=True, slots=True)
class InCents:
    """An amount fixed in cents."""

    cents: Cents


@dataclass(frozen=True, slots=True)
class InMilliDividends:
    """An amount fixed in thousandths of the current UD; the chain turns it into cents when it pays."""

    milli_dividends: int


@dataclass(frozen=True, slots=True)
class Everything:
    """All that can be sent.

    Attributes:
        keep_account: leave the existential deposit so that the account stays; else the account is closed.
    """

    keep_account: bool


Amount = InCents | InMilliDividends | Everything


@dataclass(frozen=True, slots=True)
class Pay:
    """Send money.

    Attributes:
        sender: the account that pays and signs.
        recipient: who is paid.
        amount: how much.
        comment: a public comment, or an empty string.
    """

    sender: Address
    recipient: Address
    amount: Amount
    comment: str = ""

    @property
    def signer(self) -> Address:
        """The account that signs."""
        return self.sender


@dataclass(frozen=True, slots=True)
class ClaimDividends:
    """Bring the UDs created for one's identity into its account."""

    account: Address

    @property
    def signer(self) -> Address:
        """The account that signs."""
        return self.account


Action = Pay | ClaimDividends
