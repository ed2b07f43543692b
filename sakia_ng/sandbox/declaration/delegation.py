"""Pallets by which accounts act together or for one another: Multisig, Proxy."""

from __future__ import annotations

from sakia_ng.sandbox.declaration.language import (
    BLAKE,
    TWOX,
    Pallet,
    constant,
    mapping,
    optional_mapping,
    variant,
)

MULTISIG = Pallet(
    "Multisig",
    51,
    "pallet_multisig",
    calls=(
        variant(0, "as_multi_threshold_1", "other_signatories: Vec<AccountId32>, call: RuntimeCall"),
        variant(
            1,
            "as_multi",
            "threshold: u16, other_signatories: Vec<AccountId32>, maybe_timepoint: Option<Timepoint>, "
            "call: RuntimeCall, max_weight: Weight",
        ),
        variant(
            2,
            "approve_as_multi",
            "threshold: u16, other_signatories: Vec<AccountId32>, maybe_timepoint: Option<Timepoint>, "
            "call_hash: [u8; 32], max_weight: Weight",
        ),
        variant(
            3,
            "cancel_as_multi",
            "threshold: u16, other_signatories: Vec<AccountId32>, timepoint: Timepoint, call_hash: [u8; 32]",
        ),
        variant(4, "poke_deposit", "threshold: u16, other_signatories: Vec<AccountId32>, call_hash: [u8; 32]"),
    ),
    events=(
        variant(0, "NewMultisig", "approving: AccountId32, multisig: AccountId32, call_hash: [u8; 32]"),
        variant(
            1,
            "MultisigApproval",
            "approving: AccountId32, timepoint: Timepoint, multisig: AccountId32, call_hash: [u8; 32]",
        ),
        variant(
            2,
            "MultisigExecuted",
            "approving: AccountId32, timepoint: Timepoint, multisig: AccountId32, call_hash: [u8; 32], "
            "result: Result<(), DispatchError>",
        ),
        variant(
            3,
            "MultisigCancelled",
            "cancelling: AccountId32, timepoint: Timepoint, multisig: AccountId32, call_hash: [u8; 32]",
        ),
        variant(4, "DepositPoked", "who: AccountId32, call_hash: [u8; 32], old_deposit: u64, new_deposit: u64"),
    ),
    errors=(
        "MinimumThreshold",
        "AlreadyApproved",
        "NoApprovalsNeeded",
        "TooFewSignatories",
        "TooManySignatories",
        "SignatoriesOutOfOrder",
        "SenderInSignatories",
        "NotFound",
        "NotOwner",
        "NoTimepoint",
        "WrongTimepoint",
        "UnexpectedTimepoint",
        "MaxWeightTooLow",
        "AlreadyStored",
    ),
    storage=(optional_mapping("Multisigs", f"{TWOX} {BLAKE}", "(AccountId32, [u8; 32])", "Multisig"),),
    constants=(
        constant("DepositBase", "u64", 100),
        constant("DepositFactor", "u64", 32),
        constant("MaxSignatories", "u32", 10),
    ),
)

PROXY = Pallet(
    "Proxy",
    53,
    "pallet_proxy",
    calls=(
        variant(0, "proxy", "real: MultiAddress, force_proxy_type: Option<ProxyType>, call: RuntimeCall"),
        variant(1, "add_proxy", "delegate: MultiAddress, proxy_type: ProxyType, delay: u32"),
        variant(2, "remove_proxy", "delegate: MultiAddress, proxy_type: ProxyType, delay: u32"),
        variant(3, "remove_proxies"),
        variant(4, "create_pure", "proxy_type: ProxyType, delay: u32, index: u16"),
        variant(
            5,
            "kill_pure",
            "spawner: MultiAddress, proxy_type: ProxyType, index: u16, height: Compact<u32>, ext_index: Compact<u32>",
        ),
        variant(6, "announce", "real: MultiAddress, call_hash: H256"),
        variant(7, "remove_announcement", "real: MultiAddress, call_hash: H256"),
        variant(8, "reject_announcement", "delegate: MultiAddress, call_hash: H256"),
        variant(
            9,
            "proxy_announced",
            "delegate: MultiAddress, real: MultiAddress, force_proxy_type: Option<ProxyType>, call: RuntimeCall",
        ),
        variant(10, "poke_deposit"),
    ),
    events=(
        variant(0, "ProxyExecuted", "result: Result<(), DispatchError>"),
        variant(
            1, "PureCreated", "pure: AccountId32, who: AccountId32, proxy_type: ProxyType, disambiguation_index: u16"
        ),
        variant(
            2, "PureKilled", "pure: AccountId32, spawner: AccountId32, proxy_type: ProxyType, disambiguation_index: u16"
        ),
        variant(3, "Announced", "real: AccountId32, proxy: AccountId32, call_hash: H256"),
        variant(4, "ProxyAdded", "delegator: AccountId32, delegatee: AccountId32, proxy_type: ProxyType, delay: u32"),
        variant(5, "ProxyRemoved", "delegator: AccountId32, delegatee: AccountId32, proxy_type: ProxyType, delay: u32"),
        variant(6, "DepositPoked", "who: AccountId32, kind: DepositKind, old_deposit: u64, new_deposit: u64"),
    ),
    errors=(
        "TooMany",
        "NotFound",
        "NotProxy",
        "Unproxyable",
        "Duplicate",
        "NoPermission",
        "Unannounced",
        "NoSelfProxy",
    ),
    storage=(
        mapping("Proxies", TWOX, "AccountId32", "(BoundedVec<ProxyDefinition>, u64)"),
        mapping("Announcements", TWOX, "AccountId32", "(BoundedVec<Announcement>, u64)"),
    ),
    constants=(
        constant("ProxyDepositBase", "u64", 108),
        constant("ProxyDepositFactor", "u64", 33),
        constant("MaxProxies", "u32", 32),
        constant("MaxPending", "u32", 32),
        constant("AnnouncementDepositBase", "u64", 108),
        constant("AnnouncementDepositFactor", "u64", 66),
    ),
)
