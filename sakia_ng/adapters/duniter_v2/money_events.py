"""What one block did to the money of one account: its events, explained by its figures before and after.

Pallets Balances, TransactionPayment, Quota, UniversalDividend and OneshotAccount say what happened; holds (Distance)
say nothing of the money, so that they are seen in the reserved money alone. Events of pallets that only explain others
(a refund is a ``Deposit`` and a ``Refunded``) take the others' place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from sakia_ng.adapters.duniter_v2.decoder import Value, Variant
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.values import case, entries, fields, key, number, optional
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind

_NOTHING = Cents(0)
_CREDITS = ("Deposit", "Minted", "Restored")
_DEBITS = ("Withdraw", "Suspended")
_ALONE = {"DustLost": MovementKind.DUST, "Burned": MovementKind.BURN}


@dataclass(frozen=True, slots=True)
class Move:
    """One line to be.

    Attributes:
        kind: what happened.
        amount_cents: signed; 0 when money moved within the account.
        moved_cents: what moved within it.
        other: the other side.
    """

    kind: MovementKind
    amount_cents: Cents
    moved_cents: Cents = _NOTHING
    other: PublicKey | None = None


class _Amounts:
    """Amounts that nothing has explained yet."""

    def __init__(self) -> None:
        self._amounts: list[int] = []

    def add(self, amount: int) -> None:
        self._amounts.append(amount)

    @property
    def total(self) -> int:
        return sum(self._amounts)

    def take(self, amount: int) -> bool:
        """Take an amount out, if it is there."""
        if amount not in self._amounts:
            return False
        self._amounts.remove(amount)
        return True

    def take_part(self, amount: int) -> bool:
        """Take an amount out of them all, if they are enough: more may have been taken first and given back."""
        if self.take(amount):
            return True
        if self.total < amount:
            return False
        self._amounts.append(-amount)
        return True


@dataclass
class _Block:
    """What was understood of a block so far.

    Attributes:
        moves: lines.
        free: what events say came to the free money.
        reserved: what they say came to the reserved money.
        claimed: UDs that were paid.
        slashed: what was slashed, from either.
        has_dividend: a UD was created.
        came, left: plain credits and debits of the group being read that nothing has explained yet.
    """

    moves: list[Move] = field(default_factory=list)
    free: int = 0
    reserved: int = 0
    claimed: int = 0
    slashed: int = 0
    has_dividend: bool = False
    came: _Amounts = field(default_factory=_Amounts)
    left: _Amounts = field(default_factory=_Amounts)

    def add(self, kind: MovementKind, amount: int, *, moved: int = 0, other: PublicKey | None = None) -> None:
        self.moves.append(Move(kind, Cents(amount), Cents(moved), other))


def read_moves(
    runtime: Runtime, events: bytes, owner: PublicKey, before: AccountState, after: AccountState
) -> list[Move]:
    """Return what moved an account's money in one block, in order.

    Args:
        runtime: the one that made the block.
        events: value of ``System.Events`` at that block.
        owner: the account's key.
        before: its figures at the block before.
        after: its figures at the block.

    Raises:
        EnvironmentProblem: the events cannot be read.
    """
    block = _Block()
    for _, group in groupby(_records(runtime, events), key=lambda record: record[0]):
        _read_group([(pallet, event) for _, pallet, event in group], owner, block)
    _read_reserved(block, before, after)
    _read_unclaimed(block, before, after)
    return block.moves


def _records(runtime: Runtime, events: bytes) -> Iterator[tuple[object, str, Variant]]:
    """Give each event with its pallet and what it is part of: one extrinsic, or the block's own work."""
    for record in entries(runtime.decode("System.Events", events)):
        phase, pallet = case(fields(record).get("phase")), case(fields(record).get("event"))
        if "0" in pallet.fields:
            yield (phase.name, phase.fields.get("0")), pallet.name, case(pallet.fields.get("0"))


def _read_group(events: Sequence[tuple[str, Variant]], owner: PublicKey, block: _Block) -> None:
    for pallet, event in events:
        if pallet == "Balances":
            _read_balances(event, owner, block)
    for pallet, event in events:
        _explain(pallet, event, owner, block)
    left = block.came.total - block.left.total
    block.came, block.left = _Amounts(), _Amounts()
    if left:
        block.add(MovementKind.OTHER, left)


