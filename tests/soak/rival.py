"""The same accounts on another device: it pays too, with the next number of each, and knows nothing of the wallet."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem, UserError
from tests.adapters.duniter_v2.paying import sign
from tests.adapters.sandbox_process import Sandbox

_MOST_PAUSE_S = 6.0


@dataclass(slots=True)
class Rival:
    """A second device.

    Attributes:
        sandbox: whose own node, an honest one, it asks; whose published phrases it signs with.
        addresses: accounts it pays from.
        rng: draws everything.
        sent: hashes of what it handed over.
    """

    sandbox: Sandbox
    addresses: Sequence[Address]
    rng: random.Random
    sent: set[str] = field(default_factory=set)

    async def run(self, folder: Path) -> None:
        """Pay until cancelled."""
        async with self._ledger(folder) as ledger:
            while True:
                await asyncio.sleep(self.rng.uniform(0.5, _MOST_PAUSE_S))
                payer, payee = self.rng.sample(list(self.addresses), 2)
                try:
                    draft = await ledger.draft(Pay(payer, payee, InCents(Cents(100 + len(self.sent)))))
                    operation = await sign(ledger, self.sandbox, draft)
                except (UserError, EnvironmentProblem):
                    continue
                self.sent.add(operation.hash)
                await ledger.submit(operation)

    @asynccontextmanager
    async def _ledger(self, folder: Path) -> AsyncIterator[DuniterV2Ledger]:
        sandbox = self.sandbox
        ledger = DuniterV2Ledger(sandbox.currency, [sandbox.rpc], [sandbox.squid], folder, SystemClock())
        await ledger.start()
        try:
            yield ledger
        finally:
            await ledger.close()
