"""The ledger of a Duniter v2 currency: nodes for figures and payments, indexers for history and names."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from sakia_ng.adapters.duniter_v2.calls import CallEncoder
from sakia_ng.adapters.duniter_v2.clock_check import ClockCheck
from sakia_ng.adapters.duniter_v2.currency_values import rules_in_force
from sakia_ng.adapters.duniter_v2.description import describe
from sakia_ng.adapters.duniter_v2.drafts import Drafter
from sakia_ng.adapters.duniter_v2.extrinsics import MAX_FINALITY_LAG, join, prepare
from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits
from sakia_ng.adapters.duniter_v2.indexer_link import IndexerLink
from sakia_ng.adapters.duniter_v2.leaps import Leap, LeapWatch
from sakia_ng.adapters.duniter_v2.live_node import LiveNode
from sakia_ng.adapters.duniter_v2.money_trail import MoneyTrail
from sakia_ng.adapters.duniter_v2.node import Node, next_index, runtime_version
from sakia_ng.adapters.duniter_v2.node_link import LinkDelays, NodeLink
from sakia_ng.adapters.duniter_v2.other_servers import OtherServers
from sakia_ng.adapters.duniter_v2.outcomes import OutcomeFinder
from sakia_ng.adapters.duniter_v2.questions import NodeQuestions
from sakia_ng.adapters.duniter_v2.rpc import RpcLimits
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.adapters.duniter_v2.submission import submit_to_all
from sakia_ng.adapters.duniter_v2.watch import NodeWatch, WatchPace
from sakia_ng.adapters.duniter_v2.web_of_trust import DuniterV2WebOfTrust
from sakia_ng.adapters.servers.concurrency import report, report_mistake, together
from sakia_ng.adapters.servers.finality import WithFinality
from sakia_ng.adapters.servers.health import HealthBook
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.adapters.servers.server_choice import ServerChoice, indexers_of, nodes_of
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action, Pay
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.movement import Movement, Person
from sakia_ng.domain.operation import Inclusion, OperationHash, Outcome, SignedOperation, UnsignedOperation
from sakia_ng.domain.servers import Origin, Server, host_of
from sakia_ng.errors import BugError, EnvironmentProblem
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.connection import Connection, LinkState
from sakia_ng.ports.ledger import Capability, CreatedDividend, DividendValue, HistoryPage, Scan, SubmitReport
from sakia_ng.ports.ledger_codes import LedgerMisuse, NodeProblem
from sakia_ng.ports.web_of_trust import WebOfTrust


class DuniterV2Ledger(WithFinality):
    """Implements the ledger port for Duniter v2.

    Args:
        currency: which chain; its genesis hash is checked on every server before it is believed.
        node_urls: nodes, ``ws://`` or ``wss://``, the preferred one first; a plain address is one that the user typed.
        squid_urls: indexers, ``http://`` or ``https://``, likewise.
        cache_dir: folder that may be emptied at any time.
        clock: this machine's.
        rpc_limits: bounds of node connections.
        indexer_limits: bounds of indexer requests.
        delays: patience with nodes.
        pace: how often nodes are compared.
        list_url: where the network publishes further servers; None not to ask.
        proxy: ``socks5://HOST:PORT`` through which every connection goes; empty for none.
        dates_are_real: whether blocks are made when they say, so that this machine's clock can be checked by them.

    Raises:
        UserError: an address is not one.
    """

    def __init__(
        self,
        currency: Currency,
        node_urls: Sequence[Server | str],
        squid_urls: Sequence[Server | str],
        cache_dir: Path,
        clock: Clock,
        *,
        rpc_limits: RpcLimits | None = None,
        indexer_limits: IndexerLimits | None = None,
        delays: LinkDelays | None = None,
        pace: WatchPace | None = None,
        list_url: str | None = None,
        proxy: str = "",
        dates_are_real: bool = True,
    ) -> None:
        self._currency = currency
        self._clock = clock
        self._http = HttpClient(proxy, self._is_typed)
        self._nodes = NodeLink(
            http=self._http,
            watch=NodeWatch(
                http=self._http,
                book=HealthBook(nodes_of(node_urls), clock),
                currency=currency,
                limits=rpc_limits or RpcLimits(),
                pace=pace or WatchPace(),
                on_change=self._tell,
            ),
            currency=currency,
            runtimes=RuntimeCache(cache_dir, currency.genesis_hash),
            clock=clock,
            limits=rpc_limits or RpcLimits(),
            delays=delays or LinkDelays(),
            on_change=self._tell,
        )
        self._indexers = IndexerLink(
            http=self._http,
            book=HealthBook(indexers_of(squid_urls), clock),
            currency=currency,
            limits=indexer_limits or IndexerLimits(),
            final_height=self._final_height,
            on_change=self._tell,
        )
        self._others = OtherServers(
            http=self._http, nodes=self._nodes, indexers=self._indexers, list_url=list_url, on_change=self._tell
        )
        self._questions = NodeQuestions(self._nodes)
        self._trust = DuniterV2WebOfTrust(self._questions.ask, self._indexers.ask)
        self._listeners: list[Callable[[Connection], None]] = []
        self._outcomes = OutcomeFinder(
            nodes=self._nodes,
            indexers=self._indexers,
            currency=currency,
            clock=clock,
            on_node=self._questions.ask,
            finalized=self._finalized,
        )
        self._leaps = LeapWatch(clock)
        self._clock_check = ClockCheck(clock) if dates_are_real else None
        self._heard_at_s: float | None = None
        self._running: asyncio.Task[list[None]] | None = None
        self._connection = self._describe()

    @property
    def currency(self) -> Currency:
        """The currency spoken."""
        return self._currency

    @property
    def capabilities(self) -> Capability:
        """All of them but conditions: a payment here is the recipient's at once."""
        return ~(Capability.CONDITIONS | Capability.PAY_SEVERAL)

    @property
    def trust(self) -> WebOfTrust:
        """The web of trust, by the same nodes."""
        return self._trust

    @property
    def connection(self) -> Connection:
        """How it stands with its servers now."""
        return self._connection

    def on_connection(self, listener: Callable[[Connection], None]) -> None:
        """Call ``listener`` whenever ``connection`` changes."""
        self._listeners.append(listener)

    async def start(self) -> None:
        """Begin to connect in the background."""
        if self._running is None:
            works = [self._nodes.run(), self._indexers.run(), self._others.run(), self._leaps.run(self._on_leap)]
            links = together(works)
            self._running = asyncio.create_task(links, name="duniter-v2 links")
            self._running.add_done_callback(report_mistake)

    async def close(self) -> None:
        """Stop everything."""
        await self._stop()

    async def use(self, choice: ServerChoice) -> None:
        """Ask other servers, or another way, from now on; whoever follows heads or asks something goes on.

        Raises:
            UserError: an address is not one; nothing is changed.
        """
        nodes, indexers = nodes_of(choice.nodes), indexers_of(choice.indexers)
        was_running = self._running is not None
        self._http.use_proxy(choice.proxy)
        self._others.begin_anew(choice.list_url)
        self._indexers.begin_anew(indexers)
        self._nodes.begin_anew(nodes)
        await self._stop()
        if was_running:
            await self.start()

    async def _stop(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.cancel()
            await asyncio.wait([running])
        await self._http.close()

    def finalized_heads(self) -> AsyncGenerator[BlockRef, None]:
        """Newest finalised block now, then later ones."""
        return self._nodes.finalized.follow()

    def best_heads(self) -> AsyncGenerator[BlockRef, None]:
        """Newest best block now, then others."""
        return self._nodes.best.follow()

    async def finalized_head(self) -> BlockRef:
        """The newest finalised block heard of from a node in use."""
        await self._nodes.live()
        return self._finalized()

    async def account_states(self, addresses: Sequence[Address], at: BlockRef) -> Mapping[Address, AccountState]:
        """Money and identity of accounts: two round trips for up to about 330 accounts."""
        return await self._questions.ask(lambda live: live.states.account_states(addresses, at))

    async def dividend_state(self, at: BlockRef) -> DividendState:
        """The UD and the mass of money; nothing is asked again right after ``account_states``."""
        return await self._questions.ask(lambda live: live.states.dividend_state(at))

    async def draft(self, action: Action) -> Draft:
        """Check an action at the finalised head; refusals are members of ``PaymentRule``."""

        async def work(live: LiveNode) -> Draft:
            runtime = (await live.node.agreed_runtime()).signable()
            return await Drafter(runtime, live.states, live.trust, live.opinions, self._finalized()).draft(action)

        return await self._questions.ask(work, must_be_true=True)

    async def next_sequence(self, address: Address) -> int:
        """The account's next nonce by ``system_accountNextIndex``, as most operators offer it."""
        return await self._questions.ask(
            lambda live: live.opinions.offered(lambda session: next_index(session, address))
        )

    async def sequence_at(self, address: Address, at: BlockRef) -> int:
        """The account's nonce in storage, proven."""
        return await self._questions.ask(lambda live: live.states.nonce(address, at))

    async def unsigned(
        self,
        draft: Draft,
        sequence: int,
        public_key: PublicKey,
        scheme: Scheme,
        given_up: Sequence[SignedOperation] = (),  # noqa: ARG002 - numbers alone make them exclude each other
    ) -> UnsignedOperation:
        """Encode a draft on the live runtime, in an era of 64 blocks from the finalised head of this moment."""
        if public_key_of(draft.action.signer) != public_key:
            raise BugError(LedgerMisuse.WRONG_KEY)
        runtime, anchor = await self._questions.ask(self._runtime_and_anchor, must_be_true=True)
        claim_first = isinstance(draft.action, Pay) and draft.claimed_cents > 0
        return prepare(
            draft.action,
            CallEncoder(runtime).action(draft.action, claim_first=claim_first),
            sequence=sequence,
            key=public_key,
            scheme=scheme,
            anchor=anchor,
            runtime=runtime,
            genesis=self._currency.genesis_hash,
        )

    def assemble(self, unsigned: UnsignedOperation, signature: Signature) -> SignedOperation:
        """Join bytes and signature into an extrinsic of version 4."""
        return join(unsigned, signature)

    async def submit(self, operation: SignedOperation) -> SubmitReport:
        """Hand bytes to every node known, the one in use and the others at the same time."""
        return await submit_to_all(self._nodes, operation)

    async def find(self, hashes: Iterable[OperationHash], first: BlockNumber, last: BlockNumber) -> Scan:
        """Search finalised bodies, 32 a call."""
        wanted = frozenset(hashes)
        return await self._questions.ask(lambda live: live.blocks.find(wanted, first, last, self._finalized()))

    async def find_in_best(self, hashes: Iterable[OperationHash]) -> tuple[Inclusion, ...]:
        """Search from the best block back to the finalised one."""
        wanted, best = frozenset(hashes), self._nodes.best.latest
        if best is None or not wanted:
            return ()
        return await self._questions.ask(lambda live: live.blocks.find_in_best(wanted, best.hash, self._finalized()))

    async def outcome(self, inclusion: Inclusion) -> Outcome:
        """Read its events from the node in use, then from the others, which may keep more; else ask indexers.

        Raises:
            EnvironmentProblem: the nodes no longer have the events, or one alone tells them, and too few indexers can
                be asked now: try again later.
        """
        return await self._outcomes.find(inclusion)

    async def confirm(self, block: BlockRef) -> None:
        """Ask the other operators about a block, unless they agreed on it."""
        if not self._nodes.watch.is_confirmed(block.number, block.hash):
            await (await self._nodes.live()).confirm(block.number, block.hash)

    async def movements(self, address: Address, above: BlockNumber, to: BlockRef) -> tuple[Movement, ...]:
        """What moved money of an account, by events of the last 240 blocks at most."""
        return await self._questions.ask(lambda live: MoneyTrail(live, address).movements(above, to))

    async def history(self, address: Address, cursor: str | None, limit: int) -> HistoryPage:
        """One page of an account's history."""
        return await self._indexers.ask(lambda squid: squid.history(address, cursor, limit))

    async def extrinsic_of(self, payment: Movement) -> OperationHash | None:
        """Hash of the extrinsic that made a payment, as the indexer tells."""
        return await self._indexers.ask(lambda squid: squid.extrinsic_of(payment))

    async def dividend_values(self) -> tuple[DividendValue, ...]:
        """The successive values of the UD."""
        return await self._indexers.ask(lambda squid: squid.dividend_values())

    async def currency_parameters(self) -> CurrencyParameters:
        """The constants of the runtime in force."""
        return await self._questions.ask(rules_in_force)

    async def created_dividends(self, indexes: Sequence[int]) -> tuple[CreatedDividend, ...]:
        """Some of the UDs created, as the indexer tells."""
        return await self._indexers.ask(lambda squid: squid.created_dividends(indexes))

    async def people(self, text: str, limit: int) -> tuple[Person, ...]:
        """Search identities and accounts."""
        return await self._indexers.ask(lambda squid: squid.people(text, limit))

    async def names(self, addresses: Sequence[Address]) -> Mapping[Address, Person]:
        """Verified names of accounts."""
        return await self._indexers.ask(lambda squid: squid.names(addresses))

    def _is_typed(self, host: str) -> bool:
        books = self._nodes.watch.book, self._indexers.book
        servers = (health.server for book in books for health in book.all)
        return any(server.origin is Origin.USER and host_of(server.url) == host for server in servers)

    def _final_height(self) -> int | None:
        latest = self._nodes.finalized.latest
        return None if latest is None else latest.number

    def _finalized(self) -> BlockRef:
        latest = self._nodes.finalized.latest
        if self._nodes.state is LinkState.DISAGREEING:
            raise EnvironmentProblem(NodeProblem.NODES_DISAGREE)
        if latest is None:
            raise EnvironmentProblem(NodeProblem.UNREACHABLE)
        return latest

    async def _runtime_and_anchor(self, live: LiveNode) -> tuple[Runtime, BlockRef]:
        """Return what the bytes to sign are made for: the runtime that most operators run, and a finalised block."""
        await live.opinions.confirmed(runtime_version)
        return (await live.node.agreed_runtime()).signable(), await self._anchor(live.node)

    async def _anchor(self, node: Node) -> BlockRef:
        """Return the newest finalised head agreed on, unless finality lags behind the best block of this moment."""
        best, final = await node.header(), self._finalized()
        if (lag := best.number - final.number) > MAX_FINALITY_LAG:
            raise EnvironmentProblem(NodeProblem.FINALITY_LAGS, blocks=lag)
        return final

    async def _on_leap(self, leap: Leap) -> None:
        """Begin anew after a sleep, whose connections are dead; ages and dates agree again once the clock was set."""
        if self._clock_check is not None:
            self._clock_check.correct(leap.clock_set)
        if leap.slept:
            self._nodes.wake()
            await self._http.close()
            self._indexers.hurry()
        self._tell()

    def _tell(self) -> None:
        before, now = self._connection, self._nodes.finalized.latest
        if now != before.finalized:
            self._heard_at_s = self._clock.monotonic()
        self._check_clock(before)
        if before.node is LinkState.OFFLINE and self._nodes.state is LinkState.CONNECTED:
            self._indexers.hurry()
        self._connection = self._describe()
        for listener in tuple(self._listeners):
            try:
                listener(self._connection)
            except Exception as mistake:  # noqa: BLE001 - of whoever listens: it must not cut the link
                report(mistake)

    def _check_clock(self, before: Connection) -> None:
        if self._clock_check is None:
            return
        best = self._nodes.best.latest
        if self._nodes.state is not LinkState.CONNECTED:
            self._clock_check.forget()
        elif best is not None and best.number != before.best_number:
            self._clock_check.hear(best, self._nodes.finalized.latest)

    def _describe(self) -> Connection:
        heard_at = None
        if self._heard_at_s is not None:  # counted back from now: the date may have been set since
            heard_at = self._clock.now() - timedelta(seconds=self._clock.monotonic() - self._heard_at_s)
        ahead = self._clock_check.ahead if self._clock_check is not None else None
        return describe(self._nodes, self._indexers, self._others, heard_at=heard_at, clock_ahead=ahead)
