"""``python -m tests.benchmarks [FILE] [NAME …]``: measure, print a table, write FILE as JSON. It never fails.

Each ``bench_*`` module beside this one has ``run() -> list[Figure]``. With names, only modules whose names hold one.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import tests.benchmarks
from sakia_ng.errors import SakiaError
from tests.benchmarks.figure import Figure


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked, tell and write it."""
    file = Path(arguments[0] if arguments else "build/bench.json")
    figures = [figure for name in _modules(arguments[1:]) for figure in _measured(name)]
    for figure in figures:
        print(_row(figure))  # noqa: T201 - a table on screen is what this is for
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps([{**asdict(figure), "ok": figure.ok} for figure in figures], indent=1) + "\n")
    return 0


def _modules(wanted: Sequence[str]) -> list[str]:
    names = [module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__)]
    return [name for name in names if name.startswith("bench_") and (not wanted or any(w in name for w in wanted))]


def _measured(name: str) -> list[Figure]:
    started, figures = time.monotonic(), list[Figure]()
    try:
        figures = importlib.import_module(f"tests.benchmarks.{name}").run()
    except (OSError, SakiaError, subprocess.SubprocessError, TimeoutError) as problem:
        print(f"{name}: not measured: {problem}", file=sys.stderr)  # noqa: T201 - as below
    print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr)  # noqa: T201 - progress
    return figures


def _row(figure: Figure) -> str:
    target = "" if figure.target is None else f"at most {figure.target:g}"
    word = "" if figure.target is None else ("ok" if figure.ok else "OVER")
    return f"{figure.name:58} {figure.value:10.2f} {figure.unit:12} {target:16} {word}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
