"""Every page in a currency of Duniter v1, in English and French: no rule or price of the Ğ1 is told as its own."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.account import IdentityStatus, IdentitySummary
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import Currency, LedgerKind
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.gui import aio
from sakia_ng.gui.application import use_language
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.page import TrustTab
from sakia_ng.gui.words.help import page_help
from sakia_ng.ports.currency_store import ChainParameters
from sakia_ng.ports.keystore import SeedSecret
from sakia_ng.ports.ledger import Capability
from sakia_ng.ports.store import Account, SyncMark
from tests.async_qt import AsyncQt
from tests.end_to_end.eyes import seen
from tests.fakes.session import DIVIDEND, HEAD, Stage, connect, make_stage, movements, wallet_state
from tests.fakes.web_of_trust import PARAMETERS
from tests.gui.conftest import Opened

VILLAGE = Currency("village", "village", 0, "0x" + "ab" * 32, block_time_s=300, ledger=LedgerKind.DUNITER_V1)
CAN = DuniterV1Ledger(VILLAGE, [], SystemClock()).capabilities
OF_THE_G1 = re.compile(
    "Ğ1|[Oo]racle|squid|[Ii]ndexe[ur]|a day\\b|par jour|every day|chaque jour|five days|cinq jours|two years|deux ans"
    "|six months|six mois|half a minute|demi-minute|twice a year|deux fois par an|a hundred|former network"
    "|ancien réseau|Extrinsic|Linked accounts|Comptes liés|[Ii]dentity \\d|[Ii]dentité \\d|12 minutes"
)
SAID_OF_THE_G1 = re.compile(
    "^(Read the licence of the Ğ1|Lire la licence de la Ğ1|Licence of the Ğ1|Licence de la Ğ1"
    "|.*one not its own.*|.*questions are those of the licence.*|.*questions sont celles de la licence.*"
    "|Look for a new version.*|Chercher une nouvelle version.*|.*wallet for the Ğ1.*|.*portefeuille pour la Ğ1.*)$"
)
ELSEWHERE = frozenset({PageId.LICENCE, PageId.ABOUT, PageId.LOG, PageId.DOWNLOAD, PageId.SHORTCUTS})
"""Of the program, or of the Ğ1 by their name."""


@pytest.fixture
async def village(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Opened]:
    """The window in a village's currency, with a member."""
    stage: Stage = await make_stage(tmp_path, currency=VILLAGE)
    stage.ledger.abilities = CAN
    elsa = await _join(stage)
    await connect(stage)
    live = Live(stage.session)
    window = aqt.add(MainWindow(stage.session, live))
    window.resize(1366, 768)
    window.show()
    await live.reload()
    yield Opened(window, live, stage, elsa, aqt)
    live.close()
    window.close_for_good()
    live.deleteLater()
    await aio.close_all()
    await stage.close()


async def _join(stage: Stage) -> Account:
    """Keep a member's key, figures, identity and history, and the rules of the currency."""
    await stage.keystore.create("a password")
    elsa = await stage.session.accounts.add_from_secret(SeedSecret(bytes(32)), "", Scheme.ED25519, "Elsa")
    await stage.session.accounts.add_from_secret(SeedSecret(bytes([1]) * 32), "", Scheme.ED25519, "Épargne")
    at, index = stage.ledger.final_ref, 1 << 61  # made of the key
    ends = BlockNumber(at.number + 90_000)
    own = Identity(index, elsa.address, IdentityStatus.MEMBER, at, received=5, membership_expires_on=ends)
    stage.ledger.trust.known[index] = own
    stage.ledger.trust.rules = replace(PARAMETERS, evaluation_period=0, evaluation_price_cents=Cents(0))
    await stage.store.trust.put_identities([own])
    state = replace(wallet_state(elsa.address, 42_256), identity=IdentitySummary(index, IdentityStatus.MEMBER, 0))
    await stage.store.figures.put({elsa.address: state}, DIVIDEND, HEAD)
    money = CurrencyParameters(3_600_000, 36_000_000, 2_382_304, Cents(100))
    rules = ChainParameters(HEAD, money, stage.ledger.trust.rules)
    await stage.store.currency.put_parameters(rules)
    mark = SyncMark(complete=True, cursor=None, indexed_to=HEAD.number)
    await stage.store.history.apply(elsa.address, movements(elsa.address, 20), mark)
    return elsa


def told_of_the_g1(words: str) -> list[str]:
    return [line for line in words.split("\n") if OF_THE_G1.search(line) and not SAID_OF_THE_G1.match(line)]


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
