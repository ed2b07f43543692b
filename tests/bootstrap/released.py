"""Files as released versions wrote them: ``python -m tests.bootstrap.released FOLDER`` writes the newest once.

See ``tests/fixtures/README.md``: what is there is never written again, since it is what users have.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from sakia_ng.adapters.preferences_file import JsonPreferencesFile
from sakia_ng.adapters.profile import Profile
from sakia_ng.adapters.sqlite.keys_elsewhere import keys_elsewhere
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.bootstrap.folders import Folders
from sakia_ng.bootstrap.places import Places
from sakia_ng.domain.currency import G1
from sakia_ng.domain.key_request import KeyProof, KeyRequest, ProofPurpose, write_request
from sakia_ng.domain.keys import Scheme, Signature
from sakia_ng.domain.revocation import RevocationDocument, write_revocation
from sakia_ng.gui.session import Place
from sakia_ng.options import Options
from sakia_ng.ports.keystore import MnemonicSecret
from sakia_ng.ports.store import Contact
from sakia_ng.services import contacts_file
from sakia_ng.services.accounts import Accounts
from sakia_ng.services.bus import Bus
from sakia_ng.services.own_servers import ServersOf
from sakia_ng.services.settings import Settings
from tests.fakes.session import address_of

PASSWORD = "the password of the fixtures"
CONTACT = Contact(address_of("Yann"), "Yann", "marché du mardi")
OWN_NODE = "ws://127.0.0.1:9/ws"
SIGNATURE = Signature(Scheme.ED25519, bytes(range(64)))
REVOCATION = RevocationDocument(G1.genesis_hash, 7, address_of("Elsa"), SIGNATURE)
REQUEST = KeyRequest(ProofPurpose.OWN, 7, address_of("Elsa"), address_of("Other"))
PROOF = KeyProof(REQUEST, SIGNATURE)


async def write_profile(base: Path) -> None:
    """Write a profile with a vault, two accounts, a contact and settings."""
    folders = Folders(Options(), base)
    with Profile(folders.profile(is_demo=False)) as profile:
        problem = await Places(Options(), folders).keep(Place(G1))
        assert problem is None
        store, keystore = SqliteStore(profile.store(G1)), FileKeystore(profile.folder / "vault")
        await store.open()
        await keystore.create(PASSWORD)
        accounts = Accounts(
            store=store,
            keystore=keystore,
            bus=Bus(),
            currency=G1,
            clock=SystemClock(),
            keys_elsewhere=lambda: keys_elsewhere(profile.store(G1)),
        )
        await accounts.add_from_secret(MnemonicSecret(bytes(16)), "//0", Scheme.ED25519, "Elsa")
        await accounts.watch(address_of("fournil"), "Le Fournil")
        await store.contacts.put(CONTACT)
        file = JsonPreferencesFile(profile.folder / "settings.json")
        settings = Settings(file=file, bus=Bus(), servers=ServersOf(G1.genesis_hash))
        await settings.change(theme="dark", auto_lock_minutes=7, node_urls=(OWN_NODE,), phrase_checked=True)
        await store.close()


def write_papers(folder: Path) -> None:
    """Write what people save elsewhere: papers and contacts."""
    words = "What this is, and what to do with it."
    papers = {
        "revocation-1.json": write_revocation(REVOCATION, G1, words).encode(),
        "key-request-1.json": write_request(REQUEST, G1, words).encode(),
        "key-proof-1.json": write_request(PROOF, G1, words).encode(),
        "contacts-1.csv": contacts_file.write([CONTACT]),
    }
    for name, data in papers.items():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    asyncio.run(write_profile(Path(sys.argv[1])))
    write_papers(Path(sys.argv[1]))
