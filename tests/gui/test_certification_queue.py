"""The queue of certifications through the window: filled, ordered, reminded of; nothing is signed by it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sakia_ng.domain.events import Topic
from sakia_ng.errors import Refusal
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.certify import CertifyPart
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.words.dates import day
from sakia_ng.ports.trust_codes import TrustRule
from tests.fakes.session import HEAD, address_of, wallet_state
from tests.fakes.trust_world import ELSA, NEWCOMER_NAME, in_days, member, read_own
from tests.gui.conftest import Opened
from tests.gui.looks import nameless
from tests.gui.test_trust import trust_page

VENUE, YANN, NOBODY = member(NEWCOMER_NAME), member("Yann"), address_of("Nobody")


async def waiting(opened: Opened, *, in_days_from_now: float = 0) -> CertifyPart:
    """Open the form, with three people in Elsa's queue."""
    page = await trust_page(opened, text="certify", account=opened.elsa.address)
    me = opened.stage.ledger.trust.known[ELSA]
    opened.stage.ledger.trust.known[ELSA] = replace(me, next_certification_on=in_days(in_days_from_now))
    await read_own(opened.stage)
    opened.stage.session.trust_sync.newcomers = {NOBODY: wallet_state(NOBODY, 300)}
    part = page.certify
    for number, person in enumerate((VENUE, YANN, NOBODY), start=1):
        part.who.choose(person)
        part.later.click()
        await opened.aqt.until(lambda: part.queue.table.row_count == number)  # noqa: B023 - waited for at once
    await opened.aqt.until(lambda: part.queue.lines[0].receiver and part.queue.lines[1].receiver)
    await opened.aqt.until(lambda: part.queue.table.words(0)[1].startswith(NEWCOMER_NAME))
    await opened.settle()
    return part


def names(part: CertifyPart) -> list[str]:
    return [part.queue.table.words(row)[1].split()[0] for row in range(part.queue.table.row_count)]


def shown(page: TrustPage) -> TrustTab:
    return page.tab


async def test_who_is_put_there_is_shown_in_order_with_dates(opened: Opened) -> None:
    part = await waiting(opened, in_days_from_now=1)
    assert part.note.text == "In the queue above. Sakia tells you when it is possible."
    rows = [part.queue.table.words(row) for row in range(3)]
    assert [row[2] for row in rows] == ["tomorrow", "29\u00a0Nov\u00a02026", "4\u00a0Dec\u00a02026"]
    assert [row[4] for row in rows] == ["new certification", "renewal", "has no identity yet: to be invited"]
    assert await opened.stage.store.outbox.recent(9) == ()
    assert not nameless(opened.window)
    part.later.click()
    await opened.aqt.until(lambda: part.note.text == "This person waits for your certification already.")


async def test_why_a_newcomer_cannot_be_invited_yet_is_said(opened: Opened) -> None:
    part = await waiting(opened)
    states = {
        wallet_state(NOBODY, 0): "to be invited, the account needs money first",
        replace(
            wallet_state(NOBODY, 900), linked_identity=ELSA
        ): "cannot be invited: the account is linked to an identity",
        None: "not known yet whether the account can be invited",
    }
    for state, words in states.items():
        opened.stage.session.trust_sync.newcomers = {} if state is None else {NOBODY: state}
        await opened.live.reload(Topic.TRUST)
        assert part.queue.table.words(2)[4] == words
    for person in (VENUE, YANN):
        await opened.stage.session.certification_queue.remove(opened.elsa.address, person)
    await opened.aqt.until(lambda: part.queue.table.row_count == 1)
    await opened.aqt.until(
        opened.window.shell.status.ready.isHidden
    )  # what is not known to be possible is not announced


