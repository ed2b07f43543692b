"""Contacts in a file that spreadsheets open: one line an address, a person with several addresses on several lines.

Columns ``name``, ``address`` and ``note``, in any order, under these names or their French ones. A file is hostile
until each of its lines was read.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sakia_ng.domain.addresses import Address, parse_address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.folding import folded
from sakia_ng.domain.text import tidy_name
from sakia_ng.errors import Code, UserError
from sakia_ng.ports.store import Contact
from sakia_ng.services.contacts import LONGEST_NAME, LONGEST_NOTE
from sakia_ng.services.csv_file import plain, write_rows

LARGEST_FILE = 2_000_000
MOST_LINES = 5_000
_COLUMNS = {"name": ("name", "nom"), "address": ("address", "adresse", "pubkey"), "note": ("note", "notes")}


class ContactsFileProblem(Code):
    """Why a file holds no contacts. Params of ``TOO_LONG``: ``most``."""

    NOT_A_LIST = "contacts_file.not_a_list"
    TOO_LONG = "contacts_file.too_long"


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds.

    Attributes:
        new: contacts that are not known yet.
        known: how many addresses are contacts already; they stay as they are.
        wrong: numbers of the lines that cannot be read, the first line of the file being 1.
    """

    new: tuple[Contact, ...]
    known: int
    wrong: tuple[int, ...]


def write(contacts: Iterable[Contact]) -> bytes:
    """Return the file of some contacts."""
    return write_rows([tuple(_COLUMNS), *((contact.name, contact.address, contact.note) for contact in contacts)])


def read(data: bytes, currency: Currency, known: Iterable[Address]) -> Read:
    """Read a file. Takes time: not on the loop.

    Raises:
        UserError: it is no such file, or has too many lines.
    """
    try:
        rows = list(islice(_rows(_text(data)), MOST_LINES + 1))
    except (UnicodeDecodeError, csv.Error):
        raise UserError(ContactsFileProblem.NOT_A_LIST) from None
    if len(rows) > MOST_LINES:
        raise UserError(ContactsFileProblem.TOO_LONG, most=MOST_LINES)
    places = _places(rows[0][1] if rows else [])
    there, new, count, wrong = set(known), list[Contact](), 0, list[int]()
    for number, row in rows[1:]:
        if not any(cell.strip() for cell in row):
            continue
        contact = _contact(row, places, currency)
        if contact is None:
            wrong.append(number)
        elif contact.address in there:
            count += 1
        else:
            there.add(contact.address)
            new.append(contact)
    return Read(tuple(new), count, tuple(wrong))


def _text(data: bytes) -> str:
    """Return what a file says, as spreadsheets save it: its mark tells, else UTF-8, else what Windows used before."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Give each row with the number of its first line: a note may stand on several."""
    reader, before = csv.reader(io.StringIO(text), delimiter=_delimiter(text), strict=True), 0
    for row in reader:
        yield before + 1, row
        before = reader.line_num


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _places(header: Sequence[str]) -> dict[str, int]:
    """Return which column is where."""
    names = [folded(cell.strip()) for cell in header]
    places = {
        column: next((names.index(name) for name in words if name in names), -1) for column, words in _COLUMNS.items()
    }
    if places["name"] < 0 or places["address"] < 0:
        raise UserError(ContactsFileProblem.NOT_A_LIST)
    return places


def _contact(row: Sequence[str], places: dict[str, int], currency: Currency) -> Contact | None:
    name, address, note = (
        plain(row[place]) if 0 <= (place := places[column]) < len(row) else "" for column in ("name", "address", "note")
    )
    name = tidy_name(name)
    if not name or len(name) > LONGEST_NAME or len(note) > LONGEST_NOTE:
        return None
    try:
        return Contact(parse_address(address, currency), name, note)
    except UserError:
        return None
