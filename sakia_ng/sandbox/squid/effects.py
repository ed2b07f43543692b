"""What events of new blocks change in the squid's tables.

Money, identities and certifications are read back from the chain's state at the end of the block, so that the squid
says what the node says; events only tell what to look at, and make the rows of history.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from sakia_ng.domain.addresses import encode_ss58
from sakia_ng.domain.keys import PublicKey
from sakia_ng.sandbox.blocks import Block, EventRecord
from sakia_ng.sandbox.chain import StateView
from sakia_ng.sandbox.population.records import SS58_PREFIX
from sakia_ng.sandbox.runtime.storage import (
    ACCOUNT,
    CERTS_BY_RECEIVER,
    CURRENT_UD_INDEX,
    IDENTITIES,
    IDENTITY_INDEX_OF,
    MEMBERSHIP,
)
from sakia_ng.sandbox.squid.ids import block_id
from sakia_ng.sandbox.squid.store import Row, Store

Fields = Mapping[str, object]
_KEY_BYTES = 32


def address_of(value: object) -> str:
    """Return the address of an account that an event names."""
    return encode_ss58(PublicKey(cast("bytes", value)), SS58_PREFIX)


class Effects:
    """Applies events to a store.

    Args:
        store: the tables.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._accounts: dict[bytes, None] = {}
        self._identities: dict[int, None] = {}
        self._certs: list[tuple[int, int]] = []
        self._dividends: list[tuple[str, str]] = []
        self._handlers: dict[tuple[str, str], Callable[[Block, str, Fields], None]] = {
            ("Balances", "Transfer"): self._transfer,
            ("UniversalDividend", "NewUdCreated"): self._new_dividend,
            ("UniversalDividend", "UdReevalued"): self._reevaluation,
            ("Identity", "IdtyCreated"): self._identity_created,
            ("Identity", "IdtyConfirmed"): self._identity_confirmed,
            ("Identity", "IdtyChangedOwnerKey"): self._owner_changed,
            ("Identity", "IdtyRemoved"): self._identity_removed,
            ("Certification", "CertAdded"): self._certified("Creation"),
            ("Certification", "CertRenewed"): self._certified("Renewal"),
            ("Certification", "CertRemoved"): self._certified("Removal"),
            ("Membership", "MembershipAdded"): self._member("Creation"),
            ("Membership", "MembershipRenewed"): self._member("Renewal"),
            ("Membership", "MembershipRemoved"): self._member("Removal"),
        }

    def take(self, block: Block, event_id: str, event: EventRecord) -> None:
        """Take one event of a block into account."""
        for value in event.fields.values():
            if isinstance(value, bytes) and len(value) == _KEY_BYTES:
                self._accounts[value] = None
        if event.pallet in {"Identity", "Membership"}:
            index = event.fields.get("idty_index", event.fields.get("member"))
            self._identities[cast("int", index)] = None
        handler = self._handlers.get((event.pallet, event.name))
        if handler is not None:
            handler(block, event_id, event.fields)

    def refresh(self, block: Block, state: StateView) -> None:
        """Write what the state says, at the end of a block, about all that its events named."""
        for key in self._accounts:
            self._refresh_account(block, state, key)
            index = IDENTITY_INDEX_OF.get(state, key)
            if index is not None:
                self._identities[index] = None
        for index in self._identities:
            self._refresh_identity(block, state, index)
        for issuer, receiver in self._certs:
            self._refresh_cert(state, issuer, receiver)
        for entity, row_id in self._dividends:
            column = "index" if entity == "UniversalDividend" else "udIndex"
            self._store.update(entity, row_id, **{column: CURRENT_UD_INDEX.get(state) - 1})
        for pending in (self._accounts, self._identities, self._certs, self._dividends):
            pending.clear()

    def _refresh_account(self, block: Block, state: StateView, key: bytes) -> None:
        address = address_of(key)
        old = self._store["Account"].get(address)
        lives = ACCOUNT.contains(state, key)
        if old is None and not lives:
            return  # a hash, or an account that never came to be
        data = ACCOUNT.get(state, key).data
        row: dict[str, object] = {"id": address, "createdOn": block.number, **(old or {})}
        linked = self._identity_id(data.linked_idty)
        self._store.put("Account", {**row, "isActive": lives, "balance": data.free, "linkedIdentityId": linked})

    def _refresh_identity(self, block: Block, state: StateView, index: int) -> None:
        row_id = self._identity_id(index)
        value = IDENTITIES.get(state, index)
        if row_id is None or value is None:
            return
        membership = MEMBERSHIP.get(state, index)
        changes: dict[str, object] = {
            "status": value.status,
            "isMember": membership is not None,
            "accountId": address_of(value.owner_key),
            "firstEligibleUd": value.data.first_eligible_ud,
        }
        old = cast("Row", self._store["Identity"].get(row_id))
        if membership is not None:
            changes["expireOn"] = membership.expire_on
        if changes["status"] != old["status"] or changes.get("expireOn", old["expireOn"]) != old["expireOn"]:
            changes["lastChangeOn"] = block.number
        self._store.update("Identity", row_id, **changes)

    def _refresh_cert(self, state: StateView, issuer: int, receiver: int) -> None:
        row = self._cert(issuer, receiver)
        expiry = dict(CERTS_BY_RECEIVER.get(state, receiver)).get(issuer)
        if row is not None and expiry is not None:
            self._store.update("Cert", row["id"], expireOn=expiry)

    def _identity_id(self, index: int | None) -> str | None:
        rows = [] if index is None else self._store["Identity"].where("index", index)
        return str(rows[0]["id"]) if rows else None

    def _cert(self, issuer: int, receiver: int) -> Row | None:
        received = self._store["Cert"].where("receiverId", self._identity_id(receiver))
        return next((row for row in received if row["issuerId"] == self._identity_id(issuer)), None)

    def _transfer(self, block: Block, event_id: str, fields: Fields) -> None:
        row = {"id": event_id, "blockNumber": block.number, "timestamp": block.timestamp_ms}
        ends = {"fromId": address_of(fields["from"]), "toId": address_of(fields["to"])}
        links = {"amount": fields["amount"], "eventId": event_id, "commentId": None}
        self._store.put("Transfer", {**row, **ends, **links})

    def _new_dividend(self, block: Block, event_id: str, fields: Fields) -> None:
        row = {"id": event_id, "blockNumber": block.number, "timestamp": block.timestamp_ms, "eventId": event_id}
        figures = {"monetaryMass": fields["monetary_mass"], "membersCount": fields["members_count"]}
        amount = fields["amount"]
        self._store.put("UniversalDividend", {**row, **figures, "amount": amount, "index": 0})
        self._dividends.append(("UniversalDividend", event_id))
        for member in self._store["Identity"].where("isMember", True):
            name = f"{block.number}-{block_id(block.number, block.hash)}-{cast('int', member['index']):06d}"
            part = {"id": name, "amount": amount, "blockNumber": block.number, "timestamp": block.timestamp_ms}
            self._store.put("UdHistory", {**part, "identityId": member["id"]})

    def _reevaluation(self, block: Block, event_id: str, fields: Fields) -> None:
        row = {"id": event_id, "blockNumber": block.number, "timestamp": block.timestamp_ms, "eventId": event_id}
        figures = {"monetaryMass": fields["monetary_mass"], "membersCount": fields["members_count"]}
        self._store.put("UdReeval", {**row, **figures, "newUdAmount": fields["new_ud_amount"], "udIndex": 0})
        self._dividends.append(("UdReeval", event_id))

    def _identity_created(self, block: Block, event_id: str, fields: Fields) -> None:
        self._store.put(
            "Identity",
            {
                "id": event_id,
                "index": fields["idty_index"],
                "name": event_id,
                "status": "Unconfirmed",
                "createdOn": block.number,
                "lastChangeOn": block.number,
                "isMember": False,
                "expireOn": 0,
                "firstEligibleUd": 0,
                "accountId": address_of(fields["owner_key"]),
                "accountRemovedId": None,
                "createdInId": event_id,
            },
        )

    def _identity_confirmed(self, _block: Block, _event_id: str, fields: Fields) -> None:
        name = cast("bytes", fields["name"]).decode("ascii")
        self._store.update("Identity", self._identity_id(cast("int", fields["idty_index"])), name=name)

    def _identity_removed(self, block: Block, _event_id: str, fields: Fields) -> None:
        row_id = self._identity_id(cast("int", fields["idty_index"]))
        old = self._store["Identity"].get(row_id)
        if old is not None:
            removed = {"accountId": None, "accountRemovedId": old["accountId"], "isMember": False}
            self._store.update("Identity", row_id, status="Removed", lastChangeOn=block.number, **removed)

    def _owner_changed(self, block: Block, event_id: str, fields: Fields) -> None:
        row_id = self._identity_id(cast("int", fields["idty_index"]))
        old = self._store["Identity"].get(row_id)
        ends = {"previousId": old and old["accountId"], "nextId": address_of(fields["new_owner_key"])}
        row = {"id": event_id, "blockNumber": block.number, "identityId": row_id}
        self._store.put("ChangeOwnerKey", {**row, **ends})

    def _certified(self, kind: str) -> Callable[[Block, str, Fields], None]:
        def write(block: Block, event_id: str, fields: Fields) -> None:
            issuer, receiver = cast("int", fields["issuer"]), cast("int", fields["receiver"])
            old = self._cert(issuer, receiver)
            row_id = old["id"] if old else event_id
            ends = {"issuerId": self._identity_id(issuer), "receiverId": self._identity_id(receiver)}
            first = {"createdOn": block.number, "createdInId": event_id, "expireOn": block.number}
            row: dict[str, object] = {"id": row_id, **ends, **first, **(old or {}), "isActive": kind != "Removal"}
            if kind != "Removal":
                row |= {"updatedOn": block.number, "updatedInId": event_id}
            self._store.put("Cert", row)
            self._certs.append((issuer, receiver))
            links = {"certId": row_id, "eventId": event_id}
            self._store.put("CertEvent", {"id": event_id, "blockNumber": block.number, "eventType": kind, **links})

        return write

    def _member(self, kind: str) -> Callable[[Block, str, Fields], None]:
        def write(block: Block, event_id: str, fields: Fields) -> None:
            row_id = self._identity_id(cast("int", fields["member"]))
            links = {"identityId": row_id, "eventId": event_id}
            self._store.put(
                "MembershipEvent", {"id": event_id, "eventType": kind, "blockNumber": block.number, **links}
            )
            self._store.update("Identity", row_id, isMember=kind != "Removal")
            self._count_people(block)

        return write

    def _count_people(self, block: Block) -> None:
        counts = {
            "smithCount": len(self._store["Smith"].rows),
            "memberCount": len(self._store["Identity"].where("isMember", True)),
            "activeAccountCount": len(self._store["Account"].where("isActive", True)),
        }
        self._store.put(
            "PopulationHistory", {"id": f"population_{block.number}", "blockNumber": block.number, **counts}
        )
