"""The web of trust, in SQLite."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence

from sakia_ng.adapters.sqlite.convert import from_ms, json_list, to_block, to_integer, to_ms, to_text
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.identity import Certification, FormerOwner, Identity, Quota
from sakia_ng.domain.money import Cents
from sakia_ng.ports.trust_store import CertificationRecord, QueuedCertification, WebCopy

_PUT_IDENTITY = """INSERT INTO identity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
 ON CONFLICT (identity_index) DO UPDATE SET owner = excluded.owner, status = excluded.status, block = excluded.block,
 block_hash = excluded.block_hash, block_ms = excluded.block_ms, scheduled_on = excluded.scheduled_on,
 next_invitation_on = excluded.next_invitation_on, former_owner = excluded.former_owner,
 owner_changed_at = excluded.owner_changed_at, received = excluded.received, issued = excluded.issued,
 next_certification_on = excluded.next_certification_on, membership_expires_on = excluded.membership_expires_on,
 evaluated_for = excluded.evaluated_for, quota = excluded.quota, quota_last_use = excluded.quota_last_use,
 is_leaving = excluded.is_leaving
 WHERE excluded.block >= block OR excluded.block_ms > block_ms"""
_FORGET_IDENTITY = "DELETE FROM identity WHERE identity_index = ? AND (block <= ? OR block_ms < ?)"
_PUT_WEB = """INSERT INTO web VALUES (1, ?, ?, ?) ON CONFLICT (only_row)
 DO UPDATE SET block = excluded.block, block_hash = excluded.block_hash, block_ms = excluded.block_ms"""
_PUT_CERTIFICATION = "INSERT INTO certification (receiver, issuer, expires_on) VALUES (?, ?, ?)"
_BY_RECEIVER = "SELECT * FROM certification WHERE receiver = ? ORDER BY expires_on, issuer"
_BY_ISSUER = "SELECT * FROM certification WHERE issuer = ? ORDER BY expires_on, receiver"
_AROUND = """SELECT * FROM certification WHERE receiver IN (SELECT value FROM json_each(?1))
 UNION SELECT * FROM certification WHERE issuer IN (SELECT value FROM json_each(?1))
 ORDER BY expires_on, issuer, receiver"""
_COUNTS = """SELECT receiver, count(*) AS certifications FROM certification
 WHERE receiver IN (SELECT value FROM json_each(?)) GROUP BY receiver"""
_BY_OWNER = "SELECT * FROM identity WHERE owner IN (SELECT value FROM json_each(?)) ORDER BY block, identity_index"
_PUT_QUEUED = """INSERT INTO certification_queue (certifier, position, receiver, added_ms, note)
 VALUES (?, ?, ?, ?, ?)"""
_ADD_RECORD = """INSERT INTO certification_record (certifier, receiver, receiver_name, at_ms, licence, answers)
 VALUES (?, ?, ?, ?, ?, ?)"""


class SqliteTrust:
    """Implements ``TrustRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put_identities(self, identities: Collection[Identity]) -> None:
        """Keep identities, unless those kept are of a later block."""
        rows = [_identity_values(identity) for identity in identities]
        await self._database.change_many(_PUT_IDENTITY, rows)

    async def forget_identities(self, indexes: Collection[int], at: BlockRef) -> None:
        """Keep identities no longer, unless those kept are of a later block."""
        rows = [(index, at.number, to_ms(at.time)) for index in indexes]
        await self._database.change_many(_FORGET_IDENTITY, rows)

    async def identities(self, indexes: Collection[int] | None = None) -> Mapping[int, Identity]:
        """Identities kept."""
        query = "SELECT * FROM identity WHERE ?1 IS NULL OR identity_index IN (SELECT value FROM json_each(?1))"
        wanted = None if indexes is None else json_list(indexes)
        return {found.index: found for found in await self._database.select(_identity, query, wanted)}

    async def identities_of(self, owners: Collection[Address]) -> Mapping[Address, Identity]:
        """Identities kept that accounts own; an account that had another one before has that of the newest block."""
        return {found.owner: found for found in await self._database.select(_identity, _BY_OWNER, json_list(owners))}

    async def put_web(self, web: WebCopy) -> None:
        """Replace the copy of the web, in one transaction."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM web_member")
            connection.execute("DELETE FROM certification")
            connection.executemany("INSERT INTO web_member VALUES (?)", [(index,) for index in web.members])
            connection.executemany(_PUT_CERTIFICATION, _certification_rows(web.certifications))
            connection.execute(_PUT_WEB, _block_values(web.at))

        await self._database.write(work)

    async def put_received(self, received: Mapping[int, Sequence[Certification]]) -> None:
        """Replace all that certain identities have received."""
        await self._database.write(lambda connection: _put_received(connection, received))

    async def put_web_changes(
        self, at: BlockRef, members: Mapping[int, bool], received: Mapping[int, Sequence[Certification]]
    ) -> None:
        """Bring the copy to a later block."""

        def work(connection: sqlite3.Connection) -> None:
            gone = [(index,) for index, is_member in members.items() if not is_member]
            here = [(index,) for index, is_member in members.items() if is_member]
            connection.executemany("DELETE FROM web_member WHERE identity_index = ?", gone)
            connection.executemany("INSERT INTO web_member VALUES (?) ON CONFLICT DO NOTHING", here)
            _put_received(connection, received)
            connection.execute(_PUT_WEB, _block_values(at))

        await self._database.write(work)

    async def web(self) -> WebCopy | None:
        """The copy of the web, of one moment."""

        def work(connection: sqlite3.Connection) -> WebCopy | None:
            row = connection.execute("SELECT * FROM web").fetchone()
            if row is None:
                return None
            members = frozenset(index for (index,) in connection.execute("SELECT identity_index FROM web_member"))
            rows = connection.execute("SELECT * FROM certification ORDER BY receiver, issuer")
            return WebCopy(_block(row), members, tuple(map(_certification, rows)))

        return await self._database.read(work)

    async def web_block(self) -> BlockRef | None:
        """The block that the copy is true of."""
        found = await self._database.select(_block, "SELECT * FROM web")
        return found[0] if found else None

    async def received(self, index: int) -> tuple[Certification, ...]:
        """Live certifications received, those that end first before."""
        return await self._database.select(_certification, _BY_RECEIVER, index)

    async def issued(self, index: int) -> tuple[Certification, ...]:
        """Live certifications issued, those that end first before."""
        return await self._database.select(_certification, _BY_ISSUER, index)

    async def around(self, indexes: Collection[int]) -> tuple[Certification, ...]:
        """Live certifications at either end of which any of these stand."""
        return await self._database.select(_certification, _AROUND, json_list(indexes))

    async def received_counts(self, indexes: Collection[int]) -> Mapping[int, int]:
        """How many certifications identities have received."""
        found = await self._database.select(_count, _COUNTS, json_list(indexes))
        return dict(found)

    async def queue(self) -> tuple[QueuedCertification, ...]:
        """Whom the user means to certify."""
        query = "SELECT * FROM certification_queue ORDER BY certifier, position"
        return await self._database.select(_queued, query)

    async def put_queue(self, certifier: Address, receivers: Sequence[QueuedCertification]) -> None:
        """Replace the queue of one certifier; positions are those of the sequence."""
        rows = [
            (certifier, position, one.receiver, to_ms(one.added_at), to_text(one.note))
            for position, one in enumerate(receivers)
        ]

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM certification_queue WHERE certifier = ?", (certifier,))
            connection.executemany(_PUT_QUEUED, rows)

        await self._database.write(work)

    async def add_record(self, record: CertificationRecord) -> None:
        """Keep what was answered."""
        answers = json.dumps([[to_text(part) for part in pair] for pair in record.answers], ensure_ascii=False)
        values = (
            *(record.certifier, record.receiver, to_text(record.receiver_name), to_ms(record.at)),
            *(record.licence, answers),
        )
        await self._database.change(_ADD_RECORD, *values)

    async def records(self, receiver: Address | None = None) -> tuple[CertificationRecord, ...]:
        """What was answered, newest first."""
        query = (
            "SELECT * FROM certification_record WHERE ?1 IS NULL OR receiver = ?1 ORDER BY at_ms DESC, record_id DESC"
        )
        return await self._database.select(_record, query, receiver)


def _put_received(connection: sqlite3.Connection, received: Mapping[int, Sequence[Certification]]) -> None:
    connection.executemany("DELETE FROM certification WHERE receiver = ?", [(index,) for index in received])
    alive = [one for certifications in received.values() for one in certifications]
    connection.executemany(_PUT_CERTIFICATION, _certification_rows(alive))


def _identity_values(identity: Identity) -> tuple[object, ...]:
    former, quota = identity.former_owner, identity.quota
    return (
        *(identity.index, identity.owner, identity.status.value, *_block_values(identity.at)),
        *(identity.scheduled_on, identity.next_invitation_on),
        *((former.address, former.changed_at) if former else (None, None)),
        *(identity.received, identity.issued, identity.next_certification_on, identity.membership_expires_on),
        identity.evaluated_for,
        *((to_integer(quota.amount_cents), quota.last_use) if quota else (None, None)),
        identity.is_leaving,
    )


def _identity(row: sqlite3.Row) -> Identity:
    return Identity(
        index=row["identity_index"],
        owner=Address(row["owner"]),
        status=IdentityStatus(row["status"]),
        at=_block(row),
        scheduled_on=row["scheduled_on"],
        next_invitation_on=BlockNumber(row["next_invitation_on"]),
        former_owner=FormerOwner(row["former_owner"], row["owner_changed_at"]) if row["former_owner"] else None,
        received=row["received"],
        issued=row["issued"],
        next_certification_on=BlockNumber(row["next_certification_on"]),
        membership_expires_on=row["membership_expires_on"],
        evaluated_for=row["evaluated_for"],
        quota=None if row["quota"] is None else Quota(Cents(row["quota"]), row["quota_last_use"]),
        is_leaving=bool(row["is_leaving"]),
    )


def _block_values(at: BlockRef) -> tuple[int, str, int]:
    return at.number, at.hash, to_ms(at.time)


def _block(row: sqlite3.Row) -> BlockRef:
    return to_block(row["block"], row["block_hash"], row["block_ms"])


def _certification_rows(certifications: Iterable[Certification]) -> list[tuple[int, int, int]]:
    return [(one.receiver, one.issuer, one.expires_on) for one in certifications]


def _certification(row: sqlite3.Row) -> Certification:
    return Certification(row["issuer"], row["receiver"], BlockNumber(row["expires_on"]))


def _count(row: sqlite3.Row) -> tuple[int, int]:
    return row["receiver"], row["certifications"]


def _queued(row: sqlite3.Row) -> QueuedCertification:
    certifier, receiver = Address(row["certifier"]), Address(row["receiver"])
    return QueuedCertification(certifier, receiver, row["position"], from_ms(row["added_ms"]), row["note"])


def _record(row: sqlite3.Row) -> CertificationRecord:
    return CertificationRecord(
        certifier=Address(row["certifier"]),
        receiver=Address(row["receiver"]),
        receiver_name=row["receiver_name"],
        at=from_ms(row["at_ms"]),
        licence=row["licence"],
        answers=tuple((str(question), str(answer)) for question, answer in json.loads(row["answers"])),
    )