async def test_the_order_is_changed_by_buttons_and_by_keys(opened: Opened) -> None:
    part = await waiting(opened)
    queue = part.queue
    assert [names(part)[0], names(part)[1]] == [NEWCOMER_NAME, "Yann"]
    assert (queue.up.isEnabled(), queue.down.isEnabled()) == (False, True)
    queue.down.click()
    await opened.aqt.until(lambda: names(part)[:2] == ["Yann", NEWCOMER_NAME])
    assert queue.chosen is not None
    assert queue.chosen.queued.receiver == VENUE  # whoever was chosen stays chosen
    queue.table.setFocus()
    await opened.settle()
    QTest.keyClick(queue.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    await opened.aqt.until(lambda: names(part)[:2] == [NEWCOMER_NAME, "Yann"])
    queue.table.choose_row(1)
    queue.remove.click()
    await opened.aqt.until(lambda: queue.table.row_count == 2)
    assert [one.receiver for one in await opened.stage.store.trust.queue()] == [VENUE, NOBODY]


async def test_whose_turn_it_is_is_told_below_every_page_and_leads_to_the_form(opened: Opened) -> None:
    part = await waiting(opened)
    ready = opened.window.shell.status.ready
    await opened.aqt.until(ready.isVisible)
    assert NEWCOMER_NAME in ready.text()
    part.who.clear()
    await opened.go(PageId.HOME)
    ready.click()
    await opened.settle()
    page = opened.window.page
    assert isinstance(page, TrustPage)
    assert shown(page) is TrustTab.CERTIFY
    part.queue.table.choose_row(0)
    part.queue.certify.click()
    assert part.who.recipient == VENUE
    assert part.certifier.currentData() == opened.elsa.address
    assert part.missing == "The licence must be handed on first."  # nothing is skipped for those who waited
    part.queue.table.choose_row(2)
    part.queue.certify.click()
    await opened.aqt.until(lambda: shown(page) is TrustTab.NEWCOMER)
    await opened.aqt.until(lambda: page.newcomer.people.person.address == NOBODY)


async def test_nobody_is_ready_before_the_time(opened: Opened) -> None:
    await waiting(opened, in_days_from_now=2)
    assert not opened.window.shell.status.ready.isVisible()


async def test_a_locked_window_names_nobody(opened: Opened) -> None:
    await waiting(opened)
    ready = opened.window.shell.status.ready
    await opened.aqt.until(ready.isVisible)
    opened.stage.session.lock.lock_now()
    await opened.aqt.until(ready.isHidden)


async def test_a_refusal_for_the_five_days_points_at_the_queue(opened: Opened) -> None:
    page = await trust_page(opened, text="certify", account=opened.elsa.address, person=VENUE)
    part = page.certify
    part.questions.handed_on.setChecked(True)
    for box in part.questions.boxes:
        box.setCurrentIndex(1)
    opened.stage.ledger.draft_answers.append(Refusal(TrustRule.CERTIFIED_RECENTLY, possible_from=HEAD.time))
    part.review.click()
    await opened.aqt.until(lambda: part.signing.review.problem)
    assert part.note.text.startswith("“Certify later”")


async def test_with_a_hundred_alive_the_first_end_is_said(opened: Opened) -> None:
    page = await trust_page(opened, text="certify", account=opened.elsa.address, person=VENUE)
    part = page.certify
    part.questions.handed_on.setChecked(True)
    for box in part.questions.boxes:
        box.setCurrentIndex(1)
    opened.stage.ledger.draft_answers.append(Refusal(TrustRule.ISSUED_TOO_MANY, max_issued=100))
    part.review.click()
    await opened.aqt.until(lambda: part.signing.review.problem)
    first = opened.live.trust.identities[0].issued[0].expires_at
    assert part.note.text.startswith(f"The first of yours ends on {day(first)}: ")


async def test_without_an_identity_nobody_is_put_there(opened: Opened) -> None:
    await opened.go(PageId.TRUST, text="certify")
    page = opened.window.page
    assert isinstance(page, TrustPage)
    page.certify.later.click()
    assert page.certify.note.text == "None of your identities is a member: only members certify."
    await opened.live.reload(Topic.TRUST)
    assert page.certify.queue.isHidden()
