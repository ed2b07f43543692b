"""Doubts about a name before paying: a name like another's, or not the account paid last under that name."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.folding import folded
from sakia_ng.domain.likeness import likeness, look_alike
from sakia_ng.domain.movement import Person
from sakia_ng.ports.store import Account, Contact, Store

_MOST_ALIKE = 2
"""More names than this are not read any more."""


class DoubtKind(StrEnum):
    """Why the person may not be the one that is meant."""

    PAID_ANOTHER = "paid_another"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class NameDoubt:
    """Another account that may be the one that is meant.

    Attributes:
        kind: why.
        name: its name, harmless to show.
        address: where it is.
    """

    kind: DoubtKind
    name: str
    address: Address


class NameDoubts:
    """Compares a name with those of accounts, contacts and people paid before.

    Args:
        store: who is known here.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    async def about(self, address: Address, names: Sequence[str]) -> list[NameDoubt]:
        """Return what to tell before an account is paid under these names, the most serious first.

        Args:
            address: who is about to be paid.
            names: how the user and the chain call them.
        """
        paid = await self._store.history.paid()
        contacts, accounts = await self._store.contacts.all(), await self._store.accounts.all()
        return await asyncio.to_thread(_doubts, address, names, paid, (*contacts, *accounts))  # thousands, perhaps


def _doubts(
    address: Address, names: Sequence[str], paid: Sequence[Person], own: Iterable[Contact | Account]
) -> list[NameDoubt]:
    own_words = {one.address: one.name for one in own}  # the name of an account counts before that of a contact
    called = {person.address: person.name.shown() for person in paid if person.name is not None} | own_words
    doubts = _paid_another(address, names, called, [person.address for person in paid])
    told = {doubt.address for doubt in doubts} | {address}
    alike = (
        NameDoubt(DoubtKind.ALIKE, name, other)
        for other, name in called.items()
        if other not in told and _is_alike(address, names, other, name, own_words)
    )
    return [*doubts, *islice(alike, _MOST_ALIKE)]


def _paid_another(
    address: Address, names: Sequence[str], called: Mapping[Address, str], paid: Sequence[Address]
) -> list[NameDoubt]:
    """Say so when the last payment to somebody of exactly this name went elsewhere."""
    wanted = {folded(name) for name in names}
    for other in paid:
        if other == address:
            return []
        if folded(called.get(other, "")) in wanted:
            return [NameDoubt(DoubtKind.PAID_ANOTHER, called[other], other)]
    return []


def _is_alike(
    address: Address, names: Sequence[str], other: Address, called: str, own_words: Mapping[Address, str]
) -> bool:
    """Compare down to one letter, unless the user chose both words and so knows both people."""
    if address in own_words and other in own_words:
        return likeness(own_words[address]) == likeness(called)
    return any(look_alike(name, called) for name in names)
