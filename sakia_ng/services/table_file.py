"""Tables in files that spreadsheets open: UTF-8, with commas, and no text that would be taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal

Cell = str | int | Decimal | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What spreadsheets take for a formula at the beginning of a cell."""


class TableFile:
    """A table that grows row by row.

    Args:
        header: names of the columns.
    """

    def __init__(self, header: Sequence[str]) -> None:
        self._text = io.StringIO()
        self._writer = csv.writer(self._text)
        self.add([header])

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Add rows: numbers as they are, with a dot before their decimals, texts made harmless."""
        self._writer.writerows([_written(cell) for cell in row] for row in rows)

    def data(self) -> bytes:
        """Return the file so far."""
        return self._text.getvalue().encode("utf-8-sig")  # spreadsheets recognise UTF-8 by this mark


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe before it, as people write one there."""
    return f"'{text}" if text.startswith((*_FORMULA, "'")) else text


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    return harmless(cell) if isinstance(cell, str) else f"{cell:f}" if isinstance(cell, Decimal) else str(cell)
