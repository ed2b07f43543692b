"""Pallets of money: Account, Balances, OneshotAccount, Quota, UniversalDividend, Treasury."""

from __future__ import annotations

from sakia_ng.sandbox.declaration.language import (
    BLAKE,
    TWOX,
    Pallet,
    constant,
    mapping,
    optional_mapping,
    optional_value,
    value,
    variant,
)

ACCOUNT = Pallet(
    "Account",
    1,
    "pallet_duniter_account",
    calls=(variant(0, "unlink_identity"),),
    events=(
        variant(0, "AccountLinked", "who: AccountId32, identity: u32"),
        variant(1, "AccountUnlinked", "AccountId32"),
    ),
)

BALANCES = Pallet(
    "Balances",
    6,
    "pallet_balances",
    calls=(
        variant(0, "transfer_allow_death", "dest: MultiAddress, value: Compact<u64>"),
        variant(2, "force_transfer", "source: MultiAddress, dest: MultiAddress, value: Compact<u64>"),
        variant(3, "transfer_keep_alive", "dest: MultiAddress, value: Compact<u64>"),
        variant(4, "transfer_all", "dest: MultiAddress, keep_alive: bool"),
        variant(5, "force_unreserve", "who: MultiAddress, amount: u64"),
        variant(8, "force_set_balance", "who: MultiAddress, new_free: Compact<u64>"),
        variant(9, "force_adjust_total_issuance", "direction: AdjustmentDirection, delta: Compact<u64>"),
        variant(10, "burn", "value: Compact<u64>, keep_alive: bool"),
    ),
    events=(
        variant(0, "Endowed", "account: AccountId32, free_balance: u64"),
        variant(1, "DustLost", "account: AccountId32, amount: u64"),
        variant(2, "Transfer", "from: AccountId32, to: AccountId32, amount: u64"),
        variant(3, "BalanceSet", "who: AccountId32, free: u64"),
        variant(4, "Reserved", "who: AccountId32, amount: u64"),
        variant(5, "Unreserved", "who: AccountId32, amount: u64"),
        variant(
            6,
            "ReserveRepatriated",
            "from: AccountId32, to: AccountId32, amount: u64, destination_status: BalanceStatus",
        ),
        variant(7, "Deposit", "who: AccountId32, amount: u64"),
        variant(8, "Withdraw", "who: AccountId32, amount: u64"),
        variant(9, "Slashed", "who: AccountId32, amount: u64"),
        variant(10, "Minted", "who: AccountId32, amount: u64"),
        variant(11, "Burned", "who: AccountId32, amount: u64"),
        variant(12, "Suspended", "who: AccountId32, amount: u64"),
        variant(13, "Restored", "who: AccountId32, amount: u64"),
        variant(14, "Upgraded", "who: AccountId32"),
        variant(15, "Issued", "amount: u64"),
        variant(16, "Rescinded", "amount: u64"),
        variant(17, "Locked", "who: AccountId32, amount: u64"),
        variant(18, "Unlocked", "who: AccountId32, amount: u64"),
        variant(19, "Frozen", "who: AccountId32, amount: u64"),
        variant(20, "Thawed", "who: AccountId32, amount: u64"),
        variant(21, "TotalIssuanceForced", "old: u64, new: u64"),
    ),
    errors=(
        "VestingBalance",
        "LiquidityRestrictions",
        "InsufficientBalance",
        "ExistentialDeposit",
        "Expendability",
        "ExistingVestingSchedule",
        "DeadAccount",
        "TooManyReserves",
        "TooManyHolds",
        "TooManyFreezes",
        "IssuanceDeactivated",
        "DeltaZero",
    ),
    storage=(
        value("TotalIssuance", "u64"),
        value("InactiveIssuance", "u64"),
        mapping("Account", BLAKE, "AccountId32", "BalancesAccountData", bytes(39) + b"\x80"),
        mapping("Locks", BLAKE, "AccountId32", "WeakBoundedVec<BalanceLock>"),
        mapping("Reserves", BLAKE, "AccountId32", "BoundedVec<ReserveData>"),
        mapping("Holds", BLAKE, "AccountId32", "BoundedVec<IdAmount<RuntimeHoldReason, u64>>"),
        mapping("Freezes", BLAKE, "AccountId32", "BoundedVec<IdAmount<(), u64>>"),
    ),
    constants=(
        constant("ExistentialDeposit", "u64", 100),
        constant("MaxLocks", "u32", 50),
        constant("MaxReserves", "u32", 5),
        constant("MaxFreezes", "u32", 0),
    ),
)

ONESHOT_ACCOUNT = Pallet(
    "OneshotAccount",
    7,
    "pallet_oneshot_account",
    calls=(
        variant(0, "create_oneshot_account", "dest: MultiAddress, value: Compact<u64>"),
        variant(1, "consume_oneshot_account", "block_height: u32, dest: OneshotDestination"),
        variant(
            2,
            "consume_oneshot_account_with_remaining",
            "block_height: u32, dest: OneshotDestination, remaining_to: OneshotDestination, balance: Compact<u64>",
        ),
    ),
    events=(
        variant(0, "OneshotAccountCreated", "account: AccountId32, balance: u64, creator: AccountId32"),
        variant(
            1,
            "OneshotAccountConsumed",
            "account: AccountId32, dest1: (AccountId32, u64), dest2: Option<(AccountId32, u64)>",
        ),
        variant(2, "Withdraw", "account: AccountId32, balance: u64"),
    ),
    errors=(
        "BlockHeightInFuture",
        "BlockHeightTooOld",
        "DestAccountNotExist",
        "ExistentialDeposit",
        "InsufficientBalance",
        "OneshotAccountAlreadyCreated",
        "OneshotAccountNotExist",
    ),
    storage=(optional_mapping("OneshotAccounts", BLAKE, "AccountId32", "u64"),),
)

