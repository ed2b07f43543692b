"""Reads figures from storage, all at one block, in round trips that do not grow with the number of accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sakia_ng.adapters.duniter_v2.accounts import SystemAccount, account_state, read_account, read_identity
from sakia_ng.adapters.duniter_v2.node import Node, Values, runtime_call, time_of
from sakia_ng.adapters.duniter_v2.proofs import Verifier, Voucher
from sakia_ng.adapters.duniter_v2.rpc import RpcSession
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.values import entries, fields, garbage, number
from sakia_ng.adapters.servers.concurrency import in_turns
from sakia_ng.domain.account import AccountState, IdentitySummary
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.agreement import Backing
from sakia_ng.domain.chain import BlockHash, BlockRef
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.substrate.scale import Reader, u32

_DIVIDEND = (
    "UniversalDividend.CurrentUd",
    "UniversalDividend.CurrentUdIndex",
    "UniversalDividend.MonetaryMass",
    "UniversalDividend.NextUd",
    "UniversalDividend.NextReeval",
    "UniversalDividend.PastReevals",
    "Membership.CounterForMembership",
)


class StateReader:
    """Reads one node's state. Methods raise ``EnvironmentProblem``.

    Args:
        node: whom to ask.
        verifier: proves what it says; without one, figures are its word.
    """

    def __init__(self, node: Node, verifier: Verifier | Voucher | None = None) -> None:
        self._node = node
        self._verifier = verifier
        self._dividend: tuple[BlockHash, DividendState] | None = None

    async def account_states(
        self, addresses: Sequence[Address], at: BlockRef, *, fully_proven: bool = False
    ) -> dict[Address, AccountState]:
        """Read accounts: one request for what hangs on keys and the UD, one more for identities, one or so for proofs.

        Args:
            addresses: whose.
            at: true of which block.
            fully_proven: prove everything at this block, or have another operator confirm it, as a payment needs.

        Raises:
            EnvironmentProblem: the node cannot be asked, or does not prove what it says.
        """
        runtime = self._node.runtime
        owners = dict(await in_turns((address, public_key_of(address)) for address in addresses))
        keys = await in_turns(key for owner in owners.values() for key in _account_keys(runtime, owner))
        values = await self._node.storage([*keys, *_dividend_keys(runtime)], at.hash)
        found = await self._node.storage(_identity_keys(runtime, owners, values), at.hash)
        await self._check({**values, **found}, at, fully=fully_proven)
        dividend = self._keep(at.hash, _dividend(runtime, values))
        identities = _identities(runtime, owners, values, found)

        def state(address: Address, owner: PublicKey) -> AccountState:
            return account_state(
                address,
                at,
                backing=self._backing(owner, identities.get(address)),
                account=_account(runtime, owner, values),
                identity=identities.get(address),
                dividend=dividend,
                existential_deposit=runtime.existential_deposit,
            )

        return dict(await in_turns((address, state(address, owner)) for address, owner in owners.items()))

    async def dividend_state(self, at: BlockRef, *, fully_proven: bool = False) -> DividendState:
        """Read the UD and the mass of money; nothing is asked twice of one block, unless to be proven."""
        if not fully_proven and self._dividend is not None and self._dividend[0] == at.hash:
            return self._dividend[1]
        runtime = self._node.runtime
        values = await self._node.storage(_dividend_keys(runtime), at.hash)
        await self._check(values, at, fully=fully_proven)
        return self._keep(at.hash, _dividend(runtime, values))

    async def nonce(self, address: Address, at: BlockRef) -> int:
        """Read an account's nonce in the state of a block, proven or confirmed by another operator; 0 when absent."""
        key = self._node.runtime.key("System.Account", public_key_of(address))
        values = await self._node.storage([key], at.hash)
        await self._check(values, at, fully=True)
        account = read_account(self._node.runtime, values[key], None)
        return account.nonce if account else 0

    async def _check(self, values: Values, at: BlockRef, *, fully: bool) -> None:
        if self._verifier is not None:
            await self._verifier.check(values, at, fully=fully)

    def _keep(self, at: BlockHash, dividend: DividendState) -> DividendState:
        self._dividend = (at, dividend)
        return dividend

    def _backing(self, owner: PublicKey, identity: IdentitySummary | None) -> Backing | None:
        """Tell what an account's figures rest on: its own keys, its identity's, and those of the UD."""
        if self._verifier is None:
            return None
        runtime = self._node.runtime
        keys = [*_account_keys(runtime, owner), *_dividend_keys(runtime)]
        return self._verifier.backing([*keys, _identity_key(runtime, identity.index)] if identity else keys)


