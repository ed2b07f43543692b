"""Unlock with the session: the rules on a store of the test, and once on a real Secret Service."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.adapters.vault.session_unlock import KeyringUnlock
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import Code, EnvironmentProblem, SakiaError, UserError
from sakia_ng.ports.keystore import SessionUnlock, SessionUnlockProblem, VaultProblem, VaultState
from tests.adapters.vault.keystore_contract import PHRASE
from tests.adapters.vault.support import CHEAP, OTHER_PASSWORD, PASSWORD, snapshot

ROOT = Path(__file__).resolve().parents[3]


class Store:
    """A secret store in memory, which can refuse."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.refuses = False

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refuses:
            raise ValueError(password)
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        del self.kept[service, username]

    def _answer(self) -> None:
        if self.refuses:
            raise ValueError


class Desk:
    def __init__(self, folder: Path) -> None:
        self.store = Store()
        self.keystore = FileKeystore(folder, CHEAP)
        self.session: SessionUnlock = KeyringUnlock(self.keystore, "default", lambda: self.store)

    @property
    def state(self) -> VaultState:
        return self.keystore.state


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "vault")
    await desk.keystore.create(PASSWORD)
    await desk.keystore.add_key(await desk.keystore.add_secret(PHRASE), "", Scheme.ED25519)
    return desk


async def refused(desk: Desk, code: Code, kind: type[SakiaError] = UserError) -> SakiaError:
    with pytest.raises(kind) as caught:
        await desk.session.unlock()
    assert caught.value.code is code
    assert desk.state is VaultState.LOCKED
    return caught.value


async def test_the_session_opens_what_it_was_told_to_remember(desk: Desk) -> None:
    assert await desk.session.is_available()
    await desk.session.remember()
    keys = desk.keystore.keys()
    desk.keystore.lock()
    await desk.session.unlock()
    assert desk.keystore.keys() == keys
    await desk.keystore.sign(keys[0].public_key, b"payload")
    await desk.keystore.add_key(keys[0].secret_id, "//0", Scheme.SR25519)
    desk.keystore.lock()
    await desk.session.unlock()
    assert len(desk.keystore.keys()) == 2


async def test_the_password_is_still_asked_where_it_matters(desk: Desk) -> None:
    await desk.session.remember()
    desk.keystore.lock()
    await desk.session.unlock()
    secret_id = desk.keystore.secrets()[0].secret_id
    for request in (
        desk.keystore.reveal(secret_id, OTHER_PASSWORD),
        desk.keystore.change_password(OTHER_PASSWORD, "new"),
        desk.keystore.remove_secret(secret_id, OTHER_PASSWORD),
    ):
        with pytest.raises(UserError) as caught:
            await request
        assert caught.value.code is VaultProblem.WRONG_PASSWORD
    assert (await desk.keystore.reveal(secret_id, PASSWORD)).words


async def test_the_store_never_gets_the_password(desk: Desk) -> None:
    await desk.session.remember()
    (kept,) = desk.store.kept.values()
    assert PASSWORD.encode() not in bytes.fromhex(kept)
    assert len(bytes.fromhex(kept)) == 16 + 32


async def test_nothing_is_remembered_unasked_or_while_locked(desk: Desk) -> None:
    desk.keystore.lock()
    await refused(desk, SessionUnlockProblem.NOT_REMEMBERED)
    with pytest.raises(UserError) as caught:
        await desk.session.remember()
    assert caught.value.code is VaultProblem.LOCKED
    assert desk.store.kept == {}


async def test_what_is_forgotten_opens_nothing(desk: Desk) -> None:
    await desk.session.remember()
    await desk.session.forget()
    await desk.session.forget()
    assert desk.store.kept == {}
    desk.keystore.lock()
    await refused(desk, SessionUnlockProblem.NOT_REMEMBERED)


async def test_a_change_of_password_outdates_what_was_remembered(desk: Desk) -> None:
    await desk.session.remember()
    await desk.keystore.change_password(PASSWORD, OTHER_PASSWORD)
    desk.keystore.lock()
    await refused(desk, SessionUnlockProblem.OUTDATED)
    assert desk.store.kept == {}


async def test_what_the_store_returns_is_not_trusted(desk: Desk, tmp_path: Path) -> None:
    await desk.session.remember()
    ((place, kept),) = desk.store.kept.items()
    desk.keystore.lock()
    before = snapshot(tmp_path / "vault")
    for other, code in (
        ("", SessionUnlockProblem.OUTDATED),
        ("not hexadecimal", SessionUnlockProblem.OUTDATED),
        (kept[:-2], SessionUnlockProblem.OUTDATED),
        (kept + "00", SessionUnlockProblem.OUTDATED),
        (kept[:32] + "00" * 32, VaultProblem.ALTERED),
    ):
        desk.store.kept[place] = other
        await refused(desk, code)
    assert snapshot(tmp_path / "vault") == before


async def test_a_store_that_refuses_or_is_absent_is_the_system_s_problem(desk: Desk) -> None:
    desk.store.refuses = True
    for request in (desk.session.remember(), desk.session.forget(), desk.session.unlock()):
        with pytest.raises(EnvironmentProblem) as caught:
            await request
        assert caught.value.code is SessionUnlockProblem.UNAVAILABLE
        assert caught.value.__context__ is None
    absent = KeyringUnlock(desk.keystore, "default", lambda: None)
    assert not await absent.is_available()
    with pytest.raises(EnvironmentProblem):
        await absent.remember()


REAL = """
import asyncio, sys
from pathlib import Path
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.adapters.vault.session_unlock import KeyringUnlock, system_store
from tests.adapters.vault.support import CHEAP, PASSWORD

async def main():
    keystore = FileKeystore(Path(sys.argv[1]), CHEAP)
    session = KeyringUnlock(keystore, "test")
    assert await session.is_available()
    await session.forget()
    await keystore.create(PASSWORD)
    await session.remember()
    again = KeyringUnlock(FileKeystore(Path(sys.argv[1]), CHEAP), "test")
    await again.unlock()
    await again.forget()
    print(type(system_store()).__module__, again._keystore.state)

asyncio.run(main())
"""
UNLOCKED_SERVICE = 'printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'


def test_a_real_secret_service(tmp_path: Path) -> None:
    if not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")):
        pytest.skip("no Secret Service to be started here: needs dbus-run-session and gnome-keyring-daemon")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))}
    for name in ("home", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    environment |= {"HOME": str(tmp_path / "home"), "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", UNLOCKED_SERVICE, "sh", sys.executable, "-c", REAL, str(tmp_path / "v")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "keyring.backends.SecretService unlocked"


def test_no_store_that_keeps_in_clear_is_taken(tmp_path: Path) -> None:
    """Without a session bus there is no encrypting store, and no other is taken in its place."""
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("this system always has its own store")
    text = "from sakia_ng.adapters.vault.session_unlock import system_store\nprint(system_store())"
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    done = subprocess.run(
        [sys.executable, "-c", text], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "None", done.stderr
