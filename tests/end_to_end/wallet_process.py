"""A wallet without a window, as a process that can be killed at a chosen step.

``python -m tests.end_to_end.wallet_process '{"folder": …, "rpc": …, …}'``: opens the profile, pays if told to, follows
its outbox until nothing is live, and prints the rows as one line of JSON. ``kill_at`` names the step at which it sends
itself SIGKILL.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.sqlite.keys_elsewhere import keys_elsewhere
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.adapters.vault.kdf import Cost, CostPolicy
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.domain.actions import Amount, Everything, InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OutboxEntry, SignedOperation
from sakia_ng.errors import SakiaError
from sakia_ng.ports.keystore import VaultState
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.services.accounts import Accounts
from sakia_ng.services.bus import Bus
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.payments import Payments

CHEAP = CostPolicy(floor=Cost(1, 8), target_s=0.0)
PASSWORD = "a password"

KILLS: dict[str, tuple[str, str, bool]] = {
    "signing": ("keystore", "sign", False),
    "signed": ("keystore", "sign", True),
    "kept": ("store.outbox", "add", True),
    "submitting": ("ledger", "submit", False),
    "submitted": ("ledger", "submit", True),
    "sent": ("store.outbox", "set_state", True),
    "in block": ("store.outbox", "set_included", True),
    "settling": ("store.outbox", "settle", False),
    "settled": ("store.outbox", "settle", True),
}
"""Step -> object, method, and whether death comes after the method's work (else before)."""


class Wallet:
    """The services of a wallet, as ``bootstrap`` composes them, without a window."""

    def __init__(self, order: dict[str, Any]) -> None:
        folder = Path(order["folder"])
        folder.mkdir(mode=0o700, exist_ok=True)
        self.currency = Currency("sandbox", "Ğ1", 4450, order["genesis"])
        clock, bus = SystemClock(), Bus()
        self.ledger = DuniterV2Ledger(self.currency, [order["rpc"]], [order["squid"]], folder / "cache", clock)
        self.store = SqliteStore(folder / "store.sqlite")
        self.keystore = FileKeystore(folder / "vault", CHEAP)
        self.outbox = Outbox(ledger=self.ledger, store=self.store, keystore=self.keystore, bus=bus, clock=clock)
        self.payments = Payments(ledger=self.ledger, outbox=self.outbox, store=self.store, clock=clock)
        self.accounts = Accounts(
            store=self.store,
            keystore=self.keystore,
            bus=bus,
            currency=self.currency,
            clock=clock,
            keys_elsewhere=lambda: keys_elsewhere(folder / "store.sqlite"),
        )

    async def open(self, payer: dict[str, str]) -> Address:
        """Open everything; follow the payer at the first start."""
        await self.store.open()
        if self.keystore.state is VaultState.ABSENT:
            await self.keystore.create(PASSWORD)
        else:
            await self.keystore.unlock(PASSWORD)
        secret = BipRecovery().restore(payer["mnemonic"])[0].secret
        account = await self.accounts.add_from_secret(secret, payer["derivation"], Scheme(payer["scheme"]), "Payer")
        await self.ledger.start()
        return account.address

    async def close(self) -> None:
        """Close everything."""
        await self.ledger.close()
        await self.store.close()


async def serve(order: dict[str, Any]) -> None:
    """Do what is ordered, then tell the rows of the outbox."""
    wallet = Wallet(order)
    payer = await wallet.open(order["payer"])
    arm(wallet, order.get("kill_at"))
    if order.get("lose_replies"):
        _lose_replies(wallet.ledger)
    if order.get("sign_all_first"):
        refusals = [await _pay(wallet, payer, wish) for wish in order["payments"]]
        following = asyncio.create_task(wallet.outbox.run())
    else:
        following = asyncio.create_task(wallet.outbox.run())
        refusals = [await _pay(wallet, payer, wish) for wish in order.get("payments", ())]
    await _settle(wallet, order.get("patience_s", 40.0))
    following.cancel()
    with suppress(asyncio.CancelledError):
        await following
    rows = [_told(entry) for entry in reversed(await wallet.store.outbox.recent(100))]
    print(json.dumps({"rows": rows, "refusals": refusals}))  # noqa: T201 - the answer of this process
    await wallet.close()


async def _pay(wallet: Wallet, payer: Address, wish: dict[str, Any]) -> str | None:
    """Review and confirm; return the code of what stood in the way."""
    amount: Amount = InCents(Cents(wish["cents"])) if "cents" in wish else Everything(keep_account=wish["keep"])
    action = Pay(payer, Address(wish["to"]), amount, wish.get("comment", ""))
    for attempt in range(40):
        try:
            await wallet.payments.confirm(await wallet.payments.review(action))
        except SakiaError as error:
            if not error.code.value.startswith("node.") or attempt == 39:
                return error.code.value
            await asyncio.sleep(0.25)  # the link is not up yet
        else:
            return None
    raise AssertionError("unreachable")


async def _settle(wallet: Wallet, patience_s: float) -> None:
    for _ in range(int(patience_s / 0.05)):
        if not await wallet.store.outbox.live():
            return
        await asyncio.sleep(0.05)


def _told(entry: OutboxEntry) -> dict[str, Any]:
    return {
        "state": entry.state.value,
        "settled": entry.settled,
        "sequence": entry.operation.sequence,
        "hash": entry.operation.hash,
        "failure": entry.failure.code if entry.failure else None,
    }


def arm(wallet: object, step: str | None, time: int = 1) -> None:
    """Let this process die at a step, the first time or a later one, as if its power were cut."""
    if not step:
        return
    path, name, after = KILLS[step]
    target: Any = wallet
    for part in path.split("."):
        target = getattr(target, part)
    work: Callable[..., Awaitable[Any]] = getattr(target, name)
    times = count(1)

    async def deadly(*args: object, **kwargs: object) -> object:
        is_the_time = next(times) == time
        result = await work(*args, **kwargs) if after or not is_the_time else None
        if is_the_time:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(target, name, deadly)


def _lose_replies(ledger: DuniterV2Ledger) -> None:
    submit = ledger.submit

    async def losing(operation: SignedOperation) -> SubmitReport:
        await submit(operation)
        return SubmitReport(SubmitState.UNREACHABLE)

    ledger.submit = losing  # type: ignore[method-assign]  # what the network does to an answer


if __name__ == "__main__":
    asyncio.run(serve(json.loads(sys.argv[1])))
