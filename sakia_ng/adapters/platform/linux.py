"""Linux: sleep from logind, the locked session from logind and the screen saver, the screen through the portal.

All over D-Bus. Sources: org.freedesktop.login1(5), the idle inhibition specification (org.freedesktop.ScreenSaver), the
Screenshot and Request interfaces of xdg-desktop-portal.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from jeepney import DBusAddress, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_router
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.platform import Away, ScreenProblem

_LOGIND, _MANAGER = "org.freedesktop.login1", "org.freedesktop.login1.Manager"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Screenshot"
)
_ANSWER_WITHIN_S = 120.0
_CALL_WITHIN_S = 5.0
_NO_BUS = (OSError, KeyError, ValueError, EOFError, DBusErrorResponse, TimeoutError)
"""What jeepney raises where there is no bus, or none that lets us in."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Rule:
    """Which signals to hear."""

    interface: str
    member: str
    sender: str | None = None
    path: str | None = None

    def made(self, *, with_sender: bool = False) -> MatchRule:
        sender = self.sender if with_sender else None
        return MatchRule(type="signal", sender=sender, interface=self.interface, member=self.member, path=self.path)


class LinuxPlatform:
    """Implements ``ports.platform.Platform``."""

    can_protect_windows = False

    async def watch(self, told: Callable[[Away], None]) -> None:
        """Listen to both buses until cancelled; a bus that is not there is passed over."""
        await asyncio.gather(self._watch_system(told), self._watch_session(told))

    def protect_window(self, window_id: int, *, protect: bool) -> bool:  # noqa: ARG002 - not done here
        """Do nothing: X11 has no such thing, and Wayland lets no program look unasked."""
        return False

    async def picture_of_screen(self) -> Path:
        """Ask the portal, which asks the user."""
        try:
            async with open_dbus_router(bus="SESSION") as router:
                return await _screenshot(router)
        except _NO_BUS as error:
            raise EnvironmentProblem(ScreenProblem.UNAVAILABLE) from error

    async def _watch_system(self, told: Callable[[Away], None]) -> None:
        try:
            async with open_dbus_router(bus="SYSTEM") as router:
                own = await _own_session(router)
                sleep = _Rule(_MANAGER, "PrepareForSleep", _LOGIND)
                lock = _Rule(f"{_LOGIND}.Session", "Lock", _LOGIND, own)
                await asyncio.gather(
                    _listen(router, sleep, lambda body: told(Away.SUSPEND) if body == (True,) else None),
                    _listen(router, lock, lambda _body: told(Away.SESSION_LOCKED)),
                )
        except _NO_BUS as error:
            _log.info("nobody tells of sleep here: %s", type(error).__name__)

    async def _watch_session(self, told: Callable[[Away], None]) -> None:
        def on_saver(body: tuple[object, ...]) -> None:
            if body == (True,):
                told(Away.SESSION_LOCKED)

        try:
            async with open_dbus_router(bus="SESSION") as router:
                rules = [_Rule(name, "ActiveChanged") for name in _SAVERS]
                await asyncio.gather(*(_listen(router, rule, on_saver) for rule in rules))
        except _NO_BUS as error:
            _log.info("nobody tells of a locked screen here: %s", type(error).__name__)


async def _own_session(router: DBusRouter) -> str | None:
    """Return the path of this login session, None when logind does not say: any of them counts then."""
    manager = DBusAddress("/org/freedesktop/login1", _LOGIND, _MANAGER)
    call = new_method_call(manager, "GetSessionByPID", "u", (os.getpid(),))
    try:
        return str((await _answer(router, call))[0])
    except (DBusErrorResponse, TimeoutError):
        return None


async def _answer(router: DBusRouter, call: Message) -> tuple[Any, ...]:
    """Return the answer to a call. Raises ``TimeoutError``, or ``DBusErrorResponse``."""
    async with asyncio.timeout(_CALL_WITHIN_S):  # wait_for of Python 3.11 can swallow a cancellation
        return tuple(unwrap_msg(await router.send_and_get_reply(call)))


async def _listen(router: DBusRouter, rule: _Rule, on_body: Callable[[tuple[Any, ...]], None]) -> None:
    """Hear what the bus lets through: it compares the sender's name, which messages do not carry."""
    with router.filter(rule.made(), bufsize=10) as queue:
        await Proxy(message_bus, router).AddMatch(rule.made(with_sender=True))
        while True:
            on_body((await queue.get()).body)


async def _screenshot(router: DBusRouter) -> Path:
    """Ask, and wait for the answer; its path is known beforehand, so that it cannot come too early."""
    token = f"sakia_{secrets.token_hex(8)}"
    sender = str(router.unique_name).removeprefix(":").replace(".", "_")
    path = f"/org/freedesktop/portal/desktop/request/{sender}/{token}"
    answer = MatchRule(type="signal", interface="org.freedesktop.portal.Request", member="Response", path=path)
    options = {"handle_token": ("s", token), "interactive": ("b", True)}
    async with AsyncExitStack() as stack:
        queue = stack.enter_context(router.filter(answer, bufsize=2))
        await Proxy(message_bus, router).AddMatch(answer)
        call = new_method_call(_PORTAL, "Screenshot", "sa{sv}", ("", options))
        await _answer(router, call)
        async with asyncio.timeout(_ANSWER_WITHIN_S):
            status, results = (await queue.get()).body
    if status != 0:
        raise UserError(ScreenProblem.REFUSED)
    return _local_file(str(results["uri"][1]))


def _local_file(uri: str) -> Path:
    parts = urlsplit(uri)
    if parts.scheme != "file" or parts.netloc not in ("", "localhost"):
        raise EnvironmentProblem(ScreenProblem.UNAVAILABLE)
    return Path(unquote(parts.path))
