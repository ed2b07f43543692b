"""Amounts hidden on request are hidden everywhere: to the eye, under the mouse, aloud, in cells and in the title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QListView, QWidget

from sakia_ng.gui.application import use_language
from sakia_ng.gui.widgets import AmountLabel
from tests.async_qt import AsyncQt
from tests.pictures_of import SCENES
from tests.pictures_played import played
from tests.pictures_stand import Scene
from tests.settling import settle

_FIGURE = re.compile(r"\d[\d., \u00a0\u202f]*[ \u00a0\u202f](Ğ1|UD)\b")
_NO_FIGURE = "1 UD means the same"
"""What the unit means, which the switch explains."""

_OF_ONESELF = ("home", "account", "account-line", "account-movements", "account-several-lines", "account-waiting")
_OF_OTHERS = ("contact", "contacts", "receive", "network", "palette", "trust", "trust-identities", "trust-explorer")
_SCENES = tuple(scene for scene in SCENES if scene.name in (*_OF_ONESELF, *_OF_OTHERS, "pay"))
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_ROWS = 20


def _figures(root: QWidget) -> list[str]:
    texts = (text for widget in [root, *root.findChildren(QWidget)] if widget.isVisible() for text in _texts(widget))
    return [text for text in texts if _FIGURE.search(text) and _NO_FIGURE not in text]


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    written = getattr(widget, "text", "")
    yield str(written() if callable(written) else written)
    if isinstance(widget, AmountLabel):
        yield widget.words.spoken
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget, QModelIndex())


def _cells(view: QAbstractItemView, holder: QModelIndex) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(holder), _ROWS)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount(holder)):
            cell = model.index(row, column, holder)
            yield from (text for role in _ROLES if isinstance(text := cell.data(role), str))
        yield from _cells(view, model.index(row, 0, holder))


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.name for scene in _SCENES])
async def test_no_figure_is_left(scene: Scene, app: QApplication, aqt: AsyncQt, tmp_path: Path) -> None:
    use_language(app, "en")
    async with played(scene, tmp_path, (1366, 768)) as (window, shown):
        assert _figures(window) != []
        await window.shell.session.settings.change(amounts_hidden=True)
        await settle()
        assert _figures(window) == []
        assert shown is window or _figures(shown) == []
