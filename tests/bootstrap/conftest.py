"""The application's dress, a patience that suits tests, a sandbox for all, and no mistake of ours passed over."""

from __future__ import annotations

import json
import subprocess
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger, IndexerLimits, LinkDelays, RpcLimits
from sakia_ng.adapters.vault.kdf import Cost, CostPolicy
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.bootstrap import composition, ledgers, places
from sakia_ng.gui.application import create_application, use_language
from sakia_ng.gui.theme import ThemeChoice, theme
from tests.adapters.sandbox_process import Sandbox, described, sandbox_process


@pytest.fixture(autouse=True)
def app() -> Iterator[QApplication]:
    """The application in English and light; whatever a test chooses is undone."""
    application = create_application(["tests"], language="en", theme_choice="light")
    yield application
    use_language(application, "en")
    theme().apply(ThemeChoice.LIGHT)
    QLocale.setDefault(QLocale("en"))


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Ask again soon; wait for answers as anybody does, unless it is silence that is tried."""
    parameters: dict[str, object] = getattr(getattr(request.node, "callspec", None), "params", {})
    is_silent = "silence" in str(parameters.get("fault"))
    ledger = partial(
        DuniterV2Ledger,
        rpc_limits=RpcLimits(request_s=2) if is_silent else RpcLimits(),
        indexer_limits=IndexerLimits(request_s=2) if is_silent else IndexerLimits(),
        delays=LinkDelays(first_retry_s=0.05, longest_retry_s=0.1),
    )
    monkeypatch.setattr(ledgers, "DuniterV2Ledger", ledger)
    cheap = CostPolicy(floor=Cost(1, 8), target_s=0.0)
    monkeypatch.setattr(composition, "FileKeystore", partial(FileKeystore, policy=cheap))
    monkeypatch.setattr(places, "built_in", lambda kind, currency_name: ())


@pytest.fixture(autouse=True)
def _no_mistakes(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    mistakes = [record.getMessage() for record in caplog.records if "mistake of ours" in record.getMessage()]
    assert not mistakes


@pytest.fixture(scope="session")
def sandbox_child() -> Iterator[tuple[dict[str, Any], subprocess.Popen[str]]]:
    """A sandbox for all tests of the folder, and the line it printed."""
    with sandbox_process() as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline()), process


@pytest_asyncio.fixture
async def sandbox(sandbox_child: tuple[dict[str, Any], subprocess.Popen[str]]) -> AsyncIterator[Sandbox]:
    """The sandbox, without faults left from the test before."""
    ready, process = sandbox_child
    async with aiohttp.ClientSession() as http:
        running = described(ready, http, process)
        yield running
        await running.control("sandbox_clearFaults")
