"""What the search field offers: pages, commands, accounts, contacts at once; people as soon as they are found."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.gui.commands import Command
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon
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


def plain(text: str) -> str:
    """Return a text without accents and case, for comparing names as people type them."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parts if not unicodedata.combining(character))


def known_hits(text: str, live: Live, others: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return what this window knows itself: accounts first, then contacts, then the rest; best matches first."""
    wanted = plain(text.strip())
    if not wanted:
        return ()
    hits = [*_accounts(live), *_contacts(live), *others]
    ranked = sorted(
        ((rank, number, hit) for number, hit in enumerate(hits) if (rank := _rank(wanted, hit)) is not None),
        key=lambda entry: entry[:2],
    )
    return tuple(hit for _, _, hit in ranked[:MOST])


def person_hit(address: Address, name: str | None, *, is_member: bool) -> Hit:
    """Return the line of somebody found in the currency; it leads to paying them."""
    destination = Destination(PageId.PAY, person=address)
    icon = Icon.MEMBER if is_member else Icon.PERSON
    return Hit(destination, name or short_form(address), short_form(address) if name else "", icon)


def as_typed(text: str, found: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Leave out people found by a few letters in the middle of their address: nobody types those to mean them."""
    wanted = plain(text.strip())
    if len(wanted) >= _SHORTEST_OF_AN_ADDRESS:
        return tuple(found)
    return tuple(person for person in found if any(wanted in plain(name) for name in _names(person)))


def _names(person: Suggestion) -> Iterable[str]:
    return filter(None, (person.name, person.verified_name.shown(80) if person.verified_name else None))


def _accounts(live: Live) -> Iterable[Hit]:
    for view in live.overview.views:
        account = view.account
        destination = Destination(PageId.ACCOUNT, account=account.address)
        yield Hit(destination, account.name, short_form(account.address), Icon.ACCOUNT)


def _contacts(live: Live) -> Iterable[Hit]:
    for contact in live.contacts:
        destination = Destination(PageId.CONTACTS, person=contact.address)
        yield Hit(destination, contact.name, short_form(contact.address), Icon.CONTACTS)


def _rank(wanted: str, hit: Hit) -> int | None:
    """0 for the same name, 1 for its start, 2 for a word's start, 3 for a part; None for no match."""
    name = plain(hit.name)
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if f" {wanted}" in f" {name}":
        return 2
    address = hit.destination.account or hit.destination.person or ""
    return 3 if wanted in name or (len(wanted) >= _SHORTEST_OF_AN_ADDRESS and wanted in address.casefold()) else None
