"""Fills the squid with identities, certifications, memberships and smiths of the past."""

from __future__ import annotations

from sakia_ng.sandbox.population.calendar import GENESIS_MS, YEAR_MS, block_of
from sakia_ng.sandbox.population.people import expiry_ms
from sakia_ng.sandbox.population.records import NEVER, Certification, Person, Status
from sakia_ng.sandbox.population.trust import VALIDITY_MS
from sakia_ng.sandbox.population.world import Population
from sakia_ng.sandbox.squid.history import Annals
from sakia_ng.sandbox.squid.store import Store

SMITHS = 5
"""The first founders forge blocks."""


class TrustHistory:
    """Writes who is who and who trusts whom.

    Args:
        store: where it goes.
        annals: past blocks and events.
        population: what happened.

    Attributes:
        identity_ids: id of each identity by index.
    """

    def __init__(self, store: Store, annals: Annals, population: Population) -> None:
        self._store = store
        self._annals = annals
        self._population = population
        self._created = {
            person.index: annals.event(
                block_of(person.created_ms),
                "Identity",
                "IdtyCreated",
                idty_index=person.index,
                owner_key=person.account.key,
            )
            for person in population.people
        }
        self.identity_ids = {
            person.index: f"genesis-identity_{person.index}"
            if person.created_ms < GENESIS_MS
            else self._created[person.index]
            for person in population.people
        }

    def write(self) -> None:
        """Write everything."""
        for person in self._population.people:
            self._identity(person)
            self._memberships(person)
        for cert in self._population.certifications:
            self._certification(cert)
        self._smiths()
        self._populations()

    def _identity(self, person: Person) -> None:
        changes = (person.created_ms, person.last_membership_ms, person.left_ms, person.revoked_ms)
        name = self.identity_ids[person.index]
        self._store.put(
            "Identity",
            {
                "id": name,
                "index": person.index,
                "name": person.name or name,
                "status": str(person.status),
                "createdOn": block_of(person.created_ms),
                "lastChangeOn": block_of(max(changes)),
                "isMember": person.status is Status.MEMBER,
                "expireOn": block_of(expiry_ms(person)) if person.joined_ms else 0,
                "firstEligibleUd": person.first_eligible_ud,
                "accountId": person.account.address,
                "accountRemovedId": None,
                "createdInId": self._created[person.index],
            },
        )

    def _memberships(self, person: Person) -> None:
        dates = [(person.joined_ms, "Creation"), *((moment, "Renewal") for moment in person.renewals_ms)]
        for moment, kind in [*dates, (person.left_ms, "Removal")]:
            if moment != NEVER:
                self._membership(person, moment, kind)

    def _membership(self, person: Person, moment: int, kind: str) -> None:
        names = {"Creation": "MembershipAdded", "Renewal": "MembershipRenewed", "Removal": "MembershipRemoved"}
        fields = {"member": person.index, "expire_on": block_of(moment + YEAR_MS)}
        event = self._annals.event(block_of(moment), "Membership", names[kind], **fields)
        row = {"id": event, "eventType": kind, "blockNumber": block_of(moment), "eventId": event}
        self._store.put("MembershipEvent", {**row, "identityId": self.identity_ids[person.index]})

    def _certification(self, cert: Certification) -> None:
        created = self._cert_event(cert, cert.created_ms, "CertAdded")
        updated = self._cert_event(cert, cert.renewed_ms, "CertRenewed") if cert.renewed_ms else created
        name = f"historic-cert_{cert.issuer}-{cert.receiver}" if cert.created_ms < GENESIS_MS else created
        expiry = cert.updated_ms + VALIDITY_MS
        events = [(created, cert.created_ms, "Creation")]
        if cert.renewed_ms:
            events.append((updated, cert.renewed_ms, "Renewal"))
        if expiry <= self._population.now_ms:
            events.append((self._cert_event(cert, expiry, "CertRemoved"), expiry, "Removal"))
        self._store.put(
            "Cert",
            {
                "id": name,
                "isActive": expiry > self._population.now_ms,
                "createdOn": block_of(cert.created_ms),
                "updatedOn": block_of(cert.updated_ms),
                "expireOn": block_of(expiry),
                "issuerId": self.identity_ids[cert.issuer],
                "receiverId": self.identity_ids[cert.receiver],
                "createdInId": created,
                "updatedInId": updated,
            },
        )
        for event, moment, kind in events:
            row = {"id": event, "blockNumber": block_of(moment), "eventType": kind}
            self._store.put("CertEvent", {**row, "certId": name, "eventId": event})

    def _cert_event(self, cert: Certification, moment: int, name: str) -> str:
        fields = {"issuer": cert.issuer, "receiver": cert.receiver}
        return self._annals.event(block_of(moment), "Certification", name, **fields)

    def _smiths(self) -> None:
        for person in self._population.people[:SMITHS]:
            self._store.put(
                "Smith",
                {
                    "id": f"genesis-smith_{person.index}",
                    "index": person.index,
                    "smithStatus": "Smith",
                    "lastChanged": 0,
                    "forged": self._population.head // SMITHS,
                    "lastForged": self._population.head - person.index,
                    "identityId": self.identity_ids[person.index],
                },
            )
        for issuer in range(1, SMITHS + 1):
            for receiver in range(1, SMITHS + 1):
                if issuer != receiver:
                    ends = {"issuerId": f"genesis-smith_{issuer}", "receiverId": f"genesis-smith_{receiver}"}
                    name = f"genesis-smith-cert_{issuer}-{receiver}"
                    self._store.put("SmithCert", {"id": name, "createdOn": 0, **ends})

    def _populations(self) -> None:
        """Count people each time somebody comes or goes."""
        people = self._population.people
        moments = {moment for person in people for moment in (person.joined_ms, person.left_ms) if moment}
        for moment in sorted(moments):
            self._store.put(
                "PopulationHistory",
                {
                    "id": f"population_{block_of(moment)}",
                    "smithCount": SMITHS,
                    "memberCount": sum(person.is_member_at(moment) for person in people),
                    "activeAccountCount": sum(person.created_ms <= moment for person in people),
                    "blockNumber": block_of(moment),
                },
            )
