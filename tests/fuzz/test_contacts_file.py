"""Contacts that strangers, spreadsheets and other programs wrote."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sakia_ng.domain.addresses import Address, parse_address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.text import tidy_name
from sakia_ng.ports.store import Contact
from sakia_ng.services.contacts import LONGEST_NAME, LONGEST_NOTE
from sakia_ng.services.contacts_file import LARGEST_FILE, MOST_LINES, read, write
from tests.adapters.duniter_v2.scripted_squid import ALICE, BOB
from tests.fuzz.effort import FUZZ, held, peak_of
from tests.fuzz.mutations import HOSTILE_TEXT, mutated_text

MIB = 1 << 20
FILES = [
    write([Contact(ALICE, "Alice", "=1+1"), Contact(BOB, 'Bob, "le pain"', "deux\nlignes")]).decode("utf-8-sig"),
    f"nom;adresse;note\r\nAlice;{ALICE};\r\nBob;{BOB};é\r\n",
    f"note\tpubkey\tname\n\t{ALICE}\tAlice\n",
    "name,address\n",
]
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "latin-1"])


@FUZZ
@given(mutated_text(FILES), ENCODINGS, st.sampled_from([(), (ALICE,)]))
@example("name,address\n" + '"' * 140_000, "utf-8", ())
@example("name,address\r" + f"a,{ALICE}\r" * 3, "utf-8", ())
@example("\0name,address\n", "utf-8", ())
def test_files(text: str, encoding: str, known: tuple[Address, ...]) -> None:
    data = text.encode(encoding, "surrogatepass" if encoding != "latin-1" else "replace")
    found = held(lambda: read(data, G1, known))
    if found is None:
        return
    addresses = [contact.address for contact in found.new]
    assert len(set(addresses)) == len(addresses)
    assert not {*addresses} & {*known}
    for contact in found.new:
        assert parse_address(contact.address, G1) == contact.address
        assert 0 < len(contact.name) <= LONGEST_NAME
        assert len(contact.note) <= LONGEST_NOTE
    assert list(found.wrong) == sorted(found.wrong)


@FUZZ
@given(st.binary(max_size=200))
def test_bytes(data: bytes) -> None:
    held(lambda: read(data, G1, ()))


CELLS = HOSTILE_TEXT.filter(lambda text: len(text) < LONGEST_NAME)


@FUZZ
@given(CELLS, CELLS)
def test_what_is_written_is_read_again(name: str, note: str) -> None:
    """Whatever a tidy name is made of."""
    plain = tidy_name(name)
    note = note.encode("utf-8", "replace").decode()
    if not plain or plain.startswith("'") or "\0" in plain + note:
        return
    found = held(lambda: read(write([Contact(ALICE, plain, note)]), G1, ()))
    assert found is not None
    assert [contact.name for contact in found.new] == [plain]


@pytest.mark.parametrize("line", ["a,b\n", ",\n", '"",""\n', "," * 1_000 + "\n", '"a\n"\n'])
def test_files_that_mean_much(line: str) -> None:
    data = ("name,address\n" + line * (LARGEST_FILE // len(line))).encode()[:LARGEST_FILE]
    assert peak_of(lambda: read(data, G1, ())) < 64 * MIB
    few = ("name,address\n" + line * (MOST_LINES - 1)).encode()[:LARGEST_FILE]
    assert peak_of(lambda: read(few, G1, ())) < 64 * MIB