QUOTA = Pallet(
    "Quota",
    66,
    "pallet_quota",
    events=(
        variant(0, "Refunded", "who: AccountId32, identity: u32, amount: u64"),
        variant(1, "NoQuotaForIdty", "u32"),
        variant(2, "NoMoreCurrencyForRefund"),
        variant(3, "RefundFailed", "AccountId32"),
        variant(4, "RefundQueueFull"),
    ),
    storage=(
        optional_mapping("IdtyQuota", TWOX, "u32", "Quota"),
        value("RefundQueue", "BoundedVec<Refund>"),
    ),
    constants=(
        constant(
            "RefundAccount",
            "AccountId32",
            b"modlpy/trsry\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
        ),
    ),
)

UNIVERSAL_DIVIDEND = Pallet(
    "UniversalDividend",
    30,
    "pallet_universal_dividend",
    calls=(
        variant(0, "claim_uds"),
        variant(1, "transfer_ud", "dest: MultiAddress, value: Compact<u64>"),
        variant(2, "transfer_ud_keep_alive", "dest: MultiAddress, value: Compact<u64>"),
    ),
    events=(
        variant(0, "NewUdCreated", "amount: u64, index: u16, monetary_mass: u64, members_count: u64"),
        variant(1, "UdReevalued", "new_ud_amount: u64, monetary_mass: u64, members_count: u64"),
        variant(2, "UdsAutoPaid", "count: u16, total: u64, who: AccountId32"),
        variant(3, "UdsClaimed", "count: u16, total: u64, who: AccountId32"),
    ),
    errors=("AccountNotAllowedToClaimUds",),
    storage=(
        value("CurrentUd", "u64"),
        value("CurrentUdIndex", "u16", b"\x01\x00"),
        value("MonetaryMass", "u64"),
        optional_value("NextReeval", "u64"),
        optional_value("NextUd", "u64"),
        value("PastReevals", "BoundedVec<(u16, u64)>"),
    ),
    constants=(
        constant("MaxPastReeval", "u32", 160),
        constant("SquareMoneyGrowthRate", "Perbill", 2_382_304),
        constant("UdCreationPeriod", "u64", 86_400_000),
        constant("UdReevalPeriod", "u64", 15_778_800_000),
    ),
)

TREASURY = Pallet(
    "Treasury",
    55,
    "pallet_treasury",
    calls=(
        variant(3, "spend_local", "amount: Compact<u64>, beneficiary: MultiAddress"),
        variant(4, "remove_approval", "proposal_id: Compact<u32>"),
        variant(5, "spend", "asset_kind: (), amount: Compact<u64>, beneficiary: MultiAddress, valid_from: Option<u32>"),
        variant(6, "payout", "index: u32"),
        variant(7, "check_status", "index: u32"),
        variant(8, "void_spend", "index: u32"),
    ),
    events=(
        variant(0, "Spending", "budget_remaining: u64"),
        variant(1, "Awarded", "proposal_index: u32, award: u64, account: AccountId32"),
        variant(2, "Burnt", "burnt_funds: u64"),
        variant(3, "Rollover", "rollover_balance: u64"),
        variant(4, "Deposit", "value: u64"),
        variant(5, "SpendApproved", "proposal_index: u32, amount: u64, beneficiary: AccountId32"),
        variant(6, "UpdatedInactive", "reactivated: u64, deactivated: u64"),
        variant(
            7,
            "AssetSpendApproved",
            "index: u32, asset_kind: (), amount: u64, beneficiary: AccountId32, valid_from: u32, expire_at: u32",
        ),
        variant(8, "AssetSpendVoided", "index: u32"),
        variant(9, "Paid", "index: u32, payment_id: ()"),
        variant(10, "PaymentFailed", "index: u32, payment_id: ()"),
        variant(11, "SpendProcessed", "index: u32"),
    ),
    errors=(
        "InvalidIndex",
        "TooManyApprovals",
        "InsufficientPermission",
        "ProposalNotApproved",
        "FailedToConvertBalance",
        "SpendExpired",
        "EarlyPayout",
        "AlreadyAttempted",
        "PayoutError",
        "NotAttempted",
        "Inconclusive",
    ),
    storage=(
        value("ProposalCount", "u32"),
        optional_mapping("Proposals", TWOX, "u32", "Proposal"),
        value("Deactivated", "u64"),
        value("Approvals", "BoundedVec<u32>"),
        value("SpendCount", "u32"),
        optional_mapping("Spends", TWOX, "u32", "SpendStatus"),
        optional_value("LastSpendPeriod", "u32"),
    ),
    constants=(
        constant("SpendPeriod", "u32", 14_400),
        constant("Burn", "Permill", 0),
        constant("PalletId", "PalletId", b"py/trsry"),
        constant("MaxApprovals", "u32", 100),
        constant("PayoutPeriod", "u32", 10),
        constant(
            "pot_account",
            "AccountId32",
            b"modlpy/trsry\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
        ),
    ),
)
