"""Walks all keys of a storage map, a page at a time."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from sakia_ng.adapters.duniter_v2.node import KEYS_A_PAGE, Node
from sakia_ng.adapters.duniter_v2.values import garbage
from sakia_ng.adapters.servers.json_values import hex_bytes, items
from sakia_ng.domain.chain import BlockHash

_INDEX_BYTES = 4
_MOST_PAGES = 1_000
"""A web of a million identities; a node that tells of more does not come to an end."""


async def key_pages(node: Node, prefix: bytes, at: BlockHash) -> AsyncGenerator[Sequence[bytes], None]:
    """Give the keys under a prefix in their order, ``KEYS_A_PAGE`` at a time.

    Raises:
        EnvironmentProblem: the node cannot be asked, or goes round in circles.
    """
    after: bytes | None = None
    for _ in range(_MOST_PAGES):
        start = None if after is None else "0x" + after.hex()
        answer = await node.at_block("state_getKeysPaged", "0x" + prefix.hex(), KEYS_A_PAGE, start, at)
        page = [hex_bytes(item) for item in items(answer)]
        previous = after or b""
        if len(page) > KEYS_A_PAGE or any(not key.startswith(prefix) for key in page) or page != sorted(set(page)):
            raise garbage()
        if page and page[0] <= previous:
            raise garbage()
        if page:
            yield page
        if len(page) < KEYS_A_PAGE:
            return
        after = page[-1]
    raise garbage()


def index_of(key: bytes) -> int:
    """Read the identity's number at the end of a key, where ``Twox64Concat`` leaves it."""
    if len(key) < _INDEX_BYTES:
        raise garbage()
    return int.from_bytes(key[-_INDEX_BYTES:], "little")
