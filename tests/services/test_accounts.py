from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import AccountState, IdentityStatus, IdentitySummary
from sakia_ng.domain.addresses import Address, AddressProblem, to_address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import GDEV, GTEST
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.keystore import MnemonicSecret, SecretId, SeedSecret, VaultProblem
from sakia_ng.services.accounts import AccountProblem, Accounts, SecretFate
from sakia_ng.services.restore import Restore
from tests.fakes.clock import FakeClock
from tests.fakes.keystore import FakeKeystore
from tests.fakes.ledger import FakeLedger

PASSWORD = "a password"
PHRASE = MnemonicSecret(bytes(16))
FRIEND = to_address(PublicKey(bytes([9]) * 32), GDEV)


class Ear:
    def __init__(self) -> None:
        self.topics = Topic(0)

    def publish(self, changed: Changed) -> None:
        self.topics |= changed.topics


@dataclass
class Elsewhere:
    keys: set[PublicKey] | None = field(default_factory=set)

    async def told(self) -> set[PublicKey] | None:
        return self.keys


@dataclass
class World:
    store: SqliteStore
    keystore: FakeKeystore
    ear: Ear
    accounts: Accounts
    ledger: FakeLedger
    restore: Restore
    elsewhere: Elsewhere


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    store, keystore, ear, ledger = SqliteStore(tmp_path / "store.sqlite"), FakeKeystore(), Ear(), FakeLedger(GDEV)
    await store.open()
    await keystore.create(PASSWORD)
    elsewhere = Elsewhere()
    accounts = Accounts(
        store=store,
        keystore=keystore,
        bus=ear,
        currency=GDEV,
        clock=FakeClock(),
        keys_elsewhere=elsewhere.told,
    )
    restore = Restore(ledger=ledger, keystore=keystore, currency=GDEV)
    yield World(store, keystore, ear, accounts, ledger, restore, elsewhere)
    await store.close()


def owning(address: str, at: BlockRef, cents: int, identity: IdentitySummary | None = None) -> AccountState:
    known = to_address(PublicKey(bytes(32)), GDEV)
    money, none = Cents(cents), Cents(0)
    return AccountState(type(known)(address), at, True, money, none, none, none, 0, none, identity=identity)


async def test_an_account_from_a_secret_can_sign_and_is_found_at_the_next_start(world: World) -> None:
    account = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.SR25519, "  Elsa   la première ")
    assert account.name == "Elsa la première"
    assert await world.accounts.all() == (account,)
    assert world.keystore.can_sign(account.public_key)
    assert world.ear.topics is Topic.ACCOUNTS


async def test_adding_twice_changes_nothing(world: World) -> None:
    first = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")
    assert await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Other name") == first
    assert len(world.keystore.keys()) == 1


async def test_the_next_derived_account_takes_the_first_free_number(world: World) -> None:
    secret_id = await world.keystore.add_secret(PHRASE)
    for path in ("", "//0", "//2"):
        await world.keystore.add_key(secret_id, path, Scheme.ED25519)
    await world.accounts.add_derived(secret_id, "Next")
    await world.accounts.add_derived(secret_id, "After")
    assert [key.path for key in world.keystore.keys()] == ["", "//0", "//2", "//1", "//3"]


async def test_a_watched_account_gains_its_key_and_keeps_its_name(world: World) -> None:
    secret_id = await world.keystore.add_secret(PHRASE)
    key = await world.keystore.add_key(secret_id, "//0", Scheme.ED25519)
    watched = await world.accounts.watch(to_address(key.public_key, GDEV), "The one I watched")
    assert watched.is_watch_only
    gained = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "New name")
    assert (gained.name, gained.scheme) == ("The one I watched", Scheme.ED25519)
    assert await world.accounts.all() == (gained,)


