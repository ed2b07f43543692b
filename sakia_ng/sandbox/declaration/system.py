"""Pallets that every Substrate chain has: System, Timestamp, TransactionPayment, Utility."""

from __future__ import annotations

from sakia_ng.sandbox.declaration.language import (
    BLAKE,
    TWOX,
    Pallet,
    constant,
    mapping,
    optional_value,
    value,
    variant,
)
from sakia_ng.sandbox.declaration.version import version_values

_ALL = 2**64 - 1
_BASE_EXTRINSIC = (108_157_000, 0)
_NORMAL = (_BASE_EXTRINSIC, (1_299_891_843_000, 11_990_383_647_911_208_550), (1_500_000_000_000, _ALL * 3 // 4), (0, 0))
_OPERATIONAL = (
    _BASE_EXTRINSIC,
    (1_799_891_843_000, 16_602_069_666_338_596_454),
    (2_000_000_000_000, _ALL),
    (500_000_000_000, 2**62),
)
_MANDATORY = (_BASE_EXTRINSIC, None, None, None)
_BLOCK_WEIGHTS = ((431_614_000, 0), (2_000_000_000_000, _ALL), (_NORMAL, _OPERATIONAL, _MANDATORY))

SYSTEM = Pallet(
    "System",
    0,
    "frame_system",
    calls=(
        variant(0, "remark", "remark: Vec<u8>"),
        variant(1, "set_heap_pages", "pages: u64"),
        variant(2, "set_code", "code: Vec<u8>"),
        variant(3, "set_code_without_checks", "code: Vec<u8>"),
        variant(4, "set_storage", "items: Vec<(Vec<u8>, Vec<u8>)>"),
        variant(5, "kill_storage", "keys: Vec<Vec<u8>>"),
        variant(6, "kill_prefix", "prefix: Vec<u8>, subkeys: u32"),
        variant(7, "remark_with_event", "remark: Vec<u8>"),
        variant(9, "authorize_upgrade", "code_hash: H256"),
        variant(10, "authorize_upgrade_without_checks", "code_hash: H256"),
        variant(11, "apply_authorized_upgrade", "code: Vec<u8>"),
    ),
    events=(
        variant(0, "ExtrinsicSuccess", "dispatch_info: DispatchEventInfo"),
        variant(1, "ExtrinsicFailed", "dispatch_error: DispatchError, dispatch_info: DispatchEventInfo"),
        variant(2, "CodeUpdated"),
        variant(3, "NewAccount", "account: AccountId32"),
        variant(4, "KilledAccount", "account: AccountId32"),
        variant(5, "Remarked", "sender: AccountId32, hash: H256"),
        variant(6, "UpgradeAuthorized", "code_hash: H256, check_version: bool"),
        variant(7, "RejectedInvalidAuthorizedUpgrade", "code_hash: H256, error: DispatchError"),
    ),
    errors=(
        "InvalidSpecName",
        "SpecVersionNeedsToIncrease",
        "FailedToExtractRuntimeVersion",
        "NonDefaultComposite",
        "NonZeroRefCount",
        "CallFiltered",
        "MultiBlockMigrationsOngoing",
        "NothingAuthorized",
        "Unauthorized",
    ),
    storage=(
        mapping("Account", BLAKE, "AccountId32", "AccountInfo"),
        optional_value("ExtrinsicCount", "u32"),
        value("InherentsApplied", "bool"),
        value("BlockWeight", "PerDispatchClass<Weight>"),
        optional_value("AllExtrinsicsLen", "u32"),
        mapping("BlockHash", TWOX, "u32", "H256"),
        mapping("ExtrinsicData", TWOX, "u32", "Vec<u8>"),
        value("Number", "u32"),
        value("ParentHash", "H256"),
        value("Digest", "Digest"),
        value("Events", "Vec<EventRecord>"),
        value("EventCount", "u32"),
        mapping("EventTopics", BLAKE, "H256", "Vec<(u32, u32)>"),
        optional_value("LastRuntimeUpgrade", "LastRuntimeUpgradeInfo"),
        value("UpgradedToU32RefCount", "bool"),
        value("UpgradedToTripleRefCount", "bool"),
        optional_value("ExecutionPhase", "Phase"),
        optional_value("AuthorizedUpgrade", "CodeUpgradeAuthorization"),
        value("ExtrinsicWeightReclaimed", "Weight"),
    ),
    constants=(
        constant("BlockWeights", "BlockWeights", _BLOCK_WEIGHTS),
        constant("BlockLength", "BlockLength", ((3_932_160, 5_242_880, 5_242_880),)),
        constant("BlockHashCount", "u32", 2400),
        constant("DbWeight", "RuntimeDbWeight", (131_118_000, 957_435_000)),
        constant("Version", "RuntimeVersion", version_values()),
        constant("SS58Prefix", "u16", 4450),
    ),
)

TIMESTAMP = Pallet(
    "Timestamp",
    4,
    "pallet_timestamp",
    calls=(variant(0, "set", "now: Compact<u64>"),),
    storage=(
        value("Now", "u64"),
        value("DidUpdate", "bool"),
    ),
    constants=(constant("MinimumPeriod", "u64", 3000),),
)

TRANSACTION_PAYMENT = Pallet(
    "TransactionPayment",
    32,
    "pallet_transaction_payment",
    events=(variant(0, "TransactionFeePaid", "who: AccountId32, actual_fee: u64, tip: u64"),),
    storage=(
        value("NextFeeMultiplier", "FixedU128", (10**18).to_bytes(16, "little")),
        value("StorageVersion", "Releases"),
    ),
    constants=(constant("OperationalFeeMultiplier", "u8", 5),),
)

UTILITY = Pallet(
    "Utility",
    54,
    "pallet_utility",
    calls=(
        variant(0, "batch", "calls: Vec<RuntimeCall>"),
        variant(1, "as_derivative", "index: u16, call: RuntimeCall"),
        variant(2, "batch_all", "calls: Vec<RuntimeCall>"),
        variant(3, "dispatch_as", "as_origin: OriginCaller, call: RuntimeCall"),
        variant(4, "force_batch", "calls: Vec<RuntimeCall>"),
        variant(5, "with_weight", "call: RuntimeCall, weight: Weight"),
        variant(6, "if_else", "main: RuntimeCall, fallback: RuntimeCall"),
        variant(7, "dispatch_as_fallible", "as_origin: OriginCaller, call: RuntimeCall"),
    ),
    events=(
        variant(0, "BatchInterrupted", "index: u32, error: DispatchError"),
        variant(1, "BatchCompleted"),
        variant(2, "BatchCompletedWithErrors"),
        variant(3, "ItemCompleted"),
        variant(4, "ItemFailed", "error: DispatchError"),
        variant(5, "DispatchedAs", "result: Result<(), DispatchError>"),
        variant(6, "IfElseMainSuccess"),
        variant(7, "IfElseFallbackCalled", "main_error: DispatchError"),
    ),
    errors=("TooManyCalls",),
    constants=(constant("batched_calls_limit", "u32", 10_922),),
)
