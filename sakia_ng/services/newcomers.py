"""Newcomers on their way into the web of trust: one's own account, or somebody the user accompanies."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sakia_ng.domain.actions import RequestEvaluation
from sakia_ng.domain.addresses import Address, parse_address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency, LedgerKind
from sakia_ng.domain.distance import Distance, Web
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.likeness import look_alike
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.newcomer import EvaluationProgress, NewcomerPath, by_end, result_block
from sakia_ng.domain.operation import OperationState
from sakia_ng.domain.payment_request import RequestProblem
from sakia_ng.domain.searched_text import may_be_sent
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.ledger import Capability, Ledger
from sakia_ng.ports.store import HistoryQuery, Store
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.directory import Directory
from sakia_ng.services.settings import Settings
from sakia_ng.services.trust_sync import TrustSync

_log = logging.getLogger(__name__)

MOST_HELPERS = 5
"""How many people are named who would help most."""

_NAME_INVALID = {LedgerKind.DUNITER_V2: TrustRule.NAME_INVALID, LedgerKind.DUNITER_V1: TrustRule.UID_INVALID}
_MOST_ALIKE = 3
_PEOPLE_ASKED = 20
_RECENT_OPERATIONS = 50


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody whose certification would bring a newcomer further.

    Attributes:
        index: their identity.
        address: the account that owns it, None while nobody told.
        name: their verified name, None while nobody told.
        distance: where the newcomer would stand.
    """

    index: int
    address: Address | None
    name: str | None
    distance: Distance


@dataclass(frozen=True, slots=True)
class Foresight:
    """What an evaluation would find.

    Attributes:
        now: with the certifications received.
        mine: with that of each of the user's members too.
        best: with that of those who would help most among the members who may certify, the best first.
        web_block: the block of the copy of the web this rests on.
    """

    now: Distance
    mine: tuple[Helper, ...]
    best: tuple[Helper, ...]
    web_block: BlockNumber


@dataclass(frozen=True, slots=True)
class NameCheck:
    """What is known of a name that somebody wants.

    Attributes:
        problem: why it cannot be taken, None when it can.
        alike: names of others that look like it.
        is_compared: whether an indexer told of such names.
    """

    problem: TrustRule | None
    alike: tuple[str, ...] = ()
    is_compared: bool = True


