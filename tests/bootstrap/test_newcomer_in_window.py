"""A member brings a newcomer into the web of trust through the window, with a restart while the oracles work.

Real files, real sockets; the other members and the newcomer act from wallets of their own.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Action, Certify, ConfirmIdentity, InCents, Pay
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationState
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.trust.page import TrustPage
from sakia_ng.gui.pages.trust.signing import SigningPanel
from sakia_ng.ports.keystore import MnemonicSecret
from sakia_ng.sandbox.population.keys import derive, entropy_of
from tests.adapters.duniter_v2.paying import included, settle
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.async_qt import AsyncQt
from tests.bootstrap.running import PASSWORD, Running, keep_place, running
from tests.bootstrap.test_session import unlock

YOU, PURSE = "Camille_du_Lierre", "Hacklab Le Lierre"
_FIVE_DAYS, _THREE_PERIODS = 72_000, 120


class Meetup:
    """A member's window, and the others around it.

    Attributes:
        newcomer: whose wallet is elsewhere.
    """

    def __init__(self, aqt: AsyncQt, run: Running, sandbox: Sandbox) -> None:
        self.aqt, self.run, self.sandbox = aqt, run, sandbox
        pair = derive(bytes(15) + b"\x07", "", Scheme.ED25519)
        self.newcomer = to_address(pair.public, sandbox.currency)
        sandbox.keys[self.newcomer] = pair
        self.you = sandbox.people[YOU]

    @property
    def ledger(self) -> DuniterV2Ledger:
        """The ledger of the program."""
        return cast("DuniterV2Ledger", self.run.session.ledger)

    async def elsewhere(self, action: Action) -> None:
        """Let somebody do something from a wallet of their own."""
        _, inclusion = await included(self.ledger, self.sandbox, action)
        assert (await self.ledger.outcome(inclusion)).success

    async def later(self, blocks: int) -> None:
        """Let time pass."""
        await self.sandbox.control("sandbox_advance", {"blocks": blocks})
        await settle(self.ledger, self.sandbox)

    async def page(self, tab: str, person: Address | None = None) -> TrustPage:
        """Open a tab of the web of trust."""
        self.run.window.go(Destination(PageId.TRUST, account=self.you, person=person, text=tab))
        page = self.run.window.page
        assert isinstance(page, TrustPage)
        return page

    async def sign(self, panel: SigningPanel) -> None:
        """Press the button that signs, and wait until it is done for good."""
        await self.aqt.until(lambda: panel.review.draft, 15, "a review")
        panel.review.sign.click()
        await self.aqt.until(lambda: self._state(panel) not in (None, OperationState.SIGNED), 15, "a server")
        await settle(self.ledger, self.sandbox)
        await self.aqt.until(lambda: self._state(panel) is OperationState.FINAL, 15, "finality")
        panel.progress.finish.click()

    async def identity(self) -> Identity:
        """Return the newcomer's identity."""
        head = await self.ledger.finalized_head()
        return (await self.ledger.trust.identities_of([self.newcomer], head))[self.newcomer]

    def _state(self, panel: SigningPanel) -> OperationState | None:
        return None if panel.progress.entry is None else panel.progress.entry.state


async def with_accounts(run: Running, sandbox: Sandbox) -> None:
    """Keep the secrets of a member and of a purse in the vault of a new profile."""
    session = await run.opened()
    await session.keystore.create(PASSWORD)
    for published in sandbox.published:
        if published["name"] in (YOU, PURSE):
            secret = MnemonicSecret(entropy_of(published["mnemonic"]))
            scheme = Scheme(published["scheme"])
            await session.accounts.add_from_secret(secret, published["derivation"] or "", scheme, published["name"])


async def test_a_newcomer_is_brought_to_membership_through_the_window(aqt: AsyncQt, tmp_path: Path) -> None:
    async with running_sandbox() as sandbox:
        keep_place(tmp_path, sandbox.currency, sandbox.rpc, indexer_urls=(sandbox.squid,))
        async with running(aqt, tmp_path) as run:
            await with_accounts(run, sandbox)
        async with running(aqt, tmp_path) as run:
            await run.opened()
            await unlock(run, PASSWORD)
            await run.until_seen("Connected: block")
            await to_evaluation(Meetup(aqt, run, sandbox))
        async with running(aqt, tmp_path) as run:
            await run.opened()
            await unlock(run, PASSWORD)
            await run.until_seen("Connected: block")
            await to_membership(Meetup(aqt, run, sandbox))
            await certify_in_turn(Meetup(aqt, run, sandbox))


