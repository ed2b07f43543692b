"""The lines that a history shows, as a table for spreadsheets."""

from __future__ import annotations

import asyncio
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.dividend import ud_at
from sakia_ng.domain.money import Cents
from sakia_ng.gui.models.history_words import write_line
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.words.movements import kind_words
from sakia_ng.ports.store import HistoryLine, HistoryQuery, HistoryRepository
from sakia_ng.services.csv_file import Cell, write_rows

translate = QCoreApplication.translate

_LINES_AT_A_TIME = 100
_LONGEST = 2_000


async def exported(history: HistoryRepository, live: Live, query: HistoryQuery) -> bytes:
    """Return the lines of a query, all of them, in its order; amounts in the currency's own unit, with a dot.

    Some lines are put into words at a time, so that the window goes on.
    """
    rows: list[tuple[Cell, ...]] = [_header()]
    ids = await history.ids(query)
    for start in range(0, len(ids), _LINES_AT_A_TIME):
        lines = await history.lines(query, ids[start : start + _LINES_AT_A_TIME])
        rows += [_row(line, live) for line in lines]
    return await asyncio.to_thread(write_rows, rows)


def _header() -> tuple[str, ...]:
    return (
        translate("HistoryExport", "date"),
        translate("HistoryExport", "account"),
        translate("HistoryExport", "account address"),
        translate("HistoryExport", "kind"),
        translate("HistoryExport", "person"),
        translate("HistoryExport", "address"),
        translate("HistoryExport", "comment"),
        translate("HistoryExport", "amount"),
        translate("HistoryExport", "moved within the account"),
        translate("HistoryExport", "unit"),
        translate("HistoryExport", "UD of that day"),
        translate("HistoryExport", "balance"),
        translate("HistoryExport", "lines"),
        translate("HistoryExport", "state"),
        translate("HistoryExport", "block"),
        translate("HistoryExport", "identifier"),
    )


def _row(line: HistoryLine, live: Live) -> tuple[Cell, ...]:
    movement, words = line.row.movement, write_line(line, live)
    value = ud_at(movement.time, live.format.dividend_values)
    return (
        movement.time.astimezone().isoformat(" ", timespec="seconds"),
        live.name_or_address(movement.account),
        movement.account,
        kind_words(movement.kind).name,
        words.name if movement.counterpart else "",
        movement.counterpart or "",
        movement.comment.shown(_LONGEST) if movement.comment else "",
        _units(line.sum_cents),
        _units(movement.moved_cents) if movement.moved_cents else None,
        live.format.currency_symbol,
        None if value is None else _units(value),
        _units(line.row.running_total_cents),
        line.count,
        words.status.word,
        movement.block,
        movement.id if line.row.is_indexed else "",
    )


def _units(cents: Cents) -> Decimal:
    return Decimal(cents).scaleb(-2)
