"""Where people stand by one node: what blocks hold of them up to a final one, and what waits for a block.

A node tells as of its newest block. What came after the final one is taken back as far as the blocks between tell: who
joined or was excluded, which certifications are new. What renewed something before keeps its later end.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sakia_ng.adapters.duniter_v1.accounts import blocks_above
from sakia_ng.adapters.duniter_v1.blocks import BLOCKS_A_PAGE, block_at, current
from sakia_ng.adapters.duniter_v1.bma import Bma, BmaRefusal
from sakia_ng.adapters.duniter_v1.parameters import Parameters
from sakia_ng.adapters.duniter_v1.texts import garbage
from sakia_ng.adapters.duniter_v1.trust_documents import (
    Declared,
    certification_text,
    is_declared,
    is_signed_by,
    membership_text,
)
from sakia_ng.adapters.duniter_v1.trust_lines import Kind, TrustLine, address_of, stamp_of
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.json_values import items, mapping, natural, text
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.identity_name import V1_NAMES
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

_TRIES = 4
_UNKNOWN = frozenset({2001, 2021})
_NO_MEMBERSHIP = frozenset({2001, 2004})

Ends = tuple[tuple[Address, int], ...]
"""Certifications: at the other end who, and when it ends, in seconds of the chain's time; in the order of accounts."""


