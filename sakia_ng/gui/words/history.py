"""Lines of a history in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.movement import Movement

translate = QCoreApplication.translate


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def dividends(self, count: int) -> str:
        return self.tr("%n dividend(s)", "", count)

    def lines(self, count: int) -> str:
        return self.tr("%n line(s)", "", count)


def dividends_of(count: int) -> str:
    """Name a line of one or several UDs."""
    return translate("History", "Universal dividend") if count == 1 else _Plurals().dividends(count)


def lines_found(count: int) -> str:
    """Say how many lines there are."""
    return _Plurals().lines(count)


def line_name(movement: Movement, name_of: Callable[[Address], str | None]) -> str:
    """Return who is on the other side: our own name for them, their verified name, or the short address."""
    if movement.counterpart is None:
        return translate("History", "Unknown")
    known = name_of(movement.counterpart)
    if known:
        return known
    if movement.counterpart_name is not None:
        return movement.counterpart_name.shown(80)
    return short_form(movement.counterpart)
