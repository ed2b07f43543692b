"""Other people's clients use the sandbox as they would a real node."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.population.keys import derive, entropy_of
from tests.interop.clients import polkadot_js, substrate_interface

HERE = Path(__file__).parent
RUN_S = 60


@pytest.fixture
def sandbox() -> Iterator[dict[str, Any]]:
    """A sandbox in a process of its own, five blocks a second."""
    command = [sys.executable, "-m", "sakia_ng.sandbox", "--members", "30", "--block-time", "0.2", "--stop-on-eof"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=HERE.parents[1]
    ) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
        process.communicate("", timeout=10)


def people(sandbox: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a member with an ed25519 key, and an account with an sr25519 key."""
    you = next(one for one in sandbox["accounts"] if one["member"] and one["mnemonic"])
    other = next(one for one in sandbox["accounts"] if one["scheme"] == "sr25519" and one["mnemonic"])
    assert you["scheme"] == "ed25519"
    return [you, other]


def told(command: list[str]) -> Any:  # noqa: ANN401 - JSON
    done = subprocess.run(command, capture_output=True, text=True, timeout=RUN_S, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.timeout(400)
def test_polkadot_js(sandbox: dict[str, Any]) -> None:
    node, folder = polkadot_js()
    accounts = people(sandbox)
    script = str(HERE / "polkadot_js.cjs")
    seen = told([node, script, str(folder), sandbox["rpc"], json.dumps(accounts)])
    assert seen["addresses"] == [one["address"] for one in accounts]
    assert (seen["deposit"], seen["spec"], seen["token"]) == (100, 1100, "Ğ1")
    assert seen["dividend"] > 1_000
    assert seen["received"] == 250
    for name in ("payment", "back", "batch", "certification"):
        assert seen[name]["error"] is None, name
        # the client fetches a block before it tells of it, and drops what it was about to tell when the next news comes
        assert seen[name]["statuses"] in (["Ready", "InBlock", "Finalized"], ["Ready", "Finalized"]), name
    assert "balances.Transfer" in seen["payment"]["events"]
    assert "certification.CertAdded" in seen["certification"]["events"]
    assert {"system.Remarked", "utility.BatchCompleted"} <= set(seen["batch"]["events"])
    assert seen["self"]["error"] == "certification.CannotCertifySelf"
    assert json.loads(seen["tooMuch"]["error"]) == {"arithmetic": "Underflow"}
    assert seen["tooSoon"]["error"] == "identity.IdtyIndexNotFound"


@pytest.mark.timeout(400)
def test_substrate_interface(sandbox: dict[str, Any]) -> None:
    python = substrate_interface()
    accounts = people(sandbox)
    # that client derives no ed25519 keys: it gets the one that the derivation gives
    seed = derive(entropy_of(accounts[0]["mnemonic"]), accounts[0]["derivation"], Scheme.ED25519).secret
    given = json.dumps([{**accounts[0], "seed": seed.hex()}, accounts[1]])
    seen = told([str(python), str(HERE / "substrate_interface_client.py"), sandbox["rpc"], given])
    assert seen["addresses"] == [one["address"] for one in accounts]
    assert (seen["deposit"], seen["spec"], seen["received"]) == (100, 1100, 250)
    assert seen["dividend"] > 1_000
    assert seen["payment"] == seen["back"] == {"ok": True, "error": None}
    assert seen["known"] == {"ok": False, "error": "CertAlreadyExists"}
    assert seen["certification"] == {"ok": True, "error": None}
    assert seen["index"] in seen["certifiers"]
    assert seen["again"] == {"ok": False, "error": "NotRespectCertPeriod"}
    assert seen["self"] == {"ok": False, "error": "CannotCertifySelf"}
    assert seen["tooMuch"]["ok"] is False  # that client names only the errors of pallets
