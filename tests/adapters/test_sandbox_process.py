"""The embedded currency as a child: started, stopped, given up, unable to start."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import cast
from urllib.parse import urlsplit

import psutil
import pytest

from sakia_ng.adapters import sandbox_process
from sakia_ng.adapters.sandbox_process import SandboxProblem, SandboxProcess
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem

Children = Callable[[], set[int]]


@pytest.fixture
def children() -> Children:
    """What tells the processes that were started since."""
    before = {child.pid for child in psutil.Process().children()}
    return lambda: {child.pid for child in psutil.Process().children()} - before


async def test_it_goes_on_where_it_stopped(tmp_path: Path, children: Children) -> None:
    state = tmp_path / "state"
    first = SandboxProcess(state)
    said = await first.start()
    assert said.rpc.startswith("ws://127.0.0.1:")
    assert said.squid.startswith("http://127.0.0.1:")
    assert {"name", "mnemonic", "derivation", "scheme", "address", "member"} <= said.accounts[0].keys()
    await first.stop()
    await first.stop()
    assert not children()
    second = SandboxProcess(state)
    assert (await second.start()).genesis == said.genesis
    await second.stop()


async def test_a_neighbour_pays_when_asked_or_it_is_said(tmp_path: Path) -> None:
    child = SandboxProcess(tmp_path / "state")
    said = await child.start()
    address = Address(str(said.accounts[0]["address"]))
    await child.ask_neighbour(address, Cents(100))
    with pytest.raises(EnvironmentProblem) as problem:
        await child.ask_neighbour(Address("nobody"), Cents(100))
    assert problem.value.code is SandboxProblem.NEIGHBOUR
    await child.stop()
    with pytest.raises(EnvironmentProblem):
        await child.ask_neighbour(address, Cents(100))


async def test_given_up_before_it_is_ready(tmp_path: Path, children: Children) -> None:
    for moment in (0, 0.001, 0.05, 0.3):
        child = SandboxProcess(tmp_path / f"state{moment}")
        starting = asyncio.create_task(child.start())
        await asyncio.sleep(moment)
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        await child.stop()
        assert not children(), f"given up after {moment} s"


async def test_given_up_before_its_turn_came_it_never_starts(tmp_path: Path, children: Children) -> None:
    child = SandboxProcess(tmp_path / "state")
    await child.stop()
    with pytest.raises(EnvironmentProblem):
        await child.start()
    assert not children()


@pytest.mark.parametrize("content", ["", "no state", '{"format": 99}\n'])
async def test_a_file_it_cannot_go_on_from_is_out_of_the_way_the_next_time(tmp_path: Path, content: str) -> None:
    state = tmp_path / "state"
    state.write_text(content)
    with pytest.raises(EnvironmentProblem) as problem:
        await SandboxProcess(state).start()
    aside = tmp_path / "state.damaged"
    assert problem.value.code is SandboxProblem.STATE_SET_ASIDE
    assert problem.value.params == {"aside": str(aside)}
    assert (aside.read_text(), state.exists()) == (content, False)


async def test_a_folder_that_is_gone_is_not_the_files_fault(tmp_path: Path, children: Children) -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        await SandboxProcess(tmp_path / "gone" / "state").start()
    assert problem.value.code is SandboxProblem.NOT_STARTED
    assert not children()


@pytest.mark.parametrize("program", ["/nowhere/python", os.devnull, str(Path(__file__).parent)])
async def test_a_program_that_cannot_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(sys, "executable", program)
    with pytest.raises(EnvironmentProblem) as problem:
        await SandboxProcess(tmp_path / "state").start()
    assert problem.value.code is SandboxProblem.NOT_STARTED


@pytest.mark.parametrize(
    "script", ["print('not json')", "print('[]')", "print('{}')", "print('7')", "import time; time.sleep(60)"]
)
async def test_a_child_that_says_something_else_or_nothing(
    tmp_path: Path, children: Children, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    monkeypatch.setattr(sandbox_process, "_SILENCE_S", 1.0)
    child = SandboxProcess(tmp_path / "state")
    monkeypatch.setattr(child, "_command", [sys.executable, "-c", script])
    with pytest.raises(EnvironmentProblem) as problem:
        await child.start()
    assert problem.value.code is SandboxProblem.NOT_STARTED
    assert not children()


class _Said:
    """The output of a child that speaks when it is told to."""

    def __init__(self) -> None:
        self.may_speak = threading.Event()

    def readline(self, _limit: int) -> bytes:
        self.may_speak.wait()
        return b'{"rpc": "a", "squid": "b", "genesis": "c", "accounts": []}'


@pytest.mark.parametrize("turns", range(6))
async def test_given_up_while_it_speaks_it_is_given_up(turns: int) -> None:
    child = SimpleNamespace(stdout=_Said())
    waiting = asyncio.create_task(sandbox_process._announced(cast("subprocess.Popen[bytes]", child)))
    await asyncio.sleep(0.05)
    child.stdout.may_speak.set()
    time.sleep(0.05)  # noqa: ASYNC251 - it spoke, and the loop did not hear of it yet
    for _ in range(turns):
        await asyncio.sleep(0)
    is_asked = waiting.cancel()
    (result,) = await asyncio.gather(waiting, return_exceptions=True)
    assert isinstance(result, asyncio.CancelledError) is is_asked


async def test_a_child_that_says_it_goes_on_is_waited_for(
    tmp_path: Path, children: Children, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox_process, "_SILENCE_S", 4.0)
    child = SandboxProcess(tmp_path / "state")
    said = '{"rpc": "a", "squid": "b", "genesis": "c", "accounts": []}'
    script = f"""