async def test_watching_twice_or_an_address_of_another_network_is_refused(world: World) -> None:
    await world.accounts.watch(FRIEND, "Friend")
    with pytest.raises(UserError) as refused:
        await world.accounts.watch(f" {FRIEND}\n", "Again")
    assert refused.value.code is AccountProblem.ALREADY_THERE
    with pytest.raises(UserError) as refused:
        await world.accounts.watch(to_address(PublicKey(bytes([9]) * 32), GTEST), "Elsewhere")
    assert refused.value.code is AddressProblem.OTHER_NETWORK
    assert refused.value.params["offered"] == FRIEND
    with pytest.raises(UserError) as refused:
        await world.accounts.watch("june:@Elsa", "A name, no address")
    assert refused.value.code is AccountProblem.NO_ADDRESS


@pytest.mark.parametrize(
    ("name", "code"), [(" \n ", AccountProblem.NAME_EMPTY), ("x" * 81, AccountProblem.NAME_TOO_LONG)]
)
async def test_a_bad_name_is_refused_before_anything_is_kept(world: World, name: str, code: AccountProblem) -> None:
    with pytest.raises(UserError) as refused:
        await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, name)
    assert refused.value.code is code
    assert world.keystore.secrets() == ()


async def test_a_name_is_kept_without_what_turns_it_or_cannot_be_seen(world: World) -> None:
    kept = await world.accounts.watch(FRIEND, "El\u200bsa\u202e")
    assert kept.name == "Elsa"
    await world.accounts.rename(FRIEND, "\u2067Purse")
    assert [account.name for account in await world.accounts.all()] == ["Purse"]
    with pytest.raises(UserError) as refused:
        await world.accounts.rename(FRIEND, "\u200b")
    assert refused.value.code is AccountProblem.NAME_EMPTY


async def test_nothing_is_followed_when_the_vault_refuses(world: World) -> None:
    world.keystore.lock()
    with pytest.raises(UserError) as refused:
        await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")
    assert refused.value.code is VaultProblem.LOCKED
    assert await world.accounts.all() == ()


async def test_removing_keeps_the_secret_while_another_key_comes_from_it(world: World) -> None:
    first = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")
    second = await world.accounts.add_from_secret(PHRASE, "//1", Scheme.ED25519, "Purse")
    assert await world.accounts.secret_fate(first.public_key) is SecretFate.STAYS
    await world.accounts.remove(first.address)
    assert await world.accounts.all() == (second,)
    assert [key.public_key for key in world.keystore.keys()] == [second.public_key]
    assert len(world.keystore.secrets()) == 1


async def test_removing_the_last_account_of_a_secret_takes_it_out_of_the_vault(world: World) -> None:
    account = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")
    assert await world.accounts.secret_fate(account.public_key) is SecretFate.LEAVES
    with pytest.raises(UserError) as refused:
        await world.accounts.remove(account.address, "not the password")
    assert refused.value.code is VaultProblem.WRONG_PASSWORD
    assert await world.accounts.all() == (account,)
    assert len(world.keystore.secrets()) == 1
    await world.accounts.remove(account.address, PASSWORD)
    assert await world.accounts.all() == ()
    assert world.keystore.keys() == ()
    assert world.keystore.secrets() == ()


@pytest.mark.parametrize("second", [False, True])
async def test_a_key_that_another_currency_needs_stays(world: World, second: bool) -> None:
    account = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")
    if second:
        await world.accounts.add_from_secret(PHRASE, "//1", Scheme.ED25519, "Purse")
    world.elsewhere.keys = {account.public_key}
    assert await world.accounts.secret_fate(account.public_key) is SecretFate.NEEDED_ELSEWHERE
    await world.accounts.remove(account.address)
    assert account not in await world.accounts.all()
    assert world.keystore.can_sign(account.public_key)


@pytest.mark.parametrize("second", [False, True])
async def test_a_key_stays_while_nobody_knows_what_other_currencies_need(world: World, second: bool) -> None:
    account = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")
    if second:
        await world.accounts.add_from_secret(PHRASE, "//1", Scheme.ED25519, "Purse")
    world.elsewhere.keys = None
    assert await world.accounts.secret_fate(account.public_key) is SecretFate.UNSURE
    await world.accounts.remove(account.address)
    assert account not in await world.accounts.all()
    assert world.keystore.can_sign(account.public_key)


