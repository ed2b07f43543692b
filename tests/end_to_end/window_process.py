"""The program as its users start it, in a process that does what a test tells it.

``python -m tests.end_to_end.window_process OPTIONS…`` is ``python -m sakia_ng OPTIONS…``, which besides reads orders
from its standard input, a JSON object a line, and answers each with a line:

- ``{"do": "look"}``: the visible words, the connection in words, how many sessions were opened;
- ``{"do": "press", "words": …}``: press a button;
- ``{"do": "create", "password": …, "account": …}``: make the vault and an account of the demonstration;
- ``{"do": "restore", "phrase": …, "password": …}``: go through the wizard of the first start with a phrase;
- ``{"do": "go", "page": …}``, ``{"do": "find", "name": …}``: open a page; find people as one does who pays;
- ``{"do": "pay", "to": …, "cents": …, "comment": …}``, ``{"do": "kept"}``: pay; count what the store holds;
- ``{"do": "loaded", "names": …}``: which of these modules were imported;
- ``{"do": "unlock", "password": …}``;
- ``{"do": "change", …}``: change settings;
- ``{"do": "fill", "path": …}`` and ``{"do": "free", "path": …}``: fill the disk, and make room again;
- ``{"do": "contact", "name": …, "address": …}`` and ``{"do": "contacts"}``: keep a contact, and list them;
- ``{"do": "read", "path": …}``: the text of a file; ``{"do": "close"}``: close the window.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from sakia_ng.__main__ import main
from sakia_ng.bootstrap.program import Program
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.session import Session
from sakia_ng.gui.wizards.guide import Guide
from sakia_ng.ports.store import Contact, HistoryQuery
from sakia_ng.services.first_run_steps import Door, Step
from tests.end_to_end.eyes import press, seen

Order = dict[str, Any]
W = TypeVar("W", bound=QWidget)
_PATIENCE_S = 50.0
_run, _begin = Program.run, Program._begin


class _Hands:
    """Carries out orders on a program."""

    def __init__(self, program: Program) -> None:
        self._window = program._window
        self._window.resize(1200, 760)  # the screen of the offscreen platform is smaller: words would be shortened
        self.sessions: list[Session] = []

    async def obey(self, order: Order) -> dict[str, object]:
        """Do what is ordered."""
        what: Callable[[Order], Awaitable[dict[str, object]]] = getattr(self, f"_{order.pop('do')}")
        return await what(order)

    async def _look(self, _: Order) -> dict[str, object]:
        shell = self._window._shell
        status = shell.status.connection_text if shell is not None else ""
        return {"seen": seen(self._window), "status": status, "sessions": len(self.sessions)}

    async def _press(self, order: Order) -> dict[str, object]:
        press(self._window, order["words"])
        return {}

    async def _create(self, order: Order) -> dict[str, object]:
        session = self.sessions[-1]
        await session.keystore.create(order["password"])
        account = session.demo_accounts[0]
        secret = session.recovery.restore(account.mnemonic)[0].secret
        await session.accounts.add_from_secret(secret, account.derivation, account.scheme, account.name)
        return {"phrase": account.mnemonic, "address": account.address}

    async def _restore(self, order: Order) -> dict[str, object]:
        (guide,) = self._window.findChildren(Guide)
        _child(guide, QAbstractButton, f"door_{Door.RESTORE.value}").click()
        await _reached(guide, Step.PHRASE)
        _child(guide, QPlainTextEdit, "phrase").setPlainText(order["phrase"])
        guide.next_button.click()
        await _reached(guide, Step.CHOICE)
        guide.next_button.click()
        await _reached(guide, Step.PROTECT)
        for name in ("new_password", "new_password_again"):
            field = _child(guide, QLineEdit, name)
            field.setText(order["password"])
            field.textEdited.emit(order["password"])
        guide.next_button.click()
        async with asyncio.timeout(_PATIENCE_S):
            while not (accounts := await self.sessions[-1].accounts.all()):  # noqa: ASYNC110 - the guide is gone by then
                await asyncio.sleep(0.02)
        return {"accounts": len(accounts)}

    async def _go(self, order: Order) -> dict[str, object]:
        self._window.go(Destination(PageId(order["page"])))
        await asyncio.sleep(0.3)
        return {}

    async def _find(self, order: Order) -> dict[str, object]:
        return {"found": len(await self.sessions[-1].directory.search(order["name"]))}

    async def _pay(self, order: Order) -> dict[str, object]:
        session = self.sessions[-1]
        (payer, *_) = await session.accounts.all()
        action = Pay(payer.address, Address(order["to"]), InCents(Cents(order["cents"])), order["comment"])
        entry = await session.payments.confirm(await session.payments.review(action))
        return {"hash": entry.operation.hash}

    async def _kept(self, _: Order) -> dict[str, object]:
        store = self.sessions[-1].store
        rows = await store.outbox.recent(10)
        return {"states": [row.state.value for row in rows], "lines": len(await store.history.ids(HistoryQuery()))}

    async def _loaded(self, order: Order) -> dict[str, object]:
        return {"loaded": [name for name in order["names"] if name in sys.modules]}

    async def _unlock(self, order: Order) -> dict[str, object]:
        session = self.sessions[-1]
        await session.keystore.unlock(order["password"])
        return {"keys": len(session.keystore.keys()), "accounts": len(await session.accounts.all())}

    async def _change(self, order: Order) -> dict[str, object]:
        aio.spawn(self.sessions[-1].settings.change(**order), owner=self._window, name="change a preference")
        return {}

    async def _contact(self, order: Order) -> dict[str, object]:
        contact = Contact(Address(order["address"]), order["name"])
        aio.spawn(self.sessions[-1].store.contacts.put(contact), owner=self._window, name="keep a contact")
        return {}

    async def _contacts(self, _: Order) -> dict[str, object]:
        return {"names": [contact.name for contact in await self.sessions[-1].store.contacts.all()]}

    async def _fill(self, order: Order) -> dict[str, object]:
        _fill(Path(order["path"]))
        return {}

    async def _read(self, order: Order) -> dict[str, object]:
        return {"text": _text(Path(order["path"]))}

    async def _close(self, _: Order) -> dict[str, object]:
        self._window.close()
        return {}

    async def _free(self, order: Order) -> dict[str, object]:
        os.unlink(order["path"])  # noqa: PTH108 - nothing else runs meanwhile
        return {}


def _child(parent: QWidget, kind: type[W], name: str) -> W:
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


async def _reached(guide: Guide, step: Step) -> None:
    async with asyncio.timeout(_PATIENCE_S):
        while guide.run.step is not step or not guide.next_button.isEnabled():  # noqa: ASYNC110 - a window's state
            await asyncio.sleep(0.02)


def _fill(path: Path) -> None:
    """Write until not one byte more finds room."""
    with path.open("ab", buffering=0) as file:
        for size in (65_536, 4_096, 1):
            with suppress(OSError):
                while file.write(bytes(size)) == size:
                    pass


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


_hands: list[_Hands] = []


async def _run_and_obey(self: Program) -> int:
    _hands.append(_Hands(self))
    loop = asyncio.get_running_loop()
    tasks = set()

    async def answer(line: bytes) -> None:
        try:
            said = await _hands[0].obey(json.loads(line))
        except Exception as error:  # noqa: BLE001 - the test must hear of it
            said = {"error": repr(error)}
        os.write(1, json.dumps(said).encode() + b"\n")

    def take(line: bytes) -> None:
        tasks.add(loop.create_task(answer(line)))

    def read() -> None:
        with os.fdopen(os.dup(0), "rb", buffering=0) as orders:
            while line := orders.readline():
                loop.call_soon_threadsafe(take, line)

    threading.Thread(target=read, name="orders", daemon=True).start()
    return await _run(self)


async def _begin_and_note(self: Program, session: Session, live: Live) -> None:
    await _begin(self, session, live)
    _hands[0].sessions.append(session)


def serve() -> int:
    """Start the program, which obeys from now on, and return its exit status."""
    setattr(Program, "run", _run_and_obey)  # noqa: B010 - the moments at which there is something to obey with
    setattr(Program, "_begin", _begin_and_note)  # noqa: B010
    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(serve())
