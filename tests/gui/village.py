"""A village that keeps a currency of its own by Duniter v1, and the words that are true of the Ğ1 alone."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.account import IdentityStatus, IdentitySummary
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import Currency, LedgerKind
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.gui import aio
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.ports.currency_store import ChainParameters
from sakia_ng.ports.keystore import SeedSecret
from sakia_ng.ports.store import Account, SyncMark
from tests.async_qt import AsyncQt
from tests.fakes.session import DIVIDEND, HEAD, Stage, connect, movements, wallet_state
from tests.fakes.web_of_trust import PARAMETERS
from tests.fakes.window import real_stage
from tests.gui.conftest import Opened

VILLAGE = Currency("village", "village", 0, "0x" + "ab" * 32, block_time_s=300, ledger=LedgerKind.DUNITER_V1)
CAN = DuniterV1Ledger(VILLAGE, [], SystemClock()).capabilities
_OF_THE_G1 = re.compile(
    "Ğ1|[Oo]racle|squid|[Ii]ndexe[ur]|a day\\b|par jour|every day|chaque jour|five days|cinq jours|two years|deux ans"
    "|six months|six mois|half a minute|demi-minute|twice a year|deux fois par an|a hundred|former network"
    "|ancien réseau|Extrinsic|Linked accounts|Comptes liés|[Ii]dentity \\d|[Ii]dentité \\d|12 minutes"
    "|in the index|dans l’index"
    "|[Ii]dentity number|[Nn]uméro d’identité|some seconds|quelques secondes|In a moment|Dans un instant|few minutes"
    "|quelques minutes|before 2026|avant 2026|treasury|trésorerie|close the account|then closed|alors fermé"
    "|vide et fermé|fermer le compte|stays open|reste ouvert|to be opened|[Aa]ccents and emoji"
    "|network is slow|réseau est lent|invited|invité"
)
_SAID_OF_THE_G1 = re.compile(
    "^(Read the licence of the Ğ1|Lire la licence de la Ğ1|Licence of the Ğ1|Licence de la Ğ1"
    "|.*one not its own.*|.*questions are those of the licence.*|.*questions sont celles de la licence.*"
    "|Look for a new version.*|Chercher une nouvelle version.*|.*wallet for the Ğ1.*|.*portefeuille pour la Ğ1.*)$"
)


@asynccontextmanager
async def opened_in_a_village(aqt: AsyncQt, folder: Path) -> AsyncIterator[Opened]:
    """Open the window in a village's currency, with a member."""
    stage: Stage = await real_stage(folder, currency=VILLAGE)
    stage.ledger.abilities = CAN
    elsa = await _join(stage)
    await connect(stage)
    live = Live(stage.session)
    window = aqt.add(MainWindow(stage.session, live))
    window.resize(1366, 768)
    window.show()
    await live.reload()
    yield Opened(window, live, stage, elsa, aqt)
    live.close()
    window.close_for_good()
    live.deleteLater()
    await aio.close_all()
    await stage.close()


async def _join(stage: Stage) -> Account:
    """Keep a member's key, figures, identity and history, and the rules of the currency."""
    await stage.keystore.create("a password")
    elsa = await stage.session.accounts.add_from_secret(SeedSecret(bytes(32)), "", Scheme.ED25519, "Elsa")
    await stage.session.accounts.add_from_secret(SeedSecret(bytes([1]) * 32), "", Scheme.ED25519, "Épargne")
    at, index = stage.ledger.final_ref, 1 << 61  # made of the key
    ends = BlockNumber(at.number + 90_000)
    own = Identity(index, elsa.address, IdentityStatus.MEMBER, at, received=5, membership_expires_on=ends)
    stage.ledger.trust.known[index] = own
    stage.ledger.trust.rules = replace(
        PARAMETERS,
        confirm_period=0,
        deletion_period=0,
        change_owner_key_period=0,
        invitation_period=0,
        min_certifications_to_invite=0,
        evaluation_period=0,
        evaluation_price_cents=Cents(0),
    )
    await stage.store.trust.put_identities([own])
    state = replace(wallet_state(elsa.address, 42_256), identity=IdentitySummary(index, IdentityStatus.MEMBER, 0))
    await stage.store.figures.put({elsa.address: state}, DIVIDEND, HEAD)
    money = CurrencyParameters(3_600_000, 36_000_000, 2_382_304, Cents(100))
    rules = ChainParameters(HEAD, money, stage.ledger.trust.rules)
    await stage.store.currency.put_parameters(rules)
    mark = SyncMark(complete=True, cursor=None, indexed_to=HEAD.number)
    await stage.store.history.apply(elsa.address, movements(elsa.address, 20), mark)
    return elsa


def told_of_the_g1(words: str) -> list[str]:
    """Return the lines that tell a rule or price of the Ğ1 as the currency's own."""
    return [line for line in words.split("\n") if _OF_THE_G1.search(line) and not _SAID_OF_THE_G1.match(line)]