async def test_an_older_copy_that_keeps_the_secret_is_told_after_the_account_is_gone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")
    forget = world.keystore.remove_secret

    async def forget_but_in_the_copy(secret_id: SecretId, password: str) -> None:
        await forget(secret_id, password)
        raise EnvironmentProblem(VaultProblem.STALE_BACKUP)

    monkeypatch.setattr(world.keystore, "remove_secret", forget_but_in_the_copy)
    with pytest.raises(EnvironmentProblem) as told:
        await world.accounts.remove(account.address, PASSWORD)
    assert told.value.code is VaultProblem.STALE_BACKUP
    assert await world.accounts.all() == ()


async def test_a_removal_cut_in_the_middle_can_be_done_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    account = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")

    async def full(_address: Address) -> None:
        raise EnvironmentProblem(StoreProblem.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(world.store.accounts, "remove", full)
        with pytest.raises(EnvironmentProblem):
            await world.accounts.remove(account.address, PASSWORD)
    assert world.keystore.keys() == ()
    assert await world.accounts.secret_fate(account.public_key) is SecretFate.NONE
    await world.accounts.remove(account.address)
    assert await world.accounts.all() == ()


async def test_while_the_vault_is_locked_no_account_of_its_keys_is_removed(world: World) -> None:
    account = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")
    world.keystore.lock()
    with pytest.raises(UserError) as refused:
        await world.accounts.remove(account.address, PASSWORD)
    assert refused.value.code is VaultProblem.LOCKED
    assert await world.accounts.all() == (account,)


async def test_nothing_of_the_vault_changes_when_a_watched_account_is_removed(world: World) -> None:
    friend = await world.accounts.watch(FRIEND, "Friend")
    assert await world.accounts.secret_fate(friend.public_key) is SecretFate.NONE
    await world.accounts.remove(friend.address)
    assert await world.accounts.all() == ()


async def test_the_sum_counts_own_accounts_alone_and_says_when_it_is_not_whole(world: World) -> None:
    elsa = await world.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Elsa")
    await world.accounts.add_from_secret(PHRASE, "//1", Scheme.ED25519, "Purse")
    friend = await world.accounts.watch(FRIEND, "Friend")
    at = world.ledger.final_ref
    states = {a: owning(a, at, cents) for a, cents in ((elsa.address, 1_234), (friend.address, 5_000))}
    nothing = DividendState(Cents(1_000), 2, ((1, Cents(1_000)),), Cents(0), 0)
    await world.store.figures.put(states, nothing, at)
    overview = await world.accounts.overview()
    assert (overview.total_cents, overview.is_complete) == (1_234, False)
    assert [view.can_sign for view in overview.views] == [True, True, False]


async def test_a_restore_finds_both_schemes_members_first_in_one_batch(world: World) -> None:
    ed = await world.keystore.derive(PHRASE, ("", "//0", "//49"), Scheme.ED25519)
    sr = await world.keystore.derive(PHRASE, ("//3",), Scheme.SR25519)
    at = world.ledger.final_ref
    for key, cents in ((ed[0], 100), (ed[2], 900)):
        world.ledger.put_state(owning(to_address(key, GDEV), at, cents))
    member = IdentitySummary(3, IdentityStatus.MEMBER, 1)
    world.ledger.put_state(owning(to_address(sr[0], GDEV), at, 5, member))
    found = await world.restore.scan(PHRASE)
    assert [(c.path, c.scheme) for c in found] == [
        ("//3", Scheme.SR25519),
        ("//49", Scheme.ED25519),
        ("", Scheme.ED25519),
    ]
    assert world.ledger.calls.count("account_states") == 1


async def test_a_secret_never_used_offers_the_account_it_would_have(world: World) -> None:
    (only,) = await world.restore.scan(PHRASE)
    assert (only.path, only.scheme, only.is_used) == ("//0", Scheme.ED25519, False)
    (root,) = await world.restore.scan(SeedSecret(bytes(32)))
    assert (root.path, root.scheme) == ("", Scheme.ED25519)


async def test_a_restore_without_network_says_so(world: World) -> None:
    world.ledger.node_down = True
    with pytest.raises(EnvironmentProblem):
        await world.restore.scan(PHRASE)
