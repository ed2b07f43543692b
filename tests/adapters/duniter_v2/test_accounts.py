"""Accounts, holds and identities from the bytes of storage."""

from __future__ import annotations

import pytest

from sakia_ng.adapters.duniter_v2.accounts import read_account, read_identity
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.domain.account import Hold, HoldReason, IdentityStatus
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.scale import option, u16, u32, u64, vector

OWNER = PublicKey(b"\x07" * 32)
COUNTS = u32(75) + u32(1) + u32(2) + u32(3)


def money(linked: bytes = b"\x00") -> bytes:
    return COUNTS + u64(5000) + u64(1005) + u64(30) + linked


def identity(status: int, owner: bytes = OWNER) -> bytes:
    old_key = option(b"\x08" * 32 + u32(12))
    return u16(234) + u32(99) + old_key + owner + u32(0) + bytes([status])


def test_an_account_with_holds_and_a_link(runtime: Runtime) -> None:
    holds = vector([b"\x2c\x00" + u64(1000), b"\x16\x00" + u64(5)])
    account = read_account(runtime, money(option(u32(58))), holds)
    assert account is not None
    assert (account.nonce, account.consumers, account.providers, account.sufficients) == (75, 1, 2, 3)
    assert (account.free, account.reserved, account.frozen, account.linked_identity) == (5000, 1005, 30, 58)
    assert account.holds == (Hold(HoldReason.DISTANCE, Cents(1000)), Hold(HoldReason.OTHER, Cents(5)))
    assert not account.must_keep_alive
    plain = read_account(runtime, money(), None)
    assert plain is not None
    assert (plain.linked_identity, plain.holds) == (None, ())
    assert read_account(runtime, None, None) is None


def test_identities_of_every_status(runtime: Runtime) -> None:
    found = [read_identity(runtime, 58, OWNER, identity(status)) for status in range(5)]
    assert [summary.status for summary in found] == [one for one in IdentityStatus if one is not IdentityStatus.UNKNOWN]
    assert {(summary.index, summary.first_eligible_ud) for summary in found} == {(58, 234)}


@pytest.mark.parametrize(
    "data", [None, b"", identity(5), identity(2, b"\x09" * 32), identity(2)[:-1], identity(2) + b"\x00"]
)
def test_an_identity_that_cannot_be_is_not_believed(runtime: Runtime, data: bytes | None) -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        read_identity(runtime, 58, OWNER, data)
    assert problem.value.code is NodeProblem.GARBAGE
