"""Profiles of three sizes: nothing, what a person has, and more than anybody will ever have."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sakia_ng.domain.keys import Scheme
from sakia_ng.ports.keystore import MnemonicSecret
from sakia_ng.ports.store import Account, Contact, SyncMark
from tests.fakes.session import (
    DIVIDEND,
    HEAD,
    NOW,
    PASSWORD,
    Stage,
    address_of,
    connect,
    key_of,
    make_stage,
    movements,
    populate,
    wallet_state,
)

ACCOUNTS, ROWS, CONTACTS = 1_000, 100_000, 1_000
"""Of the huge profile."""

_EVERY = timedelta(minutes=45)


def write_huge_store(folder: Path) -> Path:
    """Write the store of the huge profile into a folder and return its file; a few seconds. Call it from any thread."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, _write(folder)).result()


async def open_huge(stage_folder: Path, store_file: Path) -> Stage:
    """Return a session over a copy of the huge store, unlocked and connected."""
    shutil.copy(store_file, stage_folder / "store.sqlite")
    stage = await make_stage(stage_folder)
    await stage.keystore.create(PASSWORD)
    await stage.session.accounts.add_from_secret(MnemonicSecret(bytes(16)), "//0", Scheme.ED25519, "Elsa")
    await connect(stage)
    return stage


async def _write(folder: Path) -> Path:
    with tempfile.TemporaryDirectory(dir=folder) as inner:
        stage = await make_stage(Path(inner))
        elsa = await populate(stage, lines=0)
        store = stage.store
        mark = SyncMark(complete=True, cursor=None, indexed_to=HEAD.number)
        await store.history.apply(elsa.address, movements(elsa.address, ROWS, every=_EVERY), mark)
        for number in range(3, ACCOUNTS):
            await store.accounts.add(_account(number))
        states = dict(await store.figures.states())
        addresses = [address_of(f"account {number}") for number in range(3, ACCOUNTS)]
        states |= {address: wallet_state(address, 100 + 7 * place) for place, address in enumerate(addresses)}
        later = replace(HEAD, number=type(HEAD.number)(HEAD.number + 1))
        await store.figures.put(states, DIVIDEND, later)
        known = len(await store.contacts.all())
        for number in range(CONTACTS - known):
            await store.contacts.put(Contact(address_of(f"contact {number}"), f"Élodie Martin-Dubois {number}"))
        await stage.close()
        return Path(shutil.move(Path(inner) / "store.sqlite", folder / "huge.sqlite"))


def _account(number: int) -> Account:
    word = f"account {number}"
    scheme = Scheme.ED25519 if number % 4 else None
    return Account(address_of(word), f"Compte de l’association {number}", key_of(word), scheme, number, NOW)
