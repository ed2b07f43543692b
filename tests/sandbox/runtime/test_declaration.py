"""The declared runtime against the real Ğ1's, item by item, and against foreign decoders."""

from __future__ import annotations

import json

import pytest

from sakia_ng.sandbox.declaration.metadata import metadata_v14, metadata_v15
from sakia_ng.sandbox.declaration.runtime import PALLETS
from tests.sandbox.runtime.decoded import ForeignClient
from tests.shared import shared_dir

NAMES = [pallet.name for pallet in PALLETS]
OWN = {("System", "Version")}
"""Constants that cannot be the real ones: the version names this implementation and its few runtime APIs."""


@pytest.fixture(scope="module")
def ours() -> ForeignClient:
    return ForeignClient(metadata_v14())


@pytest.fixture(scope="module")
def real() -> ForeignClient:
    return ForeignClient((shared_dir() / "metadata" / "g1_v14.scale").read_bytes())


@pytest.mark.parametrize("pallet", NAMES)
@pytest.mark.parametrize("kind", ["calls", "event", "error"])
def test_calls_events_and_errors_are_the_real_ones(
    ours: ForeignClient, real: ForeignClient, pallet: str, kind: str
) -> None:
    assert ours.pallets[pallet]["index"] == real.pallets[pallet]["index"]
    assert ours.cases(pallet, kind) == real.cases(pallet, kind)


@pytest.mark.parametrize("pallet", NAMES)
def test_storage_is_the_real_one(ours: ForeignClient, real: ForeignClient, pallet: str) -> None:
    assert ours.storage(pallet) == real.storage(pallet)


@pytest.mark.parametrize("pallet", NAMES)
def test_constants_are_the_real_ones(ours: ForeignClient, real: ForeignClient, pallet: str) -> None:
    mine, theirs = ours.constants(pallet), real.constants(pallet)
    assert mine.keys() == theirs.keys()
    for name, constant in mine.items():
        if (pallet, name) in OWN:
            assert constant[0] == theirs[name][0]
        else:
            assert constant == theirs[name], name


def test_the_order_of_the_pallets_is_the_real_one(ours: ForeignClient, real: ForeignClient) -> None:
    assert list(ours.pallets) == [name for name in real.pallets if name in ours.pallets]


def test_signed_extensions_are_the_real_ones(ours: ForeignClient, real: ForeignClient) -> None:
    assert ours.extensions() == real.extensions()
    assert ours.body["extrinsic"]["version"] == real.body["extrinsic"]["version"] == 4


def test_names_and_indexes_agree_with_the_digest() -> None:
    digest = json.loads((shared_dir() / "protocol" / "g1_runtime_digest.json").read_text())
    real = {pallet["name"]: pallet for pallet in digest["pallets"]}
    for pallet in PALLETS:
        theirs = real[pallet.name]
        assert pallet.index == theirs["index"]
        assert {c.index: c.name for c in pallet.calls} == {c["index"]: c["name"] for c in theirs["calls"]}
        assert {e.index: e.name for e in pallet.events} == {e["index"]: e["name"] for e in theirs["events"]}
        assert dict(enumerate(pallet.errors)) == {e["index"]: e["name"] for e in theirs["errors"]}
        assert [i.name for i in pallet.storage] == [i["name"] for i in theirs["storage"]]
        assert [c.name for c in pallet.constants] == [c["name"] for c in theirs["constants"]]


def test_version_15_says_the_same(ours: ForeignClient) -> None:
    newer = ForeignClient(metadata_v15())
    assert newer.version == "V15"
    assert list(newer.pallets) == list(ours.pallets)
    apis = {api["name"]: [m["name"] for m in api["methods"]] for api in newer.body["apis"]}
    assert apis["UniversalDividendApi"] == ["account_balances"]
    assert apis["DuniterAccountApi"] == ["estimate_cost"]
    for name in newer.pallets:
        assert newer.cases(name, "calls") == ours.cases(name, "calls")
        assert newer.storage(name) == ours.storage(name)


A = "345071da55e5dccefaaa440339415ef9f2663338a38f7da0df21be5ab4e055ef"


@pytest.mark.parametrize(
    ("pallet", "name", "params", "encoded"),
    [
        ("Balances", "transfer_keep_alive", {"dest": f"0x{A}", "value": 1234}, f"060300{A}4913"),
        ("Balances", "transfer_all", {"dest": f"0x{A}", "keep_alive": False}, f"060400{A}00"),
        ("Balances", "transfer_allow_death", {"dest": f"0x{A}", "value": 1234}, f"060000{A}4913"),
        ("System", "remark_with_event", {"remark": "0x68656c6c6f"}, "00071468656c6c6f"),
        ("UniversalDividend", "claim_uds", {}, "1e00"),
        ("UniversalDividend", "transfer_ud_keep_alive", {"dest": f"0x{A}", "value": 1500}, f"1e0200{A}7117"),
        ("Certification", "add_cert", {"receiver": 58}, "2b003a000000"),
        ("Certification", "renew_cert", {"receiver": 58}, "2b033a000000"),
        ("Identity", "create_identity", {"owner_key": f"0x{A}"}, f"2900{A}"),
        ("Identity", "confirm_identity", {"idty_name": "Alice"}, "290114416c696365"),
        ("Distance", "request_distance_evaluation", {}, "2c00"),
        ("Distance", "request_distance_evaluation_for", {"target": 58}, "2c043a000000"),
        ("Account", "unlink_identity", {}, "0100"),
    ],
)
def test_a_foreign_client_composes_the_known_calls(
    ours: ForeignClient, pallet: str, name: str, params: dict[str, object], encoded: str
) -> None:
    assert ours.compose_call(pallet, name, params).hex() == encoded
