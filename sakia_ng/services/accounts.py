"""Accounts the user follows: added from a secret or by address, named, ordered, removed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address, public_key_of, to_address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.payment_request import parse_pasted
from sakia_ng.domain.text import tidy_name
from sakia_ng.errors import Code, EnvironmentProblem, UserError
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.keystore import KeyRef, Keystore, NewSecret, SecretId, VaultProblem, VaultState
from sakia_ng.ports.store import Account, Store
from sakia_ng.services.outbox import Publisher

MAX_NAME = 80


class AccountProblem(Code):
    """Why an account cannot be added or named so."""

    ALREADY_THERE = "account.already_there"
    NO_ADDRESS = "account.no_address"
    NAME_EMPTY = "account.name_empty"
    NAME_TOO_LONG = "account.name_too_long"


class SecretFate(StrEnum):
    """What becomes of the key and the secret of an account that is removed.

    ``NONE``: the vault holds none for it; ``STAYS``: the key goes, the secret stays, since other keys of the vault come
    from it; ``LEAVES``: nothing else does, and both go with the account; ``NEEDED_ELSEWHERE``: both stay, for an
    account of another currency with the same key; ``UNSURE``: both stay, since nobody can tell whether there is one.
    """

    NONE = "none"
    STAYS = "stays"
    LEAVES = "leaves"
    NEEDED_ELSEWHERE = "needed_elsewhere"
    UNSURE = "unsure"


KeysElsewhere = Callable[[], Awaitable[Collection[PublicKey] | None]]
"""Tells which keys accounts of other currencies sign with, whose secrets are in the same vault; None for no idea."""


@dataclass(frozen=True, slots=True)
class AccountView:
    """One account and its last known figures.

    Attributes:
        account: the account.
        state: its figures, None before the first were read.
        can_sign: whether the vault holds its key (false while locked).
    """

    account: Account
    state: AccountState | None
    can_sign: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """Every account, and what the ones with a key own together.

    Attributes:
        views: in the order of the tree.
        total_cents: sum of the known totals of accounts that are not only watched.
        is_complete: whether figures of all of them are known.
    """

    views: tuple[AccountView, ...]
    total_cents: Cents
    is_complete: bool


class Accounts:
    """Adds, names and removes accounts.

    Args:
        store: where they are kept.
        keystore: where their keys are.
        bus: who is told.
        currency: whose addresses they have.
        clock: what time it is.
        keys_elsewhere: which keys other currencies need.
    """

    def __init__(
        self,
        *,
        store: Store,
        keystore: Keystore,
        bus: Publisher,
        currency: Currency,
        clock: Clock,
        keys_elsewhere: KeysElsewhere,
    ) -> None:
        self._store = store
        self._keystore = keystore
        self._bus = bus
        self._currency = currency
        self._clock = clock
        self._keys_elsewhere = keys_elsewhere

    async def all(self) -> tuple[Account, ...]:
        """Every account, in the order of the tree."""
        return await self._store.accounts.all()

    async def overview(self) -> Overview:
        """Every account with its last figures, and the sum."""
        states = await self._store.figures.states()
        views = tuple(
            AccountView(account, states.get(account.address), self._keystore.can_sign(account.public_key))
            for account in await self.all()
        )
        own = [view.state for view in views if not view.account.is_watch_only]
        total = sum(state.total_cents for state in own if state is not None)
        return Overview(views, Cents(total), all(state is not None for state in own))

    async def add_from_secret(self, secret: NewSecret, path: str, scheme: Scheme, name: str) -> Account:
        """Keep a secret in the vault and follow the account of one of its keys. Idempotent.

        Raises:
            UserError: the vault is locked, or the name is empty or too long.
            EnvironmentProblem: the disk failed.
        """
        clean = checked_name(name)
        secret_id = await self._keystore.add_secret(secret)
        return await self._follow_key(await self._keystore.add_key(secret_id, path, scheme), clean)

    async def add_derived(self, secret_id: SecretId, name: str, scheme: Scheme = Scheme.ED25519) -> Account:
        """Follow the account of the first ``//n`` of a kept secret that is not used yet.

        Raises:
            UserError: the vault is locked, or the name is empty or too long.
        """
        clean = checked_name(name)
        used = {(key.path, key.scheme) for key in self._keystore.keys() if key.secret_id == secret_id}
        number = next(n for n in range(len(used) + 1) if (f"//{n}", scheme) not in used)
        return await self._follow_key(await self._keystore.add_key(secret_id, f"//{number}", scheme), clean)

    async def watch(self, pasted: str, name: str) -> Account:
        """Follow an account without holding its key.

        Args:
            pasted: its address, its v1 key, or a link that holds one.
            name: the user's word for it.

        Raises:
            UserError: no address can be read, the account is followed already, or the name is empty or too long.
        """
        address = parse_pasted(pasted, self._currency).address
        if address is None:
            raise UserError(AccountProblem.NO_ADDRESS)
        if any(account.address == address for account in await self.all()):
            raise UserError(AccountProblem.ALREADY_THERE, address=address)
        key = public_key_of(address)
        account = Account(address, checked_name(name), key, None, await self._end(), self._clock.now())
        await self._store.accounts.add(account)
        self._tell(address)
        return account

    async def rename(self, address: Address, name: str) -> None:
        """Change the user's word for an account.

        Raises:
            UserError: the name is empty or too long.
        """
        await self._store.accounts.rename(address, checked_name(name))
        self._tell(address)

    async def secret_fate(self, public_key: PublicKey) -> SecretFate:
        """Tell what becomes of a key and the secret behind it when its account is removed."""
        key = self._key(public_key)
        if key is None:
            return SecretFate.NONE
        elsewhere = await self._keys_elsewhere()
        if elsewhere is None:
            return SecretFate.UNSURE
        if public_key in elsewhere:
            return SecretFate.NEEDED_ELSEWHERE
        others = [one for one in self._keystore.keys() if one.secret_id == key.secret_id and one != key]
        return SecretFate.STAYS if others else SecretFate.LEAVES

    async def remove(self, address: Address, password: str = "") -> None:
        """Stop following an account and forget its key and its secret, as far as nothing else needs them.

        See ``secret_fate``.

        Args:
            address: which account.
            password: of the vault, which its secret leaves only with it (``SecretFate.LEAVES``).

        Raises:
            UserError: the vault is locked, or the password is wrong; nothing is removed.
            EnvironmentProblem: nothing is removed; or STALE_BACKUP: it is, but the vault's old copy still holds the
                secret (see ``Keystore.change_password``).
        """
        problem: EnvironmentProblem | None = None
        for account in await self.all():
            if account.address == address and not account.is_watch_only:
                problem = await self._forget(account.public_key, password)
        await self._store.accounts.remove(address)
        self._tell(address)
        if problem is not None:
            raise problem

    async def reorder(self, addresses: Sequence[Address]) -> None:
        """Set the order of the tree."""
        await self._store.accounts.reorder(addresses)
        self._bus.publish(Changed(Topic.ACCOUNTS))

    def _key(self, public_key: PublicKey) -> KeyRef | None:
        return next((key for key in self._keystore.keys() if key.public_key == public_key), None)

    async def _forget(self, public_key: PublicKey, password: str) -> EnvironmentProblem | None:
        """Forget a key or its whole secret; return what is left to be told although it is done."""
        if self._keystore.state is VaultState.LOCKED:
            raise UserError(VaultProblem.LOCKED)
        key, fate = self._key(public_key), await self.secret_fate(public_key)
        if fate is SecretFate.STAYS:
            await self._keystore.remove_key(public_key)
        if key is None or fate is not SecretFate.LEAVES:
            return None
        try:
            await self._keystore.remove_secret(key.secret_id, password)
        except EnvironmentProblem as problem:
            if problem.code is not VaultProblem.STALE_BACKUP:
                raise
            return problem
        return None

    async def _follow_key(self, key: KeyRef, name: str) -> Account:
        address = to_address(key.public_key, self._currency)
        known = {account.address: account for account in await self.all()}
        if (old := known.get(address)) is not None:
            account = replace(old, scheme=key.scheme)
        else:
            account = Account(address, name, key.public_key, key.scheme, await self._end(), self._clock.now())
        await self._store.accounts.add(account)
        self._tell(address)
        return account

    async def _end(self) -> int:
        return max((account.position for account in await self.all()), default=-1) + 1

    def _tell(self, address: Address) -> None:
        self._bus.publish(Changed(Topic.ACCOUNTS, frozenset({address})))


def checked_name(name: str) -> str:
    """Return the user's word for an account, as ``tidy_name`` leaves it.

    Raises:
        UserError: it is empty or too long.
    """
    clean = tidy_name(name)
    if not clean:
        raise UserError(AccountProblem.NAME_EMPTY)
    if len(clean) > MAX_NAME:
        raise UserError(AccountProblem.NAME_TOO_LONG, limit=MAX_NAME)
    return clean
