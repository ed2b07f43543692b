"""What a guess of the password must cost: Argon2id, its parameters, their bounds and their calibration.

Source: RFC 9106 for the algorithm; the floor of 64 MiB and three passes is its second recommendation, made single-lane
by libsodium.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from nacl import bindings

from sakia_ng.adapters.vault.v1_credentials import is_text
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.keystore import VaultProblem

KEY_LENGTH = 32
SALT_LENGTH = bindings.crypto_pwhash_SALTBYTES
_KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """Parameters of Argon2id.

    Attributes:
        passes: over the memory.
        memory_kib: in KiB.
    """

    passes: int
    memory_kib: int


@dataclass(frozen=True, slots=True)
class CostPolicy:
    """The costs a vault may have.

    Attributes:
        floor: no vault is made or read below either of these.
        ceiling: no vault is read above either of these, so that a hostile file cannot ask for 100 GB.
        max_work_kib: nor above this many KiB times passes, so that it cannot ask for minutes.
        calibrated_memory_kib: calibration takes more passes rather than more memory than this.
        target_s: how long one check of the password should take on the machine that makes the vault, in seconds.
    """

    floor: Cost = Cost(passes=3, memory_kib=64 * _KIB_PER_MIB)
    ceiling: Cost = Cost(passes=64, memory_kib=1024 * _KIB_PER_MIB)
    max_work_kib: int = 16 * 1024 * _KIB_PER_MIB
    calibrated_memory_kib: int = 256 * _KIB_PER_MIB
    target_s: float = 1.0

    def allows(self, cost: Cost) -> bool:
        """Whether a vault of this cost is read."""
        return (
            self.floor.passes <= cost.passes <= self.ceiling.passes
            and self.floor.memory_kib <= cost.memory_kib <= self.ceiling.memory_kib
            and cost.passes * cost.memory_kib <= self.max_work_kib
        )


def password_key(password: str, salt: bytes, cost: Cost) -> bytes:
    """Derive the 32-byte key of a password. Slow on purpose: off the loop.

    The password is NFKC-normalised, so that the same letters typed on another system give the same key.

    Raises:
        UserError: EMPTY_PASSWORD or PASSWORD_NOT_TEXT.
        EnvironmentProblem: NO_MEMORY.
    """
    data = password_bytes(password)
    memory = cost.memory_kib * 1024
    try:
        return bindings.crypto_pwhash_alg(
            KEY_LENGTH, data, salt, cost.passes, memory, bindings.crypto_pwhash_ALG_ARGON2ID13
        )
    except (RuntimeError, MemoryError):
        raise EnvironmentProblem(VaultProblem.NO_MEMORY, memory_mib=cost.memory_kib // _KIB_PER_MIB) from None


def password_bytes(password: str) -> bytes:
    """Return a password as it is hashed.

    Raises:
        UserError: EMPTY_PASSWORD or PASSWORD_NOT_TEXT.
    """
    if not password:
        raise UserError(VaultProblem.EMPTY_PASSWORD)
    if not is_text(password):
        raise UserError(VaultProblem.PASSWORD_NOT_TEXT)
    return unicodedata.normalize("NFKC", password).encode("utf-8")


def measured_s(cost: Cost) -> float:
    """Return how many seconds one derivation takes here and now."""
    started = time.perf_counter()
    password_key("calibration", bytes(SALT_LENGTH), cost)
    return time.perf_counter() - started


def calibrated(policy: CostPolicy, measure: Callable[[Cost], float] = measured_s) -> Cost:
    """Return the cost that takes about ``policy.target_s`` here: memory first, then passes; never below the floor.

    Raises:
        EnvironmentProblem: NO_MEMORY, not even for the floor.
    """
    floor = policy.floor
    floor_s = measure(floor)
    factor = policy.target_s / max(floor_s, 1e-4)
    if factor <= 1:
        return floor
    most_memory = max(floor.memory_kib, policy.calibrated_memory_kib)
    memory_kib = min(most_memory, int(floor.memory_kib * factor))
    try:
        wider_s = measure(Cost(floor.passes, memory_kib))
    except EnvironmentProblem:
        memory_kib, wider_s = floor.memory_kib, floor_s
    factor = policy.target_s / max(wider_s, 1e-4)
    most_passes = min(policy.ceiling.passes, policy.max_work_kib // memory_kib)
    return Cost(max(floor.passes, min(most_passes, int(floor.passes * factor))), memory_kib)
