"""Check the folder that ``make frozen`` built: its size, its journey, its start against the start from source.

    python packaging/check_frozen.py [FOLDER]

Run by the interpreter of .venv. FOLDER is build/dist/sakia-ng when it is left out. The picture of its first start is
kept as build/first-start-SYSTEM.png.
"""

from __future__ import annotations

import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MAX_MB = 230
MAX_RATIO = 1.2
PAIRS = 7
LAST_STEP = "In the history of Hacklab Le Lierre (54.png)"
FIRST_START = ROOT / "build" / f"first-start-{sys.platform}.png"
OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def megabytes(folder: Path) -> float:
    """Return what the files of a folder hold, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def play(program: Path) -> int:
    """Play the journey with an environment in which no Python could be found, and return how many pictures it left.

    The first is kept.

    Raises:
        SystemExit: it failed, or did not come to its end.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        bare = {"QT_QPA_PLATFORM": "offscreen", "HOME": folder, "PATH": "/nowhere", "LANG": "C.UTF-8"}
        if sys.platform == "win32":
            bare |= {"SYSTEMROOT": os.environ["SYSTEMROOT"], "TEMP": folder, "TMP": folder, "LOCALAPPDATA": folder}
        command = [str(program), "--demo", "--journey", f"{folder}/pictures"]
        done = subprocess.run(
            command, env=bare, cwd=folder, capture_output=True, encoding="utf-8", timeout=300, check=False
        )
        if done.returncode or LAST_STEP not in done.stdout:
            raise SystemExit(f"The journey failed ({done.returncode}):\n{done.stdout}\n{done.stderr}")
        pictures = sorted(Path(folder, "pictures").glob("*.png"))
        shutil.copyfile(pictures[0], FIRST_START)
        return len(pictures)


def seconds_to_first_call(command: list[str]) -> float:
    """Return how long a wallet takes from its start until it calls its node: window shown, all imported, store open."""
    with (
        socket.create_server(("127.0.0.1", 0)) as node,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
    ):
        node.settimeout(60)
        url = f"ws://127.0.0.1:{node.getsockname()[1]}"
        options = ["--data-dir", folder, "--node", url, "--squid", "http://127.0.0.1:9", "--currency", "g1"]
        started = time.perf_counter()
        with subprocess.Popen([*command, *options], cwd=ROOT, env=OFFSCREEN, stderr=subprocess.DEVNULL) as process:
            try:
                caller, _ = node.accept()
                took = time.perf_counter() - started
                caller.close()
            finally:
                process.kill()
        return took


def start_ratio(program: Path) -> tuple[float, float, float]:
    """Start both in turn, after one pair that is not counted; return the median ratio and both medians in seconds."""
    commands = [str(program)], [sys.executable, "-m", "sakia_ng"]
    pairs = [[seconds_to_first_call(command) for command in commands] for _ in range(PAIRS + 1)][1:]
    frozen, source = (statistics.median(column) for column in zip(*pairs, strict=True))
    return statistics.median(one / other for one, other in pairs), frozen, source


def main() -> None:
    """Print the figures; fail at the first that is over its limit."""
    folder = Path(sys.argv[1] if sys.argv[1:] else ROOT / "build" / "dist" / "sakia-ng").resolve()
    program = folder / ("sakia-ng.exe" if sys.platform == "win32" else "sakia-ng")
    size = megabytes(folder)
    print(f"Size: {size:.0f} MB, at most {MAX_MB}")  # noqa: T201 - its purpose
    if size > MAX_MB:
        raise SystemExit("It is too large.")
    print(f"Journey: played to its end, {play(program)} pictures")  # noqa: T201
    ratio, frozen, source = start_ratio(program)
    print(f"Start: {frozen:.2f} s, from source {source:.2f} s: {ratio:.2f} times, at most {MAX_RATIO}")  # noqa: T201
    if ratio > MAX_RATIO:
        raise SystemExit("It starts too slowly.")


if __name__ == "__main__":
    main()
