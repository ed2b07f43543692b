"""The Duniter v2 ledger keeps the port's promises, on the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger, LinkDelays
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from tests.adapters.ledger_contract import LedgerContract, World
from tests.adapters.sandbox_process import Sandbox, SystemClock


class SandboxWorld(World):
    """A sandbox and a ledger on it."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        delays = LinkDelays(first_retry_s=0.1)
        self.sandbox = sandbox
        self.ledger: DuniterV2Ledger = DuniterV2Ledger(
            sandbox.currency, [sandbox.rpc], [sandbox.squid], folder, SystemClock(), delays=delays
        )
        self.payer, self.payee = sandbox.members[:2]
        self.named = self.payer
        self.absent = Address("g1QmGamxAFGmM8wFVTEb8SDVL1LoHqHv2t8hm4uDHY8JAduSP")

    @property
    def key(self) -> tuple[PublicKey, Scheme]:
        pair = self.sandbox.keys[self.payer]
        return pair.public, pair.scheme

    def sign(self, payload: bytes) -> Signature:
        return self.sandbox.keys[self.payer].sign(payload)

    async def mint(self, *, final: bool) -> None:
        await self.sandbox.blocks(1, final=final)

    async def cut(self) -> None:
        await self.sandbox.stop()


@pytest_asyncio.fixture
async def world(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[World]:
    made = SandboxWorld(sandbox, tmp_path)
    await made.ledger.start()
    yield made
    await made.ledger.close()


class TestDuniterV2Ledger(LedgerContract):
    """Every promise, and what Duniter v2 tells beyond them."""

    async def test_rules_are_the_constants_of_the_runtime(self, world: World) -> None:
        rules = await world.ledger.currency_parameters()
        assert (rules.ud_period_ms, rules.reevaluation_period_ms) == (86_400_000, 15_778_800_000)
        assert (rules.square_growth_perbill, rules.existential_deposit) == (2_382_304, 100)

    async def test_both_dividends_asked_for_are_told(self, world: World) -> None:
        index = (await world.ledger.dividend_state(await world.ledger.finalized_head())).current_ud_index - 1
        assert len(await world.ledger.created_dividends([index, index - 1])) == 2
