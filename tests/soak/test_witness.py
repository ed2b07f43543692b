"""The witness against a real sandbox: it sees what was paid, what failed and who signed, of those it is asked about."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.actions import Everything, InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import SignedOperation
from tests.adapters.duniter_v2.paying import sign
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.soak.witness import Made, Statement, statement_of


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox() as running:
        yield running


@pytest.fixture
async def ledger(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[DuniterV2Ledger]:
    ledger = DuniterV2Ledger(sandbox.currency, [sandbox.rpc], [sandbox.squid], tmp_path, SystemClock())
    await ledger.start()
    yield ledger
    await ledger.close()


async def signed(ledger: DuniterV2Ledger, sandbox: Sandbox, action: Pay) -> SignedOperation:
    return await sign(ledger, sandbox, await ledger.draft(action))


async def height(sandbox: Sandbox) -> int:
    return int((await sandbox.control("sandbox_status"))["finalized"])


async def test_what_was_paid_and_what_failed(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    """Two payments of more than half of an account: the second one fails in its block."""
    above, payer, payee = await height(sandbox), sandbox.members[0], sandbox.members[1]
    before = await told(sandbox, [payer, payee], above)
    cents = before.totals[payer] * 6 // 10
    first = await signed(ledger, sandbox, Pay(payer, payee, InCents(Cents(cents))))
    await ledger.submit(first)
    second = await signed(ledger, sandbox, Pay(payer, payee, InCents(Cents(cents))))
    await ledger.submit(second)
    await sandbox.blocks()
    after = await told(sandbox, [payer, payee], above)
    assert after.made == [Made(first.hash, above + 1, True), Made(second.hash, above + 1, False)]
    assert after.transfers == {(payer, payee, cents): 1}
    assert after.totals == {payer: before.totals[payer] - cents, payee: before.totals[payee] + cents}


async def test_only_those_asked_about_and_only_later_blocks(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    above, payer, payee = await height(sandbox), sandbox.members[0], sandbox.members[1]
    await ledger.submit(await signed(ledger, sandbox, Pay(payer, payee, Everything(keep_account=True))))
    await sandbox.blocks()
    assert (await told(sandbox, [payee], above)).made == []
    assert len((await told(sandbox, [payer], above)).made) == 1
    later = await told(sandbox, [payer], above + 1)
    assert (later.made, later.transfers, later.height) == ([], {}, above + 1)


async def told(sandbox: Sandbox, addresses: list[Address], above: int) -> Statement:
    return await statement_of(sandbox, addresses, above)
