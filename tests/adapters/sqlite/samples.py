"""Values the store's tests are made of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import G1
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.operation import OperationHash, SignedOperation
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.store import Account

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


def key_of(name: str) -> PublicKey:
    return PublicKey(blake2b(name.encode(), digest_size=32).digest())


def address_of(name: str) -> Address:
    return to_address(key_of(name), G1)


ALICE, BOB, CAROL = (address_of(name) for name in ("alice", "bob", "carol"))


def block(number: int) -> BlockRef:
    digest = blake2b(f"block {number}".encode(), digest_size=32).hexdigest()
    return BlockRef(BlockNumber(number), BlockHash("0x" + digest), NOON + timedelta(seconds=6 * (number - 1_000)))


def account(name: str, position: int = 0, scheme: Scheme | None = Scheme.ED25519) -> Account:
    return Account(address_of(name), name.title(), key_of(name), scheme, position, NOON)


def state(address: Address, free: int, number: int = 1_000) -> AccountState:
    zero = Cents(0)
    return AccountState(address, block(number), True, Cents(free), zero, zero, zero, 0, Cents(free))


def dividend(current_ud: int = 1_000, index: int = 40) -> DividendState:
    values = ((1, Cents(990)), (15, Cents(current_ud)))
    return DividendState(Cents(current_ud), index, values, Cents(10**9), 60, NOON, NOON + timedelta(days=100))


def movement(
    owner: Address,
    line_id: str,
    amount: int,
    number: int = 1_000,
    *,
    counterpart: Address | None = None,
    name: str | None = None,
    comment: str | None = None,
    kind: MovementKind = MovementKind.TRANSFER,
    time: datetime | None = None,
) -> Movement:
    return Movement(
        id=line_id,
        account=owner,
        kind=kind,
        amount_cents=Cents(amount),
        counterpart=counterpart,
        counterpart_name=None if name is None else UntrustedText(name),
        comment=None if comment is None else UntrustedText(comment),
        block=BlockNumber(number),
        time=block(number).time if time is None else time,
    )


def operation(
    name: str = "first", signer: Address = ALICE, sequence: int = 0, valid_from: int = 1_000
) -> SignedOperation:
    data = name.encode() * 20
    digest = blake2b(data, digest_size=32).hexdigest()
    first, last = BlockNumber(valid_from), BlockNumber(valid_from + 63)
    return SignedOperation(data, OperationHash("0x" + digest), signer, sequence, first, last)
