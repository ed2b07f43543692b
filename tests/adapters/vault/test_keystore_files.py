"""What the vault leaves on the disk: damage, backups, full disks, permissions."""

from __future__ import annotations

import shutil
import stat
import sys
from collections.abc import Awaitable
from pathlib import Path

import pytest

from sakia_ng.adapters.atomic_file import STAGED_SUFFIX, FileProblem
from sakia_ng.adapters.vault.content import Content, decode
from sakia_ng.adapters.vault.files import BACKUP_NAME, DAMAGED_NAME, MAIN_NAME
from sakia_ng.adapters.vault.format import digest, open_payload, parse, unwrap
from sakia_ng.adapters.vault.kdf import CostPolicy
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import EnvironmentProblem, SakiaError, UserError
from sakia_ng.ports.keystore import MnemonicSecret, SecretId, SecretKind, VaultProblem, VaultState
from tests.adapters.vault.keystore_contract import PHRASE, V1
from tests.adapters.vault.support import (
    CHEAP,
    ENGLISH,
    OTHER_PASSWORD,
    PASSWORD,
    PUBLIC_KEYS,
    V1_PUBLIC_KEY,
    disk_full,
    folder_of_another_user,
    snapshot,
)

FIXTURES = Path(__file__).parents[2] / "fixtures"
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX permissions")


class Vault:
    """A vault with one phrase and one key, in its folder."""

    def __init__(self, folder: Path, secret_id: SecretId) -> None:
        self.folder, self.secret_id = folder, secret_id
        self.main, self.backup, self.damaged = (folder / n for n in (MAIN_NAME, BACKUP_NAME, DAMAGED_NAME))

    def keystore(self) -> FileKeystore:
        return FileKeystore(self.folder, CHEAP)

    async def opened(self, password: str = PASSWORD) -> FileKeystore:
        keystore = self.keystore()
        await keystore.unlock(password)
        return keystore

    def damage(self) -> bytes:
        data = bytearray(self.main.read_bytes())
        data[60] ^= 1
        self.main.write_bytes(data)
        return bytes(data)


@pytest.fixture
async def vault(tmp_path: Path) -> Vault:
    keystore = FileKeystore(tmp_path / "vault", CHEAP)
    await keystore.create(PASSWORD)
    secret_id = await keystore.add_secret(PHRASE)
    await keystore.add_key(secret_id, "", Scheme.ED25519)
    return Vault(tmp_path / "vault", secret_id)


def content_of(path: Path, password: str) -> Content:
    sealed = parse(path.read_bytes(), CHEAP)
    return decode(open_payload(sealed, unwrap(sealed.wrap, password)))


async def refusal(request: Awaitable[object]) -> SakiaError:
    with pytest.raises(SakiaError) as caught:
        await request
    return caught.value


async def test_every_released_format_is_opened(tmp_path: Path) -> None:
    shutil.copy(FIXTURES / "vault-1.sakia", tmp_path / MAIN_NAME)
    before = snapshot(tmp_path)
    keystore = FileKeystore(tmp_path)
    await keystore.unlock("pa\u0308ssword of the fixture")
    assert [ref.kind for ref in keystore.secrets()] == [SecretKind.MNEMONIC, SecretKind.V1_CREDENTIALS]
    expected = [PUBLIC_KEYS["", Scheme.ED25519], PUBLIC_KEYS["//0", Scheme.SR25519], V1_PUBLIC_KEY]
    assert [key.public_key for key in keystore.keys()] == expected
    for key in keystore.keys():
        assert (await keystore.sign(key.public_key, b"")).scheme is key.scheme
    assert snapshot(tmp_path) == before


@posix
async def test_nobody_else_may_read_the_folder_or_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "profile" / "vault"
    folder.mkdir(parents=True, mode=0o755)
    keystore = FileKeystore(folder, CHEAP)
    await keystore.create(PASSWORD)
    await keystore.add_secret(PHRASE)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == {MAIN_NAME: 0o600, BACKUP_NAME: 0o600}
    fresh = FileKeystore(tmp_path / "new" / "vault", CHEAP)
    await fresh.create(PASSWORD)
    assert stat.S_IMODE((tmp_path / "new" / "vault").stat().st_mode) == 0o700


