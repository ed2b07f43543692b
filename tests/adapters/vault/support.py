"""What the tests of the vault share. Vectors are copied from ../shared/protocol/test_vectors.json: they are facts."""

from __future__ import annotations

import contextlib
import os
import signal
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from sakia_ng.adapters.vault.kdf import Cost, CostPolicy
from sakia_ng.domain.keys import PublicKey, Scheme

CHEAP = CostPolicy(floor=Cost(1, 8), ceiling=Cost(4, 1024), max_work_kib=2048, calibrated_memory_kib=8, target_s=0.0)
"""Argon2id that takes a fraction of a millisecond. Only tests may say so."""

PASSWORD = "correct horse ğ1"
OTHER_PASSWORD = "another battery"

ENGLISH = "bottom drive obey lake curtain smoke basket hold race lonely fit walk"
FRENCH = "bassin déposer maximal humain comédie renvoi assiette frelon palace intact épier vanille"
ENTROPY = bytes.fromhex("1a486a5fbe53639984cb64b070755f7b")
MINI_SECRET = bytes.fromhex("fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e")


def _key(digits: str) -> PublicKey:
    return PublicKey(bytes.fromhex(digits))


PUBLIC_KEYS = {
    ("", Scheme.ED25519): _key("345071da55e5dccefaaa440339415ef9f2663338a38f7da0df21be5ab4e055ef"),
    ("//0", Scheme.ED25519): _key("ffe0b81700cedadde9debaf7e61292d80581d4a37896055ba25f491b96b25ee6"),
    ("//1", Scheme.ED25519): _key("bf3a763d817cee09bf785b9cc6118f58dab5c03f3ace6d524899bcb28ac74f27"),
    ("", Scheme.SR25519): _key("46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a"),
    ("//0", Scheme.SR25519): _key("2afba9278e30ccf6a6ceb3a8b6e336b70068f045c666f2e7f4f9cc5f47db8972"),
    ("//1", Scheme.SR25519): _key("b606fc73f57f03cdb4c932d475ab426043e429cecc2ffff0d2672b0df8398c48"),
}
V1_SEED = bytes.fromhex("ecdaab8f7ea0ea6f4b9f4e930cef2a1bb277736f64c971c43ca5d73cfb4bb80f")
V1_PUBLIC_KEY = _key("22a91d9afa1dd13e96cecfa38d3f3655ca2726818ba5aa84e6b7dee1a036fc0f")


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder, to see whether anything was touched."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@contextlib.contextmanager
def disk_full(after_bytes: int) -> Iterator[None]:
    """Let no file of this process grow beyond a size: the system itself refuses, as a full disk does."""
    resource = pytest.importorskip("resource", reason="this system cannot limit the size of files")
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (after_bytes, former[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)
        signal.signal(signal.SIGXFSZ, ignored)


@contextlib.contextmanager
def folder_of_another_user(files: Mapping[str, bytes]) -> Iterator[Path]:
    """Give a folder that may be read but not written; root, who may do anything, is not root meanwhile."""
    nobody = 65534
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file_name, data in files.items():
            (folder / file_name).write_bytes(data)
            (folder / file_name).chmod(0o644)
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(nobody)
        try:
            yield folder
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(0o755)
