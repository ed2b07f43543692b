"""Killed at each step between signing and finality: the payment is made once, and known."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from sakia_ng.domain.addresses import Address, public_key_of, to_address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey

_ROOT = Path(__file__).parents[2]
_recipients = count(1)

LEAVER = {
    "mnemonic": "bottom drive obey lake curtain smoke basket hold race lonely fit walk",
    "derivation": "//0",
    "scheme": "ed25519",
}
BLOCKS_S, SLOW_BLOCKS_S = 0.25, 2
LEAVER_ADDRESS = "g1QmGamxAFGmM8wFVTEb8SDVL1LoHqHv2t8hm4uDHY8JAduSP"


@dataclass
class Sandbox:
    """A running sandbox and how to turn its knobs."""

    said: dict[str, Any]

    def call(self, method: str, *params: object) -> object:
        return asyncio.run(self._call(method, params))

    async def _call(self, method: str, params: tuple[object, ...]) -> object:
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
        url = self.said["rpc"].replace("ws://", "http://")
        async with aiohttp.ClientSession() as session, session.post(url, json=body) as response:
            answer = await response.json()
        assert "error" not in answer, answer
        result: object = answer["result"]
        return result

    def total_of(self, address: str) -> int:
        key = public_key_of(Address(address))
        answer = str(self.call("state_call", "UniversalDividendApi_account_balances", "0x" + key.hex()))
        return int.from_bytes(bytes.fromhex(answer[2:])[:8], "little")

    def account(self, name: str) -> dict[str, Any]:
        return next(account for account in self.said["accounts"] if account["name"].startswith(name))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    command = [sys.executable, "-m", "sakia_ng", "sandbox", "--block-time", str(BLOCKS_S), "--stop-on-eof"]
    process = subprocess.Popen(command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    yield Sandbox(json.loads(process.stdout.readline()))
    process.communicate(timeout=60)


@pytest.fixture
def recipient() -> str:
    """An account that nobody has paid yet."""
    return to_address(PublicKey(bytes([next(_recipients)]) * 32), G1)


def wallet(folder: Path, sandbox: Sandbox, **order: object) -> subprocess.CompletedProcess[str]:
    said = {name: sandbox.said[name] for name in ("rpc", "squid", "genesis")}
    payer = order.pop("payer", None) or sandbox.account("Épicerie")
    text = json.dumps({"folder": str(folder), "payer": payer, **said, **order})
    command = [sys.executable, "-m", "tests.end_to_end.wallet_process", text]
    return subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=90, check=False)


def told(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


@pytest.mark.parametrize("step", ["kept", "submitting", "submitted", "sent", "in block", "settling", "settled"])
def test_killed_after_the_bytes_were_kept_it_pays_once_and_knows_it(
    tmp_path: Path, sandbox: Sandbox, recipient: str, step: str
) -> None:
    killed = wallet(tmp_path, sandbox, payments=[{"to": recipient, "cents": 700, "comment": "merci"}], kill_at=step)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    (row,) = told(wallet(tmp_path, sandbox))["rows"]
    assert (row["state"], row["settled"]) == ("final", True)
    assert sandbox.total_of(recipient) == 700
    (same,) = told(wallet(tmp_path, sandbox))["rows"]
    assert same == row
    assert sandbox.total_of(recipient) == 700


@pytest.mark.parametrize("step", ["signing", "signed"])
def test_killed_before_the_bytes_were_kept_nothing_was_paid(
    tmp_path: Path, sandbox: Sandbox, recipient: str, step: str
) -> None:
    killed = wallet(tmp_path, sandbox, payments=[{"to": recipient, "cents": 700}], kill_at=step)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert told(wallet(tmp_path, sandbox))["rows"] == []
    assert sandbox.total_of(recipient) == 0


def test_accepted_but_the_reply_lost(tmp_path: Path, sandbox: Sandbox, recipient: str) -> None:
    sandbox.call("sandbox_holdFinality", True)
    try:
        order = {"payments": [{"to": recipient, "cents": 300}], "lose_replies": True}
        (row,) = told(wallet(tmp_path, sandbox, **order, patience_s=2.0))["rows"]
        assert not row["settled"]
    finally:
        sandbox.call("sandbox_holdFinality", False)
    (row,) = told(wallet(tmp_path, sandbox))["rows"]
    assert row["state"] == "final"
    assert sandbox.total_of(recipient) == 300


def test_restarted_after_the_end_of_its_validity_it_has_expired(
    tmp_path: Path, sandbox: Sandbox, recipient: str
) -> None:
    wallet(tmp_path, sandbox, payments=[{"to": recipient, "cents": 300}], kill_at="kept")
    sandbox.call("sandbox_advance", {"blocks": 70})
    (row,) = told(wallet(tmp_path, sandbox))["rows"]
    assert (row["state"], row["settled"]) == ("expired", True)
    assert sandbox.total_of(recipient) == 0


def test_restarted_after_the_nodes_forgot_the_events_it_does_not_take_one_indexers_word(
    tmp_path: Path, sandbox: Sandbox, recipient: str
) -> None:
    wallet(tmp_path, sandbox, payments=[{"to": recipient, "cents": 300}], kill_at="submitted")
    sandbox.call("sandbox_advance", {"blocks": 400})
    (row,) = told(wallet(tmp_path, sandbox))["rows"]
    assert (row["state"], row["settled"]) == ("unknown", True)
    assert sandbox.total_of(recipient) == 300


def test_two_in_flight_and_the_first_refused(tmp_path: Path, sandbox: Sandbox, recipient: str) -> None:
    wishes = [{"to": recipient, "cents": 300}, {"to": recipient, "cents": 400}]
    fault = {"kind": "error", "code": 1010, "message": "Invalid Transaction", "data": "Custom error: 1"}
    sandbox.call("sandbox_fault", {**fault, "method": "author_submitExtrinsic", "count": 1})
    answer = told(wallet(tmp_path, sandbox, payments=wishes, sign_all_first=True))
    assert [row["state"] for row in answer["rows"]] == ["refused", "expired"]
    assert [row["settled"] for row in answer["rows"]] == [True, True]
    assert sandbox.total_of(recipient) == 0
    again = told(wallet(tmp_path, sandbox, payments=wishes[:1]))
    assert [row["state"] for row in again["rows"]] == ["refused", "expired", "final"]
    assert again["rows"][2]["sequence"] == answer["rows"][0]["sequence"]
    assert sandbox.total_of(recipient) == 300


def test_the_account_reaped_in_between(tmp_path: Path, sandbox: Sandbox, recipient: str) -> None:
    told(wallet(tmp_path / "grocer", sandbox, payments=[{"to": LEAVER_ADDRESS, "cents": 900}]))
    sandbox.call("sandbox_setBlockTime", SLOW_BLOCKS_S)  # so that what is signed stays valid for minutes
    closing = {"to": recipient, "keep": False}
    killed = wallet(tmp_path / "leaver", sandbox, payer=LEAVER, payments=[closing], kill_at="submitted")
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    while sandbox.total_of(LEAVER_ADDRESS):
        time.sleep(0.1)
    told(wallet(tmp_path / "grocer", sandbox, payments=[{"to": LEAVER_ADDRESS, "cents": 500}]))
    answer = told(wallet(tmp_path / "leaver", sandbox, payer=LEAVER))
    assert [row["state"] for row in answer["rows"]] == ["final"]
    wish = {"to": recipient, "cents": 200}
    answer = told(wallet(tmp_path / "leaver", sandbox, payer=LEAVER, payments=[wish]))
    assert answer["refusals"] == ["sequence.account_reborn"]
    assert sandbox.total_of(recipient) == 900
    sandbox.call("sandbox_setBlockTime", BLOCKS_S)
    sandbox.call("sandbox_advance", {"blocks": 64})
    answer = told(wallet(tmp_path / "leaver", sandbox, payer=LEAVER, payments=[wish]))
    assert [(row["state"], row["sequence"]) for row in answer["rows"]] == [("final", 0), ("final", 0)]
    assert sandbox.total_of(recipient) == 1_100
    assert sandbox.total_of(LEAVER_ADDRESS) == 300
