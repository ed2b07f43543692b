"""What the search field offers: pages, commands, accounts, contacts at once; people as soon as they are found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from heapq import nsmallest

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.folding import folded
from sakia_ng.domain.identity_name import LONGEST_NAME
from sakia_ng.gui.commands import Command
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon
from sakia_ng.ports.store import Account, Contact
from sakia_ng.services.directory import Suggestion

MOST = 8
"""Longest list offered."""

_SHORTEST_OF_AN_ADDRESS = 4
"""Fewer characters of an address say nothing: half of all addresses hold them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the list.

    Attributes:
        destination: where it leads.
        name: what it is called.
        detail: short address, kind or shortcut, smaller.
        icon: what stands before it.
        command: what is done instead of going somewhere.
    """

    destination: Destination
    name: str
    detail: str
    icon: Icon
    command: Command | None = None


_Found = tuple[str, str, Callable[[], Hit]]
"""Somebody or something: the folded name, the address, and what makes the line of the list."""


def known_hits(text: str, live: Live, others: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return what this window knows itself: accounts first, then contacts, then the rest; best matches first."""
    wanted = folded(text.strip())
    if not wanted:
        return ()
    ranked = (
        (rank, number, made)
        for number, (name, address, made) in enumerate((*_accounts(live), *_contacts(live), *_others(others)))
        if (rank := _rank(wanted, name, address)) is not None
    )
    return tuple(made() for _, _, made in nsmallest(MOST, ranked, key=lambda entry: entry[:2]))


def person_hit(address: Address, name: str | None, *, is_member: bool) -> Hit:
    """Return the line of somebody found in the currency; it leads to paying them."""
    destination = Destination(PageId.PAY, person=address)
    icon = Icon.MEMBER if is_member else Icon.PERSON
    return Hit(destination, name or short_form(address), short_form(address) if name else "", icon)


def as_typed(text: str, found: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Leave out people found by a few letters in the middle of their address: nobody types those to mean them."""
    wanted = folded(text.strip())
    if len(wanted) >= _SHORTEST_OF_AN_ADDRESS:
        return tuple(found)
    return tuple(person for person in found if any(wanted in folded(name) for name in _names(person)))


def _names(person: Suggestion) -> Iterable[str]:
    return filter(None, (person.name, person.verified_name.shown(LONGEST_NAME) if person.verified_name else None))


def _accounts(live: Live) -> Iterator[_Found]:
    for view in live.overview.views:
        yield folded(view.account.name), view.account.address, partial(_account_hit, view.account)


def _contacts(live: Live) -> Iterator[_Found]:
    for name, contact in zip(live.book.names, live.contacts, strict=True):
        yield name, contact.address, partial(_contact_hit, contact)


def _others(hits: Iterable[Hit]) -> Iterator[_Found]:
    for hit in hits:
        yield folded(hit.name), hit.destination.account or hit.destination.person or "", partial(_itself, hit)


def _account_hit(account: Account) -> Hit:
    return Hit(
        Destination(PageId.ACCOUNT, account=account.address), account.name, short_form(account.address), Icon.ACCOUNT
    )


def _contact_hit(contact: Contact) -> Hit:
    destination = Destination(PageId.CONTACTS, person=contact.address)
    return Hit(destination, contact.name, short_form(contact.address), Icon.CONTACTS)


def _itself(hit: Hit) -> Hit:
    return hit


def _rank(wanted: str, name: str, address: str) -> int | None:
    """0 for the same name, 1 for its start, 2 for a word's start, 3 for a part; None for no match."""
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if wanted in name:
        return 2 if f" {wanted}" in name else 3
    return 3 if len(wanted) >= _SHORTEST_OF_AN_ADDRESS and wanted in address.casefold() else None
