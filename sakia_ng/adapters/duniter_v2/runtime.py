"""The runtime of a chain as this adapter uses it, rebuilt from its trimmed description."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sakia_ng.adapters.duniter_v2.decoder import DEFAULT_BUDGET, Decoder, Value
from sakia_ng.adapters.duniter_v2.known_calls import NUMBERS, SHAPES
from sakia_ng.adapters.duniter_v2.metadata_trim import STORAGE
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.scale import WireError
from sakia_ng.substrate.storage_keys import blake2_128_concat, identity, storage_prefix, twox_64_concat

EXTENSIONS = (
    "CheckNonZeroSender",
    "CheckSpecVersion",
    "CheckTxVersion",
    "CheckGenesis",
    "CheckMortality",
    "CheckNonce",
    "CheckWeight",
    "ChargeTransactionPayment",
    "CheckMetadataHash",
)
"""What our extrinsics are signed with, in order (protocol brief, section 5)."""

EXTRINSIC_VERSION = 4
_DEPOSIT_BYTES = 8
_BYTE = frozenset(range(256))
_OPTIONAL_STORAGE = frozenset(
    {
        "Balances.Holds",
        "Identity.IdentitiesNames",
        "Membership.Membership",
        "Certification.CertsByReceiver",
        "Certification.StorageIdtyCertMeta",
        "Distance.PendingEvaluationRequest",
        "Distance.CurrentPeriodIndex",
        *(f"Distance.EvaluationPool{number}" for number in range(3)),
        "Quota.IdtyQuota",
    }
)
"""Without these some things cannot be done, but payments can."""
_HASHERS = {2: blake2_128_concat, 5: twox_64_concat, 6: identity}


@dataclass(frozen=True, slots=True)
class RuntimeVersion:
    """Answer to ``state_getRuntimeVersion``.

    Attributes:
        spec_name: name of the runtime.
        spec_version: number that goes up with each upgrade.
        transaction_version: number that goes up when encodings change.
    """

    spec_name: str
    spec_version: int
    transaction_version: int


@dataclass(frozen=True, slots=True)
class StorageLayout:
    """Where an item lies and the type of its values."""

    prefix: bytes
    hashers: tuple[int, ...]
    value: int


@dataclass(frozen=True, slots=True)
class CallLayout:
    """How a call is encoded: its two indexes and, for each argument, its name and what it is."""

    pallet: int
    call: int
    arguments: tuple[str, ...]


class Runtime:
    """One runtime version.

    Args:
        version: what the node says it runs.
        description: what ``metadata_trim.trim`` made.
        digest: hash of the metadata it was made of.

    Raises:
        EnvironmentProblem: the description is damaged, or lacks what cannot be done without.
    """

    def __init__(self, version: RuntimeVersion, description: Mapping[str, object], digest: bytes = b"") -> None:
        self.version = version
        self.digest = digest
        try:
            self._load(description)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            raise EnvironmentProblem(NodeProblem.RUNTIME_UNKNOWN, what="description") from None
        for pallet, item in STORAGE:
            name = f"{pallet}.{item}"
            if name not in self._storage and name not in _OPTIONAL_STORAGE:
                raise EnvironmentProblem(NodeProblem.RUNTIME_UNKNOWN, what=name)

    def _load(self, description: Mapping[str, Any]) -> None:
        self._storage = {name: _storage_layout(name, layout) for name, layout in _object(description["storage"])}
        self._calls = {name: _call_layout(layout) for name, layout in _object(description["calls"])}
        self._decoder = Decoder({int(number): shape for number, shape in _object(description["types"])})
        self._errors = {
            (int(pallet), int(index)): (name, error)
            for pallet, described in _object(description["errors"])
            for name, names in [_pallet_errors(described)]
            for index, error in names.items()
        }
        constants = dict(_object(description["constants"]))
        deposit = bytes.fromhex(constants["Balances.ExistentialDeposit"])
        if len(deposit) != _DEPOSIT_BYTES:
            raise ValueError
        self._constants = {name: _whole(bytes.fromhex(data)) for name, data in constants.items()}
        self.existential_deposit = Cents(int.from_bytes(deposit, "little"))
        self._extensions = [_extension(described) for described in description["extensions"]]
        self._extrinsic_version = description["extrinsic_version"]

    @property
    def can_be_signed_for(self) -> bool:
        """Whether extrinsics and all calls we sign have the layout we write.

        Extensions that put nothing on the wire do not matter. On a known version calls must have their known numbers.
        """
        return self._has_our_layout and self._has_our_calls

    def signable(self) -> Runtime:
        """Return itself. Raises ``EnvironmentProblem`` when nothing may be signed for it."""
        if not self.can_be_signed_for:
            raise EnvironmentProblem(NodeProblem.RUNTIME_UNKNOWN, what="calls")
        return self

    @property
    def _has_our_calls(self) -> bool:
        for name, words in SHAPES.items():
            layout = self._calls.get(name)
            if layout is None or layout.arguments != words or not self._has_known_numbers(name, layout):
                return False
        return True

    @property
    def _has_our_layout(self) -> bool:
        seen = [
            name for name, extra, signed in self._extensions if name in EXTENSIONS or (extra, signed) != ("empty",) * 2
        ]
        return self._extrinsic_version == EXTRINSIC_VERSION and tuple(seen) == EXTENSIONS

    def has(self, name: str) -> bool:
        """Whether a storage item such as ``Balances.Holds`` exists."""
        return name in self._storage

    def constant(self, name: str) -> int:
        """Return a constant such as ``Identity.ConfirmPeriod``, a whole number.

        Raises:
            EnvironmentProblem: the runtime has none of this name.
        """
        if name not in self._constants:
            raise EnvironmentProblem(NodeProblem.RUNTIME_UNKNOWN, what=name)
        return self._constants[name]

    def prefix(self, name: str) -> bytes:
        """Return what all keys of a map begin with.

        Raises:
            EnvironmentProblem: the runtime has no such map.
        """
        return self._layout(name).prefix

    def _layout(self, name: str) -> StorageLayout:
        if name not in self._storage:
            raise EnvironmentProblem(NodeProblem.RUNTIME_UNKNOWN, what=name)
        return self._storage[name]

    def key(self, name: str, *keys: bytes) -> bytes:
        """Return the storage key of an item, for encoded map keys.

        Raises:
            EnvironmentProblem: the item is hashed in a way we do not know.
        """
        layout = self._layout(name)
        hashers = [_HASHERS.get(number) for number in layout.hashers]
        if len(hashers) != len(keys) or None in hashers:
            raise EnvironmentProblem(NodeProblem.RUNTIME_UNKNOWN, what=name)
        return layout.prefix + b"".join(hasher(key) for hasher, key in zip(hashers, keys, strict=True) if hasher)

    def decode(self, name: str, data: bytes, budget: int = DEFAULT_BUDGET) -> Value:
        """Return the value of a storage item, which may hold only so many values.

        Raises:
            EnvironmentProblem: the bytes are not such a value.
        """
        try:
            return self._decoder.decode(self._storage[name].value, data, budget)
        except WireError:  # bytes, or types, that make no sense
            raise EnvironmentProblem(NodeProblem.GARBAGE, what=name) from None

    def call(self, name: str, *arguments: str) -> CallLayout:
        """Return the layout of a call whose arguments must be as the words say.

        Raises:
            EnvironmentProblem: the runtime has no such call, or other arguments: nothing may be signed for it.
        """
        layout = self._calls.get(name)
        if layout is None or layout.arguments != arguments or not self._has_known_numbers(name, layout):
            raise EnvironmentProblem(NodeProblem.RUNTIME_UNKNOWN, what=name)
        return layout

    def _has_known_numbers(self, name: str, layout: CallLayout) -> bool:
        """Whether a call has the numbers that it is known to have on this version, if the version is known."""
        numbers = NUMBERS.get((self.version.spec_name, self.version.spec_version), {})
        return name not in numbers or numbers[name] == (layout.pallet, layout.call)

    def error(self, pallet: int, index: int) -> tuple[str, str] | None:
        """Return the names of a pallet and of its error."""
        return self._errors.get((pallet, index))


def _object(value: dict[str, Any]) -> ItemsView[str, Any]:
    return value.items()


def _whole(data: bytes) -> int:
    """Read a constant of a few bytes as a whole number."""
    if len(data) > _DEPOSIT_BYTES:
        raise ValueError
    return int.from_bytes(data, "little")


def _storage_layout(name: str, described: object) -> StorageLayout:
    match described:
        case [str(prefix), list(hashers), int(value)] if all(isinstance(hasher, int) for hasher in hashers):
            return StorageLayout(storage_prefix(prefix, name.partition(".")[2]), tuple(hashers), value)
        case _:
            raise ValueError


def _call_layout(described: object) -> CallLayout:
    match described:
        case [int(pallet), int(call), list(words)] if {pallet, call} <= _BYTE and _are_texts(words):
            return CallLayout(pallet, call, tuple(words))
        case _:
            raise ValueError


def _pallet_errors(described: object) -> tuple[str, dict[str, str]]:
    match described:
        case [str(name), dict(names)] if _are_texts(names.values()):
            return name, names
        case _:
            raise ValueError


def _extension(described: object) -> tuple[str, str, str]:
    match described:
        case [str(name), str(extra), str(signed)]:
            return name, extra, signed
        case _:
            raise ValueError


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)
