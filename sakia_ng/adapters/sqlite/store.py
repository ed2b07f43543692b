"""The store of one currency in one profile: one SQLite file."""

from __future__ import annotations

from pathlib import Path

from sakia_ng.adapters.sqlite.accounts import SqliteAccounts
from sakia_ng.adapters.sqlite.audit import SqliteAudit
from sakia_ng.adapters.sqlite.contacts import SqliteContacts
from sakia_ng.adapters.sqlite.currency import SqliteCurrency
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.adapters.sqlite.figures import SqliteFigures
from sakia_ng.adapters.sqlite.flows import SqliteFlows
from sakia_ng.adapters.sqlite.groups import SqliteGroups
from sakia_ng.adapters.sqlite.history import SqliteHistory
from sakia_ng.adapters.sqlite.outbox import SqliteOutbox
from sakia_ng.adapters.sqlite.people import SqlitePeople
from sakia_ng.adapters.sqlite.register import SqliteRegister
from sakia_ng.adapters.sqlite.trust import SqliteTrust
from sakia_ng.ports.audit import AuditRepository
from sakia_ng.ports.currency_store import CurrencyRepository
from sakia_ng.ports.flows import FlowRepository
from sakia_ng.ports.outbox_store import OutboxRepository
from sakia_ng.ports.register_store import GroupRepository, RegisterRepository
from sakia_ng.ports.store import (
    AccountRepository,
    ContactRepository,
    FigureRepository,
    HistoryRepository,
    PeopleRepository,
)
from sakia_ng.ports.trust_store import TrustRepository


class SqliteStore:
    """Implements ``Store``. What is in it stands in clear: names, balances, histories and contacts, never a secret.

    Args:
        path: of the file, in a folder that exists. One process at a time may have it open (see ``adapters.profile``).
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self.accounts: AccountRepository = SqliteAccounts(self._database)
        self.figures: FigureRepository = SqliteFigures(self._database)
        self.history: HistoryRepository = SqliteHistory(self._database)
        self.audit: AuditRepository = SqliteAudit(self._database)
        self.flows: FlowRepository = SqliteFlows(self._database)
        self.currency: CurrencyRepository = SqliteCurrency(self._database)
        self.outbox: OutboxRepository = SqliteOutbox(self._database)
        self.contacts: ContactRepository = SqliteContacts(self._database)
        self.people: PeopleRepository = SqlitePeople(self._database)
        self.trust: TrustRepository = SqliteTrust(self._database)
        self.register: RegisterRepository = SqliteRegister(self._database)
        self.groups: GroupRepository = SqliteGroups(self._database)

    async def open(self) -> None:
        """Open or create the file and migrate it, after a copy.

        Raises:
            UserError: the file was written by a newer version or another program, or is damaged; it is left untouched.
            EnvironmentProblem: the folder cannot be written, or the disk is full.
        """
        await self._database.open()

    async def close(self) -> None:
        """Close the file after the calls under way."""
        await self._database.close()
