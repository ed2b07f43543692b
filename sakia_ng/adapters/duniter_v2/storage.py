"""Reads figures from storage, all at one block, in round trips that do not grow with the number of accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sakia_ng.adapters.duniter_v2.accounts import SystemAccount, account_state, read_account, read_identity
from sakia_ng.adapters.duniter_v2.concurrency import in_turns
from sakia_ng.adapters.duniter_v2.node import Node, time_of
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.values import entries, fields, garbage, number
from sakia_ng.domain.account import AccountState, IdentitySummary
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.chain import BlockHash, BlockRef
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.substrate.scale import Reader, u32

Values = Mapping[bytes, bytes | None]

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
    """

    def __init__(self, node: Node) -> None:
        self._node = node
        self._dividend: tuple[BlockHash, DividendState] | None = None

    async def account_states(self, addresses: Sequence[Address], at: BlockRef) -> dict[Address, AccountState]:
        """Read accounts: one request for what hangs on keys and the UD, one more for identities if there are any."""
        runtime = self._node.runtime
        owners = dict(await in_turns((address, public_key_of(address)) for address in addresses))
        keys = await in_turns((key for owner in owners.values() for key in _account_keys(runtime, owner)), size=500)
        values = await self._node.storage([*keys, *_dividend_keys(runtime)], at.hash)
        dividend = self._keep(at.hash, _dividend(runtime, values))
        identities = await self._identities(owners, values, at.hash)

        def state(address: Address, owner: PublicKey) -> AccountState:
            return account_state(
                address,
                at,
                account=_account(runtime, owner, values),
                identity=identities.get(address),
                dividend=dividend,
                existential_deposit=runtime.existential_deposit,
            )

        return dict(await in_turns((address, state(address, owner)) for address, owner in owners.items()))

    async def dividend_state(self, at: BlockRef) -> DividendState:
        """Read the UD and the mass of money; nothing is asked twice of one block."""
        if self._dividend is not None and self._dividend[0] == at.hash:
            return self._dividend[1]
        runtime = self._node.runtime
        values = await self._node.storage(_dividend_keys(runtime), at.hash)
        return self._keep(at.hash, _dividend(runtime, values))

    async def nonce(self, address: Address, at: BlockHash) -> int:
        """Read an account's nonce in the state of a block; 0 when absent."""
        key = self._node.runtime.key("System.Account", public_key_of(address))
        account = read_account(self._node.runtime, (await self._node.storage([key], at))[key], None)
        return account.nonce if account else 0

    async def runtime_balances(self, address: Address, at: BlockHash) -> tuple[int, int, int]:
        """Ask the runtime itself for total, transferable and unclaimed cents of an account."""
        answer = await self._node.runtime_call("UniversalDividendApi_account_balances", public_key_of(address), at)
        if len(answer) != 24:
            raise garbage()
        reader = Reader(answer)
        return reader.u64(), reader.u64(), reader.u64()

    def _keep(self, at: BlockHash, dividend: DividendState) -> DividendState:
        self._dividend = (at, dividend)
        return dividend

    async def _identities(
        self, owners: Mapping[Address, PublicKey], values: Values, at: BlockHash
    ) -> dict[Address, IdentitySummary]:
        runtime, indexes = self._node.runtime, _identity_indexes(self._node.runtime, owners, values)
        if not indexes:
            return {}
        keys = {address: runtime.key("Identity.Identities", u32(index)) for address, index in indexes.items()}
        found = await self._node.storage(list(keys.values()), at)
        return {
            address: read_identity(runtime, indexes[address], owners[address], found[key])
            for address, key in keys.items()
        }


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
