"""Every page in a currency of Duniter v1, in English and French: no rule or price of the Ğ1 is told as its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.gui.application import use_language
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.page import TrustTab
from sakia_ng.gui.words.help import page_help
from sakia_ng.ports.ledger import Capability
from tests.async_qt import AsyncQt
from tests.end_to_end.eyes import seen
from tests.gui.conftest import Opened
from tests.gui.village import CAN, opened_in_a_village, told_of_the_g1

ELSEWHERE = frozenset({PageId.LICENCE})
"""Of the Ğ1 by its name."""


@pytest.fixture
async def village(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened_in_a_village(aqt, tmp_path) as opened:
        yield opened


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_no_page_tells_a_rule_of_the_g1(app: QApplication, village: Opened, language: str) -> None:
    use_language(app, language)
    told: dict[str, list[str]] = {}
    for page in set(PageId) - ELSEWHERE:
        await village.go(page)
        await village.settle()
        told[page.value] = told_of_the_g1(seen(village.window))
    for tab in TrustTab:
        await village.go(PageId.TRUST, text=tab.value)
        await village.settle()
        told[tab.value] = told_of_the_g1(seen(village.window))
    use_language(app, "en")
    assert not {name: lines for name, lines in told.items() if lines}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_help_tells_a_rule_of_the_g1(app: QApplication, language: str) -> None:
    use_language(app, language)
    pages = [PageId.HOME, PageId.ACCOUNT, PageId.PAY, PageId.RECEIVE, PageId.CURRENCY, PageId.NETWORK]
    told = {page.value: page_help(page, "", CAN) for page in pages}
    told |= {tab.value: page_help(PageId.TRUST, tab.value, CAN) for tab in TrustTab}
    use_language(app, "en")
    assert all(60 < len(text) < 440 for text in told.values()), {name: len(text) for name, text in told.items()}
    assert not {name: lines for name, text in told.items() if (lines := told_of_the_g1(text))}


def test_the_help_of_the_other_ledger_is_what_it_was(app: QApplication) -> None:
    assert [page_help(page, "", ~Capability(0)) for page in PageId] == [page_help(page) for page in PageId]
    assert "10 Ğ1" in page_help(PageId.TRUST, "newcomer")