async def test_every_altered_byte_is_refused_and_the_file_untouched(vault: Vault) -> None:
    sound = vault.main.read_bytes()
    keystore = vault.keystore()
    for at in range(len(sound)):
        vault.main.write_bytes(sound[:at] + bytes([sound[at] ^ 0x55]) + sound[at + 1 :])
        before = snapshot(vault.folder)
        error = await refusal(keystore.unlock(PASSWORD))
        assert isinstance(error, UserError)
        if error.code is not VaultProblem.NEWER:
            assert error.params["backup_available"] is True
        assert keystore.state is VaultState.LOCKED
        assert snapshot(vault.folder) == before
    vault.main.write_bytes(sound)
    await keystore.unlock(PASSWORD)


async def test_every_truncation_is_said_and_the_file_untouched(vault: Vault) -> None:
    sound = vault.main.read_bytes()
    keystore = vault.keystore()
    for length in range(len(sound)):
        vault.main.write_bytes(sound[:length])
        error = await refusal(keystore.unlock(PASSWORD))
        assert error.code is VaultProblem.TRUNCATED
        assert vault.main.read_bytes() == sound[:length]


async def test_a_wrong_password_and_a_newer_vault_leave_all_untouched(vault: Vault) -> None:
    before = snapshot(vault.folder)
    assert (await refusal(vault.keystore().unlock(OTHER_PASSWORD))).code is VaultProblem.WRONG_PASSWORD
    assert snapshot(vault.folder) == before
    newer = bytearray(before[MAIN_NAME])
    newer[8] = 2
    vault.main.write_bytes(newer)
    before = snapshot(vault.folder)
    assert (await refusal(vault.keystore().unlock(PASSWORD))).code is VaultProblem.NEWER
    assert (await refusal(vault.keystore().create(PASSWORD))).code is VaultProblem.EXISTS
    assert (await refusal(vault.keystore().restore_backup(PASSWORD))).code is VaultProblem.EXISTS
    assert snapshot(vault.folder) == before


async def test_a_file_too_large_to_be_a_vault(vault: Vault) -> None:
    with vault.main.open("r+b") as stream:
        stream.truncate(5 * 1024 * 1024)
    error = await refusal(vault.keystore().unlock(PASSWORD))
    assert (error.code, error.params) == (VaultProblem.TOO_LARGE, {"backup_available": True})
    assert vault.main.stat().st_size == 5 * 1024 * 1024


async def test_a_vault_of_tests_is_refused_by_the_real_application(vault: Vault) -> None:
    error = await refusal(FileKeystore(vault.folder, CostPolicy()).unlock(PASSWORD))
    assert error.code is VaultProblem.COST_OUT_OF_BOUNDS


async def test_the_backup_is_the_previous_version(vault: Vault) -> None:
    previous = vault.main.read_bytes()
    keystore = await vault.opened()
    await keystore.add_key(vault.secret_id, "//0", Scheme.ED25519)
    assert vault.backup.read_bytes() == previous
    assert vault.main.read_bytes() != previous


async def test_the_backup_takes_the_place_of_a_damaged_vault(vault: Vault) -> None:
    damaged, backup = vault.damage(), vault.backup.read_bytes()
    keystore = vault.keystore()
    assert (await refusal(keystore.restore_backup(OTHER_PASSWORD))).code is VaultProblem.WRONG_PASSWORD
    assert snapshot(vault.folder) == {MAIN_NAME: damaged, BACKUP_NAME: backup}
    await keystore.restore_backup(PASSWORD)
    assert keystore.state is VaultState.UNLOCKED
    assert [ref.secret_id for ref in keystore.secrets()] == [vault.secret_id]
    assert snapshot(vault.folder) == {MAIN_NAME: backup, BACKUP_NAME: backup, DAMAGED_NAME: damaged}
    assert (await vault.opened()).secrets() == keystore.secrets()


async def test_the_backup_takes_the_place_of_a_missing_vault(vault: Vault) -> None:
    vault.main.unlink()
    keystore = vault.keystore()
    assert keystore.state is VaultState.LOCKED
    error = await refusal(keystore.unlock(PASSWORD))
    assert (error.code, error.params) == (VaultProblem.MISSING, {"backup_available": True})
    assert (await refusal(keystore.create(PASSWORD))).code is VaultProblem.EXISTS
    await keystore.restore_backup(PASSWORD)
    assert [ref.secret_id for ref in keystore.secrets()] == [vault.secret_id]


async def test_a_payload_altered_by_a_person_is_damage_too(vault: Vault) -> None:
    data = bytearray(vault.main.read_bytes())
    data[150] ^= 1
    vault.main.write_bytes(data[:-32] + digest(bytes(data[:-32])))
    error = await refusal(vault.keystore().unlock(PASSWORD))
    assert (error.code, error.params) == (VaultProblem.ALTERED, {"backup_available": True})
    keystore = vault.keystore()
    await keystore.restore_backup(PASSWORD)
    assert keystore.state is VaultState.UNLOCKED