class EvaluationState(StrEnum):
    """What became of the last evaluation.

    ``ENDED``: it is over and made no member, and no money is known to be lost: the oracles gave no result, or there
    were too few certifications by then. ``UNCERTAIN``: the account that paid for it lost money in the block of its
    result, for some of several evaluations and not for all; whether for this one, nothing tells.
    """

    NONE = "none"
    RUNNING = "running"
    FAILED = "failed"
    ENDED = "ended"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class _Request:
    """An evaluation that was asked for from here, and the final block that holds the request."""

    action: RequestEvaluation
    block: BlockRef


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The last evaluation of somebody's distance.

    Attributes:
        state: what became of it.
        progress: how far it has come, None when none is under way or that is not known here.
    """

    state: EvaluationState
    progress: EvaluationProgress | None = None


class Newcomers:
    """Who is on the way, and where they stand.

    Args:
        ledger: who tells.
        store: the copy of the web, and what is on its way.
        trust_sync: keeps their identities up to date.
        directory: names people.
        settings: where those who are accompanied are kept.
        currency: whose addresses are read.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        store: Store,
        trust_sync: TrustSync,
        directory: Directory,
        settings: Settings,
        currency: Currency,
    ) -> None:
        self._ledger = ledger
        self._store = store
        self._trust_sync = trust_sync
        self._directory = directory
        self._settings = settings
        self._currency = currency

    def accompanied(self) -> tuple[Address, ...]:
        """Return whom the user accompanies in this currency, and keep their identities up to date."""
        found = tuple(address for text in self._settings.current.newcomers if (address := self._own(text)) is not None)
        for address in found:
            self._trust_sync.watch(address)
        return found

    async def accompany(self, address: Address) -> None:
        """Begin to accompany somebody.

        Raises:
            EnvironmentProblem: the preferences could not be written; it holds until the program ends.
        """
        self._trust_sync.watch(address)
        kept = self._settings.current.newcomers
        if address not in kept:
            await self._settings.change(newcomers=(*kept, address))

    async def leave(self, address: Address) -> None:
        """Accompany somebody no longer. Raises ``EnvironmentProblem`` as ``accompany``."""
        kept = tuple(one for one in self._settings.current.newcomers if one != address)
        await self._settings.change(newcomers=kept)

    async def path(self, address: Address) -> NewcomerPath:
        """Return where somebody stands at the finalised head.

        Raises:
            EnvironmentProblem: no server could be asked.
        """
        head, parameters = await self._ledger.finalized_head(), await self._ledger.trust.parameters()
        state = (await self._ledger.account_states((address,), head))[address]
        identity = (await self._ledger.trust.identities_of([address], head)).get(address)
        received: Sequence[Certification] = ()
        if identity is not None:
            received = (await self._ledger.trust.received([identity.index], head)).get(identity.index, ())
        return NewcomerPath(
            account=state,
            identity=identity,
            received=by_end(received),
            parameters=parameters,
            existential_deposit=self._currency.existential_deposit,
            block_time_s=self._currency.block_time_s,
            by_invitation=Capability.INVITE in self._ledger.capabilities,
            by_evaluation=Capability.EVALUATE in self._ledger.capabilities,
        )

    async def foresee(self, path: NewcomerPath) -> Foresight | None:
        """Work out what an evaluation would find, off the loop; None before the invitation.

        Raises:
            EnvironmentProblem: the web is not known yet, and no server could be asked.
        """
        if path.identity is None:
            return None
        web = await self._store.trust.web()
        if web is None:
            await self._trust_sync.refresh_web()
            web = await self._store.trust.web()
        assert web is not None  # what was just read is kept
        newcomer = path.identity.index
        mine = {own.index for own in await self._members()}

        def work() -> tuple[Distance, list[tuple[int, Distance]], list[tuple[int, Distance]]]:
            others = (one for one in web.certifications if one.receiver != newcomer)
            known = Web.of(web.members, (*others, *path.received), path.parameters.distance)
            certifiers = {one.issuer for one in path.received}
            own = [(one, known.distance_if(newcomer, certified_by=[one])) for one in sorted(mine - certifiers)]
            able = known.certifiers(path.parameters.min_certifications, path.parameters.max_certifications)
            best = known.best_helpers(newcomer, able, MOST_HELPERS)
            return known.distance(newcomer), own, best

        now, own, best = await asyncio.to_thread(work)
        people = await self._people([index for index, _ in (*own, *best)])
        named = [[Helper(index, *people.get(index, (None, None)), far) for index, far in part] for part in (own, best)]
        return Foresight(now, tuple(named[0]), tuple(named[1]), web.at.number)

    async def check_name(self, name: str) -> NameCheck:
        """Tell whether a name can be taken, and whose looks like it.

        Raises:
            UserError: it may be a secret; nobody is asked.
            EnvironmentProblem: no node could be asked.
        """
        if not self._currency.identity_names.takes(name):
            return NameCheck(_NAME_INVALID[self._currency.ledger])
        if not may_be_sent(name, self._currency):
            raise UserError(RequestProblem.SECRET)
        if await self._ledger.trust.name_owner(name, await self._ledger.finalized_head()) is not None:
            return NameCheck(TrustRule.NAME_TAKEN)
        try:
            people = await self._ledger.people(name, _PEOPLE_ASKED)
        except EnvironmentProblem as problem:
            _log.warning("names like another are not to be had: %s", problem.code)
            return NameCheck(None, is_compared=False)
        names = [person.name.shown() for person in people if person.name is not None]
        return NameCheck(None, tuple(one for one in dict.fromkeys(names) if look_alike(one, name))[:_MOST_ALIKE])

    async def evaluation(self, path: NewcomerPath) -> Evaluation:
        """Return where the evaluation of somebody's distance stands.

        That it failed is known only of what this wallet asked for: who asks has money held, and sees it come back or
        lost, in the block of the result.

        Raises:
            EnvironmentProblem: no node could be asked how far one under way has come.
        """
        if path.is_evaluated and path.identity is not None:
            return Evaluation(EvaluationState.RUNNING, await self.progress(path.identity))
        if path.identity is None or path.identity.is_member:
            return Evaluation(EvaluationState.NONE)
        requests = await self._requests()
        asked = next((one for one in requests if _is_for(one.action, path.identity)), None)
        return Evaluation(EvaluationState.NONE if asked is None else await self._end(asked, requests, path.parameters))

    async def progress(self, identity: Identity) -> EvaluationProgress | None:
        """Return how far an evaluation has come, at the block of the identity's figures: by the chain alone.

        None when none is under way, or a runtime keeps that otherwise.

        Raises:
            EnvironmentProblem: no node could be asked, or those figures are too old.
        """
        if identity.evaluated_for is None:
            return None
        period = (await self._ledger.trust.parameters()).evaluation_period
        due = await self._ledger.trust.evaluation_due(identity.index, identity.at)
        return None if due is None else EvaluationProgress(identity.at, due, period)

    async def _requests(self) -> list[_Request]:
        """Return the requests that went out from here and are final, the newest first."""
        return [
            _Request(entry.action, entry.block)
            for entry in await self._store.outbox.recent(_RECENT_OPERATIONS)
            if isinstance(entry.action, RequestEvaluation)
            and entry.state is OperationState.FINAL
            and entry.block is not None
        ]

    async def _end(self, asked: _Request, requests: Iterable[_Request], parameters: TrustParameters) -> EvaluationState:
        """Tell what became of a request by what its payer lost in the block of the result."""
        period, payer = parameters.evaluation_period, asked.action.signer
        if not period:  # each block tells by itself, and nobody pays
            return EvaluationState.ENDED
        due = result_block(asked.block.number, period)
        lost = await self._lost(payer, due, asked.block.time)
        paid = [one for one in requests if one.action.signer == payer and result_block(one.block.number, period) == due]
        if not lost:
            return EvaluationState.ENDED
        is_all = lost >= len(paid) * parameters.evaluation_price_cents
        return EvaluationState.FAILED if is_all else EvaluationState.UNCERTAIN

    async def _lost(self, account: Address, block: BlockNumber, since: datetime) -> int:
        """Return how many cents that were held an account lost in a block, which is later than a moment."""
        query = HistoryQuery(accounts=(account,), kinds=(MovementKind.SLASH,), since=since)
        history = self._store.history
        lines = await history.lines(query, await history.ids(query))
        return -sum(line.sum_cents for line in lines if line.row.movement.block == block)

    async def members(self) -> tuple[Address, ...]:
        """Return the user's accounts that own a member's identity and can sign."""
        return tuple(identity.owner for identity in await self._members())

    async def _members(self) -> list[Identity]:
        able = {account.address for account in await self._store.accounts.all() if not account.is_watch_only}
        kept = await self._store.trust.identities_of(able)
        return [identity for identity in kept.values() if identity.is_member]

    async def _people(self, indexes: Collection[int]) -> dict[int, tuple[Address | None, str | None]]:
        """Return account and verified name by identity, as far as servers tell."""
        try:
            head = await self._ledger.finalized_head()
            owners = {one.index: one.owner for one in (await self._ledger.trust.identities(indexes, head)).values()}
            await self._directory.learn_names(owners.values())
        except EnvironmentProblem as problem:
            _log.warning("who would help is not to be had: %s", problem.code)
            return {}
        known = await self._store.people.get(tuple(owners.values()))
        return {
            index: (owner, person.name.shown() if (person := known.get(owner)) and person.name else None)
            for index, owner in owners.items()
        }

    def _own(self, text: str) -> Address | None:
        try:
            address = parse_address(text, self._currency)
        except UserError:
            return None
        return address if address == text else None


def _is_for(action: RequestEvaluation, identity: Identity) -> bool:
    is_own = action.target is None and action.signer == identity.owner
    return is_own or action.target == identity.index
