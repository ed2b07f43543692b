"""Proof instead of promise: values of one node's state held to the state root of a header that operators agree on.

What a node says is read in one go; what changed since it was last proven is proven at once with ``state_getReadProof``,
the rest from time to time, and everything when a payment rests on it. A node that gives no proofs is compared with
another operator's node when it matters.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v2.node import Node, Values
from sakia_ng.adapters.duniter_v2.rpc import RpcRefusal
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.adapters.servers.json_values import hex_bytes, items, mapping
from sakia_ng.domain.agreement import Agreement, Backing, Ground
from sakia_ng.domain.chain import BlockHash, BlockRef
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.scale import WireError
from sakia_ng.substrate.trie_proof import verified_values

KEYS_A_PROOF = 250
"""Keys in one request: about 400 kB of answer on a chain of a hundred thousand accounts."""

PROVE_AGAIN_BLOCKS = 20
"""Values that did not change are proven again after this many blocks (two minutes) ..."""

_KEYS_A_BLOCK = 2  # ... or more when there are many: never more than this many keys a block on average
_MAX_REMEMBERED = 10_000
_MAX_PROOF_ITEMS = 50_000
_METHOD_NOT_FOUND, _METHOD_UNSAFE = -32601, -32604
_STRENGTH = (Ground.PROVEN, Ground.COMPARED, Ground.ONE_SERVER)

Elsewhere = Callable[[Sequence[bytes], BlockHash], Awaitable[Values | None]]
"""Reads the same keys from another operator's node; None when there is none that answers."""


@dataclass(frozen=True, slots=True)
class _Checked:
    value: bytes | None
    backing: Backing


