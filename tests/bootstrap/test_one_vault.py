"""One vault serves all currencies of a profile: what is done in one leaves the keys of the others alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sakia_ng.adapters.preferences_file import JsonPreferencesFile
from sakia_ng.adapters.profile import Profile
from sakia_ng.bootstrap.composition import compose
from sakia_ng.bootstrap.places import Servers
from sakia_ng.domain.currency import G1, GTEST, Currency
from sakia_ng.domain.keys import Scheme
from sakia_ng.gui.session import Session
from sakia_ng.ports.keystore import MnemonicSecret
from sakia_ng.services.own_servers import ServersOf
from tests.bootstrap.running import PASSWORD

PHRASE = MnemonicSecret(bytes(16))


@asynccontextmanager
async def session_of(currency: Currency, profile: Profile) -> AsyncIterator[Session]:
    """Compose the session of a currency, which asks nobody, with its vault open."""
    servers = Servers(currency, (), (), ServersOf(currency.genesis_hash))
    file = JsonPreferencesFile(profile.folder / "settings.json")
    session, _ = compose(servers, profile, file, lambda _place: None, is_demo=False)
    await session.store.open()
    await (session.keystore.unlock if (profile.folder / "vault").exists() else session.keystore.create)(PASSWORD)
    yield session
    session.keystore.lock()
    await session.store.close()


async def test_an_account_removed_in_one_currency_still_signs_in_another(tmp_path: Path) -> None:
    with Profile(tmp_path / "profile") as profile:
        async with session_of(G1, profile) as session:
            mine = await session.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Savings")
        async with session_of(GTEST, profile) as session:
            test = await session.accounts.add_from_secret(PHRASE, "//0", Scheme.ED25519, "Trials")
            await session.accounts.remove(test.address, PASSWORD)
            assert await session.accounts.all() == ()
        async with session_of(G1, profile) as session:
            assert session.keystore.can_sign(mine.public_key)
            await session.accounts.remove(mine.address, PASSWORD)
            assert session.keystore.secrets() == ()