import time
for _ in range(8):
    print('{{"replaying": true}}', flush=True)
    time.sleep(0.6)
print('{said}', flush=True)
"""
    monkeypatch.setattr(child, "_command", [sys.executable, "-c", script])
    assert (await child.start()).genesis == "c"
    await child.stop()
    assert not children()


async def test_a_child_that_does_not_stop_when_asked_is_ended(
    tmp_path: Path, children: Children, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox_process, "_STOP_S", 0.2)
    child = SandboxProcess(tmp_path / "state")
    said = '{"rpc": "a", "squid": "b", "genesis": "c", "accounts": []}'
    monkeypatch.setattr(
        child, "_command", [sys.executable, "-c", f"print('{said}', flush=True); import time; time.sleep(60)"]
    )
    assert (await child.start()).genesis == "c"
    await child.stop()
    assert not children()


async def test_one_that_ends_by_itself_is_started_again_where_it_was(
    tmp_path: Path, children: Children, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox_process, "_LOOK_EVERY_S", 0.05)
    child = SandboxProcess(tmp_path / "state")
    said = await child.start()
    keeping = asyncio.create_task(child.keep())
    (first,) = children()
    psutil.Process(first).kill()
    async with asyncio.timeout(30):
        while not (second := children() - {first}) or not await _answers(said.rpc):  # noqa: ASYNC110 - no event there
            await asyncio.sleep(0.05)
    assert len(second) == 1
    keeping.cancel()
    await asyncio.gather(keeping, return_exceptions=True)
    await child.stop()
    assert not children()


async def test_one_that_cannot_start_again_is_given_up(
    tmp_path: Path, children: Children, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox_process, "_LOOK_EVERY_S", 0.01)
    child = SandboxProcess(tmp_path / "state")
    await child.start()
    monkeypatch.setattr(child, "_command", [sys.executable, "-c", "print('no')"])
    for pid in children():
        psutil.Process(pid).kill()
    with pytest.raises(EnvironmentProblem) as problem:
        await asyncio.wait_for(child.keep(), 30)
    assert problem.value.code is SandboxProblem.NOT_STARTED
    await child.stop()
    assert not children()


async def _answers(url: str) -> bool:
    place = urlsplit(url)
    try:
        _, writer = await asyncio.open_connection(place.hostname, place.port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True
