"""Pages in a currency of Duniter v1: nothing is said that is true of the other ledger alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from sakia_ng.domain.currency import Currency, LedgerKind
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.network.page import NetworkPage
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.pay.comment import CommentPart
from sakia_ng.gui.pages.settings.servers import ServersCard
from sakia_ng.gui.pages.trust.newcomer_name import NameCard
from sakia_ng.gui.words.network import what_is_believed, who_learns_what
from tests.async_qt import AsyncQt
from tests.fakes.session import Stage, connect, make_stage

VILLAGE = Currency("village", "village", 0, "0x" + "ab" * 32, block_time_s=300, ledger=LedgerKind.DUNITER_V1)
WRONG = ("wss://", "squid", "indexer", "Indexer", "git.duniter.org", "proven", "extrinsic", "finalised")


@pytest.fixture
async def stage(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Stage]:
    made = await make_stage(tmp_path, currency=VILLAGE)
    yield made
    await aio.close_all()
    await made.close()


@dataclass
class Shown:
    """A page that is shown.

    Attributes:
        page: it.
    """

    page: Page

    @property
    def words(self) -> str:
        """All that can be read on it."""
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())


async def test_the_network_page_speaks_of_nodes_alone(stage: Stage, aqt: AsyncQt) -> None:
    await connect(stage)
    live = Live(stage.session)
    page = aqt.add(NetworkPage(stage.session, live))
    page.resize(1000, 2000)
    page.show()
    await live.reload()
    words = Shown(page).words
    assert "six blocks" in words
    assert "http:// is not encrypted" in words
    assert page.indexer.isHidden()
    assert page.own.alone.isHidden()
    assert not [word for word in WRONG if word in words.replace("Says what", "")]
    live.close()
    live.deleteLater()


async def test_a_node_of_plain_text_is_added_as_a_node(stage: Stage, aqt: AsyncQt) -> None:
    live = Live(stage.session)
    page = aqt.add(NetworkPage(stage.session, live))
    page.show()
    page.own.field.setText("http://node.example.org:10901")
    page.own.add_button.click()
    await aqt.until(lambda: "Added" in page.own.said.text())
    assert stage.session.settings.current.node_urls == ("http://node.example.org:10901",)
    assert stage.session.settings.current.squid_urls == ()
    live.close()
    live.deleteLater()


async def test_the_settings_ask_for_nodes_alone(stage: Stage, aqt: AsyncQt) -> None:
    card = aqt.add(ServersCard(stage.session))
    card.show()
    assert card.indexer.isHidden()
    assert "wss" not in card.node.row._hint


def test_a_comment_there_costs_nothing(aqt: AsyncQt) -> None:
    part = aqt.add(CommentPart(costs=False))
    part.set_comment("a" * 200)
    assert "cost" not in part.hint


def test_each_ledger_has_its_words(app: QApplication) -> None:
    v1, v2 = LedgerKind.DUNITER_V1, LedgerKind.DUNITER_V2
    assert what_is_believed(v1) != what_is_believed(v2)
    assert who_learns_what(v1)[-1] == who_learns_what(v2)[-1]
    assert not [line for line in who_learns_what(v1) if "indexer" in line]


@pytest.mark.parametrize(("text", "said"), [("ab" * 32, "This looks like a secret"), ("Jean-Luc_2", "")])
async def test_a_name_that_may_be_a_secret_is_not_looked_for(stage: Stage, aqt: AsyncQt, text: str, said: str) -> None:
    await connect(stage)
    card = aqt.add(NameCard(stage.session))
    stage.ledger.calls.clear()
    await card._look(text)
    assert card.problem.startswith(said)
    assert bool(card.problem) is bool(said)
    assert bool(stage.ledger.calls) is not bool(said)
