"""The web of trust of a Duniter v1 currency.

What blocks hold is what most operators tell; what waits for a block differs from node to node, and is believed when
the right key signed it, whoever tells. Dates are the chain's seconds; they become heights at its nominal pace.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from sakia_ng.adapters.duniter_v1.blocks import BLOCKS_A_PAGE, blocks_from
from sakia_ng.adapters.duniter_v1.bma import Bma, BmaRefusal
from sakia_ng.adapters.duniter_v1.identity_numbers import IdentityNumbers
from sakia_ng.adapters.duniter_v1.node_link import NodeLink
from sakia_ng.adapters.duniter_v1.panel import Panel, Told
from sakia_ng.adapters.duniter_v1.parameters import Parameters
from sakia_ng.adapters.duniter_v1.people import name_holders
from sakia_ng.adapters.duniter_v1.reader import Reader
from sakia_ng.adapters.duniter_v1.texts import our_hash
from sakia_ng.adapters.duniter_v1.trust_documents import Declared, revocation_text
from sakia_ng.adapters.duniter_v1.trust_lines import address_of, touched
from sakia_ng.adapters.duniter_v1.trust_standings import Standing, Waiting, Written, standings, time_of
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.json_values import items, mapping, natural
from sakia_ng.domain.account import IdentityStatus, IdentitySummary
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.distance import PERBILL, DistanceRule
from sakia_ng.domain.identity import Certification, Identity, IdentityPast, RegisterEntry
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

_AT_ONCE = 20
_IN_BLOCKS = frozenset({IdentityStatus.MEMBER, IdentityStatus.REVOKED})
"""What blocks alone change. Whoever waits for one comes and goes with the nodes; time revokes who is no member."""

_MOST_BLOCKS = 500
"""Blocks read to tell what changed; when more came, everybody is read again."""


class DuniterV1WebOfTrust:
    """Reads identities, certifications and memberships.

    Args:
        panel: the nodes.
        link: what is final.
        reader: names of the members.
        currency: which one.

    Attributes:
        numbers: of identities.
    """

    def __init__(self, panel: Panel, link: NodeLink, reader: Reader, currency: Currency) -> None:
        self._panel = panel
        self._link = link
        self._reader = reader
        self._currency = currency
        self.numbers = IdentityNumbers()
        self._times: dict[int, int] = {}
        self._names: dict[Address, str] = {}
        self._summaries: dict[Address, tuple[BlockRef, IdentitySummary | None]] = {}

    async def parameters(self) -> TrustParameters:
        """The parameters, as block 0 states them. Raises ``EnvironmentProblem``."""
        stated = await self._reader.parameters()
        return trust_parameters(stated)

    async def identities(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, Identity]:
        """Identities by their numbers. Raises ``EnvironmentProblem``."""
        addresses = await self._addresses(indexes)
        found = await self.identities_of(list(addresses.values()), at)
        return {number: found[address] for number, address in addresses.items() if address in found}

    async def identities_of(self, addresses: Collection[Address], at: BlockRef) -> Mapping[Address, Identity]:
        """The identities of accounts, those that wait for a block too. Raises ``EnvironmentProblem``."""
        stated = await self._reader.parameters()
        found: dict[Address, Identity] = {}
        for address, standing in (await self.standings(addresses, at)).items():
            identity = await self._identity(address, standing, at, stated)
            if identity is not None:
                found[address] = identity
        return found

    async def received(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, tuple[Certification, ...]]:
        """Certifications received; those that wait with an identity that does. Raises ``EnvironmentProblem``."""
        addresses = await self._addresses(indexes)
        stated, found = await self._reader.parameters(), await self.standings(list(addresses.values()), at)
        told: dict[int, tuple[Certification, ...]] = {}
        for number, address in addresses.items():
            told[number] = tuple(
                Certification(self.numbers.number_of(issuer), number, _height(ends, at, stated))
                for issuer, ends in await self._received(found[address], at, stated)
            )
        return told

    async def name_owner(self, name: str, at: BlockRef) -> int | None:  # noqa: ARG002 - names are never given back
        """The identity of exactly this name, a member's before others'. Raises ``EnvironmentProblem``."""
        holders = await self._panel.first(lambda bma: name_holders(bma, name))
        if not holders:
            return None
        members = await self._reader.names(holders)
        return self.numbers.number_of(next((one for one in holders if one in members), holders[0]))

    async def evaluation_due(self, index: int, at: BlockRef) -> BlockNumber | None:  # noqa: ARG002 - nobody evaluates
        """None: each block tells the distance by itself."""
        return None

    async def touched(self, above: BlockRef, to: BlockRef) -> frozenset[int] | None:
        """Whom blocks changed; None for too many of them, or on another branch. Raises ``EnvironmentProblem``."""
        if to.number - above.number > _MOST_BLOCKS:
            return None
        found, before = set[Address](), above.hash
        for first in range(above.number + 1, to.number + 1, BLOCKS_A_PAGE):
            last = min(first + BLOCKS_A_PAGE - 1, to.number)
            blocks = await self._panel.first(partial(blocks_from, first=first, last=last))
            if len(blocks) != last - first + 1:
                raise EnvironmentProblem(NodeProblem.LAGS)
            if our_hash(blocks[0].previous) != before:
                return None
            found |= {address for block in blocks for address in touched(block.trust)}
            before = blocks[-1].ref.hash
        return frozenset(map(self.numbers.number_of, found)) if before == to.hash else None

    async def everybody(self, at: BlockRef) -> tuple[frozenset[int], tuple[Certification, ...]]:
        """All members and what certifies them: one question a member.

        ``wot/requirements-of-pending`` would tell all at once, but the node works out the distance of each person for
        it: one answer that takes twice as long as all the questions, 1.5 kB a person, and that it seldom lets be asked.

        Raises:
            EnvironmentProblem: no node could be asked.
        """
        stated, members = await self._reader.parameters(), await self._reader.members()
        found: list[Certification] = []
        for member in members:
            number = self.numbers.number_of(member)
            ends = await self._panel.first(partial(_certifiers, member=member, at=at, stated=stated))
            found += [Certification(self.numbers.number_of(one), number, _height(end, at, stated)) for one, end in ends]
        return frozenset(map(self.numbers.number_of, members)), tuple(found)

    async def register(self, at: BlockRef) -> tuple[RegisterEntry, ...]:  # noqa: ARG002 - nodes list the members now
        """The members with their names: nodes list nobody else. Raises ``EnvironmentProblem``."""
        rows = [
            RegisterEntry(self.numbers.number_of(address), address, IdentityStatus.MEMBER, UntrustedText(name))
            for address, name in (await self._reader.members()).items()
        ]
        return tuple(sorted(rows, key=lambda row: row.index))

    async def revocation_text(self, index: int, at: BlockRef) -> bytes | None:
        """What an owner signs to end an identity. Raises ``EnvironmentProblem``."""
        address = (await self._addresses([index])).get(index)
        standing = Standing() if address is None else (await self.standings([address], at))[address]
        declared = declared_by(standing)
        return None if declared is None else revocation_text(declared, self._currency.name).encode()

    async def past(self, index: int) -> IdentityPast | None:
        """Nothing: an identity stays with its key, and no account is linked to it."""
        return IdentityPast() if self.numbers.address_of(index) is not None else None

    async def summaries(self, addresses: Collection[Address], at: BlockRef) -> Mapping[Address, IdentitySummary]:
        """The identities that accounts own, in short: members are asked about again when a block changed them alone.

        Raises:
            EnvironmentProblem: no node could be asked, or they contradict each other.
        """
        await self.standings(await self._stale(addresses, at), at)
        found = ((address, self._summaries[address][1]) for address in addresses)
        return {address: summary for address, summary in found if summary is not None}

    async def may_ask_on(self, standing: Standing, at: BlockRef) -> BlockNumber:
        """From when somebody may ask to stay a member after telling that it leaves. Raises ``EnvironmentProblem``."""
        stated, left_at = await self._reader.parameters(), next((one.left_at for one in standing.written), None)
        if left_at is None:
            return BlockNumber(0)
        return _height(await self._time(left_at) + stated.membership_window, at, stated)

    async def standings(self, addresses: Collection[Address], at: BlockRef) -> Mapping[Address, Standing]:
        """Where people stand by most operators, with all that waits anywhere. Raises ``EnvironmentProblem``."""
        stated, wanted = await self._reader.parameters(), list(dict.fromkeys(addresses))
        self.numbers.learn(wanted)
        found: dict[Address, Standing] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            found |= await self._told(part, at, stated)
        for address, standing in found.items():
            if (declared := declared_by(standing)) is not None:
                self._names[address] = declared.name
            self._summaries[address] = at, _summary(self.numbers.number_of(address), standing)
        return found

    def names(self, addresses: Collection[Address]) -> Mapping[Address, Person]:
        """Return the names of those met here: nodes list members alone."""
        known = ((address, self._names.get(address)) for address in addresses)
        return {one: Person(one, UntrustedText(name), None, is_member=False) for one, name in known if name is not None}

    async def _stale(self, addresses: Collection[Address], at: BlockRef) -> list[Address]:
        """Return those whose status may be another one at a block than when it was read."""
        changed: dict[BlockRef, frozenset[int] | None] = {at: frozenset()}
        stale = []
        for address in dict.fromkeys(addresses):
            read_at, summary = self._summaries.get(address, (None, None))
            if read_at is None or (read_at != at and (summary is None or summary.status not in _IN_BLOCKS)):
                stale.append(address)
                continue
            if read_at not in changed:
                changed[read_at] = await self.touched(read_at, at)
            since = changed[read_at]
            if since is None or self.numbers.number_of(address) in since:
                stale.append(address)
            else:
                self._summaries[address] = at, summary
        return stale

    async def _told(self, part: Sequence[Address], at: BlockRef, stated: Parameters) -> Mapping[Address, Standing]:
        told = await self._panel.ask_all(lambda bma: standings(bma, part, at, stated, self._currency.name))
        votes = [
            Told(one.health, None if one.answer is None else tuple(one.answer[a].written for a in part), one.problem)
            for one in told
        ]
        chosen = self._panel.counted(votes).choice
        waiting = [[one.answer[address].waiting for one in told if one.answer is not None] for address in part]
        return {
            address: Standing(written, _together(pools, is_written=bool(written)))
            for address, written, pools in zip(part, chosen, waiting, strict=True)
        }

    async def _addresses(self, indexes: Collection[int]) -> Mapping[int, Address]:
        if any(self.numbers.address_of(number) is None for number in indexes):
            self.numbers.learn(await self._reader.members())
        pairs = ((number, self.numbers.address_of(number)) for number in indexes)
        return {number: address for number, address in pairs if address is not None}

    async def _identity(
        self, address: Address, standing: Standing, at: BlockRef, stated: Parameters
    ) -> Identity | None:
        number, waiting = self.numbers.number_of(address), standing.waiting
        asked_for = address if waiting.asked else None
        if not standing.written:
            if waiting.declared is None:
                return None
            since, received = await self._time(_base(waiting.declared)), await self._received(standing, at, stated)
            return Identity(
                index=number,
                owner=address,
                status=IdentityStatus.UNVALIDATED,
                at=at,
                scheduled_on=_height(since + stated.identity_window, at, stated),
                received=len(received),
                evaluated_for=asked_for,
            )
        written = standing.written[0]
        status, ends = _written_status(written), written.membership_ends
        return Identity(
            index=number,
            owner=address,
            status=status,
            at=at,
            scheduled_on=await self._revoked_on(written, at, stated) if status is IdentityStatus.NOT_MEMBER else None,
            received=len(await self._received(standing, at, stated)),
            issued=len(written.issued),
            next_certification_on=await self._certifies_on(written, at, stated),
            membership_expires_on=None if ends is None or written.is_revoked else _height(ends, at, stated),
            evaluated_for=asked_for,
            is_leaving=_is_leaving(written),
        )

    async def _received(self, standing: Standing, at: BlockRef, stated: Parameters) -> list[tuple[Address, int]]:
        """Return who certified somebody, and when each certification ends; before an identity is written, who would."""
        if standing.written and standing.written[0].is_revoked:
            return []  # they certify nobody any more
        if standing.written:
            return [(issuer, ends) for issuer, ends in standing.written[0].received if ends > at.time.timestamp()]
        members = await self._reader.members()
        bases = [(issuer, height) for issuer, height in standing.waiting.received if issuer in members]
        return [(issuer, await self._time(height) + stated.certification_validity) for issuer, height in bases]

    async def _revoked_on(self, written: Written, at: BlockRef, stated: Parameters) -> BlockNumber | None:
        """A membership lasts once, and may be had again for as long; then the identity is over (DUBP, BR_G104)."""
        if written.joined_at is None:
            return None
        return _height(await self._time(written.joined_at) + 2 * stated.membership_validity, at, stated)

    async def _certifies_on(self, written: Written, at: BlockRef, stated: Parameters) -> BlockNumber:
        if written.certified_at is None or not stated.certification_period:
            return BlockNumber(0)
        return _height(await self._time(written.certified_at) + stated.certification_period, at, stated)

    async def _time(self, height: int) -> int:
        """Return the chain's time of a block; most operators' word, and that of no more than are still asked for."""
        if height not in self._times:
            told = (await self._panel.agreed(lambda bma: time_of(bma, height))).choice
            if height > (await self._link.live()).number:
                return told
            self._times[height] = told
        return self._times[height]


def trust_parameters(stated: Parameters) -> TrustParameters:
    """Say the parameters of the protocol in blocks; what it does not have is 0.

    A membership can be renewed ``msPeriod`` after the last request, which the protocol sets to ``msWindow``.
    """

    def blocks(seconds: int) -> int:
        return -(-seconds // stated.block_time)

    return TrustParameters(
        confirm_period=0,
        validation_period=blocks(stated.identity_window),
        autorevocation_period=blocks(stated.membership_validity),
        deletion_period=0,
        change_owner_key_period=0,
        invitation_period=0,
        min_certifications=stated.certifications_needed,
        min_certifications_to_invite=0,
        membership_period=blocks(stated.membership_validity),
        renewal_period=blocks(stated.membership_window),
        certification_period=blocks(stated.certification_period),
        certification_validity=blocks(stated.certification_validity),
        max_certifications=stated.certification_stock,
        evaluation_price_cents=Cents(0),
        evaluation_period=0,
        distance=DistanceRule(stated.distance_steps, round(stated.distance_share * PERBILL)),
    )


def declared_by(standing: Standing) -> Declared | None:
    """Return the identity of somebody, written or not."""
    return standing.written[0].declared if standing.written else standing.waiting.declared


def _height(seconds: int, at: BlockRef, stated: Parameters) -> BlockNumber:
    """Return the height of a date at the nominal pace, counted from a final block."""
    return BlockNumber(max(0, at.number - (int(at.time.timestamp()) - seconds) // stated.block_time))


def _summary(number: int, standing: Standing) -> IdentitySummary | None:
    if standing.written:
        written = standing.written[0]
        return IdentitySummary(number, _written_status(written), 0, is_leaving=_is_leaving(written))
    return None if standing.waiting.declared is None else IdentitySummary(number, IdentityStatus.UNVALIDATED, 0)


def _written_status(written: Written) -> IdentityStatus:
    if written.is_revoked:
        return IdentityStatus.REVOKED
    return IdentityStatus.NOT_MEMBER if written.membership_ends is None else IdentityStatus.MEMBER


def _is_leaving(written: Written) -> bool:
    """Whether a member told that it leaves; of who is none any more, nodes do not tell what it asked for."""
    return written.left_at is not None and _written_status(written) is IdentityStatus.MEMBER


def _base(declared: Declared) -> int:
    """Return the height on which an identity rests."""
    return int(declared.stamp.partition("-")[0])


def _together(pools: Sequence[Waiting], *, is_written: bool) -> Waiting:
    """Join what waits with several nodes: of an identity that several wrote differently, the one first told."""
    declared = None if is_written else next((one.declared for one in pools if one.declared is not None), None)
    received: dict[Address, int] = {}
    for pool in pools:
        if pool.declared == declared:
            received |= dict(pool.received)
    return Waiting(
        declared=declared,
        received=tuple(sorted(received.items())),
        asked=any(pool.asked for pool in pools),
        leaves=any(pool.leaves for pool in pools),
        is_too_far=all(pool.is_too_far for pool in pools),
    )


async def _certifiers(bma: Bma, member: Address, at: BlockRef, stated: Parameters) -> tuple[tuple[Address, int], ...]:
    """Return who certified a member up to a final block, and when each certification ends."""
    try:
        answer = mapping(await bma.get(f"wot/certifiers-of/{member}", duniterpy_bma().wot.CERTIFICATIONS_SCHEMA))
    except BmaRefusal:
        return ()  # an identity that this node does not have, or no more
    found: dict[Address, int] = {}
    for one in map(mapping, items(answer.get("certifications"))):
        block = one.get("written")
        if block is None or natural(mapping(block).get("number")) > at.number:
            continue
        ends = natural(mapping(one.get("cert_time")).get("medianTime"), 37) + stated.certification_validity
        if ends > at.time.timestamp():
            issuer = address_of(one.get("pubkey"))
            found[issuer] = max(found.get(issuer, 0), ends)
    return tuple(sorted(found.items()))
