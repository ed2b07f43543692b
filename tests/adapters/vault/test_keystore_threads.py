"""Locking, cancelling and asking for several things at once."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from nacl import bindings

from sakia_ng.adapters.vault import derivation
from sakia_ng.adapters.vault import format as vault_format
from sakia_ng.adapters.vault import vault as vault_rules
from sakia_ng.adapters.vault.content import Content
from sakia_ng.adapters.vault.files import MAIN_NAME, StagedVault
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import BugError, UserError
from sakia_ng.ports.keystore import Keystore, VaultProblem, VaultState
from tests.adapters.vault.keystore_contract import PHRASE, V1
from tests.adapters.vault.support import CHEAP, OTHER_PASSWORD, PASSWORD, PUBLIC_KEYS, snapshot


class Pause:
    """Holds a function of the vault in its thread until the test lets it go."""

    def __init__(self, patch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        self.entered, self.go_on = threading.Event(), threading.Event()
        self.threads: list[threading.Thread] = []
        paused = getattr(owner, name)

        def held(*args: object) -> object:
            self.threads.append(threading.current_thread())
            self.entered.set()
            assert self.go_on.wait(20)
            return paused(*args)

        patch.setattr(owner, name, held)

    async def reached(self) -> None:
        assert await asyncio.to_thread(self.entered.wait, 20)


@pytest.fixture
async def keystore(tmp_path: Path) -> Keystore:
    keystore = FileKeystore(tmp_path, CHEAP)
    await keystore.create(PASSWORD)
    await keystore.add_key(await keystore.add_secret(PHRASE), "", Scheme.ED25519)
    return keystore


@pytest.fixture
def patch() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as context:
        yield context


def state_of(keystore: Keystore) -> VaultState:
    return keystore.state


async def test_a_slow_derivation_does_not_hold_the_loop(keystore: Keystore, patch: pytest.MonkeyPatch) -> None:
    pause = Pause(patch, vault_format, "password_key")
    task = asyncio.ensure_future(keystore.unlock(PASSWORD))
    await pause.reached()
    await asyncio.sleep(0)  # the loop turns while the derivation is held
    assert not task.done()
    pause.go_on.set()
    await task
    assert pause.threads
    assert threading.main_thread() not in pause.threads


async def test_every_derivation_is_off_the_loop(keystore: Keystore, patch: pytest.MonkeyPatch) -> None:
    threads: set[threading.Thread] = set()

    def watched(owner: object, name: str) -> None:
        function = getattr(owner, name)

        def call(*args: object, **options: object) -> object:
            threads.add(threading.current_thread())
            return function(*args, **options)

        patch.setattr(owner, name, call)

    watched(bindings, "crypto_pwhash_alg")
    watched(vault_rules, "key_pair")
    watched(hashlib, "scrypt")
    secret_id = keystore.secrets()[0].secret_id
    await keystore.change_password(PASSWORD, OTHER_PASSWORD)
    await keystore.reveal(secret_id, OTHER_PASSWORD)
    await keystore.derive(PHRASE, ("", "//0"), Scheme.SR25519)
    await keystore.add_key(secret_id, "//0", Scheme.SR25519)
    await keystore.sign(keystore.keys()[0].public_key, b"payload")
    await BipRecovery().from_credentials("salt", "password")
    assert threads
    assert threading.main_thread() not in threads


async def test_locking_stops_a_write_in_progress(keystore: Keystore, patch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = snapshot(tmp_path)
    pause = Pause(patch, vault_rules, "encode")
    task = asyncio.ensure_future(keystore.change_password(PASSWORD, OTHER_PASSWORD))
    await pause.reached()
    keystore.lock()
    pause.go_on.set()
    with pytest.raises(UserError) as caught:
        await task
    assert caught.value.code is VaultProblem.LOCKED
    assert snapshot(tmp_path) == before
    await keystore.unlock(PASSWORD)
    assert len(keystore.keys()) == 1


async def test_locking_stops_a_save_that_is_already_on_the_disk(
    keystore: Keystore, patch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = snapshot(tmp_path)
    pause = Pause(patch, StagedVault, "__init__")
    task = asyncio.ensure_future(keystore.add_secret(V1))
    await pause.reached()
    keystore.lock()
    pause.go_on.set()
    with pytest.raises(UserError) as caught:
        await task
    assert caught.value.code is VaultProblem.LOCKED
    assert snapshot(tmp_path) == before


async def test_locking_wins_over_an_opening_in_progress(keystore: Keystore, patch: pytest.MonkeyPatch) -> None:
    keystore.lock()
    pause = Pause(patch, vault_format, "password_key")
    task = asyncio.ensure_future(keystore.unlock(PASSWORD))
    await pause.reached()
    keystore.lock()
    pause.go_on.set()
    with pytest.raises(UserError) as caught:
        await task
    assert caught.value.code is VaultProblem.LOCKED
    assert state_of(keystore) is VaultState.LOCKED
    await keystore.unlock(PASSWORD)
    assert state_of(keystore) is VaultState.UNLOCKED


async def test_a_cancelled_opening_ends_locked(keystore: Keystore, patch: pytest.MonkeyPatch) -> None:
    keystore.lock()
    pause = Pause(patch, vault_format, "password_key")
    task = asyncio.ensure_future(keystore.unlock(PASSWORD))
    await pause.reached()
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()  # the thread cannot be stopped: the next request waits for it
    pause.go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert state_of(keystore) is VaultState.LOCKED


async def test_a_cancelled_write_is_made_whole_or_not_at_all(
    keystore: Keystore, patch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pause = Pause(patch, StagedVault, "__init__")
    first = asyncio.ensure_future(keystore.add_secret(V1))
    await pause.reached()
    first.cancel()
    second = asyncio.ensure_future(keystore.add_key(keystore.secrets()[0].secret_id, "//1", Scheme.ED25519))
    pause.go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await first
    await second
    in_memory = (keystore.secrets(), keystore.keys())
    assert (len(in_memory[0]), len(in_memory[1])) == (2, 2)
    again = FileKeystore(tmp_path, CHEAP)
    await again.unlock(PASSWORD)
    assert (again.secrets(), again.keys()) == in_memory


async def test_many_requests_at_once_are_all_kept(keystore: Keystore, tmp_path: Path) -> None:
    secret_id = keystore.secrets()[0].secret_id
    await asyncio.gather(*(keystore.add_key(secret_id, f"//{n}", Scheme.ED25519) for n in range(20)))
    signatures = await asyncio.gather(*(keystore.sign(key.public_key, b"x") for key in keystore.keys()))
    assert len(signatures) == 21
    again = FileKeystore(tmp_path, CHEAP)
    await again.unlock(PASSWORD)
    assert again.keys() == keystore.keys()


async def test_locking_overwrites_what_was_secret(tmp_path: Path) -> None:
    keystore = FileKeystore(tmp_path, CHEAP)
    await keystore.create(PASSWORD)
    await keystore.add_secret(PHRASE)
    session = keystore._vault._session
    assert session is not None
    buffers = (session._data_key, session.content.secrets[0]._material)
    assert all(any(buffer) for buffer in buffers)
    keystore.lock()
    assert not any(any(buffer) for buffer in buffers)
    with pytest.raises(UserError):
        session.sealed(session.content)
    assert session.content == Content()


async def test_a_removed_secret_is_overwritten_in_memory(tmp_path: Path) -> None:
    keystore = FileKeystore(tmp_path, CHEAP)
    await keystore.create(PASSWORD)
    secret_id = await keystore.add_secret(PHRASE)
    session = keystore._vault._session
    assert session is not None
    material = session.content.secrets[0]._material
    await keystore.remove_secret(secret_id, PASSWORD)
    assert not any(material)


async def test_no_signature_is_made_by_a_key_that_is_not_the_one_asked_for(
    keystore: Keystore, patch: pytest.MonkeyPatch
) -> None:
    """A fault of the memory or of a library must not sign with another key."""
    other = derivation.key_pair(bytes(32), "", Scheme.ED25519)
    patch.setattr(vault_rules, "key_pair", lambda *_: other)
    with pytest.raises(BugError):
        await keystore.sign(PUBLIC_KEYS["", Scheme.ED25519], b"payload")


async def test_the_password_is_not_kept(keystore: Keystore, tmp_path: Path) -> None:
    """Nothing reachable from the keystore is the password."""
    seen: set[int] = set()
    pending: list[object] = [keystore]
    found: list[object] = []
    while pending:
        thing = pending.pop()
        if id(thing) in seen or isinstance(thing, (type, type(gc))) or callable(thing):
            continue
        seen.add(id(thing))
        found += [thing] if thing in (PASSWORD, PASSWORD.encode()) else []
        pending += gc.get_referents(thing)
    assert len(seen) > 20
    assert found == []
    assert (tmp_path / MAIN_NAME).exists()
