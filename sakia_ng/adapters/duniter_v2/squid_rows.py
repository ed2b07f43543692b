"""Turns rows of an indexer into our own words, one by one: a row that makes no sense is left out, alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from sakia_ng.domain.addresses import Address, decode_ss58
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.movement import Movement, MovementKind, Person
from sakia_ng.domain.operation import OperationHash
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import UserError
from sakia_ng.ports.ledger import CreatedDividend

T = TypeVar("T")
Row = Mapping[str, object]

_BIG_INT = re.compile(r"[0-9]{1,20}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_HEX = re.compile(r"[0-9a-fA-F]*")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")  # what v1 allowed, and v2 within it (3 to 42)
_LONGEST_ID = 200
_LONGEST_COMMENT = 4_096
_LONGEST_HEX = _LONGEST_COMMENT * 8  # two digits for each of the four bytes that a character may take
_YEARS = range(1970, 6430)
"""Dates that every system can show, and as far as those of the chain are read."""

_NAMELESS = ("Unconfirmed",)


class BadRow(ValueError):
    """A row that makes no sense. Never leaves this adapter."""


def sound(rows: Iterable[object], read: Callable[[Row], T]) -> Iterator[T]:
    """Read rows, leaving out those that make no sense."""
    for row in rows:
        try:
            if isinstance(row, dict):
                yield read(row)
        except (BadRow, UserError):
            continue


def identifier(value: object) -> str:
    """Return a non-empty text of bounded length."""
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_ID:
        raise BadRow
    return value


def whole(value: object, *, bits: int = 31) -> int:
    """Return a JSON integer, negative ones included, of at most ``bits`` bits."""
    if not isinstance(value, int) or isinstance(value, bool) or value.bit_length() > bits:
        raise BadRow
    return value


def cents(value: object) -> Cents:
    """Return an amount: BigInt travels as text."""
    if not isinstance(value, str) or not _BIG_INT.fullmatch(value) or int(value) > MAX_CENTS:
        raise BadRow
    return Cents(int(value))


def moment(value: object) -> datetime:
    """Return an ISO 8601 date, in UTC."""
    if not isinstance(value, str) or len(value) > 40:
        raise BadRow
    try:
        parsed = datetime.fromisoformat(value)
        utc = parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadRow from None
    if utc.year not in _YEARS:
        raise BadRow
    return utc


def created_dividend(row: Row) -> CreatedDividend:
    """Return a UD created."""
    members = whole(row.get("membersCount"))
    if members < 0:
        raise BadRow
    amount, mass = cents(row.get("amount")), cents(row.get("monetaryMass"))
    return CreatedDividend(whole(row.get("index")), moment(row.get("timestamp")), amount, mass, members)


def address(value: object, currency: Currency) -> Address:
    """Return an address of the currency."""
    written = identifier(value)
    prefix, _ = decode_ss58(written)
    if prefix != currency.ss58_prefix:
        raise BadRow
    return Address(written)


def name(value: object, row_id: object = None) -> UntrustedText | None:
    """Return a verified name; identities that are not confirmed yet bear their own identifier instead."""
    if not isinstance(value, str) or value == row_id or not _NAME.fullmatch(value):
        return None
    return UntrustedText(value)


def comment(row: Row) -> tuple[str, UntrustedText]:
    """Return a comment's identifier and text: its bytes as UTF-8, else as Latin-1; the squid's own reading last."""
    key, data, fallback = identifier(row.get("id")), _raw_comment(row.get("remarkBytes")), row.get("remark")
    if data is None:
        if not isinstance(fallback, str):
            raise BadRow
        return key, UntrustedText(fallback[:_LONGEST_COMMENT])
    try:
        written = data.decode()
    except UnicodeDecodeError:
        written = data.decode("latin-1")
    return key, UntrustedText(written[:_LONGEST_COMMENT])


def _raw_comment(value: object) -> bytes | None:
    """Return bytes as PostgreSQL writes them, the first of many; None for anything else."""
    if not isinstance(value, str) or not value.startswith("\\x") or len(value) % 2:
        return None
    digits = value[2 : 2 + _LONGEST_HEX]
    return bytes.fromhex(digits) if _HEX.fullmatch(digits) else None


def person(row: Row, currency: Currency) -> Person:
    """Return the owner of an identity."""
    status, index = row.get("status"), whole(row.get("index"))
    if index < 0:
        raise BadRow
    return Person(
        address=address(row.get("accountId"), currency),
        name=None if status in _NAMELESS else name(row.get("name"), row.get("id")),
        index=index,
        is_member=row.get("isMember") is True,
    )


def extrinsic_of(row: Row, payment: Movement) -> OperationHash:
    """Return the hash of the extrinsic that made a payment, when it is of the payment's own block."""
    event = row.get("event")
    extrinsic = event.get("extrinsic") if isinstance(event, dict) else None
    block = extrinsic.get("block") if isinstance(extrinsic, dict) else None
    if not isinstance(extrinsic, dict) or not isinstance(block, dict):
        raise BadRow
    digits = identifier(extrinsic.get("hash")).lower().removeprefix("\\x").removeprefix("0x")
    if (row.get("id"), block.get("height")) != (payment.id, payment.block) or not _DIGEST.fullmatch(digits):
        raise BadRow
    return OperationHash("0x" + digits)


def account(row: Row, currency: Currency) -> Person:
    """Return an account, with its identity when it owns one."""
    identity = row.get("identity")
    if isinstance(identity, dict):
        return person({**identity, "accountId": row.get("id")}, currency)
    return Person(address(row.get("id"), currency), None, None, is_member=False)


def movement(row: Row, owner: Address, currency: Currency) -> Movement:
    """Return a line of the history of ``owner``, still without its comment."""
    if row.get("isUd") is True:
        amount, counterpart, named = cents(row.get("udAmount") or row.get("amount")), None, None
        if row.get("toId") not in (None, owner):
            raise BadRow
    else:
        amount, counterpart, named = _transfer(row, owner, currency)
    return Movement(
        id=identifier(row.get("id")),
        account=owner,
        kind=MovementKind.DIVIDEND if row.get("isUd") is True else MovementKind.TRANSFER,
        amount_cents=amount,
        counterpart=counterpart,
        counterpart_name=named,
        comment=None,
        block=BlockNumber(whole(row.get("blockNumber"))),
        time=moment(row.get("timestamp")),
    )


def _transfer(row: Row, owner: Address, currency: Currency) -> tuple[Cents, Address | None, UntrustedText | None]:
    sender, recipient, amount = row.get("fromId"), row.get("toId"), cents(row.get("amount"))
    if owner not in (sender, recipient):
        raise BadRow
    if sender == recipient:
        return Cents(0), owner, None  # nothing moved
    side, other, signed = ("to", recipient, -amount) if sender == owner else ("from", sender, amount)
    named = None if row.get(f"{side}IdentityStatus") in _NAMELESS else name(row.get(f"{side}IdentityName"))
    return Cents(signed), None if other is None else address(other, currency), named
