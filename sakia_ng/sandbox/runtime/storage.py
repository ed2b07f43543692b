"""Typed doors to the storage: one object for each item that the rules read or write."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar, cast

from sakia_ng.sandbox.declaration.codec import codec
from sakia_ng.sandbox.declaration.language import StorageItem
from sakia_ng.sandbox.declaration.metadata import default_of
from sakia_ng.sandbox.declaration.records import (
    AccountInfo,
    Announcement,
    EvaluationPool,
    IdtyCertMeta,
    IdtyValue,
    MembershipData,
    Multisig,
    PerClass,
    ProxyDefinition,
    Quota,
    Refund,
    SmithMeta,
)
from sakia_ng.sandbox.declaration.runtime import pallet_named
from sakia_ng.sandbox.declaration.version import SPEC_VERSION
from sakia_ng.substrate.storage_keys import blake2_128_concat, storage_prefix, twox_64_concat

K = TypeVar("K")
V = TypeVar("V")


class Readable(Protocol):
    """Any storage that can be read."""

    def get(self, key: bytes, /) -> bytes | None:
        """Return the value of a key, or None."""


class Writable(Readable, Protocol):
    """Any storage that can be written."""

    def put(self, key: bytes, value: bytes | None, /) -> None:
        """Write a value, or delete it with None."""


def _item(pallet: str, name: str) -> StorageItem:
    return next(item for item in pallet_named(pallet).storage if item.name == name)


class Value(Generic[V]):
    """A plain value with a default."""

    def __init__(self, pallet: str, name: str) -> None:
        item = _item(pallet, name)
        self.key = storage_prefix(pallet, name)
        self._codec = codec(item.value)
        self._default = default_of(item)

    def get(self, store: Readable) -> V:
        """Read it."""
        raw = store.get(self.key)
        return cast("V", self._codec.decode_all(self._default if raw is None else raw))

    def put(self, store: Writable, value: V) -> None:
        """Write it."""
        store.put(self.key, self._codec.encode(value))

    def kill(self, store: Writable) -> None:
        """Delete it."""
        store.put(self.key, None)


class OptionalValue(Generic[V]):
    """A plain value that may be absent."""

    def __init__(self, pallet: str, name: str) -> None:
        self.key = storage_prefix(pallet, name)
        self._codec = codec(_item(pallet, name).value)

    def get(self, store: Readable) -> V | None:
        """Read it."""
        raw = store.get(self.key)
        return None if raw is None else cast("V", self._codec.decode_all(raw))

    def put(self, store: Writable, value: V | None) -> None:
        """Write it, or delete it with None."""
        store.put(self.key, None if value is None else self._codec.encode(value))


class OptionalMap(Generic[K, V]):
    """A map whose values may be absent."""

    def __init__(self, pallet: str, name: str) -> None:
        item = _item(pallet, name)
        assert item.key is not None
        self.prefix = storage_prefix(pallet, name)
        self._hasher = {"Blake2_128Concat": blake2_128_concat, "Twox64Concat": twox_64_concat}[str(item.hasher)]
        self._key_codec = codec(item.key)
        self._codec = codec(item.value)

    def decode(self, raw: bytes) -> V:
        """Return the value of an entry from its bytes."""
        return cast("V", self._codec.decode_all(raw))

    def encode(self, value: V) -> bytes:
        """Return the bytes of a value."""
        return self._codec.encode(value)

    def key(self, key: K) -> bytes:
        """Return the storage key of an entry."""
        return self.prefix + self._hasher(self._key_codec.encode(key))

    def get(self, store: Readable, key: K) -> V | None:
        """Read an entry."""
        raw = store.get(self.key(key))
        return None if raw is None else cast("V", self._codec.decode_all(raw))

    def put(self, store: Writable, key: K, value: V | None) -> None:
        """Write an entry, or delete it with None."""
        store.put(self.key(key), None if value is None else self._codec.encode(value))


class OptionalDoubleMap(Generic[V]):
    """A map under an account and a hash, whose values may be absent."""

    def __init__(self, pallet: str, name: str) -> None:
        self.prefix = storage_prefix(pallet, name)
        self._codec = codec(_item(pallet, name).value)

    def key(self, account: bytes, digest: bytes) -> bytes:
        """Return the storage key of an entry."""
        return self.prefix + twox_64_concat(account) + blake2_128_concat(digest)

    def get(self, store: Readable, account: bytes, digest: bytes) -> V | None:
        """Read an entry."""
        raw = store.get(self.key(account, digest))
        return None if raw is None else cast("V", self._codec.decode_all(raw))

    def put(self, store: Writable, account: bytes, digest: bytes, value: V | None) -> None:
        """Write an entry, or delete it with None."""
        store.put(self.key(account, digest), None if value is None else self._codec.encode(value))


class Map(OptionalMap[K, V]):
    """A map with a default."""

    def __init__(self, pallet: str, name: str) -> None:
        super().__init__(pallet, name)
        self._default = default_of(_item(pallet, name))

    def get(self, store: Readable, key: K) -> V:
        """Read an entry, or the default."""
        found = super().get(store, key)
        return cast("V", self._codec.decode_all(self._default)) if found is None else found

    def contains(self, store: Readable, key: K) -> bool:
        """Whether the entry exists."""
        return store.get(self.key(key)) is not None


ACCOUNT: Map[bytes, AccountInfo] = Map("System", "Account")
BLOCK_HASH: Map[int, bytes] = Map("System", "BlockHash")
BLOCK_WEIGHT: Value[PerClass] = Value("System", "BlockWeight")
NUMBER: Value[int] = Value("System", "Number")
PARENT_HASH: Value[bytes] = Value("System", "ParentHash")
DIGEST: Value[tuple[list[object]]] = Value("System", "Digest")
EVENT_COUNT: Value[int] = Value("System", "EventCount")
ALL_EXTRINSICS_LENGTH: OptionalValue[int] = OptionalValue("System", "AllExtrinsicsLen")
LAST_RUNTIME_UPGRADE: OptionalValue[tuple[int, str]] = OptionalValue("System", "LastRuntimeUpgrade")
NOW: Value[int] = Value("Timestamp", "Now")
HOLDS: Map[bytes, list[tuple[object, int]]] = Map("Balances", "Holds")
TOTAL_ISSUANCE: Value[int] = Value("Balances", "TotalIssuance")
NEXT_FEE_MULTIPLIER: Value[int] = Value("TransactionPayment", "NextFeeMultiplier")
IDTY_QUOTA: OptionalMap[int, Quota] = OptionalMap("Quota", "IdtyQuota")
REFUND_QUEUE: Value[list[Refund]] = Value("Quota", "RefundQueue")
CURRENT_UD: Value[int] = Value("UniversalDividend", "CurrentUd")
CURRENT_UD_INDEX: Value[int] = Value("UniversalDividend", "CurrentUdIndex")
MONETARY_MASS: Value[int] = Value("UniversalDividend", "MonetaryMass")
NEXT_REEVAL: OptionalValue[int] = OptionalValue("UniversalDividend", "NextReeval")
NEXT_UD: OptionalValue[int] = OptionalValue("UniversalDividend", "NextUd")
PAST_REEVALS: Value[list[tuple[int, int]]] = Value("UniversalDividend", "PastReevals")
IDENTITIES: OptionalMap[int, IdtyValue] = OptionalMap("Identity", "Identities")
COUNTER_FOR_IDENTITIES: Value[int] = Value("Identity", "CounterForIdentities")
IDENTITY_INDEX_OF: OptionalMap[bytes, int] = OptionalMap("Identity", "IdentityIndexOf")
IDENTITIES_NAMES: OptionalMap[bytes, int] = OptionalMap("Identity", "IdentitiesNames")
NEXT_IDTY_INDEX: Value[int] = Value("Identity", "NextIdtyIndex")
IDENTITY_CHANGE_SCHEDULE: Map[int, list[int]] = Map("Identity", "IdentityChangeSchedule")
MEMBERSHIP: OptionalMap[int, MembershipData] = OptionalMap("Membership", "Membership")
COUNTER_FOR_MEMBERSHIP: Value[int] = Value("Membership", "CounterForMembership")
MEMBERSHIPS_EXPIRE_ON: Map[int, list[int]] = Map("Membership", "MembershipsExpireOn")
CERT_META: Map[int, IdtyCertMeta] = Map("Certification", "StorageIdtyCertMeta")
CERTS_BY_RECEIVER: Map[int, list[tuple[int, int]]] = Map("Certification", "CertsByReceiver")
CERTS_REMOVABLE_ON: OptionalMap[int, list[tuple[int, int]]] = OptionalMap("Certification", "CertsRemovableOn")
EVALUATION_POOLS: tuple[Value[EvaluationPool], ...] = tuple(
    Value("Distance", f"EvaluationPool{number}") for number in range(3)
)
EVALUATION_BLOCK: Value[bytes] = Value("Distance", "EvaluationBlock")
PENDING_EVALUATION: OptionalMap[int, bytes] = OptionalMap("Distance", "PendingEvaluationRequest")
CURRENT_PERIOD_INDEX: Value[int] = Value("Distance", "CurrentPeriodIndex")
SMITHS: OptionalMap[int, SmithMeta] = OptionalMap("SmithMembers", "Smiths")
SMITHS_EXPIRE_ON: OptionalMap[int, list[int]] = OptionalMap("SmithMembers", "ExpiresOn")
CURRENT_SESSION: Value[int] = Value("SmithMembers", "CurrentSession")
ONLINE_AUTHORITIES: Value[list[int]] = Value("AuthorityMembers", "OnlineAuthorities")
ONESHOT_ACCOUNTS: OptionalMap[bytes, int] = OptionalMap("OneshotAccount", "OneshotAccounts")
MULTISIGS: OptionalDoubleMap[Multisig] = OptionalDoubleMap("Multisig", "Multisigs")
PROXIES: Map[bytes, tuple[list[ProxyDefinition], int]] = Map("Proxy", "Proxies")
ANNOUNCEMENTS: Map[bytes, tuple[list[Announcement], int]] = Map("Proxy", "Announcements")

EVENTS_KEY = storage_prefix("System", "Events")
"""Key of the events, which are encoded one by one."""

TREASURY_ACCOUNT = b"modlpy/trsry".ljust(32, b"\0")
"""Where fees and dust go, and refunds come from."""


def spec_version(store: Readable) -> int:
    """Return the version of the runtime that a storage is of."""
    known = LAST_RUNTIME_UPGRADE.get(store)
    return SPEC_VERSION if known is None else known[0]
