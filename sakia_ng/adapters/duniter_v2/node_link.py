"""Keeps one of several nodes connected, follows its heads and its runtime, and goes to the next when it fails.

A node also fails when most operators contradict it, when it lags behind them, or when a proof refutes it. What is
published as final is what ``NodeWatch`` found agreement on.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from sakia_ng.adapters.duniter_v2.live_node import LiveNode
from sakia_ng.adapters.duniter_v2.node import Node, connect, read_header
from sakia_ng.adapters.duniter_v2.opinions import Opinions
from sakia_ng.adapters.duniter_v2.rpc import RpcLimits, RpcRefusal, Subscription
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.adapters.duniter_v2.watch import NodeWatch
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.adapters.servers.heads import HeadStream
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.servers import Server, ServerKind
from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.connection import LinkState, ServerReport
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.header import Header

_RANDOM = secrets.SystemRandom()


@dataclass(frozen=True, slots=True)
class LinkDelays:
    """How patient a link is, in seconds.

    Attributes:
        first_retry_s: wait after every node failed once; doubled each time, with jitter.
        longest_retry_s: and never more than this.
        steady_s: a connection that lived this long makes the waits start anew.
        wait_for_node_s: how long a question waits for a first connection.
        silence_s: a node from which no head comes for this long is left.
    """

    first_retry_s: float = 1.0
    longest_retry_s: float = 60.0
    steady_s: float = 30.0
    wait_for_node_s: float = 15.0
    silence_s: float = 180.0


class NodeLink:
    """The link to the nodes of one currency.

    Args:
        http: the client.
        watch: the nodes, the preferred one first, and what operators agree on.
        currency: whose chain they must keep.
        runtimes: descriptions kept on disk.
        clock: for measuring how long a connection lived.
        limits: bounds of each connection.
        delays: patience.
        on_change: told whenever the state, the node or a head changes.

    Attributes:
        state: how it stands.
        trouble: what all nodes failed with, while offline.
    """

    def __init__(
        self,
        *,
        http: HttpClient,
        watch: NodeWatch,
        currency: Currency,
        runtimes: RuntimeCache,
        clock: Clock,
        limits: RpcLimits,
        delays: LinkDelays,
        on_change: Callable[[], None],
    ) -> None:
        self._http = http
        self.watch = watch
        self._currency = currency
        self._runtimes = runtimes
        self._clock = clock
        self._limits = limits
        self._delays = delays
        self._on_change = on_change
        self.finalized = HeadStream(only_forward=True)
        self.best = HeadStream(only_forward=False)
        self.state = LinkState.CONNECTING
        self.trouble: Code = NodeProblem.UNREACHABLE
        self._live: LiveNode | None = None
        self._connected = False
        self._problem = EnvironmentProblem(NodeProblem.UNREACHABLE)
        self._met: set[Code] = set()
        self._delay = 0.0
        self._changed = asyncio.Event()
        self._hurry = asyncio.Event()

    @property
    def url(self) -> str:
        """Address of the node in use, or of the one that will be tried first."""
        return self._live.node.url if self._live else (self.urls[0] if self.urls else "")

    @property
    def urls(self) -> list[str]:
        """Addresses of all nodes, those that may be asked now first."""
        return [health.server.url for health in self.watch.book.in_order()]

    async def run(self) -> None:
        """Keep a node connected until cancelled."""
        try:
            await self._keep_one()
        finally:
            await self.watch.close()

    async def _keep_one(self) -> None:
        while True:
            self._connected = False
            self._met.clear()
            steady = await self._try_all()
            if not self._connected:
                await self.watch.close()
                self.trouble = _in_common(self._met)
                self._set(self._failed_state())
            if not steady:
                self._delay = min(max(self._delay * 2, self._delays.first_retry_s), self._delays.longest_retry_s)
                await self._rest(self._delay)
            else:
                self._delay = 0.0

    async def _try_all(self) -> bool:
        """Use nodes in turn; return early once one that was good for long is lost, to begin again with the first."""
        if not self.urls:
            self._set(LinkState.OFFLINE)
            await asyncio.Event().wait()
        for url in self.urls:
            if await self._stay_with(url):
                return True
        return False

    def begin_anew(self, servers: Iterable[Server]) -> None:
        """Ask these nodes instead, as at a first start; blocks heard of stay, and only newer ones are told.

        Whoever runs this link ends ``run`` before and begins it after.
        """
        self.watch.begin_anew(servers)
        self._delay = 0.0
        self._problem = EnvironmentProblem(NodeProblem.UNREACHABLE)
        self._set(LinkState.CONNECTING)

    def wake(self) -> None:
        """Begin anew at once: the machine slept, so that what was open is dead though nothing says so."""
        self._delay = 0.0
        if self._live is not None:
            self._live.node.session.abandon(EnvironmentProblem(NodeProblem.CLOSED))
        self.watch.book.forgive_unreachable()
        self._hurry.set()

    def reports(self) -> tuple[ServerReport, ...]:
        """Describe all nodes."""
        if self._live is not None:
            self.watch.book[self._live.node.url].proves = self._live.verifier.can_prove
        return self.watch.book.reports(ServerKind.NODE, self.url)

    async def live(self) -> LiveNode:
        """Return the node in use, waiting for a first connection but not for a lost cause.

        Raises:
            EnvironmentProblem: why no node can be used now.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._delays.wait_for_node_s):
                while self._is_about_to_change:
                    await self._changed.wait()
        if self._live is None:
            self._hurry.set()  # somebody is waiting: the next attempt need not
            raise EnvironmentProblem(self._problem.code)
        return self._live

    @property
    def _is_about_to_change(self) -> bool:
        if self._live is None:
            return self.state is LinkState.CONNECTING
        return self._live.node.session.problem is not None  # dead already, and about to be left

    async def live_other_than(self, lost: LiveNode) -> LiveNode:
        """Return the node in use once ``lost`` no longer is. Raises as ``live`` does."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._delays.wait_for_node_s):
                while self._live is lost:
                    await self._changed.wait()
        return await self.live()

    @contextlib.asynccontextmanager
    async def visit(self, url: str) -> AsyncIterator[Node]:
        """Connect to another node for as long as the block lasts. Raises ``EnvironmentProblem``."""
        if url not in self.watch.book:  # asked for before the user chose others
            raise EnvironmentProblem(NodeProblem.CLOSED)
        node = await connect(self._http.session, url, self._currency, self._runtimes, self._limits, vet=self.watch.vet)
        try:
            yield node
        finally:
            await node.close()

    async def _stay_with(self, url: str) -> bool:
        """Use a node as long as it works; return whether it worked for long."""
        started = self._clock.monotonic()
        try:
            node = await connect(
                self._http.session, url, self._currency, self._runtimes, self._limits, vet=self.watch.vet
            )
        except EnvironmentProblem as problem:
            self._note_problem(url, problem)
            return False
        is_woken = was_live = False
        try:
            if self.state is LinkState.OFFLINE:
                self.watch.book.forgive_unreachable()
            confirm = partial(self.watch.confirm, url)
            live = LiveNode(node, self.watch.verifier(node), confirm, Opinions(node, self.watch), self._currency)
            state = await self._publish_first(live)
            self._connected = True
            self._live = live
            self._set(state)
            await self._follow(live)
        except EnvironmentProblem as problem:
            is_woken = problem.code is NodeProblem.CLOSED  # by ``wake``: it did nothing wrong
            if not is_woken:
                self._note_problem(url, problem)
            was_live, self._live = self._live is not None, None
            if was_live:
                self._set(LinkState.CONNECTING)  # before it is left, which takes a moment: who asks waits for the next
        finally:
            self._live = None
            await node.close()
        if is_woken:
            await self.watch.close()
        return is_woken or (was_live and self._clock.monotonic() - started >= self._delays.steady_s)

    def _note_problem(self, url: str, problem: EnvironmentProblem) -> None:
        self._problem = problem
        self._met.add(problem.code)
        if problem.code is not NodeProblem.NODES_DISAGREE:  # then nobody knows who is wrong: all go on being asked
            self.watch.book.set_aside(url, problem.code)

    def denounce(self, live: LiveNode, problem: EnvironmentProblem) -> None:
        """Leave a node for what it said, and everything that is being asked of it."""
        live.node.session.abandon(EnvironmentProblem(problem.code))

    def set_aside(self, url: str, problem: EnvironmentProblem) -> None:
        """Leave a node that was visited alone for what it said."""
        self.watch.book.set_aside(url, problem.code)
        self._on_change()

    def has_another_operator_than(self, live: LiveNode) -> bool:
        """Tell whether somebody else's node may be asked now."""
        return len(self.watch.book.panel(live.node.url)) > 1

    async def _publish_first(self, live: LiveNode) -> LinkState:
        await self._take_final(live, await live.node.header(await live.node.finalized_hash()))
        return LinkState.CONNECTED if self.watch.agreement else LinkState.DISAGREEING

    async def _take_final(self, live: LiveNode, header: Header) -> bool:
        """Compare what the node calls final, publish what is agreed on, and tell whether that is all of it."""
        try:
            agreed = await self.watch.compare(live.node, header)
        except EnvironmentProblem as problem:
            if problem.code is not NodeProblem.NODES_DISAGREE:
                raise
            return False
        if agreed.agreeing > 1:
            await live.have_vouched_for()
        head = await live.blocks.named(agreed.hash)
        self.finalized.publish(head)
        self.watch.judge_by_time(live.node, head)
        return agreed.number == header.number

    async def _follow(self, live: LiveNode) -> None:
        """Follow heads and runtime until the connection ends, which it does by raising."""
        node = live.node
        await together(
            [
                self._follow_final(live),
                self._follow_best(node),
                self._look_around(node),
                self._follow_runtime(node),
                self._ended(node),
            ]
        )

    async def _ended(self, node: Node) -> None:
        raise await node.session.wait_ended()

    async def _follow_best(self, node: Node) -> None:
        async with node.session.subscribe("chain_subscribeNewHeads", "chain_unsubscribeNewHeads") as subscription:
            while True:
                header = read_header(await self._next_head(subscription))
                with _skipping_pruned():
                    if self.best.publish(await node.head(header)):
                        self._on_change()

    async def _follow_final(self, live: LiveNode) -> None:
        names = "chain_subscribeFinalizedHeads", "chain_unsubscribeFinalizedHeads"
        async with live.node.session.subscribe(*names) as subscription:
            while True:
                header = read_header(await self._next_head(subscription))
                while not await self._compare(live, header) and not subscription.has_news:
                    pass

    async def _compare(self, live: LiveNode, header: Header) -> bool:
        """Compare once, tell of it, and rest before the next time; a single operator needs no rest."""
        is_settled = await self._take_final(live, header)
        self._set(LinkState.CONNECTED if self.watch.agreement else LinkState.DISAGREEING)
        if not is_settled or len(self.watch.book.panel(live.node.url)) > 1:
            await asyncio.sleep(self.watch.pace.compare_s)
        return is_settled

    async def _look_around(self, node: Node) -> None:
        while True:
            await self.watch.look_around(node)
            await asyncio.sleep(self.watch.pace.look_around_s / 10)

    async def _next_head(self, subscription: Subscription) -> object:
        try:
            async with asyncio.timeout(self._delays.silence_s):
                return await subscription.newest()
        except TimeoutError:
            raise EnvironmentProblem(NodeProblem.TIMEOUT) from None

    async def _follow_runtime(self, node: Node) -> None:
        names = "state_subscribeRuntimeVersion", "state_unsubscribeRuntimeVersion"
        with contextlib.suppress(RpcRefusal):  # not offered: signing asks for the version anyway
            async with node.session.subscribe(*names) as subscription:
                while True:
                    await subscription.newest()
                    await node.refresh_runtime()

    async def _rest(self, delay: float) -> None:
        """Wait with jitter, so that many wallets do not come back at once; less when somebody asks."""
        self._hurry.clear()
        await asyncio.sleep(min(delay, self._delays.first_retry_s) * _RANDOM.uniform(0.5, 1.0))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(delay * _RANDOM.uniform(0.5, 1.0)):
                await self._hurry.wait()

    def _failed_state(self) -> LinkState:
        states = {
            NodeProblem.WRONG_CHAIN: LinkState.WRONG_CHAIN,
            NodeProblem.NODES_DISAGREE: LinkState.DISAGREEING,
        }
        return next((state for code, state in states.items() if self._problem.code is code), LinkState.OFFLINE)

    def _set(self, state: LinkState) -> None:
        self.state = state
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
        self._on_change()


def _in_common(met: set[Code]) -> Code:
    """Return what all nodes failed with, ``UNREACHABLE`` when they differ; a page to log in spoils secure ways too."""
    if NodeProblem.WEB_PAGE in met and met <= {NodeProblem.WEB_PAGE, NodeProblem.NOT_RECOGNISED}:
        return NodeProblem.WEB_PAGE
    return next(iter(met)) if len(met) == 1 else NodeProblem.UNREACHABLE


@contextlib.contextmanager
def _skipping_pruned() -> Iterator[None]:
    """A head whose state is gone already is only old news."""
    try:
        yield
    except EnvironmentProblem as problem:
        if problem.code is not NodeProblem.PRUNED:
            raise