class Verifier:
    """Checks what one node says of its state.

    Args:
        node: which one.
        agreed: tells who agrees on a block, None for a block nobody was asked about.
        elsewhere: reads keys from another operator.
        is_alone: tells whether no other operator is known.

    Attributes:
        can_prove: whether the node gives proofs; None before it was asked.
    """

    def __init__(
        self,
        node: Node,
        agreed: Callable[[BlockHash], Agreement | None],
        elsewhere: Elsewhere,
        is_alone: Callable[[], bool],
    ) -> None:
        self._node = node
        self._agreed = agreed
        self._elsewhere = elsewhere
        self._is_alone = is_alone
        self._checked: dict[bytes, _Checked] = {}
        self.can_prove: bool | None = None

    async def check(self, values: Values, at: BlockRef, *, fully: bool) -> None:
        """Prove what is due of values read at a block, all of them when asked to.

        Raises:
            EnvironmentProblem: ``DISPROVED``: the node's own proof says otherwise, or does not hold;
                ``NODES_DISAGREE``: another operator says otherwise; or the node cannot be asked.
        """
        is_due = self._is_doubtful if fully else self._is_due
        due = [key for key in values if is_due(key, values, at)]
        if not due:
            return
        ground = Ground.PROVEN if await self._prove(values, due, at) else Ground.ONE_SERVER
        if ground is Ground.ONE_SERVER and fully and await self._compare(values, due, at):
            ground = Ground.COMPARED
        self._remember(values, due, self._backing(ground, at))

    async def vouch(self, values: Values, at: BlockRef) -> None:
        """Hold values to a proof, or to what another operator says, for what is settled by them for good.

        Only where no other operator is known is the node believed, as its blocks are. Nothing is remembered.

        Raises:
            EnvironmentProblem: as ``check`` does; ``UNCONFIRMED``: the node proves nothing and no other one answers.
        """
        keys = list(values)
        if not (await self._prove(values, keys, at) or await self._compare(values, keys, at) or self._is_alone()):
            raise EnvironmentProblem(NodeProblem.UNCONFIRMED)

    def backing(self, keys: Iterable[bytes]) -> Backing | None:
        """Return the weakest that keys last read rest on."""
        found = [self._checked[key].backing for key in keys if key in self._checked]
        if not found:
            return None
        ground = max((backing.ground for backing in found), key=_STRENGTH.index)
        oldest = min(found, key=lambda backing: (backing.agreeing / backing.asked, backing.at))
        return Backing(ground, min(backing.at for backing in found), oldest.agreeing, oldest.asked)

    def _is_doubtful(self, key: bytes, values: Values, at: BlockRef) -> bool:
        """Whether a value still rests on one server's word at this very block."""
        known = self._checked.get(key)
        if known is None or known.value != values[key]:
            return True
        return known.backing.at != at.number or known.backing.ground is Ground.ONE_SERVER

    def _is_due(self, key: bytes, values: Values, at: BlockRef) -> bool:
        known = self._checked.get(key)
        patience = max(PROVE_AGAIN_BLOCKS, len(values) // _KEYS_A_BLOCK)
        return known is None or known.value != values[key] or not 0 <= at.number - known.backing.at < patience

    def _backing(self, ground: Ground, at: BlockRef) -> Backing:
        agreement = self._agreed(at.hash)
        if agreement is None:  # proven, but against a header that this node alone gave
            return Backing(Ground.ONE_SERVER, at.number)
        return Backing(ground, at.number, agreement.agreeing, agreement.asked)

    def _remember(self, values: Values, keys: Iterable[bytes], backing: Backing) -> None:
        if len(self._checked) > _MAX_REMEMBERED:
            self._checked.clear()
        self._checked |= {key: _Checked(values[key], backing) for key in keys}

    async def _prove(self, values: Values, keys: Sequence[bytes], at: BlockRef) -> bool:
        """Compare values with what the node proves; False when it gives no proofs."""
        if self.can_prove is False:
            return False
        header = await self._node.header(at.hash)
        pages = [keys[start : start + KEYS_A_PROOF] for start in range(0, len(keys), KEYS_A_PROOF)]
        try:
            proofs = await together(read_proof(self._node, page, at.hash) for page in pages)
        except RpcRefusal as refusal:
            self.can_prove = refusal.number not in (_METHOD_NOT_FOUND, _METHOD_UNSAFE)
            return False
        self.can_prove = True
        for page, proof in zip(pages, proofs, strict=True):
            proven = await asyncio.to_thread(_proven, header.state_root, proof, page)
            if any(proven[key] != values[key] for key in page):
                raise EnvironmentProblem(NodeProblem.DISPROVED)
        return True

    async def _compare(self, values: Values, keys: Sequence[bytes], at: BlockRef) -> bool:
        others = await self._elsewhere(keys, at.hash)
        if others is None:
            return False
        if any(others[key] != values[key] for key in keys):
            raise EnvironmentProblem(NodeProblem.NODES_DISAGREE)
        return True


@dataclass(frozen=True, slots=True)
class Voucher:
    """Checks in a verifier's place what is to be written down for good: all of it, each time (``Verifier.vouch``).

    Attributes:
        verifier: of the node that is asked.
    """

    verifier: Verifier

    async def check(self, values: Values, at: BlockRef, *, fully: bool) -> None:  # noqa: ARG002 - always fully
        """Have values vouched for. Raises as ``Verifier.vouch`` does."""
        await self.verifier.vouch(values, at)

    def backing(self, _keys: Iterable[bytes]) -> Backing | None:
        """Return nothing: what does not hold is not read, and nothing is remembered."""
        return None


async def read_proof(node: Node, keys: Sequence[bytes], at: BlockHash) -> list[bytes]:
    """Ask a node for the trie nodes that prove the values of keys. Raises ``EnvironmentProblem``."""
    answer = await node.at_block("state_getReadProof", ["0x" + key.hex() for key in keys], at)
    given = items(mapping(answer).get("proof"))
    if len(given) > _MAX_PROOF_ITEMS:
        raise EnvironmentProblem(NodeProblem.GARBAGE)
    return [hex_bytes(item) for item in given]


def _proven(root: bytes, proof: Sequence[bytes], keys: Sequence[bytes]) -> Mapping[bytes, bytes | None]:
    try:
        return verified_values(root, proof, keys)
    except WireError:  # a proof that does not hold is worth a lie
        raise EnvironmentProblem(NodeProblem.DISPROVED) from None
