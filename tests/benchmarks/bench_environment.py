"""How much disk the environment takes that runs the program, without what tests need."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from tests.benchmarks.figure import Figure

_REQUIREMENTS = Path(__file__).parents[2] / "requirements.txt"


def run() -> list[Figure]:
    """Add up the files of every package that the program needs on this system."""
    names = re.findall(r"^([\w.-]+)==", _REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE)
    megabytes = sum(map(_bytes_of, names)) / 1e6
    return [Figure("environment: what is installed to run the program", megabytes, "MB", 450)]


def _bytes_of(name: str) -> int:
    """Return the size of a package, 0 for one of another system."""
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        return 0
    paths = (Path(str(file.locate())) for file in files)
    return sum(path.stat().st_size for path in paths if path.exists())
