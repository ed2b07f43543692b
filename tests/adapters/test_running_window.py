"""A second start reaches the window that is open already, and nobody else does."""

from __future__ import annotations

import asyncio
import json
import stat
import sys
import time
from pathlib import Path

import pytest

from sakia_ng.adapters import running_window
from sakia_ng.adapters.data_folder import WINDOW_FILE
from sakia_ng.adapters.running_window import LONGEST_LINK, RunningWindow, hand_over, is_sendable

LINK = "june://Élan?amount=5"
PATIENCE_S = 60.0


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_window, "_PATIENCE_S", PATIENCE_S)  # a busy machine takes its time


async def test_a_link_is_handed_over_and_an_empty_one_too(tmp_path: Path) -> None:
    heard: list[str] = []
    async with RunningWindow(tmp_path, heard.append):
        assert await hand_over(tmp_path, LINK)
        assert await hand_over(tmp_path, "")
        if sys.platform != "win32":
            assert stat.S_IMODE((tmp_path / WINDOW_FILE).stat().st_mode) == 0o600
    assert heard == [LINK, ""]
    assert not (tmp_path / WINDOW_FILE).exists()
    assert not await hand_over(tmp_path, LINK)


async def test_a_link_that_would_be_none_is_not_handed_over(tmp_path: Path) -> None:
    heard: list[str] = []
    async with RunningWindow(tmp_path, heard.append):
        for text in ("a\nb", "a\x00b", "\u202eevil", "x" * (LONGEST_LINK + 1)):
            assert not is_sendable(text)
            assert not await hand_over(tmp_path, text)
    assert heard == []


async def test_what_a_window_that_crashed_left_behind_means_nothing(tmp_path: Path) -> None:
    async with RunningWindow(tmp_path, lambda _: None):
        left = (tmp_path / WINDOW_FILE).read_bytes()
    (tmp_path / WINDOW_FILE).write_bytes(left)
    assert not await hand_over(tmp_path, LINK)
    async with RunningWindow(tmp_path, lambda _: None):
        assert (tmp_path / WINDOW_FILE).read_bytes() != left


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"port": "x", "secret": "00"}', b'{"port": 99999999, "secret": "00"}']
)
async def test_a_file_that_makes_no_sense_means_that_no_window_is_there(content: bytes, tmp_path: Path) -> None:
    (tmp_path / WINDOW_FILE).write_bytes(content)
    assert not await hand_over(tmp_path, LINK)


async def test_a_stranger_in_the_place_of_a_window_learns_nothing(tmp_path: Path) -> None:
    heard: list[bytes] = []

    ended = asyncio.Event()

    async def pretend(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.readline())
        writer.write(b"0" * 64 + b"\n")
        heard.append(await reader.read())
        writer.close()
        ended.set()

    server = await asyncio.start_server(pretend, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    (tmp_path / WINDOW_FILE).write_text(json.dumps({"port": port, "secret": "ab" * 32}))
    assert not await hand_over(tmp_path, LINK)
    await ended.wait()
    server.close()
    await server.wait_closed()
    assert [len(each) for each in heard] == [33, 0]


async def _knock(folder: Path, *lines: bytes) -> bytes:
    """Say something to the window as a stranger does; return what it answers after the first line."""
    port = json.loads((folder / WINDOW_FILE).read_bytes())["port"]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"".join(lines))
    try:
        answer = await reader.read()
    except ConnectionError:
        answer = b""
    writer.close()
    return answer


@pytest.mark.parametrize(
    "lines",
    [
        (b"\n",),
        (b"GET / HTTP/1.1\r\n", b"Host: 127.0.0.1\r\n\r\n"),
        (b"0" * 32 + b"\n", b"0" * 64 + b" june://x\n"),
        (b"0" * 32 + b"\n", b"\n"),
        (b"0" * 32 + b"\n", b"x" * 20_000 + b"\n"),
        (b"\xff" * 100_000,),
    ],
)
async def test_a_stranger_is_not_heard(lines: tuple[bytes, ...], tmp_path: Path) -> None:
    heard: list[str] = []
    async with RunningWindow(tmp_path, heard.append):
        assert b"ok" not in await _knock(tmp_path, *lines)
        assert await hand_over(tmp_path, LINK)
    assert heard == [LINK]


async def test_what_was_said_once_cannot_be_said_again_with_another_link(tmp_path: Path) -> None:
    heard: list[str] = []
    async with RunningWindow(tmp_path, heard.append):
        secret = bytes.fromhex(json.loads((tmp_path / WINDOW_FILE).read_bytes())["secret"])
        nonce = b"0" * 32
        proof = running_window._proof(secret, b"link", nonce, b"june://one")
        assert (await _knock(tmp_path, nonce, b"\n", proof, b" june://one\n")).endswith(b"ok\n")
        assert b"ok" not in await _knock(tmp_path, nonce, b"\n", proof, b" june://two\n")
        assert b"ok" not in await _knock(tmp_path, b"1" * 32, b"\n", proof, b" june://one\n")
    assert heard == ["june://one"]


async def test_silent_strangers_keep_nobody_out_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_window, "_PATIENCE_S", 0.3)
    heard: list[str] = []
    async with RunningWindow(tmp_path, heard.append):
        port = json.loads((tmp_path / WINDOW_FILE).read_bytes())["port"]
        silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(6)]
        assert await asyncio.gather(*(reader.read() for reader, _ in silent)) == [b""] * 6
        monkeypatch.setattr(running_window, "_PATIENCE_S", PATIENCE_S)
        assert await hand_over(tmp_path, LINK)
        for _, writer in silent:
            writer.close()
    assert heard == [LINK]


async def test_a_conversation_under_way_ends_with_the_window(tmp_path: Path) -> None:
    async with RunningWindow(tmp_path, lambda _: None):
        port = json.loads((tmp_path / WINDOW_FILE).read_bytes())["port"]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"0" * 32 + b"\n")
        await reader.readline()
    assert await reader.read() == b""
    writer.close()


async def test_where_no_file_can_be_written_the_window_goes_on_unheard(tmp_path: Path) -> None:
    async with RunningWindow(tmp_path / "none", lambda _: None):
        pass


async def test_one_that_is_cut_off_while_it_begins_leaves_nothing_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()

    def write_slowly(_file: Path, _data: bytes) -> None:
        loop.call_soon_threadsafe(begun.set)
        time.sleep(0.1)

    monkeypatch.setattr(running_window, "write_atomically", write_slowly)
    window = RunningWindow(tmp_path, lambda _: None)
    beginning = asyncio.create_task(window.__aenter__())
    await begun.wait()
    server = window._server
    beginning.cancel()
    await asyncio.gather(beginning, return_exceptions=True)
    assert server is not None
    assert not server.is_serving()
