"""Where other people's clients are installed: in a cache of this user, never in the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

POLKADOT_API = "16.5.6"
SUBSTRATE_INTERFACE = "1.8.1"
SILKAJ = "0.12.1"
INSTALL_S = 240
CACHE = platformdirs.user_cache_path("sakia-ng-interop")  # the real one: tests get folders of their own later


def cache(name: str) -> Path:
    folder = CACHE / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def polkadot_js() -> tuple[str, Path]:
    """Return the command of Node.js and the folder of the package; skip the test when they cannot be had."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("Node.js with npm is not installed on this machine")
    folder = cache(f"polkadot-api-{POLKADOT_API}")
    if not (folder / "node_modules" / "@polkadot" / "api" / "package.json").exists():
        (folder / "package.json").write_text('{"private": true}\n')
        options = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--fetch-retries=1"]
        _install([npm, "install", *options, f"@polkadot/api@{POLKADOT_API}"], folder, "the npm package")
    return node, folder


def substrate_interface() -> Path:
    """Return the Python that has py-substrate-interface; skip the test unless asked for, or when it cannot be had."""
    if os.environ.get("SAKIA_INTEROP") != "all":
        pytest.skip("py-substrate-interface is tried by make interop only")
    return _python_with(f"substrate-interface=={SUBSTRATE_INTERFACE}", "setuptools<81")


def silkaj() -> Path:
    """Return the Python that has silkaj, a client of Duniter v1; skip the test when it cannot be had."""
    return _python_with(f"silkaj=={SILKAJ}")


def _python_with(*packages: str) -> Path:
    folder = cache(packages[0].replace("==", "-"))
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not (folder / "installed").exists():
        _install([sys.executable, "-m", "venv", str(folder)], folder, "a virtual environment")
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        _install([*command, *packages], folder, f"the Python package {packages[0]}")
        (folder / "installed").touch()
    return python


def _install(command: list[str], folder: Path, what: str) -> None:
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=INSTALL_S)
    except (subprocess.SubprocessError, OSError) as problem:
        pytest.skip(f"{what} could not be installed: {problem}")