@dataclass(frozen=True, slots=True)
class Written:
    """What blocks hold of one person.

    Attributes:
        declared: the identity.
        is_revoked: it was ended.
        membership_ends: in seconds of the chain's time; None for who is no member.
        received: from whom.
        issued: to whom.
        certified_at: height of the block that holds the last certification issued, None without one.
        joined_at: height on which the last request to be a member that was written rests.
        left: it once told in a block that it leaves. It stays a member until its membership ends, and may ask to stay;
            Duniter 1.7 lets nobody certify it any more, whatever it asks afterwards.
        left_at: height of the block that told so, None once it asked for something else.
    """

    declared: Declared
    is_revoked: bool
    membership_ends: int | None
    received: Ends
    issued: Ends = ()
    certified_at: int | None = None
    joined_at: int | None = None
    left: bool = False
    left_at: int | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits with a node, each thing signed by who is said to want it.

    Attributes:
        declared: an identity that no block holds.
        received: certifications that no block holds: from whom, and the height on which each rests.
        asked: there is a request to become or stay a member.
        leaves: there is one to be a member no longer, waiting or in a block that is not final.
        is_too_far: the node finds too few referees within reach, with what waits.
    """

    declared: Declared | None = None
    received: tuple[tuple[Address, int], ...] = ()
    asked: bool = False
    leaves: bool = False
    is_too_far: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """One person by one node.

    Attributes:
        written: what blocks hold; nothing or one.
        waiting: what does not depend on blocks alone.
    """

    written: tuple[Written, ...] = ()
    waiting: Waiting = Waiting()


async def standings(
    bma: Bma, addresses: Sequence[Address], at: BlockRef, parameters: Parameters, currency: str
) -> Mapping[Address, Standing]:
    """Read people as they stood at a final block. Raises ``EnvironmentProblem``."""
    for _ in range(_TRIES):
        tip = (await current(bma)).ref
        if tip.number - at.number > BLOCKS_A_PAGE:
            raise EnvironmentProblem(NodeProblem.PRUNED)
        above = [line for block in await blocks_above(bma, at, tip) for line in block.trust]
        asked = _Question(bma, at, tip, parameters, currency, above)
        found = {address: await asked.standing(address) for address in dict.fromkeys(addresses)}
        if (await current(bma)).ref == tip:
            return found
    raise EnvironmentProblem(NodeProblem.BUSY)


@dataclass(frozen=True, slots=True)
class _Question:
    bma: Bma
    at: BlockRef
    tip: BlockRef
    parameters: Parameters
    currency: str
    above: Sequence[TrustLine]

    async def standing(self, address: Address) -> Standing:
        row = await self._row(address)
        if row is None:
            return Standing()
        declared = _declared(row, address)
        mine = [line for line in self.above if line.subject == address]
        waiting = self._waiting(row, declared)
        if not row.get("wasMember") or any(line.kind is Kind.IDENTITY for line in mine):
            is_over = bool(row.get("expired")) or not is_declared(declared, self.currency)
            return Standing() if is_over else Standing((), replace(waiting, declared=declared))
        return Standing((await self._written(row, declared, mine),), waiting)

    async def _row(self, address: Address) -> Mapping[str, object] | None:
        """Return what the node tells of an account; blocks' word before the pool's, the newest identity of several."""
        schema = duniterpy_bma().wot.REQUIREMENTS_SCHEMA
        try:
            answer = mapping(await self.bma.get(f"wot/requirements/{address}", schema))
        except BmaRefusal as refusal:
            if refusal.ucode in _UNKNOWN:
                return None
            raise
        rows = [row for row in map(mapping, items(answer.get("identities"))) if row.get("pubkey") == address]

        def rank(row: Mapping[str, object]) -> tuple[bool, bool, int]:
            return bool(row.get("wasMember")), not row.get("expired"), int(_declared(row, address).stamp.split("-")[0])

        return max(rows, key=rank, default=None)

    async def _written(self, row: Mapping[str, object], declared: Declared, mine: Iterable[TrustLine]) -> Written:
        changed = {line.kind for line in mine}
        new = {line.signature for line in self.above}
        left = natural(row.get("membershipExpiresIn"), 40)
        ends = self._seconds(left) if left else None
        if Kind.EXCLUDED in changed and ends is None:
            ends = int(self.at.time.timestamp()) + self.parameters.block_time  # it is going to be
        elif Kind.JOINER in changed:
            ends = None
        issued, certified_at = await self._issued(declared.address)
        asked = await self._memberships(declared.address)
        joined_at = max((base for _, base, leaves in asked if not leaves), default=None)
        left_at = next((held_by for held_by, _, leaves in sorted(asked)[-1:] if leaves), None)
        if ends is not None and joined_at is not None and left_at is not None:  # the node counts from the farewell on
            ends = await time_of(self.bma, joined_at) + self.parameters.membership_validity
        return Written(
            declared=declared,
            is_revoked=bool(row.get("revoked")) and Kind.REVOKED not in changed,
            membership_ends=ends,
            received=self._received(row, without=new | _signatures(row, "pendingCerts")),
            issued=issued,
            certified_at=certified_at,
            joined_at=joined_at,
            left=any(leaves for _, _, leaves in asked),
            left_at=left_at,
        )

    def _waiting(self, row: Mapping[str, object], declared: Declared) -> Waiting:
        pending = list(map(mapping, items(row.get("pendingCerts", []))))
        signed = {
            address_of(one.get("from")): natural(one.get("block_number"))
            for one in pending
            if self._is_certified(one, declared)
        }
        new = [one for one in self.above if one.kind is Kind.CERTIFICATION and one.subject == declared.address]
        signed |= {address_of(line.fields[0]): int(line.fields[2]) for line in new}
        requests = list(map(mapping, items(row.get("pendingMemberships", []))))
        return Waiting(
            received=tuple(sorted(signed.items())),
            asked=any(self._is_asked(one, declared) for one in requests),
            leaves=any(self._is_asked(one, declared, leaves=True) for one in requests)
            or any(line.kind is Kind.LEAVER and line.subject == declared.address for line in self.above),
            is_too_far=bool(row.get("outdistanced")),
        )

    def _is_certified(self, one: Mapping[str, object], declared: Declared) -> bool:
        issuer = address_of(one.get("from"))
        stamp = stamp_of(f"{natural(one.get('block_number'))}-{text(one.get('block_hash'))}")
        written = certification_text(issuer, declared, stamp, self.currency)
        return is_signed_by(issuer, written, text(one.get("sig")))

    def _is_asked(self, one: Mapping[str, object], declared: Declared, *, leaves: bool = False) -> bool:
        written = membership_text(declared, stamp_of(one.get("blockstamp")), self.currency, leaves=leaves)
        return is_signed_by(declared.address, written, text(one.get("sig")))

    def _received(self, row: Mapping[str, object], *, without: Collection[str]) -> Ends:
        found: dict[Address, int] = {}
        for one in map(mapping, items(row.get("certifications"))):
            left = natural(one.get("expiresIn"), 40)
            if left and text(one.get("sig")) not in without:
                issuer = address_of(one.get("from"))
                found[issuer] = max(found.get(issuer, 0), self._seconds(left))
        return tuple(sorted(found.items()))

    async def _issued(self, address: Address) -> tuple[Ends, int | None]:
        """Return the live certifications that somebody issued, and in which block the last of all is."""
        schema = duniterpy_bma().wot.CERTIFICATIONS_SCHEMA
        answer = mapping(await self.bma.get(f"wot/certified-by/{address}", schema))
        found: dict[Address, int] = {}
        last: int | None = None
        for one in map(mapping, items(answer.get("certifications"))):
            block = one.get("written")
            height = None if block is None else natural(mapping(block).get("number"))
            if height is None or height > self.at.number:
                continue
            last = max(last or 0, height)
            ends = natural(mapping(one.get("cert_time")).get("medianTime"), 37) + self.parameters.certification_validity
            receiver = address_of(one.get("pubkey"))
            if ends > self.at.time.timestamp():
                found[receiver] = max(found.get(receiver, 0), ends)
        return tuple(sorted(found.items())), last

    async def _memberships(self, address: Address) -> list[tuple[int, int, bool]]:
        """Return what was asked for in blocks: which one holds it, on which it rests, and whether it was to leave."""
        try:
            answer = mapping(await self.bma.get(f"blockchain/memberships/{address}", {"type": "object"}))
        except BmaRefusal as refusal:
            if refusal.ucode in _NO_MEMBERSHIP:
                return []
            raise
        rows = [one for one in map(mapping, items(answer.get("memberships"))) if one.get("written") is not None]
        found = [
            (natural(one.get("written")), natural(one.get("blockNumber")), one.get("membership") == "OUT")
            for one in rows
        ]
        return [one for one in found if one[0] <= self.at.number]

    def _seconds(self, left: int) -> int:
        return int(self.tip.time.timestamp()) + left


async def time_of(bma: Bma, height: int) -> int:
    """Return the chain's time of a block, in seconds. Raises ``EnvironmentProblem``."""
    return int((await block_at(bma, height)).ref.time.timestamp())


def _declared(row: Mapping[str, object], address: Address) -> Declared:
    name = text(row.get("uid"))
    if not V1_NAMES.takes(name):
        raise garbage()
    return Declared(address, name, stamp_of(mapping(row.get("meta")).get("timestamp")), text(row.get("sig")))


def _signatures(row: Mapping[str, object], name: str) -> frozenset[str]:
    return frozenset(text(mapping(one).get("sig")) for one in items(row.get(name, [])))
