"""The currency page: figures with their moment, lines over time and their twin in words, every rule."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.events import Topic
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.currency.page import CurrencyPage
from sakia_ng.gui.widgets import Text
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.parameters import money_rules, trust_rules
from tests.end_to_end.eyes import seen
from tests.fakes.session import connect, created_dividends
from tests.fakes.web_of_trust import PARAMETERS
from tests.gui.conftest import Opened

_MONEY = CurrencyParameters(86_400_000, 15_778_800_000, 2_382_304, PARAMETERS.evaluation_price_cents)


async def _page(opened: Opened) -> CurrencyPage:
    page = await opened.go(PageId.CURRENCY)
    assert isinstance(page, CurrencyPage)
    return page


async def test_the_currency_in_words(opened: Opened) -> None:
    page = await _page(opened)
    figures = [card._figure for card in page._cards]
    assert [figure.words.spoken for figure in figures] == [
        "11.84\u00a0Ğ1",
        "in 4\u00a0h",
        "56,329,000.00\u00a0Ğ1",
        "7,934",
        "7,099.69\u00a0Ğ1",
        "21\u00a0March\u00a02027",
    ]
    assert {figure.accessibleDescription() for figure in figures} == {"as of 13:01, block 4,812,733"}
    assert "grows by 60.9" in page._cards[2]._text.text()
    assert "in 117\u00a0days" in page._cards[5]._text.text()


async def test_figures_of_everybody_are_shown_while_amounts_are_hidden(opened: Opened) -> None:
    page = await _page(opened)
    said = seen(page)
    assert "1.00\u00a0Ğ1" in said
    figures = [card._figure.words.spoken for card in page._cards]
    await opened.stage.session.settings.change(amounts_hidden=True)
    await opened.reload()
    assert opened.live.format.is_hidden
    page.refresh(Topic.SETTINGS)
    assert seen(page) == said
    assert [card._figure.words.spoken for card in page._cards] == figures


async def test_lines_are_told_in_words_and_as_a_table(opened: Opened) -> None:
    page = await _page(opened)
    charts = page.charts
    told = created_dividends()
    assert [point.value for point in charts.dividend.chart.points] == [1_000, 1_184, 1_184]
    assert [point.value for point in charts.members.chart.points] == [one.members for one in told]
    assert "Members (N), from" in charts.members.chart.accessibleName()
    assert "word of an indexer" in charts._source.text()
    assert not charts.table.isVisible()
    charts.toggle.click()
    assert charts.table.row_count == len(told)
    assert charts.table.words(0)[2] == f"{told[-1].members:,}"
    charts.toggle.click()
    assert not charts.table.isVisible()


async def test_the_point_under_the_mouse_is_told(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    chart = (await _page(opened)).charts.members.chart
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    place = QPoint(chart.width() - 3, 40)
    QApplication.sendEvent(chart, QHelpEvent(QHelpEvent.Type.ToolTip, place, chart.mapToGlobal(place)))
    assert told == [chart.points[-1].words]


async def test_rules_say_of_when_they_are_and_lead_to_the_licence(opened: Opened) -> None:
    page = await _page(opened)
    assert page.rules.moment == "Told by the nodes, as of 13:01, block 4,812,733"
    said = [label.text() for label in page.rules.findChildren(Text)]
    assert "5 certifications" in said
    assert "4.8\u00a0%" in said or "4.8 %" in said
    wanted = opened.aqt.signal(page.go_requested)
    page.rules.licence.click()
    assert (await wanted) == (Destination(PageId.LICENCE),)


async def test_offline_the_last_rules_and_figures_are_shown_with_their_date(opened: Opened) -> None:
    await connect(opened.stage, node=False, indexer=False)
    page = await _page(opened)
    page.refresh(Topic.CONNECTION)
    assert page.banner.isVisible()
    assert page._as_of.text() == "as of 13:01, block 4,812,733"
    assert page.rules.moment.startswith("Told by the nodes")


async def test_rules_that_nobody_read_yet_are_not_invented(opened: Opened) -> None:
    opened.live.parameters, opened.live.created = None, ()
    page = await _page(opened)
    page._draw()
    assert "first connection" in page.rules.moment
    assert not page.charts.isVisible()


def test_every_rule_has_words(app: QApplication) -> None:
    amounts = AmountFormat("Ğ1")
    usual = trust_rules(PARAMETERS, 6, amounts)
    for field in fields(TrustParameters):
        value = getattr(PARAMETERS, field.name)
        other = replace(value, max_steps=value.max_steps + 1) if field.name == "distance" else value + 20_000_000
        assert trust_rules(replace(PARAMETERS, **{field.name: other}), 6, amounts) != usual, field.name
    for field in fields(CurrencyParameters):
        other = getattr(_MONEY, field.name) + 10**9
        assert money_rules(replace(_MONEY, **{field.name: other}), 6, amounts) != money_rules(_MONEY, 6, amounts)
