"""Outcomes from events: only our own extrinsic's count, and every kind of error has its name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2.events import named_failure, read_outcome
from sakia_ng.adapters.duniter_v2.outcomes import _failure as indexed_failure
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.substrate.scale import compact, u32, u64, vector

INFO = compact(1) + compact(2) + b"\x00\x00"
"""``DispatchInfo``: weight in two parts, class, whether a fee is paid."""

OTHER, MODULE, TOKEN, ARITHMETIC = b"\x00", b"\x03", b"\x07", b"\x08"
SYSTEM_SUCCESS, SYSTEM_FAILED = b"\x00\x00", b"\x00\x01"
FEE_PAID = b"\x20\x00"


def record(index: int | None, event: bytes) -> bytes:
    phase = b"\x02" if index is None else b"\x00" + u32(index)
    return phase + event + vector([])


def fee(cents: int) -> bytes:
    return FEE_PAID + bytes(32) + u64(cents) + u64(0)


def failed(error: bytes) -> bytes:
    return SYSTEM_FAILED + error + INFO


def test_only_our_own_events_count(runtime: Runtime) -> None:
    events = vector(
        [
            record(None, SYSTEM_SUCCESS + INFO),
            record(0, SYSTEM_SUCCESS + INFO),
            record(1, fee(6)),
            record(1, failed(TOKEN + b"\x02")),
            record(2, fee(9)),
            record(2, SYSTEM_SUCCESS + INFO),
        ]
    )
    first, second, third = (read_outcome(runtime, events, index) for index in range(3))
    assert (first.success, first.fee_cents) == (True, 0)
    assert (second.success, second.fee_cents) == (False, 6)
    assert second.failure is not None
    assert second.failure.code == "token.below_minimum"
    assert (third.success, third.fee_cents, third.failure) == (True, 9, None)


ERRORS = [
    (MODULE + bytes([43, 4, 0, 0, 0]), "certification.not_respect_cert_period"),
    (MODULE + bytes([30, 0, 0, 0, 0]), "universal_dividend.account_not_allowed_to_claim_uds"),
    (MODULE + bytes([200, 7, 0, 0, 0]), "outcome.unnamed"),
    (TOKEN + b"\x00", "token.funds_unavailable"),
    (TOKEN + b"\x05", "token.frozen"),
    (TOKEN + b"\x08", "token.not_expendable"),
    (ARITHMETIC + b"\x00", "arithmetic.underflow"),
    (b"\x04", "dispatch.consumer_remaining"),
    (b"\x02", "dispatch.bad_origin"),
    (OTHER, "dispatch.other"),
]


@pytest.mark.parametrize(("error", "code"), ERRORS)
def test_every_error_has_a_name(runtime: Runtime, error: bytes, code: str) -> None:
    outcome = read_outcome(runtime, vector([record(1, failed(error))]), 1)
    assert outcome.failure is not None
    assert (outcome.success, outcome.failure.code) == (False, code)
    if code == "outcome.unnamed":
        assert outcome.failure.params == (("pallet", "200"), ("error", "7"))


def test_a_batch_that_stopped_is_no_success(runtime: Runtime) -> None:
    interrupted = b"\x36\x00" + u32(1) + TOKEN + b"\x05"
    outcome = read_outcome(runtime, vector([record(1, interrupted), record(1, SYSTEM_SUCCESS + INFO)]), 1)
    assert outcome.failure is not None
    assert (outcome.success, outcome.failure.code) == (False, "token.frozen")


@given(st.binary(max_size=200))
def test_events_that_cannot_be_read(runtime: Runtime, data: bytes) -> None:
    try:
        outcome = read_outcome(runtime, data, 1)
    except EnvironmentProblem:
        return
    assert outcome.known


def test_silence_about_our_extrinsic_is_no_outcome(runtime: Runtime) -> None:
    with pytest.raises(EnvironmentProblem):
        read_outcome(runtime, vector([record(0, SYSTEM_SUCCESS + INFO)]), 1)


def test_names_are_ours_or_none() -> None:
    assert named_failure("Certification", "<b>evil</b>").code == "outcome.unnamed"
    assert named_failure("Wot", "NotEnoughCerts").code == "wot.not_enough_certs"


INDEXED = [
    ({"__kind": "Module", "value": {"index": 43, "error": "0x04000000"}}, "certification.not_respect_cert_period"),
    ({"__kind": "Module", "value": {"index": 43, "error": "zz"}}, "outcome.unnamed"),
    ({"__kind": "Module", "value": {"index": 43, "error": ""}}, "outcome.unnamed"),
    ({"__kind": "Token", "value": {"__kind": "FundsUnavailable"}}, "token.funds_unavailable"),
    ({"__kind": "BadOrigin"}, "dispatch.bad_origin"),
    ("a text", "outcome.unnamed"),
    (None, "outcome.unnamed"),
]


@pytest.mark.parametrize(("error", "code"), INDEXED)
def test_errors_as_indexers_write_them(runtime: Runtime, error: object, code: str) -> None:
    assert indexed_failure(runtime, error).code == code
