"""Money of a Duniter v1 currency through the window, on a real node: as on the other ledger."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from sakia_ng.adapters.vault.v1_credentials import seed_from_credentials
from sakia_ng.domain.actions import PaySeveral
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.operation import OperationState
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.options import Options
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node, installed
from tests.async_qt import AsyncQt
from tests.bootstrap.running import PASSWORD, Running, running
from tests.bootstrap.test_session import unlock
from tests.services.differences import differences

pytestmark = pytest.mark.timeout(1200)

FINAL_AFTER = 7
ALICE, BOB, SHOP = V1Person("alice"), V1Person("bob"), V1Person("a shop")


@pytest.fixture
def node(tmp_path: Path) -> Iterator[V1Node]:
    installed()
    made = V1Node(tmp_path / "v1")
    yield made
    made.kill()


async def with_alice(run: Running) -> None:
    """Keep a member's key in the vault of a new profile, and watch another account."""
    session = await run.opened()
    await session.keystore.create(PASSWORD)
    secret = seed_from_credentials("alice-salt", "alice-password")
    await session.accounts.add_from_secret(secret, "", Scheme.ED25519, "Alice")
    await session.accounts.watch(SHOP.address, "The shop")


def put(page: PayPage, person: V1Person, amount: str) -> None:
    page.who.choose(person.address)
    field = page.how_much.first_field
    field.setText(amount)
    field.textEdited.emit(amount)


async def pay_both(run: Running, node: V1Node) -> PayPage:
    """Pay two people at once, and wait until nobody can undo it."""
    run.window.go(Destination(PageId.PAY, account=ALICE.address))
    page = run.window.page
    assert isinstance(page, PayPage)
    put(page, BOB, "3.50")
    page.several.add.click()
    put(page, SHOP, "12.25")
    page.comment.set_comment("market day")
    page.review_button.click()
    await run.aqt.until(lambda: page.review.draft, 20, "a review")
    assert "15.75" in page.review.text
    page.review.sign.click()
    await run.aqt.until(lambda: page.progress.entry, 20, "the signature")
    for _ in range(20):
        await asyncio.to_thread(node.mine, 1, 60)
        if page.progress.entry is not None and page.progress.entry.state is OperationState.FINAL:
            break
        await asyncio.sleep(0.5)
    return page


async def exported(run: Running, file: Path) -> list[dict[str, str]]:
    """Write the list of the account's history, and read it."""
    run.window.go(Destination(PageId.ACCOUNT, account=ALICE.address))
    page = run.window.page
    assert isinstance(page, AccountPage)
    await run.aqt.until(page.history.export.isEnabled, 20, "a history")
    await page.history.export_to(file)
    text = await asyncio.to_thread(file.read_text, "utf-8-sig")
    return list(csv.DictReader(text.splitlines(keepends=True)))


async def shown_in(run: Running, live: Live, key: UnitKey) -> Decimal:
    """Choose a unit, and read the balance on the page of the account."""
    await run.session.settings.change(unit=key.value)
    await run.aqt.until(lambda: live.format.unit_key is key, 10, key.value)
    page = run.window.page
    assert isinstance(page, AccountPage)
    figure = page.card.balance.words.figure
    return Decimal("".join(character for character in figure.replace("\u2212", "-") if character in "-.0123456789"))


async def test_units_dividends_names_and_lists_are_those_of_the_node(
    aqt: AsyncQt, node: V1Node, tmp_path: Path
) -> None:
    async with running(aqt, tmp_path, Options(node=node.url)) as run:
        await with_alice(run)
    async with running(aqt, tmp_path, Options(node=node.url)) as run:
        session = await run.opened()
        await unlock(run, PASSWORD)
        await run.until_seen("Connected: block")
        await asyncio.to_thread(node.mine, FINAL_AFTER, 60)
        page = await pay_both(run, node)
        assert page.progress.entry is not None
        assert isinstance(page.progress.entry.action, PaySeveral)
        assert page.progress.entry.state is OperationState.FINAL
        live = page.live
        await aqt.until(lambda: not session.sync.is_reading(ALICE.address), 20, "the whole history")
        head = await session.ledger.finalized_head()
        state = (await session.ledger.account_states([ALICE.address], head))[ALICE.address]

        def is_shown() -> bool:
            view = live.account(ALICE.address)
            return view is not None and view.state is not None and view.state.total_cents == state.total_cents

        await aqt.until(is_shown, 20, "the balance of the node")
        async with asyncio.timeout(30):
            while await differences(session.store):  # noqa: ASYNC110 - what the store says
                await asyncio.sleep(0.2)
        rows = await exported(run, tmp_path / "history.csv")
        assert sum(Decimal(row["amount"]) for row in rows) * 100 == state.total_cents
        both = [row for row in rows if row["comment"] == "market day"]
        assert {(row["person"], row["amount"]) for row in both} == {
            ("bob \u2713", "-3.50"),
            ("The shop", "-12.25"),
        }
        heights = (await asyncio.to_thread(node.get, "blockchain/with/ud"))["result"]["blocks"]
        dividends = [int(row["lines"]) for row in rows if row["kind"] == "Universal dividend"]  # some lines fold many
        assert sum(dividends) == len([height for height in heights if height <= head.number])
        told = await session.ledger.dividend_state(head)
        money, ud = Decimal(state.total_cents), Decimal(told.current_ud)
        share = Decimal(told.monetary_mass) / told.members
        expected = {
            UnitKey.QUANTITATIVE: money / 100,
            UnitKey.RELATIVE: money / ud,
            UnitKey.PERCENT_OF_AVERAGE: 100 * money / share,
            UnitKey.QUANTITATIVE_ZERO_SUM: (money - share) / 100,
            UnitKey.RELATIVE_ZERO_SUM: (money - share) / ud,
        }
        assert set(expected) == set(UnitKey)
        for key, value in expected.items():
            assert abs(await shown_in(run, live, key) - value) < Decimal("0.01"), key
