"""Types of Duniter: accounts, identities, quotas, certifications, distance."""

from __future__ import annotations

from sakia_ng.sandbox.declaration.language import TypeDeclaration, enum, record, variant

DUNITER_TYPES: tuple[TypeDeclaration, ...] = (
    record(
        "pallet_duniter_account::types::AccountData",
        "free: u64, reserved: u64, fee_frozen: u64, linked_idty: Option<u32>",
        parameters="Balance = u64; IdtyId = u32",
    ),
    enum(
        "g1_runtime::RuntimeHoldReason",
        variant(22, "Preimage", "PreimageHoldReason"),
        variant(23, "TechnicalCommittee", "CollectiveHoldReason"),
        variant(44, "Distance", "DistanceHoldReason"),
    ),
    enum("g1_runtime::ProxyType", "AlmostAny", "TransferOnly", "CancelProxy", "TechnicalCommitteePropose"),
    record(
        "pallet_proxy::ProxyDefinition",
        "delegate: AccountId32, proxy_type: ProxyType, delay: u32",
        parameters="AccountId = AccountId32; ProxyType = ProxyType; BlockNumber = u32",
    ),
    record(
        "pallet_proxy::Announcement",
        "real: AccountId32, call_hash: H256, height: u32",
        parameters="AccountId = AccountId32; Hash = H256; BlockNumber = u32",
    ),
    enum("pallet_proxy::DepositKind", "Proxies", "Announcements"),
    record("pallet_multisig::Timepoint", "height: u32, index: u32", parameters="BlockNumber = u32"),
    record(
        "pallet_multisig::Multisig",
        "when: Timepoint, deposit: u64, depositor: AccountId32, approvals: BoundedVec<AccountId32>",
        parameters="BlockNumber = u32; Balance = u64; AccountId = AccountId32; MaxApprovals",
    ),
    enum("pallet_distance::pallet::HoldReason", "DistanceHold", name="DistanceHoldReason"),
    enum(
        "pallet_oneshot_account::types::Account",
        variant(0, "Normal", "MultiAddress"),
        variant(1, "Oneshot", "MultiAddress"),
        name="OneshotDestination",
        parameters="AccountId = MultiAddress",
    ),
    record("pallet_quota::pallet::Quota", "last_use: u32, amount: u64", parameters="BlockNumber = u32; Balance = u64"),
    record(
        "pallet_quota::pallet::Refund",
        "account: AccountId32, identity: u32, amount: u64",
        parameters="AccountId = AccountId32; IdtyId = u32; Balance = u64",
    ),
    record("pallet_identity::types::IdtyName", "Vec<u8>"),
    enum("pallet_identity::types::RevocationReason", "Root", "User", "Expired"),
    enum("pallet_identity::types::RemovalReason", "Root", "Unconfirmed", "Unvalidated", "Revoked"),
    record(
        "pallet_identity::types::IdtyValue",
        "data: IdtyData, next_creatable_identity_on: u32, old_owner_key: Option<(AccountId32, u32)>, "
        "owner_key: AccountId32, next_scheduled: u32, status: IdtyStatus",
        parameters="BlockNumber = u32; AccountId = AccountId32; IdtyData = IdtyData",
    ),
    record("common_runtime::entities::IdtyData", "first_eligible_ud: u16"),
    enum("pallet_identity::types::IdtyStatus", "Unconfirmed", "Unvalidated", "Member", "NotMember", "Revoked"),
    enum("pallet_membership::MembershipRemovalReason", "Expired", "Revoked", "NotEnoughCerts", "System"),
    record("sp_membership::MembershipData", "expire_on: u32", parameters="BlockNumber = u32"),
    record(
        "pallet_certification::types::IdtyCertMeta",
        "issued_count: u32, next_issuable_on: u32, received_count: u32",
        parameters="BlockNumber = u32",
    ),
    record("sp_distance::ComputationResult", "distances: Vec<Perbill>"),
    record(
        "pallet_distance::types::EvaluationPool",
        "evaluations: BoundedVec<(u32, MedianAcc)>, evaluators: BoundedBTreeSet<AccountId32>",
        parameters="AccountId = AccountId32; IdtyIndex = u32",
    ),
    record(
        "pallet_distance::median::MedianAcc",
        "samples: BoundedVec<(Perbill, u32)>, median_index: Option<u32>, median_subindex: u32",
        parameters="T = Perbill",
    ),
    enum(
        "g1_runtime::OriginCaller",
        variant(0, "system", "RawOrigin"),
        variant(23, "TechnicalCommittee", "CollectiveRawOrigin"),
    ),
    record(
        "pallet_treasury::Proposal",
        "proposer: AccountId32, value: u64, beneficiary: AccountId32, bond: u64",
        parameters="AccountId = AccountId32; Balance = u64",
    ),
    record(
        "pallet_treasury::SpendStatus",
        "asset_kind: (), amount: u64, beneficiary: AccountId32, valid_from: u32, expire_at: u32, status: PaymentState",
        parameters="AssetKind = (); AssetBalance = u64; Beneficiary = AccountId32; BlockNumber = u32; PaymentId = ()",
    ),
    enum(
        "pallet_treasury::PaymentState",
        variant(0, "Pending"),
        variant(1, "Attempted", "id: ()"),
        variant(2, "Failed"),
        parameters="Id = ()",
    ),
    record(
        "pallet_oneshot_account::check_nonce::CheckNonce",
        "CheckNonce",
        name="OneshotCheckNonce",
        parameters="T = Runtime",
    ),
    record("g1_runtime::Runtime", ""),
    record("pallet_duniter_account::runtime_api::EstimatedCost", "cost: u64, fees: u64, refund: u64"),
    record(
        "pallet_universal_dividend::runtime_api::AccountBalances", "total: u64, transferable: u64, unclaim_uds: u64"
    ),
    record(
        "pallet_transaction_payment::types::RuntimeDispatchInfo",
        "weight: Weight, class: DispatchClass, partial_fee: u64",
        parameters="Balance = u64; Weight = Weight",
    ),
)
