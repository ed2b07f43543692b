"""Every figure that was read says of when it is: to the eye, under the mouse, and to a screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QWidget

from sakia_ng.gui.application import use_language
from sakia_ng.gui.models.tree import ENTRY_ROLE
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.history.details import HistoryDetails
from sakia_ng.gui.pages.network.page import NetworkPage
from sakia_ng.gui.pages.operations import OperationList
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.pages.trust.page import TrustPage
from sakia_ng.gui.pages.trust.tables import MOMENT, TrustTable
from sakia_ng.gui.sidebar import Sidebar
from sakia_ng.gui.widgets import AmountLabel
from tests.async_qt import AsyncQt
from tests.fakes.session import HEAD
from tests.gui.conftest import Opened
from tests.pictures_of import SCENES
from tests.pictures_played import played
from tests.pictures_stand import Scene

_OF_ONE_MOMENT = (OperationList, HistoryDetails)
"""What was paid is of the moment it was paid at, which stands beside it."""

_PAGES = ("home", "account", "currency")
_PLAYED = tuple(scene for scene in SCENES if scene.name.split("-")[0] in _PAGES)
_TRUST = tuple(scene for scene in SCENES if scene.name.startswith(("trust-", "newcomer-")))
_WITHOUT_FIGURES = ("trust-records", "trust-keys", "trust-empty", "trust-offline", "trust-loading", "trust-error")
"""Records are of their own dates; keys have no figures, nor has who owns no identity that was read."""
_NETWORK = tuple(scene for scene in SCENES if scene.name.startswith("network"))


def _undated(root: QWidget) -> list[str]:
    return [
        label.words.spoken
        for label in root.findChildren(AmountLabel)
        if label.isVisible() and label.words.figure and not _stands_in_one_moment(label)
        if not label.accessibleDescription() or label.toolTip() != label.accessibleDescription()
    ]


def _stands_in_one_moment(label: QWidget) -> bool:
    holder = label.parentWidget()
    while holder is not None and not isinstance(holder, _OF_ONE_MOMENT):
        holder = holder.parentWidget()
    return holder is not None


def _rows(sidebar: Sidebar) -> list[QModelIndex]:
    model = sidebar.view.model()
    pages = [model.index(row, 0) for row in range(model.rowCount())]
    return [*pages, *(model.index(row, 0, page) for page in pages for row in range(model.rowCount(page)))]


@pytest.mark.parametrize("scene", _PLAYED, ids=[scene.name for scene in _PLAYED])
async def test_every_figure_of_a_page_says_of_when_it_is(
    scene: Scene, app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    use_language(app, "en")
    async with played(scene, tmp_path, (1024, 600)) as (_window, shown):
        assert _undated(shown) == []
        for index in (row for sidebar in shown.findChildren(Sidebar) for row in _rows(sidebar)):
            entry = index.data(ENTRY_ROLE)
            if entry.amount is not None:
                assert "as of" in index.data(Qt.ItemDataRole.ToolTipRole)
                assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == entry.moment()


@pytest.mark.parametrize("scene", _TRUST, ids=[scene.name for scene in _TRUST])
async def test_every_part_of_the_web_of_trust_says_of_when_it_is(
    scene: Scene, app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    use_language(app, "en")
    async with played(scene, tmp_path, (1024, 600)) as (window, _shown):
        page = window.page
        assert isinstance(page, TrustPage)
        assert page.moment.isVisible() == (scene.name not in _WITHOUT_FIGURES)
        assert not page.moment.isVisible() or page.moment.text().startswith("as of ")
        tables = [table for table in page.part(page.tab).findChildren(TrustTable) if table.isVisible()]
        assert {table.accessibleDescription() for table in tables} <= {page.moment.text()}


@pytest.mark.parametrize("scene", _NETWORK, ids=[scene.name for scene in _NETWORK])
async def test_every_block_of_the_network_says_how_long_ago_it_was_told(
    scene: Scene, app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    use_language(app, "en")
    async with played(scene, tmp_path, (1024, 600)) as (window, _shown):
        page = window.page
        assert isinstance(page, NetworkPage)
        told = [page.node.facts, *(row.facts for row in page.servers.rows if f"{HEAD.number:,}" in row.facts)]
        assert [facts for facts in told if " ago" not in facts and "just now" not in facts] == []


async def test_a_table_made_later_says_of_when_it_is_once_it_is_seen(aqt: AsyncQt) -> None:
    around = aqt.add(QWidget())
    around.setProperty(MOMENT, "as of 13:01")
    around.show()
    table = TrustTable((100, 0), parent=around)
    assert table.accessibleDescription() == ""
    table.show()
    assert table.accessibleDescription() == "as of 13:01"


async def test_what_an_account_can_pay_says_of_when_that_is(opened: Opened) -> None:
    page = await opened.go(PageId.PAY)
    assert isinstance(page, PayPage)
    moment = "as of 13:01, block 4,812,733"
    assert page.how_much.rest == f"940.58\u00a0Ğ1 can be spent ({moment})."
    box = page.how_much.first_field
    box.setText("2")
    box.textEdited.emit("2")
    assert page.how_much.rest.endswith(f"remain after it ({moment}).")
    assert page.payer.itemData(0, Qt.ItemDataRole.ToolTipRole) == moment
