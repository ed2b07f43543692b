"""Tables that spreadsheets open, wherever they part the cells."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.services.csv_file import plain, write_rows

SIGNS = tuple("=+-@＝＋－＠")
HOSTILE = st.text(st.sampled_from("=+-@＝＠;,\t\r\n '\"ax")) | st.text()


def cells_of(data: bytes, delimiter: str) -> list[str]:
    text = data.decode("utf-8-sig")
    return [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) for cell in row]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "said",
    [
        "=1+1",
        "x;=cmd|' /C calc'!A0",
        'x; "=1+1"',
        "x\t@SUM(1)",
        "\n=1+1",
        "x\r\n-1+1",
        " =1+1",
        "＝1+1",
        "x;＋1",
        "－1",
        "＠SUM(1)",
        "a, b;=1+1",
    ],
)
def test_no_text_becomes_a_formula(said: str, delimiter: str) -> None:
    data = write_rows([("date", "comment", "amount"), ("2026-11-01", said, 1)])
    assert not [cell for cell in cells_of(data, delimiter) if cell.strip(' \t\r\n"').startswith(SIGNS)]


def test_numbers_and_plain_words_stay_as_they_are() -> None:
    rows = [("n° 3; le pain", -12, None), ("l’œuf – 2 d’un coup", 3, "a-b=c")]
    assert cells_of(write_rows(rows), ",") == ["n° 3; le pain", "-12", "", "l’œuf – 2 d’un coup", "3", "a-b=c"]


@given(HOSTILE)
def test_a_cell_read_back_says_what_was_written(said: str) -> None:
    said = said.encode("utf-8", "replace").decode()
    if "\0" in said:
        return
    (cell,) = cells_of(write_rows([(said, "end")]), ",")[:-1]
    assert plain(cell) == said.strip()


@given(HOSTILE, HOSTILE)
def test_no_text_becomes_a_formula_whatever_it_is_made_of(one: str, other: str) -> None:
    data = write_rows([tuple(text.encode("utf-8", "replace").decode().replace("\0", "") for text in (one, other))])
    for delimiter in ",;\t":
        assert not [cell for cell in cells_of(data, delimiter) if cell.lstrip(' \t\r\n"').startswith(SIGNS)]
