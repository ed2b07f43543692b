"""Another client of the same node, silkaj, agrees on balances and histories to the cent, and is understood."""

from __future__ import annotations

import asyncio
import csv
import os
import re
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.adapters.vault.v1_credentials import seed_from_credentials
from sakia_ng.domain.actions import PaySeveral, Share
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from tests.adapters.duniter_v1.paying import confirmed, pay
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.test_pay_several import sent
from tests.adapters.duniter_v1.v1_node import V1Node
from tests.interop.clients import silkaj

PACE = LinkPace(confirmations=0, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)
ALICE, BOB, CAROL, EVE, SHOP = (V1Person(name) for name in ("alice", "bob", "carol", "eve", "a common shop"))


class Silkaj:
    """The command, with a home of its own."""

    def __init__(self, node: V1Node, home: Path) -> None:
        self._python, self._node, self._home = silkaj(), node, home

    def run(self, *arguments: str, typed: str = "") -> str:
        command = [str(self._python.with_name("silkaj")), "-ep", f"127.0.0.1:{self._node.port}", *arguments]
        environment = {**os.environ, "HOME": str(self._home), "COLUMNS": "200", "PYTHONWARNINGS": "ignore"}
        done = subprocess.run(
            command,
            input=typed,
            env=environment,
            cwd=self._home,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def balance(self, person: V1Person) -> int:
        """Return a balance in cents."""
        found = re.search(r"Total balance[^│]*│\s*(-?[0-9.]+) ", self.run("money", "balance", person.address))
        assert found is not None
        return round(float(found[1]) * 100)

    def history(self, person: V1Person) -> list[tuple[int, str, str]]:
        """Return cents, the other side's key and the comment of each line, newest first."""
        file = self._home / "history.csv"
        file.unlink(missing_ok=True)
        self.run("money", "history", "--csv", str(file), "-f", person.address)
        with file.open(newline="") as told:
            rows = list(csv.reader(told))[1:]
        return [(round(float(row[2]) * 100), row[1].split(":")[0], row[4]) for row in rows]

    def pay(self, payer: V1Person, *payees: tuple[V1Person, str]) -> None:
        """Pay several at once."""
        seed = self._home / f"{payer.name}.seed"
        seed.write_text(seed_from_credentials(f"{payer.name}-salt", f"{payer.name}-password").seed.hex())
        account = ("--account", payer.name)
        self.run(*account, "authentication", "--auth-file", str(seed), typed="n\n")
        wanted = [part for payee, units in payees for part in ("-r", payee.address, "-a", units)]
        self.run(*account, "money", "transfer", *wanted, "--reference", "from silkaj", "--yes")


@pytest_asyncio.fixture
async def ledger(v1_node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    met = await introduce(v1_node.url)
    opened = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await opened.start()
    yield opened
    await opened.close()


@pytest.fixture
def other(v1_node: V1Node, tmp_path: Path) -> Silkaj:
    return Silkaj(v1_node, tmp_path)


async def mined(node: V1Node, ledger: DuniterV1Ledger, step: int = 0) -> None:
    await confirmed(ledger, (await asyncio.to_thread(node.mine, 1, step))["number"])


async def lines(ledger: DuniterV1Ledger, person: V1Person) -> tuple[Movement, ...]:
    return (await ledger.history(person.address, None, 500)).movements


async def balance(ledger: DuniterV1Ledger, person: V1Person) -> int:
    head = await ledger.finalized_head()
    return (await ledger.account_states([person.address], head))[person.address].total_cents


async def test_both_agree_to_the_cent(v1_node: V1Node, ledger: DuniterV1Ledger, other: Silkaj) -> None:
    await mined(v1_node, ledger, 60)
    await pay(ledger, ALICE, SHOP, 1_234, "bread")
    await pay(ledger, BOB, SHOP, 501)
    await mined(v1_node, ledger, 60)
    await pay(ledger, SHOP, CAROL, 999, "flour")
    await mined(v1_node, ledger, 60)
    for person in (ALICE, BOB, CAROL, SHOP):
        assert await asyncio.to_thread(other.balance, person) == await balance(ledger, person)
        paid = [line for line in await lines(ledger, person) if line.kind is not MovementKind.DIVIDEND]
        ours = [(line.amount_cents, str(line.counterpart), line.comment.raw if line.comment else "") for line in paid]
        assert sorted(await asyncio.to_thread(other.history, person)) == sorted(ours)


async def test_what_it_pays_several_at_once_is_a_line_each(
    v1_node: V1Node, ledger: DuniterV1Ledger, other: Silkaj
) -> None:
    one, two = V1Person("a first stall"), V1Person("a second stall")
    await asyncio.to_thread(other.pay, EVE, (one, "3.5"), (two, "12.25"))
    await mined(v1_node, ledger)
    assert (await balance(ledger, one), await balance(ledger, two)) == (350, 1_225)
    sent = [line for line in await lines(ledger, EVE) if line.kind is MovementKind.TRANSFER]
    assert {(line.amount_cents, line.counterpart) for line in sent} == {(-350, one.address), (-1_225, two.address)}
    assert {line.comment.raw for line in sent if line.comment} == {"from silkaj"}
    assert await asyncio.to_thread(other.balance, EVE) == await balance(ledger, EVE)
    (payment,) = await pay(ledger, EVE, SHOP, 200)
    assert payment.sequence == 1


async def test_what_is_paid_to_several_at_once_reads_the_same_there(
    v1_node: V1Node, ledger: DuniterV1Ledger, other: Silkaj
) -> None:
    one, two = V1Person("a third stall"), V1Person("a fourth stall")
    shares = (Share(one.address, Cents(410)), Share(two.address, Cents(1_020)))
    draft = await ledger.draft(PaySeveral(CAROL.address, shares, "from here"))
    await sent(ledger, CAROL, draft)
    await mined(v1_node, ledger)
    assert [await asyncio.to_thread(other.balance, person) for person in (one, two)] == [410, 1_020]
    assert await asyncio.to_thread(other.balance, CAROL) == await balance(ledger, CAROL)
    for person, cents in ((one, 410), (two, 1_020)):
        assert await asyncio.to_thread(other.history, person) == [(cents, CAROL.address, "from here")]
    told = [line for line in await asyncio.to_thread(other.history, CAROL) if line[2] == "from here"]
    paid = [line for line in await lines(ledger, CAROL) if line.comment and line.comment.raw == "from here"]
    assert sorted(cents for cents, _, _ in told) == sorted(line.amount_cents for line in paid)
