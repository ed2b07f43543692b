"""Storage of the sandbox's chain: one dictionary for the best block, and what each recent block changed.

A block's state is read back by walking the undo records of the blocks after it, so that a state costs what it changed
and not its size. Records older than 256 blocks are dropped: that state is pruned, as on a real node.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Mapping
from heapq import merge

from sakia_ng.sandbox.blocks import StatePruned

KEPT_STATES = 256
"""Blocks before the best one whose state can still be read."""

Changes = Mapping[bytes, bytes | None]


class State:
    """Storage after the best block, and the way back.

    Args:
        values: storage at ``number``.
        number: height of the best block.
    """

    def __init__(self, values: Mapping[bytes, bytes], number: int) -> None:
        self._values = dict(values)
        self._keys = sorted(self._values)
        self._undo: dict[int, dict[bytes, bytes | None]] = {}
        self.first = self.number = number

    def __copy__(self) -> State:
        """Return the same storage, which goes its own way from now on."""
        other = State(self._values, self.number)
        vars(other).update(first=self.first, _undo=dict(self._undo))
        return other

    def get(self, key: bytes) -> bytes | None:
        """Return a value as of the best block."""
        return self._values.get(key)

    def apply(self, changes: Changes) -> None:
        """Go one block further."""
        self.number += 1
        self._undo[self.number] = self._write(changes)
        while self.number - self.first > KEPT_STATES:
            self.first += 1
            del self._undo[self.first]

    def leap(self, changes: Changes, number: int) -> None:
        """Go to a height further on; what came before is pruned at once."""
        self._write(changes)
        self._undo.clear()
        self.first = self.number = number

    def take_back(self) -> None:
        """Return to the parent block. Raises ``StatePruned`` when that state is gone."""
        if self.number == self.first:
            raise StatePruned
        self._write(self._undo.pop(self.number))
        self.number -= 1

    def at(self, number: int) -> StateView:
        """Return the storage at a height. Raises ``StatePruned``."""
        if not self.first <= number <= self.number:
            raise StatePruned
        return StateView(self, number)

    def value_at(self, key: bytes, number: int) -> bytes | None:
        """Return a value as of a height. Raises ``StatePruned``."""
        if not self.first <= number <= self.number:
            raise StatePruned
        for later in range(number + 1, self.number + 1):
            undo = self._undo[later]
            if key in undo:
                return undo[key]
        return self._values.get(key)

    def candidate_keys(self, prefix: bytes, after: bytes | None, number: int) -> Iterator[bytes]:
        """Return in order, with repetitions, the keys that may exist at a height."""
        start = bisect_left(self._keys, prefix) if after is None else bisect_right(self._keys, max(after, prefix))
        changed = {key for later in range(number + 1, self.number + 1) for key in self._undo[later]}
        others = sorted(key for key in changed if key.startswith(prefix) and (after is None or key > after))
        return merge(_with_prefix(self._keys, start, prefix), others)

    def _write(self, changes: Changes) -> dict[bytes, bytes | None]:
        undo: dict[bytes, bytes | None] = {}
        for key, value in changes.items():
            old = self._values.get(key)
            if old == value:
                continue
            undo[key] = old
            self._write_one(key, value, is_new=old is None)
        return undo

    def _write_one(self, key: bytes, value: bytes | None, *, is_new: bool) -> None:
        if value is None:
            del self._values[key]
            del self._keys[bisect_left(self._keys, key)]
            return
        self._values[key] = value
        if is_new:
            insort(self._keys, key)


class StateView(Mapping[bytes, bytes]):
    """Read-only storage at one block: key bytes -> value bytes.

    Reading raises ``StatePruned`` once the block is older than 256 blocks.
    """

    def __init__(self, state: State, number: int) -> None:
        self._state = state
        self._number = number

    def __getitem__(self, key: bytes) -> bytes:
        value = self._state.value_at(key, self._number)
        if value is None:
            raise KeyError(key)
        return value

    def __iter__(self) -> Iterator[bytes]:
        return self._keys(b"", None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def keys_from(self, prefix: bytes, count: int, start_key: bytes | None = None) -> list[bytes]:
        """Return at most ``count`` keys that begin with ``prefix``, sorted, strictly after ``start_key``."""
        keys = self._keys(prefix, start_key)
        return [key for key, _ in zip(keys, range(count), strict=False)]

    def _keys(self, prefix: bytes, after: bytes | None) -> Iterator[bytes]:
        last: bytes | None = None
        for key in self._state.candidate_keys(prefix, after, self._number):
            if key != last and self._state.value_at(key, self._number) is not None:
                yield key
            last = key


class Overlay:
    """Changes not yet written over a storage, in layers that can be undone one by one.

    Args:
        base: what to read below the changes.
    """

    def __init__(self, base: Mapping[bytes, bytes] | State) -> None:
        self._base = base
        self._layers: list[dict[bytes, bytes | None]] = [{}]

    @property
    def changes(self) -> Changes:
        """The changes of the lowest layer; the others must be closed."""
        assert len(self._layers) == 1
        return self._layers[0]

    def get(self, key: bytes) -> bytes | None:
        """Return a value, the newest layer first."""
        for layer in reversed(self._layers):
            if key in layer:
                return layer[key]
        return self._base.get(key)

    def put(self, key: bytes, value: bytes | None) -> None:
        """Write or, with None, delete a value in the newest layer."""
        self._layers[-1][key] = value

    def begin(self) -> None:
        """Open a layer."""
        self._layers.append({})

    def commit(self) -> None:
        """Close the newest layer and keep its changes."""
        self._layers[-2].update(self._layers.pop())

    def rollback(self) -> None:
        """Close the newest layer and forget its changes."""
        self._layers.pop()


def _with_prefix(keys: list[bytes], start: int, prefix: bytes) -> Iterator[bytes]:
    for index in range(start, len(keys)):
        if not keys[index].startswith(prefix):
            return
        yield keys[index]
