"""What a person can ask of a ledger. One frozen class an action: the vocabulary of writing."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.keys import PublicKey, Signature
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
        refundable: the sender can take it back after a week, unless the recipient took it.
    """

    sender: Address
    recipient: Address
    amount: Amount
    comment: str = ""
    refundable: bool = False

    @property
    def signer(self) -> Address:
        """The account that signs."""
        return self.sender


@dataclass(frozen=True, slots=True)
class Share:
    """What one of several recipients gets.

    Attributes:
        recipient: who is paid.
        cents: how much.
    """

    recipient: Address
    cents: Cents


@dataclass(frozen=True, slots=True)
class PaySeveral:
    """Send money to several accounts at once: all are paid, or nobody is.

    Attributes:
        sender: the account that pays and signs.
        shares: who gets how much, nobody twice.
        comment: a public comment for all of them, or an empty string.
    """

    sender: Address
    shares: tuple[Share, ...]
    comment: str = ""

    @property
    def signer(self) -> Address:
        """The account that signs."""
        return self.sender

    @property
    def cents(self) -> Cents:
        """All shares together."""
        return Cents(sum(share.cents for share in self.shares))


@dataclass(frozen=True, slots=True)
class Collect:
    """Bring money under conditions into the account, which alone has it from then on.

    Attributes:
        account: which.
        pieces: the ledger's names of the money (``ConditionalMoney.id``).
    """

    account: Address
    pieces: tuple[str, ...]

    @property
    def signer(self) -> Address:
        """The account that signs."""
        return self.account


@dataclass(frozen=True, slots=True)
class ClaimDividends:
    """Bring the UDs created for one's identity into its account."""

    account: Address

    @property
    def signer(self) -> Address:
        """The account that signs."""
        return self.account


@dataclass(frozen=True, slots=True)
class InviteNewcomer:
    """Create an identity for a newcomer, which certifies them too.

    Attributes:
        signer: the inviting member's account.
        newcomer: the account that will own the identity.
    """

    signer: Address
    newcomer: Address


@dataclass(frozen=True, slots=True)
class ConfirmIdentity:
    """Take a name for good: accept an invitation under it, or declare an identity where nobody is invited.

    Attributes:
        signer: the newcomer's account.
        name: as it will stand on the chain.
    """

    signer: Address
    name: str


@dataclass(frozen=True, slots=True)
class Certify:
    """Certify an identity, or renew the certification that is alive.

    Attributes:
        signer: the certifier's account.
        receiver: index of the identity.
        renews: whether a certification is alive; None until a draft has found out.
    """

    signer: Address
    receiver: int
    renews: bool | None = None


@dataclass(frozen=True, slots=True)
class RequestEvaluation:
    """Ask to become or to stay a member: for an evaluation of the distance, upon which that comes by itself.

    Where nobody evaluates, the request itself is written, once the rules are met.

    Attributes:
        signer: who asks, and has money held meanwhile.
        target: index of the identity when it is somebody else's; None for one's own.
    """

    signer: Address
    target: int | None = None


@dataclass(frozen=True, slots=True)
class EndMembership:
    """Stop being a member before one's membership ends by itself. The identity stays, and may ask again.

    Attributes:
        signer: the member's account.
    """

    signer: Address


@dataclass(frozen=True, slots=True)
class Revoke:
    """Publish a revocation: the identity is lost for good, the money is not.

    Attributes:
        signer: who publishes it and pays the fee, anybody.
        identity: index of the identity.
        key: the owner key, or the former one.
        signature: of that key over the revocation's bytes.
    """

    signer: Address
    identity: int
    key: PublicKey
    signature: Signature


@dataclass(frozen=True, slots=True)
class RevokeByOldDocument:
    """Publish a revocation document of Duniter v1.

    Attributes:
        signer: who publishes it and pays the fee, anybody.
        document: its exact bytes.
    """

    signer: Address
    document: bytes


@dataclass(frozen=True, slots=True)
class ChangeOwnerKey:
    """Give one's identity to another key of one's own.

    Attributes:
        signer: the account that owns the identity.
        new_key: the key that will.
        proof: signature of the new key, which shows that one has it.
    """

    signer: Address
    new_key: PublicKey
    proof: Signature


@dataclass(frozen=True, slots=True)
class LinkAccount:
    """Let an account's fees be refunded by one's identity.

    Attributes:
        signer: the account that owns the identity.
        linked_key: key of the account.
        proof: signature of that key, which shows that one has it.
    """

    signer: Address
    linked_key: PublicKey
    proof: Signature


@dataclass(frozen=True, slots=True)
class UnlinkAccount:
    """Take an account's link to an identity away."""

    signer: Address


TrustAction = (
    InviteNewcomer
    | ConfirmIdentity
    | Certify
    | RequestEvaluation
    | EndMembership
    | Revoke
    | RevokeByOldDocument
    | ChangeOwnerKey
    | LinkAccount
    | UnlinkAccount
)
"""What is done in the web of trust; none of it moves money."""

Action = Pay | PaySeveral | Collect | ClaimDividends | TrustAction


def recipients_of(action: Action) -> tuple[Address, ...]:
    """Return who is paid by an action."""
    match action:
        case Pay(recipient=recipient):
            return (recipient,)
        case PaySeveral(shares=shares):
            return tuple(share.recipient for share in shares)
        case _:
            return ()
