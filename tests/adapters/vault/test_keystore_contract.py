"""The contract of keystores, on the file and on the fake."""

from __future__ import annotations

from pathlib import Path

import pytest

from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.ports.keystore import Keystore
from tests.adapters.vault.keystore_contract import KeystoreContract
from tests.adapters.vault.support import CHEAP
from tests.fakes.keystore import FakeKeystore


class TestFileKeystore(KeystoreContract):
    @pytest.fixture
    def keystore(self, tmp_path: Path) -> Keystore:
        return FileKeystore(tmp_path / "vault", CHEAP)


class TestFakeKeystore(KeystoreContract):
    @pytest.fixture
    def keystore(self) -> Keystore:
        return FakeKeystore()
