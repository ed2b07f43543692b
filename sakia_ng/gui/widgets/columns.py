"""How the columns of a small table share its width: words are cut last, and the longest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
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


class ColumnShares(QObject):
    """Shares the width of a table out by what stands in its rows in sight, whenever those or its width are others.

    Args:
        view: the table, which has its model already.
        usual: widths at the usual size of text, 0 for the columns that take what is left.
    """

    def __init__(self, view: QTableView, usual: Sequence[int]) -> None:
        super().__init__(view)
        self._view, self._usual = view, tuple(usual)
        self._soon = QTimer(self)  # once for many changes, and not in their turn of the loop
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.share)
        model, header = view.model(), view.horizontalHeader()
        header.setResizeContentsPrecision(0)
        for changed in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._on_model_changed)
        model.headerDataChanged.connect(self._on_model_changed)
        header.sectionResized.connect(self._on_section_resized)
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Share another width out."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._soon.start()
        return False

    def share(self) -> None:
        """Give the columns in sight their widths."""
        view, header = self._view, self._view.horizontalHeader()
        if not view.isVisible():
            return
        seen = [column for column in range(len(self._usual)) if not view.isColumnHidden(column)]
        natural = {column: max(view.sizeHintForColumn(column) + 1, header.sectionSizeHint(column)) for column in seen}
        wanted = {column: theme().scaled(self._usual[column]) for column in seen}
        for column, width in shares(natural, wanted, view.viewport().width()).items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    def _on_model_changed(self) -> None:
        self._soon.start()

    def _on_section_resized(self, _column: int, former: int, width: int) -> None:
        """Share anew once a column is hidden or shown."""
        if not former or not width:
            self._soon.start()


def _highest_that_fits(widths: Sequence[int], room: int) -> int:
    """Return how wide the longest columns may be, the shorter ones keeping theirs (given in order)."""
    left = room
    for number, width in enumerate(widths):
        share = left // (len(widths) - number)
        if width > share:
            return share
        left -= width
    return max(widths, default=0)
