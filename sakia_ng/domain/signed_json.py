"""Small signed papers in JSON, carried in files and QR codes: what they share, and reading them without trust."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sakia_ng.domain.addresses import Address, parse_address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import Scheme, Signature
from sakia_ng.errors import Code, UserError

LARGEST_PAPER = 20_000
"""Bytes above which a file is no such paper."""

_SIGNATURE_BYTES = 64


class PaperProblem(Code):
    """Why a file or a code is not the paper that is wanted.

    ``NEWER`` was written by a later version; ``OTHER_CURRENCY`` is of another network; ``SIGNATURE`` was altered, or
    never was right; ``NOT_MINE`` asks for the key of ``address``, which is not here.
    """

    UNREADABLE = "paper.unreadable"
    NEWER = "paper.newer"
    OTHER_CURRENCY = "paper.other_currency"
    SIGNATURE = "paper.signature"
    NOT_MINE = "paper.not_mine"


def write_paper(fields: Mapping[str, object], *, lines: bool) -> str:
    """Return a paper as JSON: on lines of its own for a file, as short as can be for a QR code."""
    if lines:
        return json.dumps(fields, ensure_ascii=False, indent=1) + "\n"
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def read_paper(data: bytes) -> dict[str, object]:
    """Read the fields of a paper.

    Raises:
        UserError: ``UNREADABLE``.
    """
    if len(data) > LARGEST_PAPER:
        raise unreadable()
    try:
        fields = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise unreadable() from None
    if not isinstance(fields, dict):
        raise unreadable()
    return fields


def check_kind(fields: Mapping[str, object], kind: str, currency: Currency) -> None:
    """Refuse another kind of paper, one of a later version, or of another currency."""
    if fields.get("kind") != kind:
        raise unreadable()
    if fields.get("version") != 1:
        raise UserError(PaperProblem.NEWER)
    if fields.get("genesis") != currency.genesis_hash:
        raise UserError(PaperProblem.OTHER_CURRENCY)


def read_number(fields: Mapping[str, object], name: str) -> int:
    """Read a number that fits into 32 bits."""
    value = fields.get(name)
    if type(value) is not int or not 0 <= value < 2**32:
        raise unreadable()
    return value


def read_address(fields: Mapping[str, object], name: str, currency: Currency) -> Address:
    """Read an address of the currency."""
    try:
        return parse_address(read_text(fields, name), currency)
    except UserError:
        raise unreadable() from None


def read_text(fields: Mapping[str, object], name: str) -> str:
    """Read a text."""
    value = fields.get(name)
    if not isinstance(value, str):
        raise unreadable()
    return value


def read_signature(fields: Mapping[str, object]) -> Signature:
    """Read a signature and its scheme."""
    try:
        scheme = Scheme(read_text(fields, "scheme"))
        data = bytes.fromhex(read_text(fields, "signature").removeprefix("0x"))
    except ValueError:
        raise unreadable() from None
    if len(data) != _SIGNATURE_BYTES:
        raise unreadable()
    return Signature(scheme, data)


def unreadable() -> UserError:
    """Return the error of a text that is no such paper."""
    return UserError(PaperProblem.UNREADABLE)
