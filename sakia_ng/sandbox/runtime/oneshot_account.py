"""OneshotAccount: money under a key without account or nonce, spent whole in one go."""

from __future__ import annotations

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.runtime import balances
from sakia_ng.sandbox.runtime.balances import EXISTENTIAL_DEPOSIT, lookup
from sakia_ng.sandbox.runtime.execution import Execution, module_error, token_error
from sakia_ng.sandbox.runtime.storage import ACCOUNT, BLOCK_HASH, ONESHOT_ACCOUNTS, TOTAL_ISSUANCE

Destination = tuple[str, object]
"""("Normal" or "Oneshot", MultiAddress)."""

_CONSUMING = {"consume_oneshot_account", "consume_oneshot_account_with_remaining"}


def is_consumption(call: Call) -> bool:
    """Whether a call is paid for by the oneshot account that it empties."""
    return call.pallet == "OneshotAccount" and call.name in _CONSUMING


def charge(run: Execution, who: bytes, amount: int) -> None:
    """Take the fee from the oneshot account: nobody gets it, as in the runtime.

    Raises:
        DispatchFailed: FundsUnavailable.
    """
    if amount == 0:
        return
    balance = ONESHOT_ACCOUNTS.get(run.store, who) or 0
    if balance < amount:
        raise token_error("FundsUnavailable")
    ONESHOT_ACCOUNTS.put(run.store, who, balance - amount)
    run.emit("OneshotAccount", "Withdraw", who, amount)


def create_oneshot_account(run: Execution, who: bytes, dest: object, value: int) -> None:
    """``OneshotAccount.create_oneshot_account``: the money leaves the issuance until it is consumed."""
    account = lookup(dest)
    if value < EXISTENTIAL_DEPOSIT:
        raise module_error("OneshotAccount", "ExistentialDeposit")
    _check_free(run, account)
    balances.withdraw(run, who, value)
    TOTAL_ISSUANCE.put(run.store, TOTAL_ISSUANCE.get(run.store) - value)
    _create(run, account, value, who)


def consume_oneshot_account(run: Execution, who: bytes, block_height: int, dest: Destination) -> None:
    """``OneshotAccount.consume_oneshot_account``: everything to one destination.

    A plain account that does not exist gets nothing: the money is lost, as in the runtime.
    """
    account = lookup(dest[1])
    value = _take(run, who)
    _check_height(run, block_height)
    if dest[0] == "Oneshot":
        _check_free(run, account)
    _give(run, dest[0], account, value, who)
    run.emit("OneshotAccount", "OneshotAccountConsumed", who, (account, value), None)


def consume_oneshot_account_with_remaining(
    run: Execution, who: bytes, *, block_height: int, dest: Destination, remaining_to: Destination, balance: int
) -> None:
    """``OneshotAccount.consume_oneshot_account_with_remaining``: a part to one destination, the rest to another."""
    first, second = lookup(dest[1]), lookup(remaining_to[1])
    value = _take(run, who)
    if value <= balance:
        raise module_error("OneshotAccount", "InsufficientBalance")
    _check_height(run, block_height)
    rest = value - balance
    if dest[0] == "Oneshot":
        _check_part(run, first, balance)
    elif ACCOUNT.get(run.store, first).data.free == 0:
        raise module_error("OneshotAccount", "DestAccountNotExist")
    if remaining_to[0] == "Oneshot":
        _check_part(run, second, rest)
    _give(run, remaining_to[0], second, rest, who)
    _give(run, dest[0], first, balance, who)
    run.emit("OneshotAccount", "OneshotAccountConsumed", who, (first, balance), (second, rest))


def _take(run: Execution, who: bytes) -> int:
    value = ONESHOT_ACCOUNTS.get(run.store, who)
    if value is None:
        raise module_error("OneshotAccount", "OneshotAccountNotExist")
    ONESHOT_ACCOUNTS.put(run.store, who, None)
    return value


def _check_height(run: Execution, height: int) -> None:
    if height > run.number:
        raise module_error("OneshotAccount", "BlockHeightInFuture")
    if not BLOCK_HASH.contains(run.store, height):
        raise module_error("OneshotAccount", "BlockHeightTooOld")


def _check_free(run: Execution, account: bytes) -> None:
    if ONESHOT_ACCOUNTS.get(run.store, account) is not None:
        raise module_error("OneshotAccount", "OneshotAccountAlreadyCreated")


def _check_part(run: Execution, account: bytes, value: int) -> None:
    _check_free(run, account)
    if value < EXISTENTIAL_DEPOSIT:
        raise module_error("OneshotAccount", "ExistentialDeposit")


def _create(run: Execution, account: bytes, value: int, creator: bytes) -> None:
    ONESHOT_ACCOUNTS.put(run.store, account, value)
    run.emit("OneshotAccount", "OneshotAccountCreated", account, value, creator)


def _give(run: Execution, kind: str, account: bytes, value: int, creator: bytes) -> None:
    if kind == "Oneshot":
        _create(run, account, value, creator)
    elif ACCOUNT.get(run.store, account).providers:
        balances.issue(run, account, value)
