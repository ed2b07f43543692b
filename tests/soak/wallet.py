"""The wallet of a soak run: everything of a wallet but its windows, in a process that may be killed at any moment.

The first line of its input is its order. A line ``settle`` ends the paying, a line ``close`` or the end of the input
ends it. It tells what it does as lines of JSON, each an object:

- ``{"open": true}``: it pays from now on;
- ``{"wish": n, "signer": …, "to": …, "cents": …}``: it is about to ask for a payment (cents: null when not fixed);
- ``{"kept": n, "hash": …}``: the payment is signed and in the outbox; ``{"refused": n, "code": …}``: it is not;
  ``{"abandoned": n}``: whoever paid did not wait for the answer, so that it may be or not;
- ``{"resent": id}``: an operation was handed over again on demand;
- ``{"mistake": text}``: something of ours failed;
- ``{"left": [name, …]}``: tasks and threads alive after everything was closed.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import json
import logging
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger, IndexerLimits, LinkDelays, RpcLimits, WatchPace
from sakia_ng.adapters.sqlite.keys_elsewhere import keys_elsewhere
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.servers import Origin, Server
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.keystore import VaultState
from sakia_ng.services.accounts import Accounts
from sakia_ng.services.bus import Bus
from sakia_ng.services.journal import journal
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.payments import PaymentProblem, Payments
from sakia_ng.services.sync import Pace, Sync
from tests.end_to_end.wallet_process import CHEAP, arm
from tests.soak.order import PASSWORD, Order
from tests.soak.wishes import Wish, Wishes

PAYERS = 3
"""People who pay at the same time."""

LOG = "wallet.log"
JOURNAL = "journal.txt"
STORE = "store.sqlite"

_RPC = RpcLimits(connect_s=2, request_s=3)
_INDEXER = IndexerLimits(request_s=4)
_DELAYS = LinkDelays(first_retry_s=0.1, longest_retry_s=1.0, wait_for_node_s=5, silence_s=10)
_WATCH = WatchPace(compare_s=0.5, probe_s=2, look_around_s=5)
_SYNC = Pace(poll_s=20, first_retry_s=0.2, longest_retry_s=2)
_LAST_PAYMENTS_S = 60
_TIDY_S = 5
_ATTEMPTS = 6
"""How often somebody reviews again when told to."""


class Wallet:
    """The services of a wallet, as ``bootstrap`` composes them, with a patience that suits blocks of half a second."""

    def __init__(self, order: Order) -> None:
        folder = Path(order.folder)
        self._order = order
        currency = Currency("sandbox", "Ğ1", 4450, order.genesis)
        clock, bus = SystemClock(), Bus()
        self.ledger = DuniterV2Ledger(
            currency,
            [Server(url, f"operator {number}", Origin.BUILT_IN) for number, url in enumerate(order.nodes)],
            order.indexers,
            folder / "cache",
            clock,
            rpc_limits=_RPC,
            indexer_limits=_INDEXER,
            delays=_DELAYS,
            pace=_WATCH,
        )
        self.store = SqliteStore(folder / STORE)
        self.keystore = FileKeystore(folder / "vault", CHEAP)
        self.outbox = Outbox(ledger=self.ledger, store=self.store, keystore=self.keystore, bus=bus, clock=clock)
        self.payments = Payments(ledger=self.ledger, outbox=self.outbox, store=self.store, clock=clock)
        self.accounts = Accounts(
            store=self.store,
            keystore=self.keystore,
            bus=bus,
            currency=currency,
            clock=clock,
            keys_elsewhere=lambda: keys_elsewhere(folder / STORE),
        )
        self.sync = Sync(ledger=self.ledger, store=self.store, bus=bus, clock=clock, pace=_SYNC)

    async def open(self) -> None:
        """Open everything; take the accounts that are not followed yet."""
        await self.store.open()
        if self.keystore.state is VaultState.ABSENT:
            await self.keystore.create(PASSWORD)
        else:
            await self.keystore.unlock(PASSWORD)
        there = {account.address for account in await self.accounts.all()}
        for own in self._order.own:
            if own.address not in there:
                secret = BipRecovery().restore(own.mnemonic)[0].secret
                await self.accounts.add_from_secret(secret, own.derivation, Scheme(own.scheme), own.name)
        await self.ledger.start()

    async def close(self) -> None:
        """Close everything."""
        await self.ledger.close()
        self.keystore.lock()
        await self.store.close()


class Life:
    """One life of the wallet, from its order to its close, unless it is killed."""

    def __init__(self, order: Order) -> None:
        self._wallet = Wallet(order)
        own = [Address(account.address) for account in order.own]
        self._wishes = Wishes(own, order.seed, order.first_wish)
        self._stopping = asyncio.Event()

    async def run(self, commands: asyncio.StreamReader, deadly_step: str, deadly_time: int) -> None:
        """Live until told to close."""
        await self._wallet.open()
        arm(self._wallet, deadly_step, deadly_time)
        async with asyncio.TaskGroup() as group:
            following = [group.create_task(self._wallet.outbox.run()), group.create_task(self._wallet.sync.run())]
            following.append(group.create_task(_give_back_memory()))
            paying = [group.create_task(self._pay_on(), name="paying") for _ in range(PAYERS)]
            paying.append(group.create_task(self._be_impatient(), name="impatient"))
            tell(open=True)
            await self._obey(commands, paying)
            for task in following:
                task.cancel()
        await self._wallet.close()

    async def _obey(self, commands: asyncio.StreamReader, paying: list[asyncio.Task[None]]) -> None:
        while (line := (await commands.readline()).decode().strip()) and line != "close":
            if line == "settle":
                self._stopping.set()
        self._stopping.set()
        _, late = await asyncio.wait(paying, timeout=_LAST_PAYMENTS_S)
        for task in late:
            tell(mistake=f"a payment never came back: {task.get_stack()}")
            task.cancel()

    async def _pay_on(self) -> None:
        while await self._goes_on_after(self._wishes.pause_s()):
            wishes = self._wishes.draw(await self._wallet.store.figures.states())
            await asyncio.gather(*(self._want(wish) for wish in wishes))

    async def _be_impatient(self) -> None:
        """Hand something over again from time to time, whatever became of it and of the servers."""
        while await self._goes_on_after(3 * self._wishes.pause_s()):
            for entry in self._wishes.some(await self._wallet.store.outbox.recent(30)):
                with suppress(UserError, EnvironmentProblem):
                    await self._wallet.outbox.resend(entry.id)
                    tell(resent=entry.id)

    async def _goes_on_after(self, seconds: float) -> bool:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        return not self._stopping.is_set()

    async def _want(self, wish: Wish) -> None:
        """Pay; now and then close the window before the answer."""
        tell(wish=wish.number, **_told(wish))
        try:
            async with asyncio.timeout(wish.patience_s):
                await self._pay(wish)
        except TimeoutError:
            tell(abandoned=wish.number)

    async def _pay(self, wish: Wish) -> None:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                draft = await self._wallet.payments.review(wish.action)
                entry = await self._wallet.payments.confirm(draft)
            except (UserError, EnvironmentProblem) as problem:
                if problem.code is not PaymentProblem.REVIEW_AGAIN or attempt == _ATTEMPTS:
                    tell(refused=wish.number, code=problem.code.value)
                    return
            else:
                tell(kept=wish.number, hash=entry.operation.hash)
                return


async def _give_back_memory() -> None:
    """Hand the system what the C library keeps after a large answer, so that what is weighed is what is in use."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    while trim is not None:
        gc.collect()
        trim(0)
        await asyncio.sleep(_TIDY_S)


