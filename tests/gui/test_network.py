"""The network page: every server, who agrees, what each learns; the user's own servers and proxy."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from sakia_ng.domain.agreement import Agreement, Backing, Ground
from sakia_ng.domain.chain import BlockHash, BlockNumber
from sakia_ng.domain.currency import LedgerKind
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.operation import OperationState
from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.network.page import NetworkPage
from sakia_ng.gui.theme import theme
from sakia_ng.gui.words.dates import clock_time
from sakia_ng.gui.words.network import (
    agreement_sentence,
    backing_sentence,
    server_facts,
    server_status,
    who_learns_what,
)
from sakia_ng.gui.words.states import connection_status
from sakia_ng.ports.connection import LinkState, ServerReport, ServerState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.fakes.session import HEAD, NOW, connect
from tests.gui.conftest import Opened
from tests.gui.paying import reviewed, signed

OWN = Server.at("wss://own.example.org/ws", Origin.USER)
KNOWN = Server.at("wss://g1.p2p.legal/ws", Origin.BUILT_IN)
SQUID = Server.at("https://squid.gyroi.de/v1/graphql", Origin.LIST)
HEARD = Server.at("wss://heard.example.net", Origin.HEARD)
REPORTS = (
    ServerReport(
        OWN,
        ServerKind.NODE,
        ServerState.GOOD,
        is_used=True,
        height=BlockNumber(4_812_733),
        told_at=NOW - timedelta(seconds=6),
        latency_ms=45,
        version=UntrustedText("1.2.0\u202e<b>"),
        proves=True,
    ),
    ServerReport(KNOWN, ServerKind.NODE, ServerState.CONTRADICTING, retry_at=NOW + timedelta(minutes=10)),
    ServerReport(SQUID, ServerKind.INDEXER, ServerState.UNREACHABLE),
)


def agreed(agreeing: int, asked: int) -> Agreement:
    return Agreement(BlockNumber(4_812_733), BlockHash("0x"), agreeing, asked)


async def page_with_servers(opened: Opened) -> NetworkPage:
    ledger = opened.stage.ledger
    ledger._connection = replace(
        ledger.connection, agreement=agreed(3, 4), servers=REPORTS, heard=((ServerKind.NODE, HEARD),)
    )
    page = await opened.go(PageId.NETWORK)
    assert isinstance(page, NetworkPage)
    page._draw()
    return page


async def test_every_server_is_shown_with_what_it_is_worth(opened: Opened) -> None:
    page = await page_with_servers(opened)
    assert [row.badge.word for row in page.servers.rows] == ["Good", "Contradicts the others", "Does not answer"]
    facts = [row.facts for row in page.servers.rows]
    told = "block\u00a04,812,733, 6\u00a0s ago · 45 ms · version 1.2.0<b> · proves what it says"
    assert facts[0] == f"example.org · your own choice · {told}"
    assert facts[1].startswith("p2p.legal · known to Sakia · asked again: ")
    assert facts[2] == "gyroi.de · on the network’s list"
    assert page.agreement.text() == "3 of the 4 operators asked agree on what is final."
    assert "in use" in page.servers.rows[0].accessibleName()
    assert [row.button.isVisibleTo(page) for row in page.servers.rows] == [True, False, False]
    rows = list(page.servers.rows)
    page._draw()
    assert page.servers.rows == rows, "rows stay while the servers are the same"


async def test_an_indexer_that_is_behind_says_how_far_it_is(opened: Opened) -> None:
    page, ledger = await page_with_servers(opened), opened.stage.ledger
    late = replace(REPORTS[2], state=ServerState.LAGGING, is_used=True, height=BlockNumber(4_812_000))
    ledger._connection = replace(ledger.connection, servers=(*REPORTS[:2], late))
    page._draw()
    assert page.servers.rows[2].badge.word == "Behind the others"
    read = clock_time(HEAD.time - timedelta(seconds=733 * 6))
    assert f"up to {read} only (block\u00a04,812,000)" in page.indexer.facts
    ledger._connection = replace(ledger.connection, servers=(*REPORTS[:2], replace(late, state=ServerState.GOOD)))
    page._draw()
    assert page.indexer.facts == ""


async def test_rows_have_room_for_text_twice_as_large(opened: Opened) -> None:
    factor = theme().text_factor
    theme().set_text_factor(2 * factor)
    try:
        page = await page_with_servers(opened)
        await opened.settle()
        area = page.findChild(QScrollArea)
        assert area is not None
        assert page.heard.isVisibleTo(page)
        assert max(row.minimumSizeHint().width() for row in page.servers.rows) < area.viewport().width()
        column = area.widget()
        assert column is not None
        assert column.width() <= area.viewport().width()
    finally:
        theme().set_text_factor(factor)


async def test_the_status_bar_says_how_many_agree(opened: Opened) -> None:
    await page_with_servers(opened)
    connection = opened.live.connection
    seen = connection_status(connection, NOW)
    assert "3 of 4 operators agree" in seen.word
    alone = connection_status(replace(connection, agreement=agreed(1, 1), servers=REPORTS[:1]), NOW)
    assert "agree" not in alone.word
    assert alone.word.endswith("(1 server)")
    split = connection_status(replace(connection, node=LinkState.DISAGREEING), NOW)
    assert split.word == "Servers contradict each other"


async def test_a_server_heard_of_is_taken_over_by_the_user_alone(opened: Opened) -> None:
    page = await page_with_servers(opened)
    assert page.heard.isVisibleTo(page)
    assert opened.stage.servers.asked == []
    QTest.mouseClick(page.heard.rows[0].button, Qt.MouseButton.LeftButton)
    await opened.settle()
    assert opened.stage.servers.asked == [HEARD.url]
    assert opened.stage.session.settings.current.node_urls == (HEARD.url,)


async def test_own_servers_are_checked_added_and_removed(opened: Opened) -> None:
    page, settings = await page_with_servers(opened), opened.stage.session.settings
    page.own.field.setText(f" {OWN.url} ")
    QTest.mouseClick(page.own.add_button, Qt.MouseButton.LeftButton)
    await opened.settle()
    page.own.field.setText(SQUID.url)
    QTest.keyClick(page.own.field, Qt.Key.Key_Return)
    await opened.settle()
    assert (settings.current.node_urls, settings.current.squid_urls) == ((OWN.url,), (SQUID.url,))
    assert "from now on" in page.own.said.text()
    page.servers.rows[0].button.setFocus()
    QTest.keyClick(page.servers.rows[0].button, Qt.Key.Key_Return)
    await opened.settle()
    assert settings.current.node_urls == ()
    assert opened.window.focusWidget() is page.own.field
    opened.stage.servers.problem = EnvironmentProblem(NodeProblem.WRONG_CHAIN)
    page.own.field.setText(OWN.url)
    QTest.mouseClick(page.own.add_button, Qt.MouseButton.LeftButton)
    await opened.settle()
    assert settings.current.node_urls == ()
    assert page.own.field.text() == OWN.url


async def test_a_server_of_the_command_line_is_not_said_to_be_removed(opened: Opened) -> None:
    page = await page_with_servers(opened)
    QTest.mouseClick(page.servers.rows[0].button, Qt.MouseButton.LeftButton)
    await opened.settle()
    assert "until Sakia ends" in page.own.said.text()


async def test_the_proxy_and_who_is_asked_are_kept(opened: Opened) -> None:
    page, settings = await page_with_servers(opened), opened.stage.session.settings
    page.own.proxy.setText("socks5://127.0.0.1:9050")
    QTest.mouseClick(page.own.proxy_button, Qt.MouseButton.LeftButton)
    page.own.alone.click()
    await opened.settle()
    assert settings.current.proxy == "socks5://127.0.0.1:9050"
    assert settings.current.only_own_servers
    page.own.proxy.setText("http://127.0.0.1:9050")
    QTest.keyClick(page.own.proxy, Qt.Key.Key_Return)
    await opened.settle()
    assert settings.current.proxy == "socks5://127.0.0.1:9050"


async def test_an_account_says_what_its_figures_rest_on(opened: Opened) -> None:
    figures = opened.stage.store.figures
    states = dict(await figures.states())
    kept, head = await figures.dividend() or pytest.fail("no figures")
    backing = Backing(Ground.PROVEN, BlockNumber(4_812_700), 3, 4)
    states[opened.elsa.address] = replace(states[opened.elsa.address], backing=backing)
    await figures.put(states, kept, head)
    await opened.reload()
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    assert page.card.backing_text == "Proven against block 4,812,700, on which 3 of 4 operators agree"


@pytest.mark.parametrize("state", list(ServerState))
def test_every_state_of_a_server_has_its_word(app: QApplication, state: ServerState) -> None:
    assert server_status(state).word


@pytest.mark.parametrize("origin", list(Origin))
def test_every_origin_has_its_word(app: QApplication, origin: Origin) -> None:
    facts = server_facts(ServerReport(Server.at("wss://a.example.org", origin), ServerKind.NODE), NOW)
    assert facts.startswith("example.org · ")


def test_agreement_and_backing_in_words(app: QApplication) -> None:
    assert "Both" in agreement_sentence(agreed(2, 2))
    assert "one operator" in agreement_sentence(agreed(1, 1))
    assert "Nobody" in agreement_sentence(None)
    assert backing_sentence(None) == ""
    said = {
        backing_sentence(Backing(ground, BlockNumber(7), agreeing, asked))
        for ground in Ground
        for agreeing, asked in ((1, 1), (3, 4))
    }
    assert len(said) == 4
    assert all("7" in text for text in said)


def test_who_learns_what_names_every_kind(app: QApplication) -> None:
    said = " ".join(who_learns_what(LedgerKind.DUNITER_V2))
    for word in ("node in use", "Other nodes", "indexer", "list", "proxy"):
        assert word in said


DEAD = ServerReport(Server.at("wss://dead.example.net", Origin.USER), ServerKind.NODE, ServerState.UNREACHABLE)
ALONE = (REPORTS[0], DEAD)


async def one_answers(opened: Opened, *, servers: tuple[ServerReport, ...] = ALONE) -> None:
    """Of the operators known, one answers."""
    ledger = opened.stage.ledger
    ledger._connection = replace(ledger.connection, agreement=agreed(1, 1), servers=servers)
    opened.stage.session.bus.publish(Changed(Topic.CONNECTION))
    await opened.settle()


async def test_the_status_bar_says_that_one_alone_settles_nothing(opened: Opened) -> None:
    await one_answers(opened)
    assert "One operator of 2 answers: nothing is settled" in opened.window.shell.status.connection_text
    await one_answers(opened, servers=ALONE[:1])
    assert "Connected: block" in opened.window.shell.status.connection_text, "the only one there is may be believed"


async def test_the_network_page_says_what_to_do_about_one_alone_and_leads_there(opened: Opened) -> None:
    await one_answers(opened)
    page = await opened.go(PageId.NETWORK)
    assert isinstance(page, NetworkPage)
    assert "settled once a second operator answers" in page._summary.text
    assert "add a server, and remove those of yours that no longer exist" in page._summary.text
    button = next(b for b in page._summary.findChildren(QAbstractButton) if b.text() == "Add a server")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.own.field.hasFocus()
    remove = page.servers.rows[1].button
    assert (remove.text(), remove.accessibleName()) == ("Remove", f"Remove: {DEAD.server.url}")
    await one_answers(opened, servers=ALONE[:1])
    assert button.isHidden()


async def test_a_payment_on_its_way_says_that_it_waits_for_a_second_operator(opened: Opened) -> None:
    page, entry = await signed(opened)
    assert page.progress.waits.isHidden()
    await one_answers(opened)
    assert page.progress.waits.isVisible()
    assert "Nothing is lost: do not pay again." in page.progress.waits.text
    gone = opened.aqt.signal(page.go_requested)
    page.progress.waits.action_requested.emit()
    assert (await gone)[0] == Destination(PageId.NETWORK)
    account = await opened.go(PageId.ACCOUNT, account=entry.action.signer)
    assert isinstance(account, AccountPage)
    assert account.operations.waits.isVisible()
    gone = opened.aqt.signal(account.go_requested)
    account.operations.waits.action_requested.emit()
    assert (await gone)[0] == Destination(PageId.NETWORK)
    await one_answers(opened, servers=ALONE[:1])
    assert account.operations.waits.isHidden()


async def reviewed_on(opened: Opened, backing: Backing) -> tuple[str, ...]:
    page = await reviewed(opened)
    draft = page.review.draft
    assert draft is not None
    page.review.show_draft(replace(draft, sender_before=replace(draft.sender_before, backing=backing)))
    return page.review.cautions


async def test_a_review_that_rests_on_one_server_says_so_where_others_are_known(opened: Opened) -> None:
    alone, agreed_on = Backing(Ground.ONE_SERVER, HEAD.number), Backing(Ground.PROVEN, HEAD.number, 2, 2)
    await one_answers(opened)
    said = await reviewed_on(opened, alone)
    assert said[0].startswith("One server alone tells what this account has")
    assert "nothing can be paid twice" in said[0]
    assert await reviewed_on(opened, agreed_on) == ()
    await one_answers(opened, servers=ALONE[:1])
    assert await reviewed_on(opened, alone) == ()


async def is_heard(opened: Opened, *, node: bool) -> None:
    await connect(opened.stage, node=node)
    opened.stage.session.bus.publish(Changed(Topic.CONNECTION))
    await opened.settle()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (OperationState.SIGNED, "leaves as soon as a server takes it"),
        (OperationState.SENT, "handed to the network before"),
        (OperationState.IN_BLOCK, "A block held it when the network was last heard"),
    ],
)
async def test_a_payment_on_its_way_says_that_nobody_tells_how_it_goes_on(
    opened: Opened, state: OperationState, said: str
) -> None:
    page, entry = await signed(opened)
    await opened.settle()
    page.progress.show_entry(replace(entry, state=state))
    heard = page.progress.text
    await is_heard(opened, node=False)
    assert said in page.progress.text
    assert "network cannot be heard now" in page.progress.waits.text
    assert page.progress.waits.text.endswith("do not pay again.")
    page.progress.show_entry(replace(entry, state=OperationState.FINAL, settled=True))
    assert page.progress.waits.isHidden()
    page.progress.show_entry(replace(entry, state=state))
    await is_heard(opened, node=True)
    assert (page.progress.text, page.progress.waits.isHidden()) == (heard, True)


async def test_a_payment_that_is_settled_waits_for_nobody(opened: Opened) -> None:
    page, entry = await signed(opened)
    await one_answers(opened)
    page.progress.show_entry(replace(entry, state=OperationState.FINAL, settled=True))
    assert page.progress.waits.isHidden()
    page.progress.show_entry(replace(entry, state=OperationState.SENT))
    assert page.progress.waits.isVisible()
