"""Names of two letters and of a hundred, as a Duniter v1 takes them: nothing is cut, and the whole name can be read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel

from sakia_ng.domain.identity_name import LONGEST_NAME, V1_NAMES, V2_NAMES
from sakia_ng.domain.text import UntrustedText
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.pages.trust.newcomer_name import NameCard
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.words.names import MARK
from tests.async_qt import AsyncQt
from tests.fakes.session import make_stage
from tests.fakes.trust_world import member, weave
from tests.gui.conftest import Opened
from tests.gui.looks import cut
from tests.gui.village import VILLAGE, opened_in_a_village

LONG = "Marie-Gwenaelle_de_la_Roche-" + "a" * 72
OWN = "b" * 100
SHORT = "Jo"
_NAMES = {"CamilleR": LONG, "ElsaM": OWN, "Yann": SHORT}


@pytest_asyncio.fixture
async def village(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Opened]:
    """A small web of trust in which three have such names."""
    async with opened_in_a_village(aqt, tmp_path) as made:
        await weave(made.stage)
        ledger = made.stage.ledger
        for former, name in _NAMES.items():
            index = ledger.trust.names.pop(former)
            ledger.trust.names[name] = index
            owner = ledger.trust.known[index].owner
            ledger.known_people[owner] = replace(ledger.known_people[owner], name=UntrustedText(name))
        await made.stage.session.directory.learn_names(list(ledger.known_people))
        await made.stage.session.trust_sync.refresh_web()
        made.window.resize(1024, 700)
        await made.reload()
        yield made


@pytest.mark.parametrize(
    ("rule", "name", "is_taken"),
    [
        (V1_NAMES, "Jo", True),
        (V1_NAMES, "J", False),
        (V1_NAMES, "a" * 100, True),
        (V1_NAMES, "a" * 101, False),
        (V1_NAMES, "José", False),
        (V1_NAMES, "Jo\n", False),
        (V1_NAMES, "٣٣", False),
        (V2_NAMES, "Jo", False),
        (V2_NAMES, "a-B", True),
        (V2_NAMES, "a" * 42, True),
        (V2_NAMES, "a" * 43, False),
        (V2_NAMES, "a b", False),
    ],
)
def test_each_kind_of_ledger_has_its_rule(rule: object, name: str, *, is_taken: bool) -> None:
    assert rule in (V1_NAMES, V2_NAMES)
    assert (V1_NAMES if rule is V1_NAMES else V2_NAMES).takes(name) is is_taken


async def trust_page(opened: Opened, tab: TrustTab) -> TrustPage:
    page = await opened.go(PageId.TRUST, account=opened.elsa.address, text=tab.value)
    assert isinstance(page, TrustPage)
    return page


async def test_ones_own_card_and_rows_show_the_whole_name(village: Opened) -> None:
    page = await trust_page(village, TrustTab.IDENTITIES)
    detail = page.identities.detail
    cells = detail.received.table

    def tips() -> list[list[str]]:
        indexes = [cells.model().index(row, 0) for row in range(cells.row_count)]
        return [str(index.data(Qt.ItemDataRole.ToolTipRole)).split("\n") for index in indexes]

    await village.aqt.until(lambda: [LONG, member("CamilleR")] in tips())  # names come after the rows
    assert len(tips()) == 7
    assert detail._card.title.text() == OWN
    assert not cut(village.window)
    name = page.identities.table.model().index(0, 0)
    assert name.data(Qt.ItemDataRole.DisplayRole) == OWN
    assert name.data(Qt.ItemDataRole.ToolTipRole).startswith(OWN)
    assert [SHORT, member("Yann")] in tips()


async def test_whoever_stands_in_the_middle_of_the_tree_is_named_whole(village: Opened) -> None:
    page = await trust_page(village, TrustTab.EXPLORER)
    await village.aqt.until(lambda: any(f"{OWN} {MARK}" in _plain(label) for label in page.findChildren(QLabel)))
    assert not cut(village.window)


async def test_the_choice_of_the_certifier_is_cut_with_a_tip(village: Opened) -> None:
    page = await trust_page(village, TrustTab.CERTIFY)
    box = page.certify.certifier
    assert box.currentText() == OWN
    area = box.window().rect()
    assert area.contains(box.mapTo(box.window(), box.rect().topRight()))
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5))))
    assert box.toolTip() == OWN


async def test_who_is_paid_is_named_whole_in_a_tip(village: Opened) -> None:
    page = await village.go(PageId.PAY, account=village.elsa.address, person=member("CamilleR"))
    assert isinstance(page, PayPage)
    name = page.who.person._name
    await village.aqt.until(lambda: name.whole_text.startswith(LONG))
    assert name.toolTip().startswith(LONG)
    assert not cut(village.window)


async def test_the_field_for_a_name_takes_what_the_ledger_takes(
    app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    for number, currency in enumerate((VILLAGE, None)):
        folder = tmp_path / str(number)
        folder.mkdir()
        stage = await (make_stage(folder, currency=currency) if currency else make_stage(folder))
        rule = stage.session.currency.identity_names
        card = aqt.add(NameCard(stage.session))
        card.show()
        assert card.name.maxLength() == rule.longest
        assert f"{rule.shortest} to {rule.longest} letters" in card._row._hint
        card.name.setText(SHORT)
        await aqt.until(lambda card=card: card.problem or card.found)  # type: ignore[misc]
        assert bool(card.found) is (currency is not None)
        if currency is None:
            assert "3 to 42" in card.problem
        else:
            card.name.setText("J")
            await aqt.until(lambda card=card: card.problem)  # type: ignore[misc]
            assert "2 to 100" in card.problem
        await stage.close()
    assert VILLAGE.identity_names.longest == LONGEST_NAME


def _plain(label: QLabel) -> str:
    return label.text().replace("\u200b", "")
