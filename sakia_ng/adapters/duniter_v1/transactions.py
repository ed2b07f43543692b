"""Transactions as nodes tell them: in JSON, or in the compact lines of a block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v1.texts import (
    Output,
    Source,
    SourceKey,
    garbage,
    is_blockstamp,
    is_key,
    read_input,
    read_output,
    sha256,
    unlocker,
)
from sakia_ng.domain.addresses import Address

_HEADER = re.compile(r"TX:([0-9]{1,3}):([0-9]{1,3}):([0-9]{1,3}):([0-9]{1,3}):([0-9]{1,3}):([01]):([0-9]{1,10})")


@dataclass(frozen=True, slots=True)
class Transaction:
    """A signed transaction.

    Attributes:
        hash: of its text, as the protocol writes it.
        blockstamp: number and hash of the block it rests on.
        issuers: who signed.
        inputs: what it spends.
        unlocks: how each input is unlocked.
        outputs: what it makes.
        comment: its public comment.
    """

    hash: str
    blockstamp: str
    issuers: tuple[Address, ...]
    inputs: tuple[Source, ...]
    unlocks: tuple[str, ...]
    outputs: tuple[Output, ...]
    comment: str

    @property
    def is_multiple(self) -> bool:
        """Whether several keys pay."""
        return len(set(self.issuers)) > 1

    def spent_by(self, address: Address) -> tuple[Source, ...]:
        """Return the inputs that one key alone unlocks."""
        spent = []
        for source, unlock in zip(self.inputs, self.unlocks, strict=False):
            number = unlocker(unlock)
            if number is not None and number < len(self.issuers) and self.issuers[number] == address:
                spent.append(source)
        return tuple(spent)

    def made_for(self, address: Address) -> Iterator[Source]:
        """Give the sources that are one key's own afterwards, some of them for later."""
        for number, output in enumerate(self.outputs):
            if output.owner == address:
                yield Source(SourceKey("T", self.hash, number), output.amount, output.base, output.condition)


def from_json(row: Mapping[str, object], currency: str) -> Transaction:
    """Read a transaction of a history, and hold its hash to its text. Raises ``EnvironmentProblem``."""
    lines = {name: _lines(row.get(name)) for name in ("issuers", "inputs", "unlocks", "outputs", "signatures")}
    version, locktime, blockstamp = row.get("version"), row.get("locktime"), row.get("blockstamp")
    comment = row.get("comment")
    if not (isinstance(version, int) and isinstance(locktime, int) and isinstance(blockstamp, str)):
        raise garbage()
    if not isinstance(comment, str) or len(comment) > 255:
        raise garbage()
    made = _made(_Head(version, currency, blockstamp, locktime), lines, comment)
    if made.hash != row.get("hash"):
        raise garbage()
    return made


def from_compact(lines: Sequence[str], currency: str) -> tuple[Transaction, ...]:
    """Read the transactions of a block's text. Raises ``EnvironmentProblem``."""
    made: list[Transaction] = []
    position = 0
    while position < len(lines):
        header = _HEADER.fullmatch(lines[position])
        if header is None:
            raise garbage()
        version, issuers, inputs, unlocks, outputs, has_comment, locktime = map(int, header.groups())
        counts = (1, issuers, inputs, unlocks, outputs, has_comment, issuers)
        position += 1
        parts: list[tuple[str, ...]] = []
        for count in counts:
            parts.append(tuple(lines[position : position + count]))
            position += count
        if position > len(lines):
            raise garbage()
        named = dict(zip(("issuers", "inputs", "unlocks", "outputs"), parts[1:5], strict=True))
        named["signatures"] = parts[6]
        comment = parts[5][0] if parts[5] else ""
        made.append(_made(_Head(version, currency, parts[0][0], locktime), named, comment))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class _Head:
    """What a transaction says beside its lists."""

    version: int
    currency: str
    blockstamp: str
    locktime: int


def _made(head: _Head, lines: Mapping[str, tuple[str, ...]], comment: str) -> Transaction:
    if not is_blockstamp(head.blockstamp) or not lines["issuers"] or not all(map(is_key, lines["issuers"])):
        raise garbage()
    text = f"Version: {head.version}\nType: Transaction\nCurrency: {head.currency}\n"
    text += f"Blockstamp: {head.blockstamp}\nLocktime: {head.locktime}\n"
    for name in ("issuers", "inputs", "unlocks", "outputs"):
        text += f"{name.capitalize()}:\n" + "".join(f"{line}\n" for line in lines[name])
    text += f"Comment: {comment}\n" + "".join(f"{line}\n" for line in lines["signatures"])
    return Transaction(
        sha256(text),
        head.blockstamp,
        tuple(Address(key) for key in lines["issuers"]),
        tuple(map(read_input, lines["inputs"])),
        lines["unlocks"],
        tuple(map(read_output, lines["outputs"])),
        comment,
    )


def _lines(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(line, str) and "\n" not in line for line in value):
        raise garbage()
    return tuple(value)


def from_document(text: str, currency: str) -> Transaction:
    """Read the text of a signed transaction, as sent. Raises ``EnvironmentProblem``."""
    head: dict[str, str] = {}
    lists: dict[str, list[str]] = {name: [] for name in ("issuers", "inputs", "unlocks", "outputs", "signatures")}
    under = ""
    for line in text.removesuffix("\n").split("\n"):
        name, colon, value = line.partition(":")
        if under != "signatures" and colon and not value and name.lower() in lists:
            under = name.lower()
        elif under != "signatures" and name == "Comment":
            head[name], under = value[1:], "signatures"
        elif under:
            lists[under].append(line)
        else:
            head[name] = value[1:]
    if head.get("Type") != "Transaction" or head.get("Currency") != currency or "Comment" not in head:
        raise garbage()
    version, locktime = head.get("Version", ""), head.get("Locktime", "")
    if not (version.isdigit() and locktime.isdigit()):
        raise garbage()
    parts = {name: tuple(found) for name, found in lists.items()}
    written = _Head(int(version), currency, head.get("Blockstamp", ""), int(locktime))
    return _made(written, parts, head["Comment"])
