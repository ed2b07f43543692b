"""Texts of the protocol: conditions, inputs and outputs of transactions, and hashes.

Source: DUBP, the protocol of Duniter 1.x (documents of version 10). Amounts come with a unit base: ``amount`` times ten
to the ``base`` is what they are worth in cents.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v1.conditions import read_condition
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockHash
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

MAX_BASE = 9
LEAST_HELD = Cents(100)
"""What an account must hold, in tens to the unit base of a cent: what a transaction leaves under it is destroyed."""

COMMENT = re.compile(r"[ a-zA-Z0-9\-_:/;*\[\]()?!^+=@&~#{}|\\<>%.]{0,255}")
"""What a comment may be (Duniter 1.7, ``COMMENT``)."""

_LATER = 1 << 40

_KEY = r"[1-9A-HJ-NP-Za-km-z]{42,44}"
_HASH = r"[0-9A-F]{64}"
_INPUT = re.compile(rf"([0-9]{{1,20}}):([0-9]):(?:(D):({_KEY}):([0-9]{{1,10}})|(T):({_HASH}):([0-9]{{1,4}}))")
_OUTPUT = re.compile(r"([0-9]{1,20}):([0-9]):(.{1,2000})")
_ONE_KEY = re.compile(rf"SIG\(({_KEY})\)")
_ONE_SIGNATURE = re.compile(r"[0-9]{1,3}:SIG\(([0-9]{1,3})\)")
_BLOCKSTAMP = re.compile(rf"[0-9]{{1,10}}-{_HASH}")


def garbage() -> EnvironmentProblem:
    """Return what to raise when a node makes no sense."""
    return EnvironmentProblem(NodeProblem.GARBAGE)


def sha256(text: str) -> str:
    """Return a hash as the protocol writes it: upper-case hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest().upper()


def our_hash(text: object) -> BlockHash:
    """Return a hash of the protocol as the ports write it."""
    if not isinstance(text, str) or not re.fullmatch(_HASH, text):
        raise garbage()
    return BlockHash("0x" + text.lower())


def their_hash(text: str) -> str:
    """Return a hash as the protocol writes it."""
    return text.removeprefix("0x").upper()


def is_blockstamp(text: str) -> bool:
    """Tell whether a text is the number and the hash of a block."""
    return _BLOCKSTAMP.fullmatch(text) is not None


def is_key(text: str) -> bool:
    """Tell whether a text is written as keys are."""
    return re.fullmatch(_KEY, text) is not None


def is_hash(text: str) -> bool:
    """Tell whether a text is written as hashes are."""
    return re.fullmatch(_HASH, text) is not None


@dataclass(frozen=True, slots=True, order=True)
class SourceKey:
    """What tells one source of money from all others.

    Attributes:
        kind: ``D`` for a dividend, ``T`` for an output of a transaction.
        origin: the member's key, or the hash of the transaction.
        index: the dividend's block, or the number of the output.
    """

    kind: str
    origin: str
    index: int


@dataclass(frozen=True, slots=True)
class Source:
    """Money that can be spent as a whole.

    Attributes:
        key: which one.
        amount: in tens to the ``base`` of a cent.
        base: its unit base.
        condition: who can spend it, and when; empty where only the source is named.
    """

    key: SourceKey
    amount: int
    base: int
    condition: str = ""

    @property
    def cents(self) -> Cents:
        """What it is worth."""
        return Cents(self.amount * 10**self.base)

    def height(self, heights: Mapping[str, int]) -> int:
        """Return the height at which it came to be, later than all for one of no transaction in ``heights``."""
        return self.key.index if self.key.kind == "D" else heights.get(self.key.origin, _LATER)


@dataclass(frozen=True, slots=True)
class Output:
    """What a transaction makes.

    Attributes:
        amount: in tens to the ``base`` of a cent.
        base: its unit base.
        condition: who can spend it, and when.
    """

    amount: int
    base: int
    condition: str

    @property
    def cents(self) -> Cents:
        """What it is worth."""
        return Cents(self.amount * 10**self.base)

    @property
    def owner(self) -> Address | None:
        """The one key whose money it is, see ``owner_of``."""
        return owner_of(self.condition)


def owner_of(condition: str) -> Address | None:
    """Return the one key whose money a condition makes it, now or later; None when others can take it too."""
    plain = _ONE_KEY.fullmatch(condition)
    if plain:
        return Address(plain[1])
    read = read_condition(condition)
    return read.owner if read else None


def read_input(text: str) -> Source:
    """Read an input. Raises ``EnvironmentProblem`` when it is none."""
    match = _INPUT.fullmatch(text)
    if match is None:
        raise garbage()
    amount, base, *rest = match.groups()
    kind, origin, index = rest[:3] if rest[0] else rest[3:]
    return worth(Source(SourceKey(kind, origin, int(index)), int(amount), int(base)))


def read_output(text: str) -> Output:
    """Read an output. Raises ``EnvironmentProblem`` when it is none."""
    match = _OUTPUT.fullmatch(text)
    if match is None:
        raise garbage()
    output = Output(int(match[1]), int(match[2]), match[3])
    if output.cents > MAX_CENTS:
        raise garbage()
    return output


def worth(source: Source) -> Source:
    """Return a source that is worth what can be."""
    if not 0 <= source.base <= MAX_BASE or not 0 < source.cents <= MAX_CENTS:
        raise garbage()
    return source


def unlocker(text: str) -> int | None:
    """Return which issuer alone unlocks an input; None for another way to unlock."""
    match = _ONE_SIGNATURE.fullmatch(text)
    return int(match[1]) if match else None
