"""The cost of a guess: bounds, calibration, the key itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl import bindings
from nacl.exceptions import RuntimeError as NaclRuntimeError

from sakia_ng.adapters.vault.kdf import Cost, CostPolicy, calibrated, measured_s, password_key
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.keystore import VaultProblem

MIB = 1024
POLICY = CostPolicy()


def settled(seconds_per_gib_pass: float) -> Cost:
    """The cost that calibration settles on, on a machine of a given speed."""
    return calibrated(POLICY, lambda cost: cost.passes * cost.memory_kib / MIB / MIB * seconds_per_gib_pass)


def test_the_floor_is_the_one_asked_for() -> None:
    assert POLICY.floor == Cost(passes=3, memory_kib=64 * MIB)
    assert POLICY.target_s == 1.0


@given(st.floats(min_value=1e-6, max_value=1e4))
def test_calibration_never_goes_below_the_floor_nor_above_what_is_read(speed: float) -> None:
    cost = settled(speed)
    assert POLICY.allows(cost)
    assert cost.memory_kib <= POLICY.calibrated_memory_kib


@given(st.floats(min_value=0.02, max_value=5))
def test_calibration_comes_near_the_second_asked_for(speed: float) -> None:
    cost = settled(speed)
    seconds = cost.passes * cost.memory_kib / MIB / MIB * speed
    assert seconds <= 1.001
    assert seconds > 0.74 or cost.passes == POLICY.ceiling.passes


def test_a_slow_machine_keeps_the_floor_and_a_fast_one_takes_memory_first() -> None:
    assert settled(100) == POLICY.floor
    assert settled(8 / 3) == Cost(3, 131072)
    assert settled(0.1) == Cost(40, 256 * MIB)


def test_a_machine_with_little_memory_takes_more_passes() -> None:
    def measure(cost: Cost) -> float:
        if cost.memory_kib > 100 * MIB:
            raise EnvironmentProblem(VaultProblem.NO_MEMORY)
        return 0.125

    assert calibrated(POLICY, measure) == Cost(24, 64 * MIB)


def test_the_measure_is_of_a_real_derivation() -> None:
    assert measured_s(Cost(1, 8)) > 0
    assert measured_s(Cost(8, 8 * MIB)) > measured_s(Cost(1, 8))


def test_the_key_is_that_of_argon2id() -> None:
    """Computed once with another implementation, that of the package cryptography."""
    assert (
        password_key("password", b"0123456789abcdef", Cost(3, 64)).hex()
        == "4b5dc7fd03bc8449b6becb981762b597e860b2322fc34685d1fd2dc21aaf07cb"
    )


def test_the_letters_count_and_not_their_encoding() -> None:
    keys = {password_key(text, bytes(16), Cost(1, 8)) for text in ("e\u0301", "\u00e9")}
    assert len(keys) == 1
    assert keys != {password_key("e", bytes(16), Cost(1, 8))}


def test_each_parameter_changes_the_key() -> None:
    keys = {
        password_key(password, salt, cost)
        for password in ("a", "b")
        for salt in (bytes(16), bytes(15) + b"1")
        for cost in (Cost(1, 8), Cost(2, 8), Cost(1, 16))
    }
    assert len(keys) == 12


@pytest.mark.parametrize("failure", [NaclRuntimeError("no memory"), MemoryError()])
def test_too_little_memory_is_the_system_s_problem(failure: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> bytes:
        raise failure

    monkeypatch.setattr(bindings, "crypto_pwhash_alg", fail)
    with pytest.raises(EnvironmentProblem) as caught:
        password_key("password", bytes(16), Cost(3, 64 * MIB))
    assert caught.value.code is VaultProblem.NO_MEMORY
    assert caught.value.params == {"memory_mib": 64}


def test_no_password_and_half_a_character() -> None:
    for password, problem in (("", VaultProblem.EMPTY_PASSWORD), ("\udc80", VaultProblem.PASSWORD_NOT_TEXT)):
        with pytest.raises(UserError) as caught:
            password_key(password, bytes(16), Cost(1, 8))
        assert caught.value.code is problem
