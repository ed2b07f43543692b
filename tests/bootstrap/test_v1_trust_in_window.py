"""A newcomer of a Duniter v1 currency becomes a member and ends the identity, through the window, on a real node."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from sakia_ng.adapters.vault.v1_credentials import seed_from_credentials
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.operation import OperationState
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.trust.page import TrustPage
from sakia_ng.gui.pages.trust.signing import SigningPanel
from sakia_ng.options import Options
from tests.adapters.duniter_v1.other_client import OtherClient
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node, installed
from tests.async_qt import AsyncQt
from tests.bootstrap.running import PASSWORD, Running, running
from tests.bootstrap.test_session import unlock

pytestmark = pytest.mark.timeout(1200)

FINAL_AFTER = 7


@pytest.fixture
def node(tmp_path: Path) -> Iterator[V1Node]:
    installed()
    made = V1Node(tmp_path / "v1", SIGPERIOD=600, MSWINDOW=60_000)
    yield made
    made.kill()


class Newcomer:
    """Frank at his window; the members act from other programs."""

    def __init__(self, aqt: AsyncQt, run: Running, node: V1Node) -> None:
        self.aqt, self.run, self.node = aqt, run, node
        self.frank, self.client = V1Person("frank"), OtherClient(node)

    def page(self, tab: str) -> TrustPage:
        """Open a tab of the web of trust."""
        accompanied = self.frank.address if tab == "newcomer" else None  # Alice is a member: hers is made already
        self.run.window.go(Destination(PageId.TRUST, self.frank.address, accompanied, text=tab))
        page = self.run.window.page
        assert isinstance(page, TrustPage)
        return page

    async def sign(self, panel: SigningPanel, *, until_final: bool = False) -> None:
        """Press the button that signs, and wait until the node has it, or until it is done for good."""
        await self.aqt.until(lambda: panel.review.draft, 15, "a review")
        panel.review.sign.click()
        await self.aqt.until(lambda: self._state(panel) is OperationState.SENT, 15, "the node")
        if until_final:
            await self.until_final(panel)
        panel.progress.finish.click()

    async def until_final(self, panel: SigningPanel) -> None:
        """Let blocks come, as they do, until it is done for good."""
        for _ in range(30):
            await self.mine()
            with suppress(AssertionError):
                await self.aqt.until(lambda: self._state(panel) is OperationState.FINAL, 1)
                return
        raise AssertionError(f"it is not final: {self._state(panel)}")

    async def mine(self, count: int = 1) -> None:
        await asyncio.to_thread(self.node.mine, count, 60)

    async def certify(self) -> None:
        """Let three members certify."""
        identity = await asyncio.to_thread(self.client.identity_of, self.frank)
        for name in ("alice", "bob", "carol"):
            await asyncio.to_thread(self.client.certify, V1Person(name), identity)

    def _state(self, panel: SigningPanel) -> OperationState | None:
        return None if panel.progress.entry is None else panel.progress.entry.state


async def with_accounts(run: Running) -> None:
    """Keep the keys of the newcomer and of a member in the vault of a new profile."""
    session = await run.opened()
    await session.keystore.create(PASSWORD)
    for name in ("frank", "alice"):
        secret = seed_from_credentials(f"{name}-salt", f"{name}-password")
        await session.accounts.add_from_secret(secret, "", Scheme.ED25519, name.title())


async def test_a_newcomer_becomes_a_member_and_revokes_through_the_window(
    aqt: AsyncQt, node: V1Node, tmp_path: Path
) -> None:
    async with running(aqt, tmp_path, Options(node=node.url)) as run:
        await with_accounts(run)
    async with running(aqt, tmp_path, Options(node=node.url)) as run:
        await run.opened()
        await unlock(run, PASSWORD)
        await run.until_seen("Connected: block")
        await asyncio.to_thread(node.mine, FINAL_AFTER, 60)
        newcomer = Newcomer(aqt, run, node)
        await to_membership(newcomer)
        await what_is_said(newcomer)
        await revoke(newcomer)


async def to_membership(newcomer: Newcomer) -> None:
    """Declare, be certified, ask, be a member."""
    aqt, part = newcomer.aqt, newcomer.page("newcomer").newcomer
    await aqt.until(part.name.isVisible, 15, "the card for the name")
    assert [row.word for row in part.board.rows] == ["to do now", "later", "later", "later"]
    part.name.name.setText("frank")
    part.name.promise.setChecked(True)
    await aqt.until(part.name.choose.isEnabled, 15, "a name that is free")
    part.name.choose.click()
    await newcomer.sign(part.signing)
    part.read()
    await aqt.until(lambda: part.board.rows[1].word == "to do now", 15, "the certifications")
    assert not newcomer.run.sees("payment on the way")  # what waits for others may wait for weeks
    await newcomer.certify()
    part.read()
    await aqt.until(part.evaluate.isVisible, 15, "the request")
    await newcomer.mine(12)  # the turns of those who certified come
    assert part.evaluate.stake == ""
    part.evaluate.ask.click()
    await newcomer.sign(part.signing, until_final=True)
    await aqt.until(lambda: part.board.rows[-1].word == "done", 20, "the membership")


async def what_is_said(newcomer: Newcomer) -> None:
    """The identities side by side, and what this currency cannot do."""
    detail = newcomer.page("identities").identities.detail
    await newcomer.run.until_seen("A member until")
    await newcomer.aqt.until(lambda: detail.received.table.row_count == 3, 90, "the certifications")
    newcomer.page("keys")
    await newcomer.run.until_seen("an identity stays with its account for good")
    newcomer.run.window.go(Destination(PageId.CURRENCY))
    await newcomer.run.until_seen("Who declares an identity becomes a member within")
    assert not newcomer.run.sees("Between two invitations")


async def revoke(newcomer: Newcomer) -> None:
    """Make the document, use it at once."""
    aqt, part = newcomer.aqt, newcomer.page("revocation").revocation
    part.make.owner.setCurrentIndex(part.make.owner.offered.index(newcomer.frank.address))
    part.make.make.click()
    await aqt.until(lambda: part.make.document, 15, "the document")
    assert part.make.file_bytes().startswith(b"Version: 10\nType: Revocation\nCurrency: g1-test\n")
    assert part.make.paper().pdf().startswith(b"%PDF")
    part.make.use.click()
    await aqt.until(lambda: part.publish.document, 15, "a document that is valid now")
    part.publish.word.setText("REVOKE")
    part.publish.publish.click()
    await newcomer.sign(part.publish.signing, until_final=True)
    newcomer.page("identities")
    await newcomer.run.until_seen("Revoked for good. The account and its money stay.")
