"""Tables in files that spreadsheets open."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for a formula at the beginning of a cell."""


def write_rows(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a file of rows in which no cell is a formula."""
    text = io.StringIO()
    csv.writer(text).writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")  # spreadsheets recognise UTF-8 by this mark


def plain(cell: str) -> str:
    """Return what a cell said before it was made harmless."""
    return cell.removeprefix("'").strip()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith((*_FORMULA, "'")) else cell
