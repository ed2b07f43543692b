"""The sandbox as a process: its one line, its end, its parent, its memory."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from sakia_ng.domain.addresses import encode_ss58
from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.cli import main
from sakia_ng.sandbox.population.keys import derive, entropy_of
from tests.sandbox.server.client import connected

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "sakia_ng.sandbox", "--now", "2026-11-23T08:00:00Z", "--members", "25"]


def start(*options: str, stdin: int | None = None) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen([*COMMAND, *options], stdin=stdin, stdout=pipe, stderr=pipe, text=True, cwd=ROOT)


def announced(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout
    return dict(json.loads(process.stdout.readline()))


def ended(process: subprocess.Popen[str]) -> int:
    out, err = process.communicate(timeout=60)
    assert out == ""
    assert err == ""
    return process.returncode


def gone(pid: int) -> bool:
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def test_it_announces_itself_and_stops_on_sigterm() -> None:
    process = start("--block-time", "0")
    ready = announced(process)
    assert ready["rpc"].startswith("ws://127.0.0.1:")
    assert ready["squid"].startswith("http://127.0.0.1:")
    assert ready["squid"].endswith("/v1/graphql")
    assert len(ready["genesis"]) == 66
    for account in ready["accounts"]:
        assert set(account) == {"name", "mnemonic", "derivation", "scheme", "address", "member"}
        if account["mnemonic"]:
            pair = derive(entropy_of(account["mnemonic"]), account["derivation"], Scheme(account["scheme"]))
            assert encode_ss58(pair.public, 4450) == account["address"]
    you, association, _, friend = ready["accounts"][:4]
    assert (you["member"], association["member"], friend["member"]) == (True, False, True)
    assert friend["mnemonic"] is None
    assert {account["scheme"] for account in ready["accounts"]} == {"ed25519", "sr25519"}
    process.send_signal(signal.SIGTERM)
    assert ended(process) == 0


def test_the_same_seed_and_date_give_the_same_currency() -> None:
    processes = [start("--block-time", "0", "--seed", seed) for seed in ("5", "5", "6")]
    first, second, other = map(announced, processes)
    for process in processes:
        process.terminate()
        assert ended(process) == 0
    assert (first["genesis"], first["accounts"]) == (second["genesis"], second["accounts"])
    assert first["genesis"] != other["genesis"]
    assert first["accounts"][0]["address"] != other["accounts"][0]["address"]


def test_it_ends_when_its_input_closes() -> None:
    process = start("--stop-on-eof", stdin=subprocess.PIPE)
    announced(process)
    assert process.stdin
    process.stdin.close()
    process.stdin = None
    assert ended(process) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="parents do not change on Windows")
@pytest.mark.parametrize("watch", ["--parent-pid", "--stop-on-eof"])
def test_it_ends_when_its_parent_is_killed(watch: str) -> None:
    option = '["--parent-pid", str(os.getpid())]' if watch == "--parent-pid" else '["--stop-on-eof"]'
    script = (
        "import os, subprocess, sys, time\n"
        f"child = subprocess.Popen({COMMAND!r} + {option}, stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "child.stdout.readline()\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert parent.stdout
    child_pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert gone(child_pid)


async def _height_and_hash(url: str, *, new_blocks: int) -> tuple[int, str]:
    async with connected(url) as client:
        if new_blocks:
            await client.call("sandbox_newBlock", new_blocks)
            await client.call("sandbox_advance", {"to": "2026-11-24T12:00:00Z"})
        status = await client.call("sandbox_status")
        return status["number"], await client.call("chain_getBlockHash")


def test_a_saved_sandbox_goes_on_where_it_stopped(tmp_path: Path) -> None:
    state = str(tmp_path / "state.jsonl")
    first = start("--block-time", "0", "--state", state, "--seed", "3")
    ready = announced(first)
    stood = asyncio.run(_height_and_hash(ready["rpc"], new_blocks=4))
    first.terminate()
    assert ended(first) == 0
    second = start("--block-time", "0", "--state", state)
    again = announced(second)
    assert again["genesis"] == ready["genesis"]
    assert again["accounts"] == ready["accounts"]
    assert asyncio.run(_height_and_hash(again["rpc"], new_blocks=0)) == stood
    second.terminate()
    assert ended(second) == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "damaged"),
        ("not json\n", "damaged"),
        ("[]\n", "damaged"),
        ('{"format": 99, "seed": 1, "members": 30, "now_ms": 1795420800000}\n', "another version"),
        ('{"format": 2, "seed": 1, "members": 30, "now_ms": 1795420800000}\n', "another version"),
        ('{"format": 3, "seed": 1}\n', "damaged"),
        ('{"format": 3, "seed": 1, "members": 2, "now_ms": 1795420800000}\n', "damaged"),
        ('{"format": 3, "seed": 1, "members": 30, "now_ms": 1795420800000, "neighbours": 3}\n', "damaged"),
        ('{"format": 3, "seed": 1, "members": "many", "now_ms": 1795420800000}\n', "damaged"),
        ('{"format": 3, "seed": 1, "members": 30, "now_ms": 1795420800000}\nnot json\n', "damaged"),
    ],
)
def test_a_file_that_is_no_state_is_refused_and_left_alone(
    tmp_path: Path, text: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "state"
    path.write_text(text)
    assert main(["--state", str(path)]) == 3
    said = capsys.readouterr().err
    assert "sandbox.state_" in said
    assert words in said
    assert path.read_text() == text


@pytest.mark.parametrize(
    "options",
    [
        ["--members", "3"],
        ["--now", "2025-01-01"],
        ["--block-time", "-1"],
        ["--port", "70000"],
        ["--neighbours", "3"],
        ["--what"],
    ],
)
def test_options_that_mean_nothing_are_refused(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(options) == 2
    assert "usage:" in capsys.readouterr().err


def test_help_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    for option in ("--port", "--squid-port", "--members", "--block-time", "--seed", "--now", "--state", "--parent-pid"):
        assert option in text


def test_a_port_that_is_taken_is_said() -> None:
    first = start("--block-time", "0")
    port = announced(first)["rpc"].rsplit(":", 1)[1]
    second = start("--port", port)
    _, err = second.communicate(timeout=60)
    assert second.returncode == 1
    assert err.startswith("sandbox:")
    first.terminate()
    assert ended(first) == 0
