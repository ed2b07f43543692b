"""Reads the register of all identities from a node: numbers, owners and statuses, then names (pallet Identity)."""

from __future__ import annotations

from sakia_ng.adapters.duniter_v2.accounts import read_status
from sakia_ng.adapters.duniter_v2.key_pages import index_of, key_pages
from sakia_ng.adapters.duniter_v2.node import Node
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.trust_values import IDENTITY
from sakia_ng.adapters.duniter_v2.values import fields, key, number
from sakia_ng.adapters.servers.concurrency import in_turns
from sakia_ng.domain.addresses import to_address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.identity import RegisterEntry
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.text import UntrustedText
from sakia_ng.substrate.scale import Reader

_NAMES = "Identity.IdentitiesNames"
_HASH_BYTES = 16  # Blake2_128Concat: the hash, then the key itself


async def read_register(node: Node, currency: Currency, at: BlockRef) -> tuple[RegisterEntry, ...]:
    """Return every identity of one block, by number; names that outlived their identity are left out.

    Raises:
        EnvironmentProblem: the node cannot be asked, or what it says makes no sense.
    """
    names, runtime = await _names(node, at), node.runtime
    found: list[RegisterEntry] = []
    async for page in key_pages(node, runtime.prefix(IDENTITY), at.hash):
        values = await node.storage(page, at.hash)
        found += await in_turns(
            _entry(runtime, currency, index_of(one), data, names) for one, data in values.items() if data is not None
        )
    return tuple(sorted(found, key=lambda entry: entry.index))


async def _names(node: Node, at: BlockRef) -> dict[int, UntrustedText]:
    prefix = node.runtime.prefix(_NAMES)
    names: dict[int, UntrustedText] = {}
    async for page in key_pages(node, prefix, at.hash):
        values = await node.storage(page, at.hash)
        names |= dict(
            await in_turns(
                (number(node.runtime.decode(_NAMES, data)), _name(one[len(prefix) + _HASH_BYTES :]))
                for one, data in values.items()
                if data is not None
            )
        )
    return names


def _name(written: bytes) -> UntrustedText:
    """Read the name that ends a key. Those of the former network obeyed another rule, so none is asked of them."""
    reader = Reader(written)
    name = reader.byte_string().decode("utf-8", "replace")
    reader.finish()
    return UntrustedText(name)


def _entry(
    runtime: Runtime, currency: Currency, index: int, data: bytes, names: dict[int, UntrustedText]
) -> RegisterEntry:
    value = fields(runtime.decode(IDENTITY, data))
    owner = to_address(PublicKey(key(value.get("owner_key"))), currency)
    return RegisterEntry(index, owner, read_status(value.get("status")), names.get(index))