async def runtime_balances(session: RpcSession, address: Address, at: BlockHash) -> tuple[int, int, int]:
    """Ask a node's runtime itself for total, transferable and unclaimed cents of an account.

    Raises:
        EnvironmentProblem: it cannot be asked, or answers something else.
    """
    answer = await runtime_call(session, "UniversalDividendApi_account_balances", public_key_of(address), at)
    if len(answer) != 24:
        raise garbage()
    reader = Reader(answer)
    return reader.u64(), reader.u64(), reader.u64()


def _account_keys(runtime: Runtime, owner: PublicKey) -> list[bytes]:
    names = [
        "System.Account",
        "Identity.IdentityIndexOf",
        *(["Balances.Holds"] if runtime.has("Balances.Holds") else []),
    ]
    return [runtime.key(name, owner) for name in names]


def _account(runtime: Runtime, owner: PublicKey, values: Values) -> SystemAccount | None:
    account, _, *holds = (values[key] for key in _account_keys(runtime, owner))
    return read_account(runtime, account, holds[0] if holds else None)


def _identity_indexes(runtime: Runtime, owners: Mapping[Address, PublicKey], values: Values) -> dict[Address, int]:
    name = "Identity.IdentityIndexOf"
    found = {address: values[runtime.key(name, owner)] for address, owner in owners.items()}
    return {address: number(runtime.decode(name, data)) for address, data in found.items() if data is not None}


def _identity_key(runtime: Runtime, index: int) -> bytes:
    return runtime.key("Identity.Identities", u32(index))


def _identity_keys(runtime: Runtime, owners: Mapping[Address, PublicKey], values: Values) -> list[bytes]:
    return [_identity_key(runtime, index) for index in _identity_indexes(runtime, owners, values).values()]


def _identities(
    runtime: Runtime, owners: Mapping[Address, PublicKey], values: Values, found: Values
) -> dict[Address, IdentitySummary]:
    return {
        address: read_identity(runtime, index, owners[address], found[_identity_key(runtime, index)])
        for address, index in _identity_indexes(runtime, owners, values).items()
    }


def _dividend_keys(runtime: Runtime) -> list[bytes]:
    return [runtime.key(name) for name in _DIVIDEND]


def _dividend(runtime: Runtime, values: Values) -> DividendState:
    raw = {name.partition(".")[2]: (name, values[runtime.key(name)]) for name in _DIVIDEND}
    numbers = {
        item: 0 if data is None else number(runtime.decode(name, data))
        for item, (name, data) in raw.items()
        if item != "PastReevals"
    }
    name, data = raw["PastReevals"]
    past = [] if data is None else [fields(entry) for entry in entries(runtime.decode(name, data))]
    return DividendState(
        current_ud=Cents(numbers["CurrentUd"]),
        current_ud_index=numbers["CurrentUdIndex"],
        past_reevals=tuple((number(entry.get("0")), Cents(number(entry.get("1")))) for entry in past),
        monetary_mass=Cents(numbers["MonetaryMass"]),
        members=numbers["CounterForMembership"],
        next_ud_at=time_of(numbers["NextUd"]) if numbers["NextUd"] else None,
        next_reeval_at=time_of(numbers["NextReeval"]) if numbers["NextReeval"] else None,
    )