async def test_both_files_damaged_change_nothing(vault: Vault) -> None:
    vault.damage()
    vault.backup.write_bytes(vault.backup.read_bytes()[:-1])
    before = snapshot(vault.folder)
    error = await refusal(vault.keystore().restore_backup(PASSWORD))
    assert (error.code, error.params) == (VaultProblem.TRUNCATED, {"backup_available": False})
    vault.backup.unlink()
    assert (await refusal(vault.keystore().unlock(PASSWORD))).params == {"backup_available": False}
    assert (await refusal(vault.keystore().restore_backup(PASSWORD))).code is VaultProblem.NO_BACKUP
    assert snapshot(vault.folder) == {MAIN_NAME: before[MAIN_NAME]}


async def test_a_file_damaged_while_open_does_not_become_the_backup(vault: Vault) -> None:
    keystore, backup = await vault.opened(), vault.backup.read_bytes()
    vault.damage()
    await keystore.add_key(vault.secret_id, "//0", Scheme.ED25519)
    assert vault.backup.read_bytes() == backup
    assert len((await vault.opened()).keys()) == 2


async def test_a_newer_vault_that_appears_while_open_is_not_overwritten(vault: Vault) -> None:
    keystore = await vault.opened()
    newer = bytearray(vault.main.read_bytes())
    newer[8] = 2
    vault.main.write_bytes(newer)
    before = snapshot(vault.folder)
    for request in (keystore.add_secret(V1), keystore.remove_key(keystore.keys()[0].public_key)):
        assert (await refusal(request)).code is VaultProblem.NEWER
    assert snapshot(vault.folder) == before


async def test_no_copy_opens_with_the_former_password(vault: Vault) -> None:
    vault.damage()
    keystore = vault.keystore()
    await keystore.restore_backup(PASSWORD)
    salts = {parse(vault.main.read_bytes(), CHEAP).wrap.salt}
    former = unwrap(parse(vault.main.read_bytes(), CHEAP).wrap, PASSWORD)
    await keystore.change_password(PASSWORD, OTHER_PASSWORD)
    assert {path.name for path in vault.folder.iterdir()} == {MAIN_NAME, BACKUP_NAME}
    for path in vault.folder.iterdir():
        sealed = parse(path.read_bytes(), CHEAP)
        assert sealed.wrap.salt not in salts
        with pytest.raises(UserError):
            unwrap(sealed.wrap, PASSWORD)
        with pytest.raises(UserError):
            open_payload(sealed, former)
        assert content_of(path, OTHER_PASSWORD).secrets[0].ref.secret_id == vault.secret_id


async def test_no_copy_holds_a_removed_secret(vault: Vault) -> None:
    keystore = await vault.opened()
    kept = await keystore.add_secret(V1)
    assert len(content_of(vault.backup, PASSWORD).secrets) == 1
    await keystore.remove_secret(vault.secret_id, PASSWORD)
    for path in vault.folder.iterdir():
        content = content_of(path, PASSWORD)
        assert [stored.ref.secret_id for stored in content.secrets] == [kept]
        assert content.keys == ()


@posix
async def test_an_old_backup_that_cannot_be_replaced_is_said_and_replaced_later(vault: Vault) -> None:
    keystore, old = await vault.opened(), vault.main.read_bytes()
    vault.backup.unlink()
    vault.backup.mkdir()
    error = await refusal(keystore.change_password(PASSWORD, OTHER_PASSWORD))
    assert isinstance(error, EnvironmentProblem)
    assert error.code is VaultProblem.STALE_BACKUP
    vault.backup.rmdir()
    vault.backup.write_bytes(old)
    await vault.opened(OTHER_PASSWORD)
    assert vault.backup.read_bytes() == vault.main.read_bytes()
    assert content_of(vault.backup, OTHER_PASSWORD).secrets[0].ref.secret_id == vault.secret_id


async def test_an_older_vault_put_back_by_its_owner_does_not_erase_a_newer_backup(vault: Vault) -> None:
    old = vault.main.read_bytes()
    keystore = await vault.opened()
    await keystore.change_password(PASSWORD, OTHER_PASSWORD)
    newer = vault.backup.read_bytes()
    vault.main.write_bytes(old)
    await vault.opened(PASSWORD)
    assert snapshot(vault.folder) == {MAIN_NAME: old, BACKUP_NAME: newer}


