"""Pages: accounts, contacts, settings, currency, network."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from sakia_ng.domain.addresses import encode_ss58
from sakia_ng.domain.events import Topic
from sakia_ng.domain.operation import OperationId, OperationState
from sakia_ng.domain.units import UnitKey
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui.application import language_in_force
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.contacts.page import ContactsPage
from sakia_ng.gui.pages.network.page import NetworkPage
from sakia_ng.gui.pages.operations import worth_showing
from sakia_ng.gui.pages.settings.page import SettingsPage
from sakia_ng.gui.theme import theme
from sakia_ng.gui.words.states import operation_status
from sakia_ng.gui.words.units import unit_text
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.fakes.session import NOW, PASSWORD, address_of, connect, key_of
from tests.gui.conftest import Opened


async def _account(opened: Opened) -> AccountPage:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    await opened.aqt.until(lambda: page.history.model.rowCount() > 0)
    return page


async def test_an_account_shows_its_figures_and_the_block_they_are_of(opened: Opened) -> None:
    page = await _account(opened)
    assert page.card.balance.words.spoken == "951.58\u00a0Ğ1"
    assert "block 4,812,733" in page.card._as_of.text()
    assert page.card.claim_button.isVisible()
    assert page.card._address.address == opened.elsa.address
    assert "distance" in page.card._held._label.text()


async def test_a_watched_account_cannot_pay_nor_claim(opened: Opened) -> None:
    page = await _account(opened)
    page.open_at(Destination(PageId.ACCOUNT, account=address_of("fournil")))
    await opened.settle()
    assert page._pay.isHidden()
    assert page.card.claim_button.isHidden()
    assert page.card._watch.isVisible()
    assert page._receive.isVisible()


async def test_offline_the_figures_stay_and_say_since_when(opened: Opened) -> None:
    page = await _account(opened)
    await connect(opened.stage, node=False)
    page.refresh(Topic.CONNECTION)
    assert page._offline.isVisible()
    assert "Offline" in page._offline.text
    assert page.card.balance.words.figure == "951.58"


async def test_a_line_chosen_shows_its_details_and_leads_to_the_person(opened: Opened) -> None:
    page = await _account(opened)
    pane = page.history
    await opened.aqt.until(lambda: pane.model.words(2) is not None)
    pane.table.selectRow(2)
    await opened.settle()
    assert pane.details.isVisible()
    assert pane.details._name.text() == "Anouk Le Goff"
    assert pane.details._comment.value.text() == "Merci pour le coup de main au jardin !"
    wanted = opened.aqt.signal(pane.go_requested)
    pane.details._pay.click()
    (destination,) = await wanted
    assert destination == Destination(PageId.PAY, account=opened.elsa.address, person=address_of("Anouk Le Goff"))
    pane.details._close.click()
    assert pane.details.isHidden()


async def test_a_history_is_filtered_and_says_when_nothing_is_left(opened: Opened) -> None:
    page = await _account(opened)
    pane = page.history
    loaded = opened.aqt.signal(pane.model.loaded)
    pane.filters.text.setText("no such thing")
    await loaded
    assert pane._places.currentWidget() is pane._empty
    loaded = opened.aqt.signal(pane.model.loaded)
    pane._empty.button.click()
    await loaded
    assert pane.model.rowCount() > 10


async def test_grouping_dividends_is_kept(opened: Opened) -> None:
    page = await _account(opened)
    folded = page.history.model.rowCount()
    page.history.filters.fold.click()
    await opened.aqt.until(lambda: page.history.model.rowCount() > folded)
    assert not opened.stage.session.settings.current.fold_dividends


async def test_claiming_is_reviewed_then_signed(opened: Opened) -> None:
    page = await _account(opened)
    page.card.claim_button.click()
    assert page.claim.isVisible()
    await opened.aqt.until(page.claim.sign_button.isEnabled)
    assert "come" in page.claim.text
    assert "Elsa" in page.claim.text
    page.claim.sign_button.click()
    page.claim._on_sign_clicked()  # a second click that was already on its way
    await opened.aqt.until(page.claim.isHidden)
    await opened.reload()
    assert len(await opened.stage.store.outbox.live()) == 1
    assert page.operations.isVisible()
    assert page.operations.count == 1
    assert opened.window.shell.status._payments.text() == "1 operation on the way"


async def test_who_stands_on_a_payment_stays_there_when_it_moves_on(opened: Opened) -> None:
    page = await _account(opened)
    page.card.claim_button.click()
    await opened.aqt.until(page.claim.sign_button.isEnabled)
    page.claim.sign_button.click()
    await opened.aqt.until(page.claim.isHidden)
    await opened.reload()
    (entry,) = page.operations._entries
    (row,) = page.operations._rows.values()
    row._follow.setFocus()
    newer = replace(entry, id=OperationId(entry.id + 1))
    page.operations.show_operations((newer, replace(entry, state=OperationState.IN_BLOCK)))
    assert row._follow.hasFocus()
    assert page.operations._column.indexOf(row) == 1
    assert row._badge.word == operation_status(OperationState.IN_BLOCK).word
    page.operations.show_operations((newer,))
    assert list(page.operations._rows) == [newer.id]


async def test_a_claim_that_cannot_be_says_why(opened: Opened) -> None:
    page = await _account(opened)
    opened.stage.ledger.draft_answers.append(EnvironmentProblem(NodeProblem.UNREACHABLE))
    page.card.claim_button.click()
    await opened.aqt.until(lambda: "reached" in page.claim.text)
    assert not page.claim.sign_button.isEnabled()


async def test_what_is_worth_showing_among_operations(opened: Opened) -> None:
    page = await _account(opened)
    page.card.claim_button.click()
    await opened.aqt.until(page.claim.sign_button.isEnabled)
    page.claim.sign_button.click()
    await opened.aqt.until(page.claim.isHidden)
    (entry,) = await opened.stage.store.outbox.recent(5)
    done = replace(entry, settled=True, state=OperationState.FINAL)
    bad = replace(entry, settled=True, state=OperationState.EXPIRED)
    assert worth_showing((entry, done, bad), opened.elsa.address, NOW) == (entry, bad)
    assert worth_showing((bad,), None, NOW + timedelta(days=30)) == ()
    assert worth_showing((entry,), address_of("fournil"), NOW) == ()


async def test_an_account_is_removed_only_after_a_yes(opened: Opened) -> None:
    page = await _account(opened)
    for answer, left in (("reject", 3), ("accept", 2)):
        page._on_remove_wanted()
        await opened.settle()
        dialog = next(w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not opened.window)
        getattr(dialog, answer)()
        await opened.settle()
        await opened.reload()
        assert len(opened.live.overview.views) == left
    assert page.title == "Le Fournil de la place de l’Église"


async def test_a_contact_is_added_changed_and_removed(opened: Opened) -> None:
    page = await opened.go(PageId.CONTACTS)
    assert isinstance(page, ContactsPage)
    page._add.click()
    page.form.name.setText("Zoé")
    page.form.address.setText(address_of("zoe"))
    page.form.save.click()
    await opened.settle()
    await opened.reload()
    assert ("Zoé", address_of("zoe")) in [(c.name, c.address) for c in opened.live.contacts]
    page.form.name.setText("Zoé D.")
    page.form.note.setPlainText("voisine")
    page.form.save.click()
    await opened.settle()
    await opened.reload()
    assert [c.note for c in opened.live.contacts if c.name == "Zoé D."] == ["voisine"]


async def test_a_wrong_address_is_said_and_one_of_another_network_offered_here(opened: Opened) -> None:
    page = await opened.go(PageId.CONTACTS)
    assert isinstance(page, ContactsPage)
    page.form.start_new(None, "Zoé")
    page.form.address.setText(address_of("zoe")[:-1] + "1")
    page.form.save.click()
    await opened.settle()
    assert "check does not match" in page.form.errors[1]
    page.form.address.setText(encode_ss58(key_of("zoe"), 42))
    page.form.save.click()
    await opened.settle()
    assert "another network" in page.form.errors[1]
    page.form._offer.click()
    assert page.form.address.text() == address_of("zoe")
    assert len(opened.live.contacts) == 5


async def test_settings_are_kept_as_they_are_changed(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.theme_choice.setCurrentIndex(page.theme_choice.findData("dark"))
    page.theme_choice.activated.emit(2)
    page.language.setCurrentIndex(page.language.findData("fr"))
    page.language.activated.emit(1)
    page.minutes.setValue(3)
    page.decimals.setValue(4)
    page.dividends.click()
    await opened.settle()
    await opened.settle()
    kept = opened.stage.session.settings.current
    assert (kept.theme, kept.language, kept.auto_lock_minutes, kept.decimals) == ("dark", "fr", 3, 4)
    assert not kept.show_dividends
    assert theme().is_dark
    assert language_in_force() == "fr"
    assert page.title == "Réglages"


async def test_a_server_is_asked_before_it_is_kept(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    opened.stage.servers.problem = EnvironmentProblem(NodeProblem.WRONG_CHAIN)
    await page.servers.node.keep("wss://elsewhere.example")
    assert "another currency" in page.servers.node.row.error
    assert not opened.stage.session.settings.current.node_urls
    opened.stage.servers.problem = None
    await page.servers.node.keep(" wss://here.example ")
    assert opened.stage.session.settings.current.node_urls == ("wss://here.example",)
    assert opened.stage.servers.asked == ["wss://elsewhere.example", "wss://here.example"]
    await page.servers.node.keep("wss://here.example, wss://there.example,")
    urls: tuple[str, ...] = opened.stage.session.settings.current.node_urls
    assert [*urls] == ["wss://here.example", "wss://there.example"]
    await page.servers.node.keep("")
    assert not opened.stage.session.settings.current.node_urls


@pytest.mark.parametrize(
    ("current", "new", "again", "wrong"),
    [
        ("bad", "new one", "new one", 0),
        (PASSWORD, "new one", "new one", 1),  # easy to guess, and not said to be known
        (PASSWORD, "new one", "new two", 2),
        (PASSWORD, "new one", "new one", None),
    ],
)
async def test_the_password_is_changed(opened: Opened, current: str, new: str, again: str, wrong: int | None) -> None:
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    card = page.password
    card.current.setText(current)
    card.new.setText(new)
    card.again.setText(again)
    card.weak.box.setChecked(wrong != 1)
    card.change.click()
    await opened.settle()
    assert card.weak.isHidden() is (wrong in (2, None))
    assert [bool(error) for error in card.errors] == [index == wrong for index in range(3)]
    opened.stage.keystore.lock()
    await opened.stage.keystore.unlock(new if wrong is None else PASSWORD)


async def test_the_network_in_words(opened: Opened) -> None:
    page = await opened.go(PageId.NETWORK)
    assert isinstance(page, NetworkPage)
    assert page.node.badge.word == "Connected"
    await connect(opened.stage, indexer=False)
    page._draw()
    assert page.indexer.badge.word == "Offline"
    assert "work without it" in page.indexer._facts.text()


async def test_the_settings_tell_what_each_of_the_five_units_means(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert not page.units_help.is_open
    page.units_help.toggle.click()
    said = " ".join(label.text() for label in page.units_help.findChildren(QLabel) if label.isVisible())
    for key in UnitKey:
        assert unit_text(key, "Ğ1").help in said
    page.units_help.toggle.click()
    assert not page.units_help.is_open