def _told(wish: Wish) -> Mapping[str, object]:
    action = wish.action
    if not isinstance(action, Pay):
        return {"signer": action.signer, "to": None, "cents": None}
    cents = action.amount.cents if isinstance(action.amount, InCents) else None
    return {"signer": action.sender, "to": action.recipient, "cents": cents}


def tell(**words: object) -> None:
    """Tell something; it is on its way when this returns, whatever happens next."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def _tell_mistake(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    tell(mistake=f"{context.get('message')}: {context.get('exception')!r}")


async def main() -> None:
    """Read the order, live, and tell what is left alive."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_tell_mistake)
    commands = asyncio.StreamReader(limit=1 << 20)
    pipe, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    order = Order.read((await commands.readline()).decode())
    _keep_log(Path(order.folder))
    noted = journal()
    await Life(order).run(commands, order.deadly_step, order.deadly_time)
    (Path(order.folder) / JOURNAL).write_text("\n".join(line.text for line in noted.lines()))
    pipe.close()
    await loop.shutdown_default_executor()
    await asyncio.sleep(0.1)
    tasks = [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    threads = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
    tell(left=[*tasks, *threads])


def _keep_log(folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(filename=folder / LOG, level=logging.DEBUG, format=form)


if __name__ == "__main__":
    asyncio.run(main())
