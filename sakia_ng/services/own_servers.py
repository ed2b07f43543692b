"""The servers a user typed, kept for each currency among the preferences: ``{"servers": {GENESIS: {NAME: [URL]}}}``.

Older versions kept them for all currencies at once, under their own names: those count for a currency until something
is kept for it, and stay where they are for the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

NODES, INDEXERS = "node_urls", "squid_urls"
NAMES = (NODES, INDEXERS)
_SECTION = "servers"


@dataclass(frozen=True, slots=True)
class ServersOf:
    """Whose servers are meant.

    Attributes:
        genesis: hash of the first block of the currency.
        node_urls: nodes typed on the way to it.
        squid_urls: indexers likewise.
        just_typed: they are added to those kept; else they were kept elsewhere, and count until any are kept here.
    """

    genesis: str
    node_urls: tuple[str, ...] = ()
    squid_urls: tuple[str, ...] = ()
    just_typed: bool = False


def read(kept: Mapping[str, object], of: ServersOf) -> dict[str, tuple[str, ...]]:
    """Return the addresses in force, by name."""
    section = _mapping(_mapping(kept.get(_SECTION)).get(of.genesis))
    brought = {NODES: of.node_urls, INDEXERS: of.squid_urls}
    if not section:
        return {name: _once(*_texts(kept.get(name)), *brought[name]) for name in NAMES}
    return {name: _once(*_texts(section.get(name)), *(brought[name] if of.just_typed else ())) for name in NAMES}


def written(kept: Mapping[str, object], of: ServersOf, urls: Mapping[str, tuple[str, ...]]) -> dict[str, object]:
    """Return what is kept with other addresses for a currency."""
    section = {name: list(urls[name]) for name in NAMES}
    return {**kept, _SECTION: {**_mapping(kept.get(_SECTION)), of.genesis: section}}


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _texts(value: object) -> tuple[str, ...]:
    is_sensible = isinstance(value, list) and all(isinstance(item, str) for item in value)
    return tuple(value) if is_sensible and isinstance(value, list) else ()


def _once(*urls: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(urls))