async def test_what_a_crash_left_behind_is_deleted_at_the_next_opening(vault: Vault) -> None:
    left = vault.folder / f".{MAIN_NAME}.0123456789abcdef{STAGED_SUFFIX}"
    left.write_bytes(b"half a file")
    (vault.folder / "notes.txt").write_bytes(b"not ours")
    assert (await refusal(vault.keystore().unlock(OTHER_PASSWORD))).code is VaultProblem.WRONG_PASSWORD
    assert left.exists()
    await vault.opened()
    assert sorted(snapshot(vault.folder)) == ["notes.txt", BACKUP_NAME, MAIN_NAME]


@posix
async def test_a_full_disk_changes_nothing(vault: Vault) -> None:
    keystore, before = await vault.opened(), snapshot(vault.folder)
    keys, secrets = keystore.keys(), keystore.secrets()
    for request in (
        lambda: keystore.add_secret(V1),
        lambda: keystore.add_key(vault.secret_id, "//5", Scheme.SR25519),
        lambda: keystore.remove_key(keys[0].public_key),
        lambda: keystore.change_password(PASSWORD, OTHER_PASSWORD),
        lambda: keystore.remove_secret(vault.secret_id, PASSWORD),
    ):
        with disk_full(100):
            error = await refusal(request())
        assert isinstance(error, EnvironmentProblem)
        assert error.code is FileProblem.DISK_FULL
        assert snapshot(vault.folder) == before
        assert (keystore.keys(), keystore.secrets()) == (keys, secrets)
    await keystore.add_secret(V1)
    revealed = await keystore.reveal(vault.secret_id, PASSWORD)
    assert " ".join(revealed.words) == ENGLISH


@posix
async def test_a_full_disk_makes_no_vault(tmp_path: Path) -> None:
    keystore = FileKeystore(tmp_path / "vault", CHEAP)
    with disk_full(10):
        error = await refusal(keystore.create(PASSWORD))
    assert error.code is FileProblem.DISK_FULL
    assert keystore.state is VaultState.ABSENT
    assert list((tmp_path / "vault").iterdir()) == []
    await keystore.create(PASSWORD)


@posix
async def test_a_read_only_folder_can_be_used_but_not_changed(vault: Vault) -> None:
    with folder_of_another_user({MAIN_NAME: vault.main.read_bytes()}) as folder:
        before = snapshot(folder)
        keystore = FileKeystore(folder, CHEAP)
        await keystore.unlock(PASSWORD)
        await keystore.sign(keystore.keys()[0].public_key, b"payload")
        error = await refusal(keystore.add_secret(V1))
        assert isinstance(error, EnvironmentProblem)
        assert error.code is FileProblem.FORBIDDEN
        assert snapshot(folder) == before
    with folder_of_another_user({}) as folder:
        keystore = FileKeystore(folder, CHEAP)
        assert (await refusal(keystore.create(PASSWORD))).code is FileProblem.FORBIDDEN
        assert keystore.state is VaultState.ABSENT


@posix
async def test_a_file_that_may_not_be_read_is_the_system_s_problem(vault: Vault) -> None:
    keystore = FileKeystore(vault.main, CHEAP)  # a file where the folder should be
    assert keystore.state is VaultState.ABSENT
    assert isinstance(await refusal(keystore.create(PASSWORD)), EnvironmentProblem)
    vault.main.unlink()
    vault.main.mkdir()
    error = await refusal(vault.keystore().unlock(PASSWORD))
    assert isinstance(error, EnvironmentProblem)
    assert error.code is FileProblem.FAILED


async def test_a_locked_vault_is_never_written(vault: Vault) -> None:
    keystore = await vault.opened()
    keystore.lock()
    before = snapshot(vault.folder)
    key = PUBLIC_KEYS["", Scheme.ED25519]
    for request in (
        keystore.add_secret(V1),
        keystore.remove_secret(vault.secret_id, PASSWORD),
        keystore.add_key(vault.secret_id, "//1", Scheme.ED25519),
        keystore.remove_key(key),
        keystore.change_password(PASSWORD, OTHER_PASSWORD),
        keystore.create(PASSWORD),
        keystore.restore_backup(PASSWORD),
    ):
        assert (await refusal(request)).code in {VaultProblem.LOCKED, VaultProblem.EXISTS}
    await keystore.derive(MnemonicSecret(bytes(16)), ("//0",), Scheme.SR25519)
    assert snapshot(vault.folder) == before
