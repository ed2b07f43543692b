"""Version of the runtime, and the interfaces it answers through ``state_call``."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

SPEC_NAME = "g1"
IMPL_NAME = "sakia-ng-sandbox"
AUTHORING_VERSION = 1
SPEC_VERSION = 1100
IMPL_VERSION = 1
TRANSACTION_VERSION = 1
STATE_VERSION = 1


@dataclass(frozen=True, slots=True)
class ApiMethod:
    """A function of a runtime API: inputs in the notation of fields."""

    name: str
    inputs: str
    output: str


@dataclass(frozen=True, slots=True)
class RuntimeApi:
    """A set of functions that ``state_call`` reaches as ``Name_method``."""

    name: str
    version: int
    methods: tuple[ApiMethod, ...]


APIS = (
    RuntimeApi("Core", 5, (ApiMethod("version", "", "RuntimeVersion"),)),
    RuntimeApi(
        "Metadata",
        2,
        (
            ApiMethod("metadata", "", "OpaqueMetadata"),
            ApiMethod("metadata_at_version", "version: u32", "Option<OpaqueMetadata>"),
            ApiMethod("metadata_versions", "", "Vec<u32>"),
        ),
    ),
    RuntimeApi("AccountNonceApi", 1, (ApiMethod("account_nonce", "account: AccountId32", "u32"),)),
    RuntimeApi(
        "TransactionPaymentApi",
        4,
        (ApiMethod("query_info", "uxt: UncheckedExtrinsic, len: u32", "RuntimeDispatchInfo"),),
    ),
    RuntimeApi("DuniterAccountApi", 1, (ApiMethod("estimate_cost", "uxt: UncheckedExtrinsic", "EstimatedCost"),)),
    RuntimeApi("UniversalDividendApi", 1, (ApiMethod("account_balances", "account: AccountId32", "AccountBalances"),)),
)

API_IDENTIFIERS = tuple((blake2b(api.name.encode(), digest_size=8).digest(), api.version) for api in APIS)
"""Runtime APIs as ``state_getRuntimeVersion`` lists them."""


def version_values(spec_version: int = SPEC_VERSION) -> tuple[object, ...]:
    """Return the value of ``RuntimeVersion``."""
    return (
        SPEC_NAME,
        IMPL_NAME,
        AUTHORING_VERSION,
        spec_version,
        IMPL_VERSION,
        list(API_IDENTIFIERS),
        TRANSACTION_VERSION,
        STATE_VERSION,
    )


def version_json(spec_version: int = SPEC_VERSION) -> dict[str, object]:
    """Return the answer of ``state_getRuntimeVersion``."""
    return {
        "specName": SPEC_NAME,
        "implName": IMPL_NAME,
        "authoringVersion": AUTHORING_VERSION,
        "specVersion": spec_version,
        "implVersion": IMPL_VERSION,
        "apis": [["0x" + identifier.hex(), version] for identifier, version in API_IDENTIFIERS],
        "transactionVersion": TRANSACTION_VERSION,
        "systemVersion": STATE_VERSION,
        "stateVersion": STATE_VERSION,
    }
