"""Tables in files that spreadsheets open."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal

Cell = str | int | Decimal | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for a formula at the beginning of a cell."""


def write_rows(rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a file of rows in which no cell is a formula; numbers are as they are, with a dot before decimals."""
    text = io.StringIO()
    csv.writer(text).writerows([_written(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")  # spreadsheets recognise UTF-8 by this mark


def plain(cell: str) -> str:
    """Return what a cell said before it was made harmless."""
    return cell.removeprefix("'").strip()


def _written(cell: Cell) -> str:
    if isinstance(cell, str):
        return _harmless(cell)
    return "" if cell is None else f"{cell:f}" if isinstance(cell, Decimal) else str(cell)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith((*_FORMULA, "'")) else cell
