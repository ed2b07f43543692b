"""The page of the web of trust: identities side by side, one in detail, renewing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import RequestEvaluation
from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.chain import expected_time
from sakia_ng.domain.events import Topic
from sakia_ng.domain.identity import Certification, Identity, IdentityPast, KeyChange
from sakia_ng.errors import EnvironmentProblem, Refusal
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.page import TrustPage
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.ports.trust_codes import TrustRule
from tests.fakes.session import HEAD, address_of
from tests.fakes.trust_world import ELSA, FIRST_MEMBER, NEWCOMER, NEWCOMER_NAME, SAVINGS, in_days, read_own, weave
from tests.gui.conftest import Opened

FAR = range(100, 120)


async def trust_page(
    opened: Opened, *, membership_days: float = 40, certifies_in_days: float = 0, **where: object
) -> TrustPage:
    await weave(opened.stage, membership_days=membership_days, certifies_in_days=certifies_in_days)
    await opened.live.reload(Topic.TRUST)
    page = await opened.go(PageId.TRUST, **where)
    assert isinstance(page, TrustPage)
    await opened.aqt.until(lambda: opened.live.trust.identities[0].parameters)
    await opened.aqt.until(lambda: any(line.name for line in opened.live.trust.identities[0].issued))
    await opened.settle()
    return page


def written(days: float) -> str:
    moment = expected_time(in_days(days), HEAD, 6).astimezone()
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), "d\u00a0MMM\u00a0yyyy")


async def test_the_table_tells_what_runs_out_first(opened: Opened) -> None:
    page = await trust_page(opened)
    assert page.identities.table.words(0) == [
        *("ElsaM", "Member", "7 (5 needed)"),
        f"{written(12)}: a certification received",
        "to renew the membership",
    ]
    to_do = page.identities.table.cell(0, 4)
    assert to_do is not None
    assert to_do.tip == f"to renew the membership by {written(40)}"
    assert page.identities.table.words(1)[:3] == ["Elsa_bis", "No longer a member", "2 (5 needed)"]
    assert page.identities.table.words(1)[4] == "3 certifications"


async def test_without_identity_the_page_says_what_one_is_for(opened: Opened) -> None:
    page = await opened.go(PageId.TRUST)
    assert isinstance(page, TrustPage)
    await opened.aqt.until(page.identities._empty_card.isVisible)
    assert not page.identities.detail.isVisible()


async def test_the_detail_names_both_sides_and_knows_the_distance(opened: Opened) -> None:
    page = await trust_page(opened)
    detail = page.identities.detail
    await opened.aqt.until(lambda: detail.distance.text().startswith("100\u00a0%"))
    received = [detail.received.table.words(n)[0] for n in range(detail.received.table.row_count)]
    assert received == ["CamilleR", "Anouk_Le_Goff", "Yann", "Bastien-B", "Maelle", "Ronan22", "SoizicPerrot"]
    assert detail.received.table.words(0)[2] == "12\u00a0days left"
    assert detail.given.table.row_count == 6
    assert detail.facts.words["Renewal possible"].startswith("now, until")
    assert detail.facts.words["Certifications given"] == "6 of 100"
    assert detail.facts.words["May certify again"] == "now"
    assert detail.facts.words["Fees that may be refunded"] == "0.37\xa0Ğ1, growing"
    assert detail.facts.words["Too few certifications from"].endswith("unless some are renewed")
    assert detail._status.text().startswith("A member until ")
    page.identities.table.choose_row(1)
    assert detail.advice.text == "3 certifications are missing. Ask members who know you well."


async def test_a_membership_is_renewed_from_its_identity(opened: Opened) -> None:
    page = await trust_page(opened)
    detail, signing = page.identities.detail, page.identities.detail.signing
    assert detail.advice.text.startswith("Renew the membership")
    detail.advice.action_requested.emit()
    await opened.aqt.until(lambda: signing.review.draft)
    assert signing.review.draft is not None
    assert signing.review.draft.action == RequestEvaluation(opened.elsa.address)
    signing.review.sign.click()
    signing.review.sign.click()
    await opened.aqt.until(lambda: signing.progress.entry)
    assert len(await opened.stage.store.outbox.recent(9)) == 1
    me = opened.stage.ledger.trust.known[ELSA]
    opened.stage.ledger.trust.known[ELSA] = replace(me, evaluated_for=opened.elsa.address)
    await read_own(opened.stage)
    await opened.live.reload(Topic.TRUST)
    assert "8 to 12 minutes" in detail.advice.text
    assert not detail.line.isVisible()  # no node tells how far it is
    opened.stage.ledger.trust.due[ELSA] = in_days(100 / 14_400)
    await opened.live.reload(Topic.TRUST)
    await opened.aqt.until(detail.line.isVisible)
    assert detail.line.text.startswith("1 of 3: the requests of these minutes are gathered. Answer at about ")
    opened.stage.ledger.trust.known[ELSA] = me
    await read_own(opened.stage)
    await opened.live.reload(Topic.TRUST)
    await opened.aqt.until(detail.line.isHidden)


async def test_another_identity_shows_nothing_of_the_evaluation_before(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = await trust_page(opened)
    web, detail = opened.stage.ledger.trust, page.identities.detail
    for index in (ELSA, SAVINGS):
        web.known[index] = replace(web.known[index], evaluated_for=web.known[index].owner)
    web.due[ELSA] = in_days(100 / 14_400)
    await read_own(opened.stage)
    await opened.live.reload(Topic.TRUST)
    await opened.aqt.until(detail.line.isVisible)

    async def nobody(*_asked: object) -> None:
        raise EnvironmentProblem(NodeProblem.UNREACHABLE)

    monkeypatch.setattr(web, "evaluation_due", nobody)
    page.identities.table.choose_row(1)
    assert detail.address != opened.elsa.address
    await opened.settle()
    assert not detail.line.isVisible()


async def test_a_refusal_says_from_when_and_can_be_looked_at_again(opened: Opened) -> None:
    page = await trust_page(opened)
    signing = page.identities.detail.signing
    opened.stage.ledger.draft_answers.append(Refusal(TrustRule.RENEWAL_TOO_EARLY, possible_from=HEAD.time))
    page.identities.detail.advice.action_requested.emit()
    await opened.aqt.until(lambda: signing.review.problem)
    assert "Possible from" in signing.review.problem
    signing.review.again.click()
    await opened.aqt.until(lambda: signing.review.draft)
    signing.review.change.click()
    assert not signing.isVisible()


async def test_a_membership_that_lasts_needs_nothing(opened: Opened) -> None:
    page = await trust_page(opened, membership_days=300)
    assert page.identities.detail.advice.text == "Nothing to do: all is in order."
    detail = page.identities.detail
    assert detail._facts(opened.live.trust.identities[0])[3][1].startswith("now, until")
    detail.renew.click()  # who travels may renew as soon as the currency allows it
    assert detail.signing.action == RequestEvaluation(opened.elsa.address)
    assert detail.renew.isHidden()
    await opened.aqt.until(lambda: detail.signing.review.draft)
    detail.signing.review.change.click()
    assert detail.renew.isVisible()


async def test_a_membership_that_lasts_is_not_in_order_where_certifications_end(opened: Opened) -> None:
    page = await trust_page(opened, membership_days=300)
    web, detail = opened.stage.ledger.trust, page.identities.detail
    left = [Certification(FIRST_MEMBER + n, ELSA, in_days(days)) for n, days in enumerate((2, 300, 310, 320, 330))]
    web.certifications = [*(one for one in web.certifications if one.receiver != ELSA), *left]
    web.known[ELSA] = replace(web.known[ELSA], received=len(left))
    await read_own(opened.stage)
    await opened.live.reload(Topic.TRUST)
    assert detail.advice.text.startswith("From 25\u00a0November\u00a02026 on there are too few certifications")
    assert page.identities.table.words(0)[4] == "1 certification, new or renewed"
    assert detail.renew.isVisible()  # that the membership can be renewed already stays true
    web.known[ELSA] = replace(web.known[ELSA], evaluated_for=opened.elsa.address)
    await read_own(opened.stage)
    await opened.live.reload(Topic.TRUST)
    assert detail.renew.isHidden()  # it has been asked for


async def test_the_day_of_the_next_certification_is_told_as_of_today(opened: Opened) -> None:
    page = await trust_page(opened)
    web, facts, clock = opened.stage.ledger.trust, page.identities.detail.facts, opened.stage.clock
    web.known[ELSA] = replace(web.known[ELSA], next_certification_on=in_days(3))
    clock.advance(2 * 86_400)
    await read_own(opened.stage)
    await opened.live.reload(Topic.TRUST)
    assert facts.words["May certify again"] == "tomorrow"
    web.known[ELSA] = replace(web.known[ELSA], issued=100)
    await read_own(opened.stage)
    await opened.live.reload(Topic.TRUST)
    assert facts.words["May certify again"] == "when one of the 100 given ends"


async def test_a_membership_just_begun_cannot_be_renewed(opened: Opened) -> None:
    page = await trust_page(opened, membership_days=360)
    assert page.identities.detail.facts.words["Renewal possible"].startswith("from ")
    assert page.identities.detail.renew.isHidden()


async def test_who_would_help_and_what_to_renew_are_computed_when_asked(opened: Opened) -> None:
    page = await trust_page(opened)
    await opened.stage.session.explorer.refresh()
    panel = page.identities.detail.what_if
    assert panel.words.isHidden()
    panel.ask.click()
    assert not panel.ask.isEnabled()
    await opened.aqt.until(panel.ask.isEnabled)
    assert panel.words.text() == (
        "Whose certification would bring most, and the share within reach then: Gwendal ✓ (100\u00a0%)."
        " Renew first: the one by CamilleR ✓. Without it 100\u00a0% would be left: enough."
    )
    page.identities.table.choose_row(1)
    assert panel.words.isHidden()
    assert panel.suppose.isHidden()


async def test_people_are_named_who_might_certify_and_the_distance_then_is_told(opened: Opened) -> None:
    page = await trust_page(opened)
    web = opened.stage.ledger.trust
    for number in FAR:  # members of a land of their own, whom nobody here leads to
        web.known[number] = Identity(number, address_of(f"far {number}"), IdentityStatus.MEMBER, HEAD)
        web.certifications += [Certification(number, other, in_days(700)) for other in FAR]
    await opened.stage.ledger.mint(finalize=True)
    await opened.stage.session.trust_sync.refresh_web(only_if_old=False)
    await opened.stage.session.explorer.refresh()
    page.identities.table.choose_row(1)
    panel = page.identities.detail.what_if
    panel.ask.click()
    suppose = panel.suppose
    await opened.aqt.until(suppose.isVisible)
    QTest.keyClicks(suppose.field.field, "Gwendal")
    await opened.aqt.until(lambda: suppose.field.field.offers)
    QTest.keyClick(suppose.field.field, Qt.Key.Key_Return)
    await opened.aqt.until(suppose.words.text)
    assert suppose.words.text().startswith("If Gwendal ✓ certify: ")
    assert "80\u00a0% are asked for: too few." in suppose.words.text()
    suppose.suppose(FAR[0])
    await opened.aqt.until(lambda: "100\u00a0% of the referees are within reach: enough" in suppose.words.text())
    assert suppose.words.text().startswith("If Gwendal ✓, ")
    suppose.suppose(NEWCOMER)
    await opened.aqt.until(lambda: suppose.words.text().startswith("Only members"))
    assert suppose.words.text() == f"Only members certify, and {NEWCOMER_NAME} ✓ is none now."
    assert [one.index for one in suppose.people][1:] == [FAR[0]]
    suppose.again.click()
    assert (suppose.people, suppose.words.text()) == ((), "")


async def test_the_accounts_of_an_identity_stand_there_with_dates(opened: Opened) -> None:
    first, former, linked = (address_of(word) for word in ("first", "Elsa’s former account", "linked"))
    web, elsa = opened.stage.ledger.trust, opened.elsa.address
    changes = (KeyChange(former, elsa, in_days(-400)), KeyChange(first, former, in_days(-900)))
    web.pasts = {ELSA: IdentityPast(changes, (elsa, opened_shop(opened), linked))}
    state = (await opened.stage.store.figures.states())[opened_shop(opened)]
    opened.stage.ledger.put_state(replace(state, linked_identity=ELSA))
    page = await trust_page(opened)
    past = page.identities.detail.past
    await opened.aqt.until(lambda: past.linked.row_count)
    assert [past.changes.words(row)[0] for row in range(2)] == [written(-400), written(-900)]
    assert past.changes.words(0)[2].startswith("Elsa, ")
    assert past.changes.words(1)[1:] == [short_form(first), short_form(former)]
    assert {past.linked.words(row)[0].split(",")[0]: past.linked.words(row)[1] for row in range(2)} == {
        "Le Fournil de la place de l’Église": "a node",
        short_form(linked): "an indexer alone",
    }
    page.identities.table.choose_row(1)
    await opened.aqt.until(lambda: past.said == ("Always the same account.", "None but its own account."))


async def test_without_an_indexer_the_last_change_of_account_is_the_nodes(opened: Opened) -> None:
    opened.stage.ledger.trust.pasts = None
    past = (await trust_page(opened)).identities.detail.past
    assert past.changes.words(0)[0] == written(-400)
    assert past.said[1] == "Not read yet: an indexer tells it."


def opened_shop(opened: Opened) -> Address:
    return next(view.account.address for view in opened.live.overview.views if view.account.is_watch_only)
