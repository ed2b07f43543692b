"""No secret in logs, exceptions, tracebacks or representations: all the vault can say is collected and searched."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import gc
import io
import logging
import pickle
import sys
import traceback
import unicodedata
import warnings
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from sakia_ng.adapters.vault import content, derivation, kdf, key_files, mnemonics, v1_credentials
from sakia_ng.adapters.vault import format as vault_format
from sakia_ng.adapters.vault.files import BACKUP_NAME, MAIN_NAME
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.errors import SakiaError
from sakia_ng.ports.keystore import MnemonicSecret, Revealed, SecretId, SecretKind, SeedSecret
from sakia_ng.ports.recovery import Hidden
from tests.adapters.vault.support import CHEAP, ENGLISH, ENTROPY, FRENCH, MINI_SECRET, V1_SEED, disk_full, snapshot
from tests.key_files import EWIF

PASSWORD = "Xylophone-Quagga-41"
NEW_PASSWORD = "Zeppelin-Okapi-97"
WRONG_PASSWORD = "Wombat-Isthmus-53"
IDENTIFIER = "Ptarmigan-Fjord-28"
TYPO = "vaxnylle"
OURS = ("sakia_ng.adapters.vault", "sakia_ng.ports", "sakia_ng.domain", "sakia_ng.errors")
HALF = "Narwhal-half-\ud800-19"
SECRET_TEXTS = [PASSWORD, NEW_PASSWORD, WRONG_PASSWORD, IDENTIFIER, TYPO, HALF, "Narwhal-half"]
SECRET_BYTES = [ENTROPY, MINI_SECRET, V1_SEED]
PHRASE_WORDS = {word for word in (*ENGLISH.split(), *FRENCH.split()) if len(word) > 5}


def secrets_in(text: str) -> list[str]:
    """Return the secrets a text gives away, in any of the forms Python would write them in."""
    plain = unicodedata.normalize("NFC", text)
    found = [secret for secret in SECRET_TEXTS if secret in plain or repr(secret)[1:-1] in plain]
    for secret in SECRET_BYTES:
        forms = (secret.hex(), repr(secret), repr(bytearray(secret)), repr(list(secret)), secret.hex(" "))
        found += [form for form in forms if form in plain or form.upper() in plain]
    return found + [word for word in PHRASE_WORDS if word in plain]


def test_the_search_finds_what_it_should() -> None:
    for leak in (PASSWORD, ENTROPY.hex(), repr(V1_SEED), f"{bytearray(MINI_SECRET)}", FRENCH, repr(HALF)):
        assert secrets_in(f"before {leak} after")
    assert not secrets_in("UserError('vault.wrong_password') MnemonicSecret(language='english')")


def told(error: BaseException) -> str:
    """Return all that an exception and those behind it say."""
    lines, pending, seen = [], [error], set()
    while pending:
        current = pending.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        lines += [
            repr(current),
            str(current),
            repr(current.args),
            repr(vars(current)),
            *getattr(current, "__notes__", []),
        ]
        lines += [repr(getattr(current, name, "")) for name in ("object", "doc", "filename", "params", "code")]
        lines += traceback.format_exception(current)
        pending += [behind for behind in (current.__cause__, current.__context__) if behind is not None]
    return "\n".join(lines)


class Ear:
    """Hears logs of every level, warnings, and what is printed."""

    def __init__(self) -> None:
        self.stream = io.StringIO()

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        handler = logging.StreamHandler(self.stream)
        root = logging.getLogger()
        level = root.level
        root.addHandler(handler)
        root.setLevel(logging.DEBUG)
        try:
            with (
                contextlib.redirect_stdout(self.stream),
                contextlib.redirect_stderr(self.stream),
                warnings.catch_warnings(),
            ):
                yield
        finally:
            root.removeHandler(handler)
            root.setLevel(level)


def failures_of_rules() -> list[Callable[[], object]]:
    words = FRENCH.split()
    seed = SeedSecret(V1_SEED)
    return [
        lambda: mnemonics.restore(" ".join([*words[:11], TYPO])),
        lambda: mnemonics.restore(" ".join([words[1], words[0], *words[2:]])),
        lambda: mnemonics.restore(" ".join(words[:11])),
        lambda: mnemonics.restore(f"{HALF} {FRENCH}"),
        lambda: mnemonics.generate(PASSWORD),
        lambda: mnemonics.complete("a", PASSWORD),
        lambda: derivation.parse_path(FRENCH),
        lambda: derivation.parse_path(f"//{PASSWORD}///{NEW_PASSWORD}"),
        lambda: derivation.parse_path(f"//{HALF}"),
        lambda: derivation.parse_path(f"//{PASSWORD * 30}"),
        lambda: derivation.key_pair(V1_SEED, f"/{PASSWORD}", Scheme.ED25519),
        lambda: derivation.seed_of(MnemonicSecret(ENTROPY + b"x")),
        lambda: derivation.seed_of(SeedSecret(V1_SEED + b"x")),
        lambda: v1_credentials.seed_from_credentials(IDENTIFIER, ""),
        lambda: v1_credentials.seed_from_credentials("", PASSWORD),
        lambda: v1_credentials.seed_from_credentials(HALF, PASSWORD),
        lambda: v1_credentials.seed_from_credentials(IDENTIFIER, HALF),
        lambda: key_files.seed_from_key_file(f"{IDENTIFIER}{HALF}\n{PASSWORD}"),
        lambda: key_files.seed_from_key_file(f"Data: {V1_SEED.hex()}"),
        lambda: key_files.seed_from_key_file(f"pub: {PASSWORD}\nsec: {V1_SEED.hex()}"),
        lambda: key_files.seed_from_key_file(PASSWORD),
        lambda: key_files.seed_from_key_file(EWIF, PASSWORD),
        lambda: key_files.seed_from_key_file(EWIF, HALF),
        lambda: kdf.password_key(HALF, bytes(16), CHEAP.floor),
        lambda: content.new_stored(MnemonicSecret(ENTROPY, PASSWORD)),
        lambda: content.new_stored(SeedSecret(V1_SEED + b"x")),
        lambda: content.decode(f'{{"keys": [], "secrets": ["{V1_SEED.hex()}"'.encode()),
        lambda: content.decode(
            f'{{"keys": [], "secrets": [{{"material": "{V1_SEED.hex()}"}}], "version": 1}}'.encode()
        ),
        lambda: content.decode(
            f'{{"secrets": [{{"id":"a","kind":"{PASSWORD}","material":"{V1_SEED.hex()}"}}]}}'.encode()
        ),
        lambda: content.decode(FRENCH.encode("latin-1")),
        lambda: vault_format.unwrap(vault_format.new_wrap(PASSWORD, CHEAP.floor, 0)[0], WRONG_PASSWORD),
        lambda: pickle.dumps(Hidden(PASSWORD)),
        lambda: content.Content((content.new_stored(seed),)).secret(SecretId("none")),
    ]


@pytest.mark.parametrize("fail", failures_of_rules())
def test_no_failure_of_the_rules_tells_a_secret(fail: Callable[[], object]) -> None:
    ear = Ear()
    with ear.listening(), pytest.raises((SakiaError, TypeError)) as caught:
        fail()
    assert secrets_in(told(caught.value)) == []
    assert secrets_in(ear.stream.getvalue()) == []


async def provoke(keystore: FileKeystore, folder: Path) -> list[BaseException]:
    """Make the vault fail in every way it knows, and return what it raised."""
    raised: list[BaseException] = []

    async def failing(request: Awaitable[object]) -> None:
        with pytest.raises(SakiaError) as caught:
            await request
        raised.append(caught.value)

    for password in ("", HALF):
        await failing(keystore.create(password))
    await failing(keystore.unlock(PASSWORD))
    await failing(keystore.restore_backup(PASSWORD))
    await failing(keystore.add_secret(MnemonicSecret(ENTROPY, "french")))
    await keystore.create(PASSWORD)
    await failing(keystore.create(NEW_PASSWORD))
    phrase = await keystore.add_secret(MnemonicSecret(ENTROPY, "french"))
    seed = await keystore.add_secret(SeedSecret(V1_SEED, SecretKind.V1_CREDENTIALS))
    key = await keystore.add_key(phrase, "//0", Scheme.SR25519)
    await keystore.add_key(seed, "", Scheme.ED25519)
    await failing(keystore.add_secret(SeedSecret(V1_SEED + b"x")))
    await failing(keystore.add_key(phrase, f"//{FRENCH}/", Scheme.ED25519))
    await failing(keystore.derive(MnemonicSecret(ENTROPY), (f"/{PASSWORD}",), Scheme.ED25519))
    await failing(keystore.derive(MnemonicSecret(ENTROPY + b"x"), ("",), Scheme.ED25519))
    await failing(keystore.remove_key(PublicKey(bytes(32))))
    await failing(keystore.sign(PublicKey(bytes(32)), b""))
    for password in (WRONG_PASSWORD, HALF, ""):
        await failing(keystore.reveal(phrase, password))
        await failing(keystore.change_password(password, NEW_PASSWORD))
        await failing(keystore.remove_secret(phrase, password))
    await failing(keystore.change_password(PASSWORD, HALF))
    if sys.platform != "win32":
        with disk_full(64):
            await failing(keystore.remove_key(key.public_key))
            await failing(keystore.change_password(PASSWORD, NEW_PASSWORD))
    await keystore.sign(key.public_key, b"payload")
    await keystore.reveal(phrase, PASSWORD)
    await keystore.change_password(PASSWORD, NEW_PASSWORD)
    keystore.lock()
    for password in (PASSWORD, HALF, WRONG_PASSWORD):
        await failing(keystore.unlock(password))
    sound = (folder / MAIN_NAME).read_bytes()
    for damage in (
        sound[:-1],
        sound[:60] + bytes([sound[60] ^ 1]) + sound[61:],
        b"x" + sound[1:],
        sound[:8] + b"\xff\xff" + sound[10:],
    ):
        (folder / MAIN_NAME).write_bytes(damage)
        await failing(keystore.unlock(NEW_PASSWORD))
    (folder / BACKUP_NAME).write_bytes(b"")
    await failing(keystore.restore_backup(NEW_PASSWORD))
    (folder / MAIN_NAME).write_bytes(sound)
    await keystore.unlock(NEW_PASSWORD)
    return raised


async def test_nothing_the_vault_does_tells_a_secret(tmp_path: Path) -> None:
    """All failures, with the loop in its most talkative state, and at the end every living object of ours."""
    loop = asyncio.get_running_loop()
    was_debug, slow = loop.get_debug(), getattr(loop, "slow_callback_duration", None)
    ear = Ear()
    keystore = FileKeystore(tmp_path, CHEAP)
    with ear.listening():
        loop.set_debug(True)
        loop.slow_callback_duration = 0.0
        logging.getLogger("asyncio").setLevel(logging.DEBUG)
        try:
            raised = await provoke(keystore, tmp_path)
        finally:
            loop.set_debug(was_debug)
            if slow is not None:
                loop.slow_callback_duration = slow
            logging.getLogger("asyncio").setLevel(logging.NOTSET)
    assert len(raised) > 30
    assert [secrets_in(told(error)) for error in raised if secrets_in(told(error))] == []
    assert secrets_in(ear.stream.getvalue()) == []
    on_the_disk = [(name, data.decode("latin-1")) for name, data in snapshot(tmp_path).items()]
    assert secrets_in(repr(on_the_disk)) == []
    gc.collect()  # the rules tried above were given the password as a language, and may still lie in a traceback
    ours = [thing for thing in gc.get_objects() if str(type(thing).__module__).startswith(OURS)]
    assert any(type(thing) is content.StoredSecret for thing in ours)
    for thing in ours:
        assert secrets_in(f"{thing!r} {thing}") == [], type(thing)


def samples() -> list[object]:
    recovery = BipRecovery()
    pair = derivation.key_pair(MINI_SECRET, "", Scheme.ED25519)
    wrap, data_key = vault_format.new_wrap(PASSWORD, CHEAP.floor, 0)
    return [
        MnemonicSecret(ENTROPY, "french"),
        SeedSecret(V1_SEED),
        Revealed(SecretKind.MNEMONIC, tuple(FRENCH.split()), "french"),
        Revealed(SecretKind.SEED, (), seed_hex=V1_SEED.hex()),
        Hidden(PASSWORD),
        *recovery.restore(FRENCH),
        pair,
        content.new_stored(SeedSecret(V1_SEED)),
        content.Content((content.new_stored(MnemonicSecret(ENTROPY)),)),
        vault_format.parse(vault_format.seal(wrap, bytes(data_key), V1_SEED.hex().encode()), CHEAP),
        recovery,
    ]


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: type(sample).__name__)
def test_no_object_shows_its_secret(sample: object) -> None:
    shown = f"{sample!r} {sample!s} {sample} {[sample]} {getattr(sample, '__dict__', {})}"
    assert secrets_in(shown) == []
    assert pair_secret() not in shown
    if dataclasses.is_dataclass(sample):
        assert not hasattr(sample, "__dict__")


def pair_secret() -> str:
    return repr(derivation.key_pair(MINI_SECRET, "", Scheme.ED25519).secret_key)
