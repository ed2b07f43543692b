"""Tables in files that spreadsheets open."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

Cell = str | int | Decimal | None

_START = r"(?:\A|(?<=[;\t\r\n]))"
"""Where a cell may begin: some spreadsheets part cells where there is no comma, even between quotation marks."""

_SIGN = r"""(?=(?:"|[^\S\t\r\n])*['=+\-@＝＋－＠])"""
"""What spreadsheets take for a formula, blanks and quotation marks left out; or what makes it none."""

_FORMULA, _MADE_HARMLESS = re.compile(_START + _SIGN), re.compile(f"{_START}'{_SIGN}")


def write_rows(rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a file of rows in which no cell is a formula; numbers are as they are, with a dot before decimals."""
    text = io.StringIO()
    csv.writer(text).writerows([_written(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")  # spreadsheets recognise UTF-8 by this mark


def plain(cell: str) -> str:
    """Return what a cell said before it was made harmless."""
    return _MADE_HARMLESS.sub("", cell).strip()


def _written(cell: Cell) -> str:
    if isinstance(cell, str):
        return _harmless(cell)
    return "" if cell is None else f"{cell:f}" if isinstance(cell, Decimal) else str(cell)


def _harmless(cell: str) -> str:
    return _FORMULA.sub("'", cell)
