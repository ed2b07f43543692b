"""Services of a wallet over a sandbox with its clock moved, for tests of the web of trust."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.actions import Action
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.ports.keystore import KeyRef, SecretId, VaultState
from sakia_ng.sandbox.population.keys import derive
from sakia_ng.services.bus import Bus
from sakia_ng.services.directory import Directory
from sakia_ng.services.key_papers import KeyPapers
from sakia_ng.services.newcomers import Newcomers
from sakia_ng.services.own_servers import ServersOf
from sakia_ng.services.settings import Settings
from sakia_ng.services.trust_sync import TrustSync
from tests.adapters.duniter_v2.paying import included, settle
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.fakes.keystore import FakeKeystore
from tests.fakes.session import MemoryPreferences

YOU, PURSE = "Camille_du_Lierre", "Hacklab Le Lierre"


class SandboxKeys(FakeKeystore):
    """Signs with the sandbox's keys.

    Attributes:
        there: whose keys this vault has.
    """

    def __init__(self, sandbox: Sandbox, there: set[Address]) -> None:
        super().__init__()
        self.sandbox, self.there = sandbox, there

    @property
    def state(self) -> VaultState:
        return VaultState.UNLOCKED

    def keys(self) -> tuple[KeyRef, ...]:
        pairs = [self.sandbox.keys[address] for address in sorted(self.there)]
        return tuple(KeyRef(pair.public, SecretId("sandbox"), "", pair.scheme) for pair in pairs)

    def can_sign(self, public_key: PublicKey) -> bool:
        return to_address(public_key, self.sandbox.currency) in self.there

    async def sign(self, public_key: PublicKey, payload: bytes) -> Signature:
        return self.sandbox.keys[to_address(public_key, self.sandbox.currency)].sign(payload)


@dataclass
class Bench:
    """Services of a wallet over a sandbox."""

    sandbox: Sandbox
    ledger: DuniterV2Ledger
    store: SqliteStore
    settings: Settings
    newcomers: Newcomers
    trust_sync: TrustSync
    directory: Directory
    bus: Bus

    def papers(self, *there: Address) -> KeyPapers:
        """Return what another machine has, with the keys of some accounts."""
        keys = SandboxKeys(self.sandbox, set(there))
        return KeyPapers(ledger=self.ledger, keystore=keys, currency=self.sandbox.currency)

    async def done(self, action: Action) -> BlockNumber:
        """Do it, and return in which block."""
        _, inclusion = await included(self.ledger, self.sandbox, action)
        outcome = await self.ledger.outcome(inclusion)
        assert (outcome.known, outcome.success) == (True, True)
        return inclusion.block.number

    async def later(self, blocks: int) -> None:
        await self.sandbox.control("sandbox_advance", {"blocks": blocks})
        await settle(self.ledger, self.sandbox)

    async def identity_of(self, address: Address) -> Identity:
        return (await self.ledger.trust.identities_of([address], await self.ledger.finalized_head()))[address]

    def somebody(self, number: int) -> Address:
        pair = derive(bytes(15) + bytes([number]), "", Scheme.ED25519)
        address = to_address(pair.public, self.sandbox.currency)
        self.sandbox.keys[address] = pair
        return address


@asynccontextmanager
async def open_bench(tmp_path: Path, *arguments: str, module: str = "sakia_ng.sandbox") -> AsyncIterator[Bench]:
    """Start a sandbox and the services of a wallet over it; arguments are those of the sandbox and of its process."""
    store = SqliteStore(tmp_path / "sandbox.sqlite")
    await store.open()
    async with running_sandbox(*arguments, module=module) as sandbox:
        ledger = DuniterV2Ledger(sandbox.currency, [sandbox.rpc], [sandbox.squid], tmp_path, SystemClock())
        await ledger.start()
        bus = Bus()
        settings = Settings(file=MemoryPreferences(), bus=bus, servers=ServersOf(sandbox.currency.genesis_hash))
        trust_sync = TrustSync(ledger=ledger, store=store, bus=bus)
        directory = Directory(ledger=ledger, store=store, currency=sandbox.currency)
        newcomers = Newcomers(
            ledger=ledger,
            store=store,
            trust_sync=trust_sync,
            directory=directory,
            settings=settings,
            currency=sandbox.currency,
        )
        yield Bench(sandbox, ledger, store, settings, newcomers, trust_sync, directory, bus)
        await ledger.close()
    await store.close()
