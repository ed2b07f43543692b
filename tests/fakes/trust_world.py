"""A small web of trust around the accounts of a staged session."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sakia_ng.domain.account import IdentityStatus, IdentitySummary
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Certification, FormerOwner, Identity, Quota
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from tests.fakes.session import HEAD, Stage, address_of

ELSA, SAVINGS = 1_204, 1_377
MEMBERS = ("CamilleR", "Anouk_Le_Goff", "Yann", "Bastien-B", "Maelle", "Ronan22", "SoizicPerrot", "Gwendal")
FIRST_MEMBER = 12
NEWCOMER = 40
"""Not a member yet: four certifications, none of them Elsa's."""

NEWCOMER_NAME = "NouvelleVenue"
_A_DAY = int(timedelta(days=1).total_seconds()) // 6


def in_days(days: float) -> BlockNumber:
    """Return the block that is due after so many days."""
    return BlockNumber(HEAD.number + round(days * _A_DAY))


async def weave(stage: Stage, *, membership_days: float = 40, certifies_in_days: float = 0) -> None:
    """Make Elsa a member among eight others, and her savings' identity one that is no member any more.

    Args:
        stage: a session populated before.
        membership_days: how long her membership still lasts.
        certifies_in_days: when she may certify again.
    """
    accounts = {account.name: account.address for account in await stage.store.accounts.all()}
    elsa = Identity(
        ELSA,
        accounts["Elsa"],
        IdentityStatus.MEMBER,
        HEAD,
        former_owner=FormerOwner(address_of("Elsa’s former account"), in_days(-400)),
        received=7,
        issued=6,
        next_certification_on=in_days(certifies_in_days),
        membership_expires_on=in_days(membership_days),
        quota=Quota(Cents(37), in_days(-2)),
    )
    savings = Identity(SAVINGS, accounts["Épargne"], IdentityStatus.NOT_MEMBER, HEAD, in_days(200), received=2)
    _put(stage, elsa, "ElsaM")
    _put(stage, savings, "Elsa_bis")
    for number, name in enumerate(MEMBERS):
        owner, index = member(name), FIRST_MEMBER + number
        _put(stage, Identity(index, owner, IdentityStatus.MEMBER, HEAD, received=8, issued=8), name)
    newcomer = Identity(NEWCOMER, member(NEWCOMER_NAME), IdentityStatus.UNVALIDATED, HEAD, in_days(30), received=4)
    _put(stage, newcomer, NEWCOMER_NAME)
    stage.ledger.trust.certifications = _certifications()
    await _read(stage)


async def read_own(stage: Stage) -> None:
    """Keep the identities of the user as the ledger knows them now, as the background reading does."""
    await _read(stage)


def member(name: str) -> Address:
    """Return the account of somebody in this web."""
    return address_of("Camille Renard" if name == "CamilleR" else f"identity {name}")


def _put(stage: Stage, identity: Identity, name: str) -> None:
    stage.ledger.trust.known[identity.index] = identity
    stage.ledger.trust.names[name] = identity.index
    person = Person(identity.owner, UntrustedText(name), identity.index, is_member=identity.is_member)
    stage.ledger.known_people[identity.owner] = person


def _certifications() -> list[Certification]:
    received = [Certification(FIRST_MEMBER + n, ELSA, in_days(12 + 90 * n)) for n in range(7)]
    issued = [Certification(ELSA, FIRST_MEMBER + n, in_days(50 + 110 * n)) for n in range(6)]
    between = [
        Certification(FIRST_MEMBER + a, FIRST_MEMBER + b, in_days(300 + a + b))
        for a in range(len(MEMBERS))
        for b in range(len(MEMBERS))
        if a != b
    ]
    others = [Certification(FIRST_MEMBER + n, SAVINGS, in_days(100 + n)) for n in range(2)]
    newcomer = [Certification(FIRST_MEMBER + n, NEWCOMER, in_days(700)) for n in range(4)]
    return [*received, *issued, *between, *others, *newcomer]


async def _read(stage: Stage) -> None:
    accounts = [account.address for account in await stage.store.accounts.all()]
    found = await stage.ledger.trust.identities_of(accounts, HEAD)
    received = await stage.ledger.trust.received([one.index for one in found.values()], HEAD)
    await stage.store.trust.put_identities(list(found.values()))
    await stage.store.trust.put_received(received)
    states = await stage.store.figures.states()
    for address, identity in found.items():
        if address in states:
            summary = IdentitySummary(identity.index, identity.status, 0)
            stage.ledger.put_state(replace(states[address], identity=summary))
