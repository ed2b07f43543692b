"""A session in bad surroundings, and how it ends: words in the window, nothing lost, nothing left behind."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from sakia_ng.adapters.profile import Profile
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import GTEST
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.session import Place, Session
from sakia_ng.options import Options
from sakia_ng.ports.keystore import VaultState
from tests.adapters.sandbox_process import Sandbox
from tests.async_qt import AsyncQt
from tests.bootstrap.running import PASSWORD, Running, keep_place, profile_of, running


async def followed(session: Session, sandbox: Sandbox) -> Address:
    """Follow one account, as the first run does, and return its address."""
    member = sandbox.members[0]
    await session.accounts.watch(member, "Somebody")
    return member


@asynccontextmanager
async def with_vault(aqt: AsyncQt, base: Path) -> AsyncIterator[Running]:
    """Run a program whose profile has a vault, locked."""
    keep_place(base, GTEST)
    async with running(aqt, base) as run:
        await (await run.opened()).keystore.create(PASSWORD)
    async with running(aqt, base) as run:
        session = await run.opened()
        assert session.keystore.state is VaultState.LOCKED
        yield run


async def unlock(run: Running, password: str) -> None:
    """Type a password and press the button."""
    field = next(edit for edit in run.window.findChildren(QLineEdit) if edit.isVisible())
    field.setText(password)
    run.press("Unlock")
    await run.until_seen("Unlock")


async def test_a_wrong_password_is_said_and_the_right_one_opens(aqt: AsyncQt, tmp_path: Path) -> None:
    async with with_vault(aqt, tmp_path) as run:
        await unlock(run, "another password")
        await run.until_seen("This is not the password")
        await unlock(run, PASSWORD)
        await aqt.until(lambda: run.session.keystore.state is VaultState.UNLOCKED)


def _altered(data: bytes) -> bytes:
    return data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _replaced(_: bytes) -> bytes:
    return b"no vault at all" * 50


def _newer(data: bytes) -> bytes:
    return data[:8] + b"\x02\x00" + data[10:]


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_altered, "was altered or damaged. It was left as it is."),
        (_cut, "A part of the vault’s file is missing. It was left as it is."),
        (_replaced, "The file in the place of the vault is something else. It was left as it is."),
        (_newer, "A newer Sakia wrote this vault."),
    ],
)
async def test_a_damaged_or_newer_vault_is_said_and_left_alone(
    aqt: AsyncQt, tmp_path: Path, spoil: Callable[[bytes], bytes], words: str
) -> None:
    vault = profile_of(tmp_path) / "vault" / "vault.sakia"
    async with with_vault(aqt, tmp_path) as run:
        whole = vault.read_bytes()
        vault.write_bytes(spoilt := spoil(whole))
        await unlock(run, PASSWORD)
        await run.until_seen(words)
        assert vault.read_bytes() == spoilt
        vault.write_bytes(whole)
        await unlock(run, PASSWORD)
        await aqt.until(lambda: run.session.keystore.state is VaultState.UNLOCKED)


GOOD = "Connected: block"
PATIENCE_S = 60
"""An answer without end takes a busy machine long to give up on."""

FAULTS = [
    ({"kind": "wrongGenesis"}, "Another currency"),
    ({"kind": "garbage"}, "Offline: figures are the last ones known"),
    ({"kind": "truncate"}, "Offline: figures are the last ones known"),
    ({"kind": "silence"}, "Offline: servers stay silent, figures are the last ones known"),
    ({"kind": "drop"}, "Offline: figures are the last ones known"),
    ({"kind": "oversize", "method": "chain_getBlockHash"}, "Offline: figures are the last ones known"),
]


@pytest.mark.parametrize(("fault", "words"), FAULTS, ids=[str(fault["kind"]) for fault, _ in FAULTS])
async def test_a_bad_node_is_said_in_the_status_bar_and_the_window_stays_usable(
    aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path, fault: dict[str, object], words: str
) -> None:
    await sandbox.fault(**fault, count=0)
    keep_place(tmp_path, sandbox.currency, sandbox.rpc, indexer_urls=(sandbox.squid,))
    async with running(aqt, tmp_path) as run:
        account = await followed(await run.opened(), sandbox)
        await aqt.until(lambda: run.status == words, PATIENCE_S, words)
        run.window.end_guide()
        for page in (PageId.SETTINGS, PageId.ACCOUNT, PageId.NETWORK):
            run.window.go(Destination(page, account=account))
            assert run.window.page is not None
            assert run.window.page.isVisible()
        await sandbox.control("sandbox_clearFaults")
        await aqt.until(lambda: run.status.startswith(GOOD), PATIENCE_S, "the recovery")
        await aqt.until(lambda: run.window.shell.live.account(account) is not None, PATIENCE_S)
        await aqt.until(lambda: getattr(run.window.shell.live.account(account), "state", None) is not None, PATIENCE_S)


async def test_a_node_of_another_currency_than_the_one_asked_for(
    aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path
) -> None:
    async with running(aqt, tmp_path, Options(currency="gtest", node=sandbox.rpc)) as run:
        assert (await run.opened()).currency == GTEST
        await aqt.until(lambda: run.status == "Another currency", PATIENCE_S)


@pytest.mark.parametrize("fault", [None, "garbage", "truncate", "silence", "oversize"])
async def test_a_bad_indexer_leaves_the_figures(
    aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path, fault: str | None
) -> None:
    indexer = sandbox.squid if fault else "http://127.0.0.1:1/v1/graphql"
    if fault:
        await sandbox.fault(target="squid", kind=fault, count=0)
    keep_place(tmp_path, sandbox.currency, sandbox.rpc, indexer_urls=(indexer,))
    async with running(aqt, tmp_path) as run:
        account = await followed(await run.opened(), sandbox)
        await aqt.until(lambda: run.status.startswith("Connected without history: block"), PATIENCE_S, "the words")
        await aqt.until(lambda: getattr(run.window.shell.live.account(account), "state", None) is not None, PATIENCE_S)
        await sandbox.control("sandbox_clearFaults")
        if fault:
            await run.session.sync.refresh()
            await aqt.until(lambda: run.status.startswith(GOOD), PATIENCE_S, "the recovery")


async def test_the_loop_goes_on_while_a_node_sends_rubbish(aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path) -> None:
    """Between two turns of the loop its thread never works for long: on a clock of its own, not of a busy machine."""
    keep_place(tmp_path, sandbox.currency, sandbox.rpc, indexer_urls=(sandbox.squid,))
    await sandbox.fault(kind="oversize", method="chain_getBlockHash")
    await sandbox.fault(kind="lie", method="chain_getBlockHash", result=[[]] * 150_000)
    async with running(aqt, tmp_path) as run:
        await run.opened()
        worked = []
        while not run.status.startswith(GOOD):
            before = time.thread_time()
            await asyncio.sleep(0.005)
            worked.append(time.thread_time() - before)
        assert len(worked) > 20
        assert max(worked) < 0.25


async def test_a_notice_stays_above_what_comes_into_the_window(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    (profile_of(tmp_path) / "settings.json").write_text("{")
    async with running(aqt, tmp_path) as run:
        await run.opened()
        await run.until_seen("The settings cannot be read")
        run.window.leave()
        banner = run.window.findChild(QWidget, "notice")
        assert banner is not None
        shown = run.window.childAt(banner.geometry().center())
        assert shown is not None
        assert shown is banner or banner.isAncestorOf(shown)


@pytest.mark.parametrize("is_moving", [False, True])
async def test_a_click_on_close_does_not_cut_an_end_short(
    aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture, is_moving: bool
) -> None:
    keep_place(tmp_path, sandbox.currency, sandbox.rpc, indexer_urls=(sandbox.squid,))
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        await session.keystore.create(PASSWORD)
        slow = session.ledger.close
        closed = []

        async def close_slowly() -> None:
            await asyncio.sleep(0.2)
            await slow()
            closed.append(True)

        session.ledger.close = close_slowly  # type: ignore[method-assign]  # to be able to come in between
        if is_moving:
            session.move(Place(GTEST))
        else:
            run.window.close()
            assert not run.window.isVisible()
        await asyncio.sleep(0.05)
        run.window.close()
        assert await run.ended() == 0
        assert len(run.program.sessions) == 1
        assert closed
        assert session.keystore.state is VaultState.LOCKED
    assert not [record for record in caplog.records if record.name == "asyncio"]


async def test_closed_while_the_demonstration_is_prepared(aqt: AsyncQt, tmp_path: Path) -> None:
    async with running(aqt, tmp_path, Options(demo=True)) as run:
        await run.until_seen("Preparing the demonstration")
        assert await run.close() == 0
    async with running(aqt, tmp_path, Options(demo=True)) as run:
        assert (await run.opened()).is_demo


async def test_whatever_stood_over_a_session_goes_with_it(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        dialog = QDialog(run.window)
        dialog.open()
        session.move(Place(GTEST))
        await run.opened(2)
        assert not dialog.isVisible()
        assert run.window.isEnabled()


async def test_a_cancelled_run_closes_everything_and_says_that_it_was_cancelled(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        await session.keystore.create(PASSWORD)
        run.task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run.task
        assert session.keystore.state is VaultState.LOCKED
        assert not run.window.isVisible()
        with Profile(profile_of(tmp_path)):
            pass
