"""The ledger of a Duniter v1 currency: every node tells figures, histories and names."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from sakia_ng.adapters.duniter_v1.bma import BmaLimits
from sakia_ng.adapters.duniter_v1.finder import Finder
from sakia_ng.adapters.duniter_v1.introduction import node_url
from sakia_ng.adapters.duniter_v1.node_link import FORK_WINDOW, LinkPace, NodeLink
from sakia_ng.adapters.duniter_v1.panel import Panel
from sakia_ng.adapters.duniter_v1.payer import Payer
from sakia_ng.adapters.duniter_v1.peers import Peers
from sakia_ng.adapters.duniter_v1.reader import Reader
from sakia_ng.adapters.duniter_v1.trust_submission import is_of_trust
from sakia_ng.adapters.duniter_v1.trust_writer import TrustWriter
from sakia_ng.adapters.duniter_v1.web_of_trust import DuniterV1WebOfTrust
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.concurrency import report, report_mistake, together
from sakia_ng.adapters.servers.health import HealthBook
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.adapters.servers.server_choice import ServerChoice
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action, TrustAction
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency, LedgerKind
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.dividend import PERBILL, DividendState
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, Person
from sakia_ng.domain.operation import UNNUMBERED, Inclusion, OperationHash, Outcome, SignedOperation, UnsignedOperation
from sakia_ng.domain.servers import Origin, Server, ServerKind, host_of
from sakia_ng.errors import BugError, EnvironmentProblem
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.connection import Connection, LinkState
from sakia_ng.ports.ledger import Capability, CreatedDividend, DividendValue, HistoryPage, Scan, SubmitReport
from sakia_ng.ports.ledger_codes import LedgerMisuse
from sakia_ng.ports.web_of_trust import WebOfTrust


class DuniterV1Ledger:
    """Implements the ledger port for Duniter v1.

    Args:
        currency: which chain; its block 0 is checked on every node before it is believed.
        node_urls: nodes, ``http://`` or ``https://``, the preferred one first; plain text is one that the user typed.
        clock: this machine's.
        limits: bounds of each question.
        pace: patience, and what is called final.
        proxy: ``socks5://HOST:PORT`` through which every connection goes; empty for none.

    Raises:
        UserError: an address is not one.
    """

    def __init__(
        self,
        currency: Currency,
        node_urls: Sequence[Server | str],
        clock: Clock,
        *,
        limits: BmaLimits | None = None,
        pace: LinkPace | None = None,
        proxy: str = "",
    ) -> None:
        if currency.ledger is not LedgerKind.DUNITER_V1:
            raise BugError(LedgerMisuse.WRONG_LEDGER, currency=currency.name)
        self._currency = currency
        self._clock = clock
        self._http = HttpClient(proxy, self._is_typed)
        self._book = HealthBook([_server(one) for one in node_urls], clock)
        self._panel = Panel(
            self._http, self._book, currency, limits or BmaLimits(), on_failure=self._on_failure, on_change=self._tell
        )
        self._link = NodeLink(self._panel, pace or LinkPace(), self._tell)
        self._reader = Reader(self._panel, self._link, currency)
        self._payer = Payer(self._panel, self._link, self._reader, currency)
        self._finder = Finder(self._panel, self._link)
        self._peers = Peers(self._panel, self._link, currency.name, self._tell)
        self._trust = DuniterV1WebOfTrust(self._panel, self._link, self._reader, currency)
        self._trust_writer = TrustWriter(self._panel, self._link, self._reader, self._trust, currency)
        self._listeners: list[Callable[[Connection], None]] = []
        self._heard_at_s: float | None = None
        self._running: asyncio.Task[list[None]] | None = None
        self._connection = self._describe()

    @property
    def currency(self) -> Currency:
        """The currency spoken."""
        return self._currency

    @property
    def capabilities(self) -> Capability:
        """What is not here: dividends need no claim, amounts are written in cents, nobody invites or evaluates."""
        money = Capability.PAY | Capability.HISTORY | Capability.SEARCH | Capability.CONDITIONS
        return money | Capability.PAY_SEVERAL | Capability.TRUST | Capability.LEAVE

    @property
    def trust(self) -> WebOfTrust:
        """The web of trust."""
        return self._trust

    @property
    def connection(self) -> Connection:
        """How it stands with its nodes now."""
        return self._connection

    def on_connection(self, listener: Callable[[Connection], None]) -> None:
        """Call ``listener`` whenever ``connection`` changes."""
        self._listeners.append(listener)

    async def start(self) -> None:
        """Begin to connect in the background."""
        if self._running is None:
            self._running = asyncio.create_task(together([self._follow()]), name="duniter-v1 link")
            self._running.add_done_callback(report_mistake)

    async def _follow(self) -> None:
        await asyncio.to_thread(duniterpy_bma)  # a slow import, off the loop
        await together([self._link.run(), self._peers.run()])

    async def use(self, choice: ServerChoice) -> None:
        """Ask other nodes, or another way, from now on.

        Raises:
            UserError: an address is not one; nothing is changed.
        """
        nodes, was_running = [_server(one) for one in choice.nodes], self._running is not None
        await self.close()
        self._http.use_proxy(choice.proxy)
        self._book.replace(nodes)
        self._link.begin_anew()
        self._peers.begin_anew()
        if was_running:
            await self.start()

    async def close(self) -> None:
        """Stop everything."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()
            await asyncio.wait([running])
        await self._http.close()

    def finalized_heads(self) -> AsyncGenerator[BlockRef, None]:
        """Newest final block now, then later ones."""
        return self._link.finalized.follow()

    def best_heads(self) -> AsyncGenerator[BlockRef, None]:
        """Newest block now, then others."""
        return self._link.best.follow()

    async def finalized_head(self) -> BlockRef:
        """The newest block under enough others."""
        return await self._link.live()

    async def account_states(self, addresses: Sequence[Address], at: BlockRef) -> Mapping[Address, AccountState]:
        """Money and identities of accounts. A node has no question for several at once: one an account."""
        identities = await self._trust.summaries(addresses, at)
        states = await self._reader.account_states(addresses, at)
        return {one: replace(state, identity=identities.get(one)) for one, state in states.items()}

    async def dividend_state(self, at: BlockRef) -> DividendState:
        """The dividend and the mass of money."""
        return await self._reader.dividend_state(at)

    async def draft(self, action: Action) -> Draft:
        """Check an action at the final block, and what must be gathered first."""
        if isinstance(action, TrustAction):
            return await self._trust_writer.draft(action)
        return await self._payer.draft(action)

    async def next_sequence(self, address: Address) -> int:
        """How many transactions the account has signed, waiting ones counted."""
        return await self._payer.next_sequence(address)

    async def sequence_at(self, address: Address, at: BlockRef) -> int:
        """How many of them are in blocks up to one."""
        return await self._payer.sequence_at(address, at)

    async def unsigned(
        self,
        draft: Draft,
        sequence: int,
        public_key: PublicKey,
        scheme: Scheme,
        given_up: Sequence[SignedOperation] = (),
    ) -> UnsignedOperation:
        """Write a drafted action, anchored on the final block."""
        if not draft.is_numbered:
            return await self._trust_writer.unsigned(draft, public_key, scheme)
        return await self._payer.unsigned(draft, sequence, public_key, scheme, given_up)

    def assemble(self, unsigned: UnsignedOperation, signature: Signature) -> SignedOperation:
        """Join text and signature."""
        if unsigned.sequence == UNNUMBERED:
            return self._trust_writer.assemble(unsigned, signature)
        return self._payer.assemble(unsigned, signature)

    async def submit(self, operation: SignedOperation) -> SubmitReport:
        """Hand a document to every node."""
        if is_of_trust(operation):
            return await self._trust_writer.submit(operation)
        return await self._payer.submit(operation)

    async def find(self, hashes: Iterable[OperationHash], first: BlockNumber, last: BlockNumber) -> Scan:
        """Search final blocks, a hundred a call."""
        return await self._finder.find(hashes, first, last)

    async def find_in_best(self, hashes: Iterable[OperationHash]) -> tuple[Inclusion, ...]:
        """Search the blocks above the final one."""
        return await self._finder.find_in_best(hashes)

    async def outcome(self, inclusion: Inclusion) -> Outcome:  # noqa: ARG002 - it is in a block: that is all
        """What is in a block was done: blocks hold only what their rules allow, and there is no fee."""
        return Outcome(known=True, success=True, fee_cents=Cents(0))

    async def confirm(self, block: BlockRef) -> None:
        """Ask one node an operator which block is at a height."""
        await self._link.confirm(block)

    @property
    def undo_window(self) -> int:
        """How far back nodes follow another branch (Duniter 1.7, ``forksize``)."""
        return FORK_WINDOW

    async def was_undone(self, block: BlockRef) -> bool:
        """Whether most operators have another block at a height."""
        return await self._link.was_undone(block)

    async def movements(self, address: Address, above: BlockNumber, to: BlockRef) -> tuple[Movement, ...]:
        """The lines of an account's history in some blocks."""
        return await self._reader.movements(address, above, to)

    async def history(self, address: Address, cursor: str | None, limit: int) -> HistoryPage:
        """One page of an account's history."""
        return await self._reader.history(address, cursor, limit)

    async def extrinsic_of(self, payment: Movement) -> OperationHash | None:  # noqa: ARG002 - the port's signature
        """None: the identifier of a payment is the hash of its document here."""
        return None

    async def dividend_values(self) -> tuple[DividendValue, ...]:
        """The successive values of the dividend."""
        return await self._reader.dividend_values()

    async def currency_parameters(self) -> CurrencyParameters:
        """The parameters of the money, as block 0 states them."""
        stated = await self._reader.parameters()
        return CurrencyParameters(
            ud_period_ms=1_000 * stated.ud_period,
            reevaluation_period_ms=1_000 * stated.reevaluation_period,
            square_growth_perbill=round(stated.growth**2 * PERBILL),
            existential_deposit=self.currency.existential_deposit,
        )

    async def created_dividends(self, indexes: Sequence[int]) -> tuple[CreatedDividend, ...]:
        """None: nodes of Duniter v1 do not tell the members and the money of every dividend at once."""
        del indexes
        return ()

    async def people(self, text: str, limit: int) -> tuple[Person, ...]:
        """Search identities."""
        return await self._reader.people(text, limit)

    async def names(self, addresses: Sequence[Address]) -> Mapping[Address, Person]:
        """Names of the accounts of members, and of others whose identity was asked for."""
        return {**self._trust.names(addresses), **await self._reader.names(addresses)}

    def _is_typed(self, host: str) -> bool:
        servers = (health.server for health in self._book.all)
        return any(server.origin is Origin.USER and host_of(server.url) == host for server in servers)

    def _on_failure(self, problem: EnvironmentProblem) -> None:
        self._link.fail(problem)

    def _tell(self) -> None:
        if self._link.finalized.latest != self._connection.finalized:
            self._heard_at_s = self._clock.monotonic()
        self._connection = self._describe()
        for listener in tuple(self._listeners):
            try:
                listener(self._connection)
            except Exception as mistake:  # noqa: BLE001 - of whoever listens: it must not cut the link
                report(mistake)

    def _describe(self) -> Connection:
        heard_at = None
        if self._heard_at_s is not None:  # counted back from now: the date may have been set since
            heard_at = self._clock.now() - timedelta(seconds=self._clock.monotonic() - self._heard_at_s)
        link, best = self._link, self._link.best.latest
        return Connection(
            node=link.state,
            indexer=link.state,
            node_url=self._panel.in_use,
            indexer_url=self._panel.in_use,
            finalized=link.finalized.latest,
            heard_at=heard_at,
            best_number=best.number if best else None,
            agreement=link.agreement,
            servers=self._book.reports(ServerKind.NODE, self._panel.in_use),
            heard=self._peers.heard,
            trouble=link.trouble if link.state is LinkState.OFFLINE else None,
        )


def _server(given: Server | str) -> Server:
    server = Server.at(given, Origin.USER) if isinstance(given, str) else given
    return replace(server, url=node_url(server.url))
