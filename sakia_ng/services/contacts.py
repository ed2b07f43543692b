"""People the user knows: names of the user's own, never taken for verified ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.folding import folded
from sakia_ng.domain.text import tidy_name
from sakia_ng.errors import Code, UserError
from sakia_ng.ports.store import Contact, Store
from sakia_ng.services.bus import Bus

LONGEST_NAME = 100
LONGEST_NOTE = 2_000


class ContactProblem(Code):
    """Why a contact cannot be kept. Params of ``TOO_LONG``: ``max_length``."""

    NO_NAME = "contact.no_name"
    TOO_LONG = "contact.too_long"


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody the user knows, with all the addresses that bear the same name.

    Attributes:
        name: the user's own word.
        note: the user's own note.
        addresses: at least one, the oldest order of the store.
    """

    name: str
    note: str
    addresses: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class AddressBook:
    """All contacts, and what they are found by: folded once, since there may be thousands and each key asks.

    Attributes:
        contacts: everybody, by name.
        names: the name of each of them, folded.
        people: the same by person.
        texts: name and note of each person, folded.
    """

    contacts: tuple[Contact, ...] = ()
    names: tuple[str, ...] = ()
    people: tuple[Known, ...] = ()
    texts: tuple[str, ...] = ()


def address_book(contacts: Sequence[Contact]) -> AddressBook:
    """Make ready what contacts are found by; of thousands it takes long enough for a thread of its own."""
    names = tuple(folded(contact.name) for contact in contacts)
    people = _grouped(zip(names, contacts, strict=True))
    texts = tuple(f"{name} {folded(known.note)}" for name, known in people.items())
    return AddressBook(tuple(contacts), names, tuple(people.values()), texts)


def grouped(contacts: Iterable[Contact]) -> tuple[Known, ...]:
    """Put contacts of one name together: a person may have several addresses. Case and accents do not count."""
    return tuple(_grouped((folded(contact.name), contact) for contact in contacts).values())


def _grouped(contacts: Iterable[tuple[str, Contact]]) -> dict[str, Known]:
    """Return people by their folded names."""
    found: dict[str, Known] = {}
    for name, contact in contacts:
        former = found.get(name)
        if former is None:
            found[name] = Known(contact.name, contact.note, (contact.address,))
        else:
            note = former.note or contact.note
            found[name] = Known(former.name, note, (*former.addresses, contact.address))
    return found


class Contacts:
    """The address book of one currency.

    Args:
        store: where it is kept.
        bus: who is told.
    """

    def __init__(self, *, store: Store, bus: Bus) -> None:
        self._store = store
        self._bus = bus

    async def all(self) -> tuple[Contact, ...]:
        """Everybody, by name."""
        return await self._store.contacts.all()

    async def put(self, contact: Contact) -> Contact:
        """Add or change somebody and return what was kept: the name as ``tidy_name`` leaves it.

        Raises:
            UserError: the name is empty, or the name or the note is too long.
        """
        (kept,) = await self.put_many((contact,))
        return kept

    async def put_many(self, contacts: Sequence[Contact]) -> tuple[Contact, ...]:
        """Add or change several at once, as ``put`` does, and return what was kept.

        Raises:
            UserError: as ``put``; nothing is changed then.
        """
        kept = tuple(_checked(contact) for contact in contacts)
        if kept:
            await self._store.contacts.put_many(kept)
            self._tell(*(contact.address for contact in kept))
        return kept

    async def put_known(self, known: Known, before: Sequence[Address] = ()) -> Known:
        """Keep somebody with all their addresses, and forget those of ``before`` that are no longer theirs.

        Raises:
            UserError: as ``put``; nothing is changed then.
        """
        kept = await self.put_many([Contact(address, known.name, known.note) for address in known.addresses])
        for address in before:
            if address not in known.addresses:
                await self.remove(address)
        return Known(kept[0].name, kept[0].note, known.addresses)

    async def remove(self, address: Address) -> None:
        """Forget somebody."""
        await self._store.contacts.remove(address)
        self._tell(address)

    def _tell(self, *addresses: Address) -> None:
        self._bus.publish(Changed(Topic.CONTACTS, frozenset(addresses)))


def _checked(contact: Contact) -> Contact:
    """Return what is kept of a contact, or refuse it."""
    name, note = tidy_name(contact.name), contact.note.strip()
    if not name:
        raise UserError(ContactProblem.NO_NAME)
    for text, longest in ((name, LONGEST_NAME), (note, LONGEST_NOTE)):
        if len(text) > longest:
            raise UserError(ContactProblem.TOO_LONG, max_length=longest)
    return Contact(contact.address, name, note)
