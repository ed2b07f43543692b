"""Linux over a real D-Bus daemon of the test's own: sleep, locked sessions, the portal."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
    pytest.skip("needs a D-Bus daemon", allow_module_level=True)

from jeepney import DBusAddress, HeaderFields, Message, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection

from sakia_ng.adapters.platform import linux
from sakia_ng.adapters.platform.linux import LinuxPlatform
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.platform import Away, ScreenProblem

MANAGER = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
SESSION = DBusAddress("/org/freedesktop/login1/session/_31", interface="org.freedesktop.login1.Session")
SAVER = DBusAddress("/org/freedesktop/ScreenSaver", interface="org.freedesktop.ScreenSaver")


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """One daemon that stands for both buses."""
    address = f"unix:path={tmp_path}/bus"
    command = ["dbus-daemon", "--session", f"--address={address}", "--nofork", "--print-address"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    assert process.stdout.readline()
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, address)
    monkeypatch.setattr(linux, "_CALL_WITHIN_S", 0.2)  # nobody answers which session this is
    yield address
    process.terminate()
    process.wait(10)
    process.stdout.close()


@pytest.fixture
async def system(bus: str) -> AsyncIterator[DBusConnection]:
    """Whoever speaks for the system."""
    connection = await open_dbus_connection(bus)
    async with DBusRouter(connection) as router:
        for name in ("org.freedesktop.login1", "org.freedesktop.portal.Desktop"):
            await Proxy(message_bus, router).RequestName(name)
    yield connection
    await connection.close()


async def heard(told: list[Away], count: int, nudge: Callable[[], object]) -> None:
    """Say it again until it is heard: listening begins some time after ``watch`` was called."""
    for _ in range(100):
        if len(told) >= count:
            return
        result = nudge()
        if asyncio.iscoroutine(result):
            await result
        await asyncio.sleep(0.05)
    raise AssertionError("nothing is heard")


async def _watched(connection: DBusConnection, *signals: Message) -> list[Away]:
    told: list[Away] = []
    task = asyncio.create_task(LinuxPlatform().watch(told.append))

    async def say() -> None:
        for signal in signals:
            await connection.send(signal)

    await heard(told, 1, say)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return told


async def test_sleep_is_told_before_it_begins_and_not_after(system: DBusConnection) -> None:
    after = new_signal(MANAGER, "PrepareForSleep", "b", (False,))
    before = new_signal(MANAGER, "PrepareForSleep", "b", (True,))
    assert set(await _watched(system, after, before)) == {Away.SUSPEND}


async def test_a_locked_session_is_told(system: DBusConnection) -> None:
    assert set(await _watched(system, new_signal(SESSION, "Lock"))) == {Away.SESSION_LOCKED}


async def test_a_screen_saver_that_begins_is_told_and_one_that_ends_is_not(system: DBusConnection) -> None:
    ends, begins = (new_signal(SAVER, "ActiveChanged", "b", (active,)) for active in (False, True))
    assert set(await _watched(system, ends, begins)) == {Away.SESSION_LOCKED}


async def test_strangers_cannot_pretend_to_be_logind(system: DBusConnection, bus: str) -> None:
    stranger = await open_dbus_connection(bus)
    told: list[Away] = []
    task = asyncio.create_task(LinuxPlatform().watch(told.append))
    await heard(told, 1, lambda: system.send(new_signal(SESSION, "Lock")))
    told.clear()
    await asyncio.sleep(0.2)
    told.clear()
    await stranger.send(new_signal(MANAGER, "PrepareForSleep", "b", (True,)))
    await heard(told, 1, lambda: system.send(new_signal(SESSION, "Lock")))
    assert Away.SUSPEND not in told
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await stranger.close()


async def test_without_a_bus_nothing_is_told_and_nothing_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, f"unix:path={tmp_path}/none")
    await asyncio.wait_for(LinuxPlatform().watch(lambda _: None), 30)
    with pytest.raises(EnvironmentProblem) as caught:
        await LinuxPlatform().picture_of_screen()
    assert caught.value.code is ScreenProblem.UNAVAILABLE


async def _portal(connection: DBusConnection, status: int, uri: str) -> None:
    """Answer one request as the portal does."""
    while True:
        message = await connection.receive()
        if message.header.fields.get(HeaderFields.member) == "Screenshot":
            break
    _, options = message.body
    sender = str(message.header.fields[HeaderFields.sender]).removeprefix(":").replace(".", "_")
    path = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token'][1]}"
    request = DBusAddress(path, interface="org.freedesktop.portal.Request")
    results = {"uri": ("s", uri)} if status == 0 else {}
    await connection.send(new_signal(request, "Response", "ua{sv}", (status, results)))
    await connection.send(new_method_return(message, "o", (path,)))


async def test_the_portal_gives_the_file_of_a_picture(system: DBusConnection) -> None:
    answering = asyncio.create_task(_portal(system, 0, "file:///tmp/Capture%20d%E2%80%99%C3%A9cran.png"))
    assert await LinuxPlatform().picture_of_screen() == Path("/tmp/Capture d’écran.png")
    await answering


async def test_a_user_who_says_no_is_heard(system: DBusConnection) -> None:
    answering = asyncio.create_task(_portal(system, 1, ""))
    with pytest.raises(UserError) as caught:
        await LinuxPlatform().picture_of_screen()
    assert caught.value.code is ScreenProblem.REFUSED
    await answering


async def test_a_picture_elsewhere_is_refused(system: DBusConnection) -> None:
    answering = asyncio.create_task(_portal(system, 0, "https://elsewhere.example/x.png"))
    with pytest.raises(EnvironmentProblem):
        await LinuxPlatform().picture_of_screen()
    await answering
