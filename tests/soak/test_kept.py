"""What is read from the wallet's disk past its code: a real store, doctored; real files, with secrets planted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import base58
import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.actions import ClaimDividends, Everything, InCents, Pay
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Inclusion, OperationState, Outcome
from sakia_ng.ports.store import SyncMark
from sakia_ng.sandbox.population.keys import derive, entropy_of
from tests.adapters.sqlite.samples import ALICE, BOB, NOON, account, block, movement, operation
from tests.soak.kept import Row, kinds_of, leaks_in, rows_of, secrets_of, sums_of, unexplained_of
from tests.soak.order import PASSWORD, Own

PHRASE = "bottom drive obey lake curtain smoke basket hold race lonely fit walk"
OWN = Own("Elsa", ALICE, PHRASE, "//0", "ed25519")
ENTROPY = entropy_of(PHRASE)
SEED = derive(ENTROPY, "//0", Scheme.ED25519).secret


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    path = tmp_path / "store.sqlite"
    store = SqliteStore(path)
    await store.open()
    for name in ("alice", "bob"):
        await store.accounts.add(account(name))
    mark = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(1_010))
    await store.history.apply(ALICE, [movement(ALICE, "a", 900), movement(ALICE, "b", -250)], mark)
    for name, amount in (("first", InCents(Cents(250))), ("second", Everything(keep_account=False))):
        await store.outbox.add(Pay(ALICE, BOB, amount), operation(name), Cents(250), Cents(0), NOON)
    claim = await store.outbox.add(ClaimDividends(ALICE), operation("third"), Cents(0), Cents(0), NOON)
    place = Inclusion(claim.operation.hash, block(1_003), 1, is_final=True)
    await store.outbox.settle(claim.id, OperationState.FINAL, place, Outcome(known=True, success=True))
    await store.close()
    return path


async def test_rows_and_sums_are_read(path: Path) -> None:
    names = [operation(name).hash for name in ("first", "second", "third")]
    assert rows_of(path) == [
        Row(1, names[0], ALICE, "signed", settled=False, recipient=BOB, cents=250),
        Row(2, names[1], ALICE, "signed", settled=False, recipient=BOB, cents=None),
        Row(3, names[2], ALICE, "final", settled=True, recipient=None, cents=None),
    ]
    assert sums_of(path) == {ALICE: 650, BOB: 0}
    assert unexplained_of(path) == []
    assert (kinds_of(path, 999), kinds_of(path, 1_000)) == ({"transfer": 2}, {})


async def test_a_doctored_store_is_read_as_it_is(path: Path) -> None:
    """The sums are of the lines themselves, not of what the store keeps beside them."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER movement_changed")
        connection.execute("UPDATE movement SET amount = amount + 1 WHERE line_id = 'a'")
        connection.execute("DROP TRIGGER outbox_settled_is_settled")
        connection.execute("UPDATE outbox SET state = 'expired' WHERE entry_id = 3")
        connection.execute("UPDATE movement SET kind = 'unexplained' WHERE line_id = 'b'")
    assert sums_of(path)[ALICE] == 901
    assert unexplained_of(path) == [(ALICE, -250)]
    assert rows_of(path)[2].state == "expired"


PLANTED = {
    "the phrase": f"restored {PHRASE} at noon".encode(),
    "three of its words in a list": b"['lake', 'curtain', 'smoke']",
    "three of its words in capitals": b"LAKE, Curtain\nsmoke",
    "the entropy": ENTROPY,
    "the entropy in hexadecimal": ENTROPY.hex().upper().encode(),
    "the key": b"\x00" + SEED + b"\x01",
    "the key as Python shows it": repr(SEED).encode(),
    "the key in hexadecimal": b"0x" + SEED.hex().encode(),
    "the key in base58": base58.b58encode(SEED),
    "the root key": derive(ENTROPY, "", Scheme.ED25519).secret.hex().encode(),
    "the password": b"unlock " + PASSWORD.encode(),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_secret_is_found_wherever_it_stands(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "profile" / "cache"
    folder.mkdir(parents=True)
    (folder / "wallet.log").write_bytes(b"DEBUG before\n" + PLANTED[name] + b"\nDEBUG after\n")
    assert [leak.rpartition(" in ")[2] for leak in leaks_in(tmp_path, secrets_of([OWN]))] == [
        "profile/cache/wallet.log"
    ]


async def test_what_is_no_secret_is_left_alone(path: Path) -> None:
    (path.parent / "wallet.log").write_bytes(b"lake curtain and smoke, long pass phrase, " + ALICE.encode())
    assert list(leaks_in(path.parent, secrets_of([OWN]))) == []
