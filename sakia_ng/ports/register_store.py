"""Everybody of the web of trust by name, and the groups that the user makes of them, as kept on this machine.

Gives the guarantees of ``ports.store``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.identity import RegisterEntry


class RegisterRepository(Protocol):
    """The register of all identities, as last read."""

    async def block(self) -> BlockRef | None:
        """The block that the register is true of, None before the first reading."""

    async def put_everybody(self, entries: Collection[RegisterEntry], at: BlockRef) -> None:
        """Replace the register."""

    async def put_changes(self, at: BlockRef, changed: Collection[RegisterEntry], gone: Collection[int]) -> None:
        """Bring the register to a later block; an entry that comes without name keeps the one known."""

    async def get(self, indexes: Collection[int]) -> Mapping[int, RegisterEntry]:
        """Entries by number."""

    async def of_owner(self, address: Address) -> RegisterEntry | None:
        """The identity that an account owns."""

    async def search(self, text: str, limit: int) -> tuple[RegisterEntry, ...]:
        """Identities whose name or address holds a text, or whose number it is: exact ones and members first."""

    async def newest(self, statuses: Collection[IdentityStatus], limit: int) -> tuple[RegisterEntry, ...]:
        """Identities of certain statuses, those created last before."""


@dataclass(frozen=True, slots=True)
class Group:
    """People whose deadlines the user watches together.

    Attributes:
        id: its number here.
        name: the user's word.
        people: numbers of their identities.
    """

    id: int
    name: str
    people: tuple[int, ...] = ()


class GroupRepository(Protocol):
    """The groups, kept here alone."""

    async def all(self) -> tuple[Group, ...]:
        """Every group, in the order in which they were made."""

    async def add(self, name: str, people: Sequence[int] = ()) -> Group:
        """Make a group."""

    async def put(self, group: Group) -> None:
        """Change the name and the people of a group; one that does not exist is left alone."""

    async def remove(self, group_id: int) -> None:
        """Forget a group."""
