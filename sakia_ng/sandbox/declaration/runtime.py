"""The whole runtime: its pallets in their order, its types, its extensions, its version, the interfaces it answers."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.sandbox.declaration.delegation import MULTISIG, PROXY
from sakia_ng.sandbox.declaration.language import Pallet, TypeDeclaration, Variant, enum, record, variant
from sakia_ng.sandbox.declaration.money import (
    ACCOUNT,
    BALANCES,
    ONESHOT_ACCOUNT,
    QUOTA,
    TREASURY,
    UNIVERSAL_DIVIDEND,
)
from sakia_ng.sandbox.declaration.smiths import AUTHORITY_MEMBERS, SESSION, SMITH_MEMBERS, SMITH_TYPES
from sakia_ng.sandbox.declaration.system import SYSTEM, TIMESTAMP, TRANSACTION_PAYMENT, UTILITY
from sakia_ng.sandbox.declaration.types_duniter import DUNITER_TYPES
from sakia_ng.sandbox.declaration.types_frame import FRAME_TYPES
from sakia_ng.sandbox.declaration.wot import CERTIFICATION, DISTANCE, IDENTITY, MEMBERSHIP, WOT

PALLETS = (
    SYSTEM,
    ACCOUNT,
    TIMESTAMP,
    BALANCES,
    TRANSACTION_PAYMENT,
    ONESHOT_ACCOUNT,
    QUOTA,
    SMITH_MEMBERS,
    AUTHORITY_MEMBERS,
    SESSION,
    UNIVERSAL_DIVIDEND,
    WOT,
    IDENTITY,
    MEMBERSHIP,
    CERTIFICATION,
    DISTANCE,
    MULTISIG,
    PROXY,
    UTILITY,
    TREASURY,
)


@dataclass(frozen=True, slots=True)
class Extension:
    """A signed extension: what it adds to the extrinsic and to the signed payload."""

    name: str
    extra: str
    additional: str


EXTENSIONS = (
    Extension("CheckNonZeroSender", "CheckNonZeroSender", "()"),
    Extension("CheckSpecVersion", "CheckSpecVersion", "u32"),
    Extension("CheckTxVersion", "CheckTxVersion", "u32"),
    Extension("CheckGenesis", "CheckGenesis", "H256"),
    Extension("CheckMortality", "CheckMortality", "H256"),
    Extension("CheckNonce", "OneshotCheckNonce", "()"),
    Extension("CheckWeight", "CheckWeight", "()"),
    Extension("ChargeTransactionPayment", "ChargeTransactionPayment", "()"),
    Extension("CheckMetadataHash", "CheckMetadataHash", "Option<[u8; 32]>"),
)


def outer_enum(kind: str) -> TypeDeclaration:
    """Return ``RuntimeCall``, ``RuntimeEvent`` or ``RuntimeError``: one case a pallet that has some."""
    cases = tuple(variant(p.index, p.name, f"{p.name}{kind}") for p in PALLETS if _parts(p, kind))
    return enum(f"g1_runtime::Runtime{kind}", *cases)


def _parts(pallet: Pallet, kind: str) -> tuple[Variant, ...]:
    if kind == "Call":
        return pallet.calls
    if kind == "Event":
        return pallet.events
    return tuple(variant(index, name) for index, name in enumerate(pallet.errors))


def _pallet_enums() -> list[TypeDeclaration]:
    return [
        enum(f"{p.crate}::pallet::{kind}", *_parts(p, kind), name=f"{p.name}{kind}")
        for p in PALLETS
        for kind in ("Call", "Event", "Error")
        if _parts(p, kind)
    ]


def _era() -> TypeDeclaration:
    mortal = (variant(index, f"Mortal{index}", "u8") for index in range(1, 256))
    return enum("sp_runtime::generic::era::Era", variant(0, "Immortal"), *mortal)


_EXTRA = f"({', '.join(extension.extra for extension in EXTENSIONS)})"

TYPES: dict[str, TypeDeclaration] = {
    declared.name: declared
    for declared in (
        *FRAME_TYPES,
        *DUNITER_TYPES,
        *SMITH_TYPES,
        *_pallet_enums(),
        *(outer_enum(kind) for kind in ("Call", "Event", "Error")),
        _era(),
        record("sp_core::OpaqueMetadata", "Vec<u8>"),
        record(
            "sp_runtime::generic::unchecked_extrinsic::UncheckedExtrinsic",
            "Vec<u8>",
            parameters=f"Address = MultiAddress; Call = RuntimeCall; Signature = MultiSignature; Extra = {_EXTRA}",
        ),
    )
}
"""Every named type of the runtime."""


def pallet_named(name: str) -> Pallet:
    """Return a pallet. Raises ``KeyError``."""
    return _BY_NAME[name]


_BY_NAME = {pallet.name: pallet for pallet in PALLETS}
