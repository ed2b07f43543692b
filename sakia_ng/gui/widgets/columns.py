"""How the columns of a small table share its width: words are cut last, and the longest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHeaderView, QTableView

from sakia_ng.gui.theme import theme


def shares(natural: Mapping[int, int], usual: Mapping[int, int], room: int) -> dict[int, int]:
    """Return how wide columns are.

    Args:
        natural: by column, the width of what stands in it.
        usual: by column, the width it has where there is plenty of room; 0 for those that take what is left.
        room: the width of all.
    """
    given = {column: max(width, usual.get(column, 0)) for column, width in natural.items()}
    if sum(given.values()) > room:
        given = dict(natural)
    if sum(given.values()) > room:
        most = _highest_that_fits(sorted(natural.values()), room)
        given = {column: min(width, most) for column, width in natural.items()}
    hungry = [column for column in given if not usual.get(column, 0)] or list(given)[-1:]
    left = max(0, room - sum(given.values()))
    for number, column in enumerate(hungry):
        given[column] += left // len(hungry) + (number < left % len(hungry))
    return given


def share_columns(view: QTableView, usual: Sequence[int]) -> None:
    """Give the columns in sight their widths, by what stands in the rows in sight.

    Args:
        view: the table.
        usual: widths at the usual size of text, 0 for the columns that take what is left.
    """
    header = view.horizontalHeader()
    seen = [column for column in range(len(usual)) if not view.isColumnHidden(column)]
    natural = {column: max(view.sizeHintForColumn(column) + 1, header.sectionSizeHint(column)) for column in seen}
    wanted = {column: theme().scaled(usual[column]) for column in seen}
    for column, width in shares(natural, wanted, view.viewport().width()).items():
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(column, width)


def _highest_that_fits(widths: Sequence[int], room: int) -> int:
    """Return how wide the longest columns may be, the shorter ones keeping theirs (given in order)."""
    left = room
    for number, width in enumerate(widths):
        share = left // (len(widths) - number)
        if width > share:
            return share
        left -= width
    return max(widths, default=0)
