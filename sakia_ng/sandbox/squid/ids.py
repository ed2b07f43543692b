"""How the squid names its rows: block, event and call ids, and bytes as text."""

from __future__ import annotations

from sakia_ng.sandbox.population.comments import kind_of
from sakia_ng.sandbox.squid.store import Row


def bytea(data: bytes) -> str:
    r"""Write bytes as the database does: ``\x`` and hexadecimal."""
    return "\\x" + data.hex()


def block_id(number: int, block_hash: bytes) -> str:
    """Return the id of a block: its height on ten digits and the start of its hash; v1 blocks have a word in front."""
    if number < 0:
        return f"historic-block_{number}"
    return f"{number:010d}-{block_hash.hex()[:5]}"


def item_id(block: str, rank: int) -> str:
    """Return the id of an event, an extrinsic or a call of a block."""
    return f"{block}-{rank:06d}"


def comment_row(comment_id: str, block: int, data: bytes, **rest: object) -> Row:
    """Return the row of a remark.

    Args:
        comment_id: id of the row.
        block: height.
        data: bytes of the remark.
        rest: ``hash``, ``authorId``, ``eventId``.
    """
    kind = kind_of(data)
    return {
        "id": comment_id,
        "blockNumber": block,
        "remarkBytes": bytea(data),
        "remark": data.decode("latin-1" if kind == "RAW" else "utf-8"),
        "type": kind,
        **rest,
    }


def json_value(value: object) -> object:
    """Return decoded fields of events and calls as JSON: bytes as ``0x`` text, tuples as lists, big numbers as text."""
    if isinstance(value, bytes):
        return "0x" + value.hex()
    if isinstance(value, dict):
        return {str(name): json_value(inner) for name, inner in value.items()}
    if isinstance(value, (tuple, list)):
        return [json_value(inner) for inner in value]
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 53:
        return str(value)
    return value


def json_texts(fields: dict[str, object]) -> list[str]:
    """Return the values of fields as texts (column ``argsStr``)."""
    return [str(json_value(value)) for value in fields.values()]
