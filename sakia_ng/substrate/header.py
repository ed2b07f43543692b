"""Block headers: as SCALE (whose blake2b-256 is the block's hash) and as JSON-RPC shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b

from sakia_ng.substrate.scale import Reader, WireError, WireProblem, compact

HASH_LENGTH = 32
_MAX_LOGS = 64
_MAX_BLOCK_NUMBER_BITS = 32


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a block.

    Attributes:
        parent_hash: 32 bytes.
        number: height; 0 is the genesis.
        state_root: 32 bytes, root of the state after this block.
        extrinsics_root: 32 bytes.
        logs: digest items, each already encoded.
    """

    parent_hash: bytes
    number: int
    state_root: bytes
    extrinsics_root: bytes
    logs: tuple[bytes, ...] = ()

    def encode(self) -> bytes:
        """Return the SCALE form."""
        roots = self.state_root + self.extrinsics_root
        return self.parent_hash + compact(self.number) + roots + compact(len(self.logs)) + b"".join(self.logs)

    def hash(self) -> bytes:
        """Return the block's hash: blake2b-256 of the SCALE form."""
        return blake2b(self.encode(), digest_size=HASH_LENGTH).digest()

    def to_json(self) -> dict[str, object]:
        """Return the form of ``chain_getHeader``."""
        return {
            "parentHash": "0x" + self.parent_hash.hex(),
            "number": hex(self.number),
            "stateRoot": "0x" + self.state_root.hex(),
            "extrinsicsRoot": "0x" + self.extrinsics_root.hex(),
            "digest": {"logs": ["0x" + log.hex() for log in self.logs]},
        }


def header_from_json(value: object) -> Header:
    """Read the form of ``chain_getHeader``.

    Raises:
        WireError: a field is absent or has not the expected shape.
    """
    fields = _mapping(value)
    logs = _mapping(fields.get("digest")).get("logs")
    if not isinstance(logs, list) or len(logs) > _MAX_LOGS:
        raise WireError(WireProblem.MALFORMED)
    return Header(
        _hash(fields.get("parentHash")),
        _number(fields.get("number")),
        _hash(fields.get("stateRoot")),
        _hash(fields.get("extrinsicsRoot")),
        tuple(_log(log) for log in logs),
    )


def decode_header(encoded: bytes) -> Header:
    """Read the SCALE form.

    Raises:
        WireError: truncated, trailing bytes, or a digest item of an unknown kind.
    """
    reader = Reader(encoded)
    parent, number = reader.take(HASH_LENGTH), reader.compact(_MAX_BLOCK_NUMBER_BITS)
    state_root, extrinsics_root = reader.take(HASH_LENGTH), reader.take(HASH_LENGTH)
    logs = reader.vector(_read_log, _MAX_LOGS)
    reader.finish()
    return Header(parent, number, state_root, extrinsics_root, tuple(logs))


def _read_log(reader: Reader) -> bytes:
    """Read one digest item: Other 0, Consensus 4, Seal 5, PreRuntime 6, RuntimeEnvironmentUpdated 8."""
    kind = reader.u8()
    if kind == 8:
        return bytes([kind])
    if kind not in (0, 4, 5, 6):
        raise reader.malformed()
    engine = b"" if kind == 0 else reader.take(4)
    data = reader.byte_string()
    return bytes([kind]) + engine + compact(len(data)) + data


def _log(value: object) -> bytes:
    """Read one digest item of the JSON form, which has to be one whole item of the SCALE form too."""
    reader = Reader(_bytes(value))
    log = _read_log(reader)
    reader.finish()
    return log


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise WireError(WireProblem.MALFORMED)
    return value


def _bytes(value: object) -> bytes:
    if isinstance(value, str) and value.startswith("0x"):
        try:
            return bytes.fromhex(value[2:])
        except ValueError:
            pass
    raise WireError(WireProblem.MALFORMED)


def _hash(value: object) -> bytes:
    data = _bytes(value)
    if len(data) != HASH_LENGTH:
        raise WireError(WireProblem.MALFORMED)
    return data


def _number(value: object) -> int:
    if not isinstance(value, str) or not value.startswith("0x"):
        raise WireError(WireProblem.MALFORMED)
    try:
        number = int(value, 16)
    except ValueError:
        raise WireError(WireProblem.MALFORMED) from None
    if number.bit_length() > _MAX_BLOCK_NUMBER_BITS or "_" in value:
        raise WireError(WireProblem.MALFORMED)
    return number
