"""Compares what several operators' nodes call final, beside the node in use.

One server an operator is asked (``HealthBook.panel``), over connections that are kept; nothing is asked while no node
is in use, so that nothing is spent offline. Servers beside the panel are looked at from time to time.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from sakia_ng.adapters.duniter_v2.node import Node, Values, hash_of, read_storage
from sakia_ng.adapters.duniter_v2.probe import Probe, open_probe
from sakia_ng.adapters.duniter_v2.proofs import Verifier
from sakia_ng.adapters.duniter_v2.rpc import RpcLimits
from sakia_ng.adapters.duniter_v2.runtime import RuntimeVersion
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.adapters.servers.health import Health, HealthBook
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.domain.agreement import LAG_TOLERATED, Agreement, comparable_height, is_decided, misplaced, tally
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.servers import Server
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.header import Header
from sakia_ng.substrate.trie import digest

T = TypeVar("T")

_REMEMBERED = 256


@dataclass(frozen=True, slots=True)
class WatchPace:
    """How often and how long nodes are compared, in seconds.

    Attributes:
        compare_s: at least this long between two comparisons.
        probe_s: a node beside the one in use has this long to connect and answer.
        look_around_s: servers beside the panel are looked at this often.
        at_once: nodes asked side by side.
    """

    compare_s: float = 6.0
    probe_s: float = 8.0
    look_around_s: float = 600.0
    at_once: int = 4


class NodeWatch:
    """Asks other operators' nodes what they hold for final.

    Args:
        http: the client.
        book: the nodes and how they do.
        currency: whose chain they must keep.
        limits: bounds of each connection.
        pace: how often.
        on_change: told when something was learnt.

    Attributes:
        agreement: the last one; None before the first and while nodes disagree.
    """

    def __init__(
        self,
        *,
        http: HttpClient,
        book: HealthBook,
        currency: Currency,
        limits: RpcLimits,
        pace: WatchPace,
        on_change: Callable[[], None],
    ) -> None:
        self._http = http
        self.book = book
        self._currency = currency
        self._limits = limits
        self.pace = pace
        self._on_change = on_change
        self._probes: dict[str, Probe] = {}
        self._opening: dict[str, asyncio.Lock] = {}
        self._places = asyncio.Semaphore(pace.at_once)
        self.agreement: Agreement | None = None
        self._agreements: dict[BlockHash, Agreement] = {}
        self._claimed: dict[str, int] = {}

    def agreed_on(self, block: BlockHash) -> Agreement | None:
        """Return who agreed on a recent block; None when nobody was asked about it."""
        return self._agreements.get(block)

    def begin_anew(self, servers: Iterable[Server]) -> None:
        """Ask these servers instead, and forget what the others agreed on."""
        self.book.replace(servers)
        self.agreement = None
        self._agreements.clear()
        self._claimed = {}

    def verifier(self, node: Node) -> Verifier:
        """Return what checks the word of a node, the one in use or one that is visited."""
        return Verifier(node, self.agreed_on, partial(self.read_elsewhere, node.url), lambda: self._needed == 1)

    async def read_elsewhere(self, in_use: str, keys: Sequence[bytes], at: BlockHash) -> Values | None:
        """Read keys from the first node of another operator that answers; None when none does."""
        for probe in (await self.ask_others(in_use)).values():
            with contextlib.suppress(TimeoutError, EnvironmentProblem):
                async with asyncio.timeout(self.pace.probe_s):
                    return await read_storage(probe.session, keys, at)
        return None

    async def compare(self, node: Node, header: Header) -> Agreement:
        """Return the finalised block that operators agree on.

        Args:
            node: the one in use; it has a vote like the others.
            header: what it calls final.

        Raises:
            EnvironmentProblem: ``LAGS`` or ``CONTRADICTED``: the node in use must be left; ``NODES_DISAGREE``: nothing
                has a majority.
        """
        panel = self.book.panel(node.url)
        claims = {node.url: header}
        for health, claim in zip(panel[1:], await together(self._claim(h) for h in panel[1:]), strict=True):
            if claim is not None:
                claims[health.server.url] = claim
        self._claimed = {url: claim.number for url, claim in claims.items()}
        height, lagging = comparable_height(self._claimed)
        self.book.note_height(node.url, BlockNumber(header.number))
        self._set_aside(node, lagging, NodeProblem.LAGS)
        return await self._vote(node, height, {url: claim for url, claim in claims.items() if url not in lagging})

    def judge_by_time(self, node: Node, agreed: BlockRef) -> None:
        """Set aside those whose claims the time of the block just agreed on refutes: it says how high the chain can be.

        Args:
            node: the one in use.
            agreed: the block, with its time.

        Raises:
            EnvironmentProblem: ``LAGS`` or ``CONTRADICTED``: it is the node in use, which must be left.
        """
        tolerated_s = 2 * LAG_TOLERATED * self._currency.block_time_s
        is_recent = self.book.is_near(agreed.time, tolerated_s)
        impossible, lagging = misplaced(self._claimed, agreed.number, is_recent=is_recent)
        self._set_aside(node, impossible, NodeProblem.CONTRADICTED)
        self._set_aside(node, lagging, NodeProblem.LAGS)

    async def look_around(self, node: Node) -> None:
        """Look at the servers beside the panel that were not met for long, and leave them again."""
        await self._learn_of(node)
        for health in self.book.unseen(self.pace.look_around_s, self.book.panel(node.url)):
            if (header := await self._claim(health)) is not None:
                await self._judge(health.server.url, header)
            await self._drop(health.server.url)
        self._on_change()

    async def answers(
        self, in_use: str, question: Callable[[Probe], Awaitable[T | None]], patience_s: float | None = None
    ) -> AsyncGenerator[tuple[str, T], None]:
        """Give what one node of each other operator answers, with the operator, as answers come.

        Those that do not answer in time, or with None, have no say. What is still being asked ends with the generator.
        """

        async def ask(health: Health) -> tuple[str, T] | None:
            with contextlib.suppress(TimeoutError, EnvironmentProblem):
                async with asyncio.timeout(patience_s or self.pace.probe_s):
                    if (answer := await question(await self.probe(health.server.url))) is not None:
                        return health.server.operator, answer
            return None

        tasks = [asyncio.ensure_future(ask(health)) for health in self.book.panel(in_use)[1:]]
        try:
            for coming in asyncio.as_completed(tasks):
                if (answer := await coming) is not None:
                    yield answer
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def ask_others(self, in_use: str) -> Mapping[str, Probe]:
        """Return connections to one node of each other operator, those that answer."""
        panel = self.book.panel(in_use)[1:]
        opened = await together(self._patient_probe(health.server.url) for health in panel)
        pairs = zip(panel, opened, strict=True)
        return {health.server.operator: probe for health, probe in pairs if probe is not None}

    async def vet(self, url: str, version: RuntimeVersion, at: BlockHash | None, metadata: bytes) -> bool:
        """Compare metadata with those that the other operators' nodes serve; one that runs another version disagrees.

        Returns:
            Whether as many operators serve them as it takes to confirm a block; false when too few answer.

        Raises:
            EnvironmentProblem: ``METADATA_DISPUTED``: most serve others; ``NODES_DISAGREE``: nothing has a majority;
                ``UNCONFIRMED``: those of an earlier block, about which nobody else answers.
        """

        async def served(probe: Probe) -> bytes | RuntimeVersion:
            return await probe.metadata_served(version, at)

        own = await asyncio.to_thread(digest, metadata)
        said: dict[str, bytes | RuntimeVersion] = {self.book[url].server.operator: own}
        operators = len(self.book.panel(url))
        answers: AsyncGenerator[tuple[str, bytes | RuntimeVersion], None]
        answers = self.answers(url, served, 2 * self.pace.probe_s)
        async with contextlib.aclosing(answers) as others:
            async for operator, theirs in others:
                said[operator] = theirs
                if is_decided(said, operators):
                    break
        count = tally(said)
        if count is None:
            raise EnvironmentProblem(NodeProblem.NODES_DISAGREE)
        if count.choice != own:
            raise EnvironmentProblem(NodeProblem.METADATA_DISPUTED)
        if at is not None and count.agreeing < self._needed:
            raise EnvironmentProblem(NodeProblem.UNCONFIRMED)
        return count.agreeing >= self._needed

    def is_confirmed(self, number: int, block: BlockHash) -> bool:
        """Tell whether operators agreed on a block at a height, more than one if there are several."""
        known = self._agreements.get(block)
        return known is not None and known.number == number and known.agreeing >= self._needed

    async def confirm(self, in_use: str, number: int, block: BlockHash) -> None:
        """Ask the other operators whether a block is the one at its height, unless they agreed on it already.

        Where other operators are known, one voice alone confirms nothing: it may be on a branch of its own while the
        others are out of reach, and what is settled by its blocks could not be taken back.

        Raises:
            EnvironmentProblem: ``CONTRADICTED``: most know another one; ``NODES_DISAGREE``: nothing has a majority;
                ``UNCONFIRMED``: no other operator answers.
        """
        if self.is_confirmed(number, block):
            return
        others = [health.server for health in self.book.panel(in_use)[1:]]
        answers = await together(self._hash_at(server.url, number) for server in others)
        said = {server.operator: answer for server, answer in zip(others, answers, strict=True) if answer is not None}
        count = tally({**said, self.book[in_use].server.operator: block})
        if count is None:
            raise EnvironmentProblem(NodeProblem.NODES_DISAGREE)
        if count.choice != block:
            raise EnvironmentProblem(NodeProblem.CONTRADICTED)
        if count.agreeing < self._needed:
            raise EnvironmentProblem(NodeProblem.UNCONFIRMED)
        self._keep(Agreement(BlockNumber(number), block, count.agreeing, count.asked))

    async def probe(self, url: str) -> Probe:
        """Return the connection to a node beside the one in use, opened when needed. Raises ``EnvironmentProblem``."""
        if url not in self.book:  # asked for before the user chose others
            raise EnvironmentProblem(NodeProblem.CLOSED)
        async with self._opening.setdefault(url, asyncio.Lock()):
            probe = self._probes.get(url)
            if probe is None or probe.session.problem is not None:
                await self._drop(url)
                probe = await open_probe(self._http.session, url, self._currency, self._limits)
                self._probes[url] = probe
            return probe

    async def close(self) -> None:
        """Leave all nodes; comparing begins anew with the next node in use."""
        for url in tuple(self._probes):
            await self._drop(url)

    @property
    def _needed(self) -> int:
        return min(2, self.book.operators)

    async def _vote(self, node: Node, height: int, claims: Mapping[str, Header]) -> Agreement:
        said = {url: hash_of(claim) for url, claim in claims.items() if claim.number == height}
        if node.url not in said:
            said[node.url] = await node.hash_at(height)
        others = [url for url in claims if url not in said]
        answers = zip(others, await together(self._hash_at(url, height) for url in others), strict=True)
        said |= {url: answer for url, answer in answers if answer is not None}
        count = tally({self.book[url].server.operator: answer for url, answer in said.items()})
        if count is None:
            self.agreement = None
            raise EnvironmentProblem(NodeProblem.NODES_DISAGREE)
        self.agreement = Agreement(BlockNumber(height), count.choice, count.agreeing, count.asked)
        self._keep(self.agreement)
        for url in (url for url, answer in said.items() if answer == count.choice):
            if url == node.url or not self.book.is_resting(self.book[url]):  # else it was set aside meanwhile
                self.book.note_good(url)
        self._set_aside(node, [url for url, answer in said.items() if answer != count.choice], NodeProblem.CONTRADICTED)
        return self.agreement

    async def _judge(self, url: str, header: Header) -> None:
        """Hold a server beside the panel to the block last agreed on."""
        agreed = self.agreement
        if agreed is None:
            self.book.note_good(url)
        elif header.number < agreed.number - LAG_TOLERATED:
            self.book.set_aside(url, NodeProblem.LAGS)
        elif (said := await self._hash_at(url, agreed.number)) == agreed.hash:
            self.book.note_good(url)
        elif said is not None:
            self.book.set_aside(url, NodeProblem.CONTRADICTED)

    async def _learn_of(self, node: Node) -> None:
        """Learn once what the node in use calls its software, and how fast it is."""
        health, probe = self.book[node.url], Probe(node.session)
        if health.version is None:
            with contextlib.suppress(EnvironmentProblem):
                await probe.learn_version()
                await probe.finalized()
            health.version, health.latency_ms = probe.version, probe.latency_ms

    def _keep(self, agreement: Agreement) -> None:
        self._agreements.pop(agreement.hash, None)
        self._agreements[agreement.hash] = agreement
        if len(self._agreements) > _REMEMBERED:
            del self._agreements[next(iter(self._agreements))]

    def _set_aside(self, node: Node, urls: Sequence[str] | frozenset[str], code: NodeProblem) -> None:
        for url in urls:
            if url == node.url:  # whoever uses it leaves it, and sets it aside for that
                raise EnvironmentProblem(code)
            self.book.set_aside(url, code)

    async def _claim(self, health: Health) -> Header | None:
        """Return what a node calls final; one that cannot be asked is set aside."""
        url = health.server.url
        try:
            async with self._places, asyncio.timeout(self.pace.probe_s):
                probe = await self.probe(url)
                await probe.learn_version()
                header = await probe.finalized()
        except TimeoutError:
            await self._fail(url, EnvironmentProblem(NodeProblem.TIMEOUT))
            return None
        except EnvironmentProblem as problem:
            await self._fail(url, problem)
            return None
        health.version, health.latency_ms = probe.version, probe.latency_ms
        self.book.note_height(url, BlockNumber(header.number))
        return header

    async def _hash_at(self, url: str, number: int) -> BlockHash | None:
        try:
            async with asyncio.timeout(self.pace.probe_s):
                return await (await self.probe(url)).hash_at(number)
        except TimeoutError:
            await self._fail(url, EnvironmentProblem(NodeProblem.TIMEOUT))
        except EnvironmentProblem as problem:
            await self._fail(url, problem)
        return None

    async def _patient_probe(self, url: str) -> Probe | None:
        with contextlib.suppress(TimeoutError, EnvironmentProblem):
            async with asyncio.timeout(self.pace.probe_s):
                return await self.probe(url)
        return None

    async def _fail(self, url: str, problem: EnvironmentProblem) -> None:
        self.book.set_aside(url, problem.code)
        await self._drop(url)

    async def _drop(self, url: str) -> None:
        if (probe := self._probes.pop(url, None)) is not None:
            await probe.close()
