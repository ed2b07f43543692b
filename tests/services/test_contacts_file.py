"""Contacts to and from a file that anybody may have written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.currency import G1
from sakia_ng.errors import UserError
from sakia_ng.ports.store import Contact
from sakia_ng.services.contacts import Known, grouped
from sakia_ng.services.contacts_file import MOST_LINES, ContactsFileProblem, Read, read, write
from tests.fakes.session import address_of

ZOE = Contact(address_of("zoe"), "Zoé", "voisine, le mardi")
ZOE_TOO = Contact(address_of("zoe 2"), "Zoé", "")
BAKER = Contact(address_of("baker"), '=Le "Fournil"', "-10 %\nle soir")


def test_what_is_written_is_read_again() -> None:
    data = write([ZOE, ZOE_TOO, BAKER])
    assert read(data, G1, ()) == Read((ZOE, ZOE_TOO, BAKER), 0, ())


def test_no_cell_is_a_formula() -> None:
    cells = write([BAKER]).decode("utf-8-sig").splitlines()[1]
    assert not cells.strip('"').startswith("=")


def test_those_known_stay_and_bad_lines_are_counted() -> None:
    rows = f"Nom;Adresse;Notes\nZoé;{ZOE.address};x\n;{BAKER.address};\nLéo;g1nobody;\n\nAnouk;{BAKER.address}\n"
    found = read(rows.encode(), G1, [ZOE.address])
    assert found == Read((Contact(BAKER.address, "Anouk", ""),), 1, (3, 4))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_it_is_read_however_a_spreadsheet_saved_it(encoding: str) -> None:
    mark = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
    rows = f"{mark}Nom\tAdresse\tNotes\r\nZoé\t{ZOE.address}\tdix œufs à 2 €\r\n"
    assert read(rows.encode(encoding), G1, ()) == Read((Contact(ZOE.address, "Zoé", "dix œufs à 2 €"),), 0, ())


def test_lines_are_counted_as_an_editor_does() -> None:
    rows = f'name,address,note\nZoé,{ZOE.address},"on two\nlines"\n\nLéo,nobody,"two\nmore"\nAnouk,nowhere,\n'
    assert read(rows.encode(), G1, ()).wrong == (5, 7)


def test_names_are_read_without_what_turns_them_or_cannot_be_seen() -> None:
    rows = f"name,address\nBakery\u202e,{ZOE.address}\nAl\u200bi\u200bce,{BAKER.address}\n\u200b,{ZOE_TOO.address}\n"
    found = read(rows.encode(), G1, ())
    assert ([contact.name for contact in found.new], found.wrong) == (["Bakery", "Alice"], (4,))


def test_an_address_counts_once() -> None:
    rows = f"address,name\n{ZOE.address},Zoé\n{ZOE.address},Zoé again\n"
    found = read(rows.encode(), G1, ())
    assert ([contact.name for contact in found.new], found.known) == (["Zoé"], 1)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"one,two\n1,2\n", b"\x89PNG\r\n", b'name,address\n"open'])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        read(data, G1, ())
    assert caught.value.code is ContactsFileProblem.NOT_A_LIST


def test_a_list_without_end_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        read(b"name,address\n" * (MOST_LINES + 2), G1, ())
    assert caught.value.code is ContactsFileProblem.TOO_LONG


@given(st.binary(max_size=500))
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    for whole in (data, b"name,address,note\n" + data):
        try:
            assert isinstance(read(whole, G1, ()), Read)
        except UserError as error:
            assert isinstance(error.code, ContactsFileProblem)  # noqa: PT017 - any other family is a mistake


def test_one_name_is_one_person() -> None:
    assert grouped([ZOE, BAKER, Contact(ZOE_TOO.address, "zoe", "")]) == (
        Known("Zoé", ZOE.note, (ZOE.address, ZOE_TOO.address)),
        Known(BAKER.name, BAKER.note, (BAKER.address,)),
    )
