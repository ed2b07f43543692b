"""What Sakia is made of: the libraries installed beside it, with their versions and licences."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_OWN = "sakia-ng"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_CLASSIFIER = "License :: OSI Approved :: "
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Library:
    """One library.

    Attributes:
        name: as its authors write it.
        version: the one in use.
        licence: as its metadata say, empty when they do not.
    """

    name: str
    version: str
    licence: str


def libraries() -> tuple[Library, ...]:
    """Return Python, and every library that Sakia asks for and that is installed. Reads the disk: not on the loop."""
    try:
        asked = distribution(_OWN).requires or []
    except PackageNotFoundError:  # run from a folder that was never installed
        asked = []
    names = [match[0] for text in asked if (match := _NAME.match(text)) and "extra ==" not in text]
    found = [made for name in names if (made := _library(name)) is not None]
    return (Library("Python", platform.python_version(), "PSF-2.0"), *sorted(found, key=lambda one: one.name.lower()))


def _library(name: str) -> Library | None:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None
    return Library(found.metadata["Name"], found.version, _licence(found))


def _licence(found: Distribution) -> str:
    """Return the expression, else the classifiers, else the first line of the old field: it may hold a whole text."""
    metadata = found.metadata
    if expression := metadata.get_all("License-Expression"):
        return str(expression[0])
    classifiers = metadata.get_all("Classifier") or []
    named = [text.removeprefix(_CLASSIFIER) for text in classifiers if text.startswith(_CLASSIFIER)]
    if named:
        return ", ".join(named)
    texts = metadata.get_all("License") or [""]
    return str(texts[0]).strip().partition("\n")[0][:_LONGEST]