async def to_evaluation(meetup: Meetup) -> None:
    """Lend, invite; elsewhere a name and four certifications; ask for the evaluation."""
    aqt = meetup.aqt
    part = (await meetup.page("newcomer", meetup.newcomer)).newcomer
    await aqt.until(part.lend.isVisible, 15, "the card that lends")
    part.lend.payer.setCurrentIndex(part.lend.payer.offered.index(meetup.sandbox.people[PURSE]))
    part.lend.lend.click()
    await meetup.sign(part.signing)
    await aqt.until(part.invite.isVisible, 15, "the invitation")
    await meetup.later(_FIVE_DAYS)
    part.invite.questions.handed_on.setChecked(True)
    for box in part.invite.questions.boxes:
        box.setCurrentIndex(1)
    part.invite.invite.click()
    await meetup.sign(part.signing)
    await aqt.until(lambda: part.board.rows[2].word == "to do now", 15, "the name")
    await meetup.elsewhere(ConfirmIdentity(meetup.newcomer, "Nouvelle_Venue"))
    await aqt.until(lambda: part.board.rows[3].word == "to do now", 15, "the certifications")
    await aqt.until(lambda: part.foresight is not None, 15, "the distance")
    index = (await meetup.identity()).index
    for certifier in [one for one in meetup.sandbox.members if one != meetup.you][:4]:
        await meetup.elsewhere(Certify(certifier, index))
    part.read()
    await aqt.until(part.evaluate.isVisible, 15, "the evaluation")
    purse = meetup.sandbox.people[PURSE]
    await meetup.elsewhere(Pay(purse, meetup.you, InCents(Cents(2_000))))
    assert part.evaluate.asker.address == meetup.you
    assert "are held on Camille_du_Lierre while the oracles work" in part.evaluate.stake
    part.evaluate.ask.click()
    await meetup.sign(part.signing)
    part.read()
    await aqt.until(part.board.rows[4].line.isVisible, 15, "the live line")


async def to_membership(meetup: Meetup) -> None:
    """After a restart the line is there, goes on by itself, and ends with a member."""
    part = (await meetup.page("newcomer", meetup.newcomer)).newcomer
    await meetup.aqt.until(lambda: part.board.rows and part.board.rows[4].line.isVisible(), 15, "the live line")
    line = part.board.rows[4].line
    first = line.bar.value()
    assert "of 3: " in line.text
    await meetup.later(40)
    await meetup.aqt.until(lambda: line.bar.value() > first, 15, "progress")
    await meetup.later(_THREE_PERIODS)
    await meetup.aqt.until(lambda: {row.word for row in part.board.rows} == {"done"}, 15, "a member")
    assert (await meetup.identity()).status is IdentityStatus.MEMBER


async def certify_in_turn(meetup: Meetup) -> None:
    """Whoever waits in the queue is certified when the turn comes, and the record stays."""
    aqt, run = meetup.aqt, meetup.run
    other = meetup.sandbox.members[-1]
    page = await meetup.page("certify", other)
    part = page.certify
    await aqt.until(lambda: part.certifier.currentData() == meetup.you, 15, "the certifier")
    part.later.click()
    await aqt.until(lambda: part.queue.lines and part.queue.lines[0].receiver, 15, "the queue")
    part.who.clear()
    await meetup.later(_FIVE_DAYS)
    ready = run.window.shell.status.ready
    await aqt.until(ready.isVisible, 15, "a reminder")
    assert await run.session.store.outbox.live() == ()  # nothing is signed by itself
    ready.click()
    part.queue.table.choose_row(0)
    part.queue.certify.click()
    assert part.who.recipient == other
    part.questions.handed_on.setChecked(True)
    for box in part.questions.boxes:
        box.setCurrentIndex(1)
    part.review.click()
    await meetup.sign(part.signing)
    await aqt.until(lambda: not part.queue.lines, 15, "an empty queue")
    records = (await meetup.page("records")).records
    await aqt.until(lambda: len(records.records) == 2, 15, "the records")
    assert [one.receiver for one in records.records] == [other, meetup.newcomer]