def _read_balances(event: Variant, owner: PublicKey, block: _Block) -> None:
    values = event.fields
    match event.name:
        case "Transfer":
            _read_transfer(values, owner, block)
        case "ReserveRepatriated":
            _read_repatriation(values, owner, block)
        case name if owner not in (values.get("who"), values.get("account")) or "amount" not in values:
            return
        case name if name in _CREDITS:
            block.came.add(number(values["amount"]))
            block.free += number(values["amount"])
        case name if name in _DEBITS:
            block.left.add(number(values["amount"]))
            block.free -= number(values["amount"])
        case name if name in _ALONE:
            block.add(_ALONE[name], -number(values["amount"]))
            block.free -= number(values["amount"])
        case "Slashed":
            block.slashed += number(values["amount"])
        case "Reserved":
            _set_aside(block, MovementKind.DEPOSIT, number(values["amount"]))
        case "Unreserved":
            _set_aside(block, MovementKind.DEPOSIT_BACK, -number(values["amount"]))


def _set_aside(block: _Block, kind: MovementKind, amount: int) -> None:
    block.add(kind, 0, moved=abs(amount))
    block.free -= amount
    block.reserved += amount


def _read_transfer(values: Mapping[str, Value], owner: PublicKey, block: _Block) -> None:
    source, dest, amount = key(values.get("from")), key(values.get("to")), number(values.get("amount"))
    if owner in (source, dest) and source != dest:
        signed, other = (-amount, dest) if source == owner else (amount, source)
        block.add(MovementKind.TRANSFER, signed, other=PublicKey(other))
        block.free += signed


def _read_repatriation(values: Mapping[str, Value], owner: PublicKey, block: _Block) -> None:
    source, dest, amount = key(values.get("from")), key(values.get("to")), number(values.get("amount"))
    stays_reserved = case(values.get("destination_status")).name == "Reserved"
    if owner == source and owner != dest:
        block.add(MovementKind.OTHER, -amount, other=PublicKey(dest))
        block.reserved -= amount
    elif owner == dest and owner != source:
        block.add(MovementKind.OTHER, amount, other=PublicKey(source))
        block.reserved += amount if stays_reserved else 0
        block.free += 0 if stays_reserved else amount


def _explain(pallet: str, event: Variant, owner: PublicKey, block: _Block) -> None:
    """Name what a plain credit or debit was for."""
    values = event.fields
    match pallet, event.name:
        case "TransactionPayment", "TransactionFeePaid" if values.get("who") == owner:
            fee = number(values.get("actual_fee"))
            if fee and block.left.take_part(fee):
                block.add(MovementKind.FEE, -fee)
        case "Quota", "Refunded" if values.get("who") == owner:
            amount = number(values.get("amount"))
            if block.came.take(amount):
                block.add(MovementKind.REFUND, amount)
        case "UniversalDividend", "UdsClaimed" | "UdsAutoPaid" if values.get("who") == owner:
            amount = number(values.get("total"))
            if amount and block.came.take(amount):
                block.add(MovementKind.CLAIM, 0, moved=amount)
                block.claimed += amount
        case "UniversalDividend", "NewUdCreated":
            block.has_dividend = True
        case "OneshotAccount", "OneshotAccountCreated" if values.get("creator") == owner:
            amount = number(values.get("balance"))
            if block.left.take(amount):
                block.add(MovementKind.ONESHOT, -amount, other=PublicKey(key(values.get("account"))))
        case "OneshotAccount", "OneshotAccountConsumed":
            for amount in _consumed(values, owner):
                if block.came.take(amount):
                    block.add(MovementKind.ONESHOT, amount, other=PublicKey(key(values.get("account"))))


def _consumed(values: Mapping[str, Value], owner: PublicKey) -> Iterator[int]:
    """Give what a consumed oneshot account left to an account: two parts at most."""
    second = optional(values.get("dest2"))
    for part in (values.get("dest1"), second):
        if part is not None and fields(part).get("0") == owner:
            yield number(fields(part).get("1"))


def _read_reserved(block: _Block, before: AccountState, after: AccountState) -> None:
    """See holds in what no event says of the reserved money, and what became of it."""
    held = after.reserved_cents - before.reserved_cents - block.reserved
    came = after.free_cents - before.free_cents - block.free
    if held > 0:
        block.add(MovementKind.HOLD, 0, moved=held)
        came += held
    elif held < 0:
        released = min(max(came, 0), -held)
        came -= released
        if released:
            block.add(MovementKind.RELEASE, 0, moved=released)
        if released < -held:
            block.add(MovementKind.SLASH, held + released)
    taken = min(block.slashed, max(-came, 0))
    if taken:
        block.add(MovementKind.SLASH, -taken)


def _read_unclaimed(block: _Block, before: AccountState, after: AccountState) -> None:
    """See the UD of the day in what came to the unclaimed money; else an identity came or went with its UDs."""
    came = after.unclaimed_cents - before.unclaimed_cents + block.claimed
    if came:
        kind = MovementKind.DIVIDEND if block.has_dividend and came > 0 else MovementKind.OTHER
        block.add(kind, came)
