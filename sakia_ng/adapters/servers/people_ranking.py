"""Order in which people found are shown."""

from __future__ import annotations

from collections.abc import Iterable

from sakia_ng.domain.movement import Person


def ranked(found: Iterable[Person], wanted: str, address: str, index: int) -> tuple[Person, ...]:
    """Return people without repeats: exact matches, then names that begin so, then the rest; members before others.

    Args:
        found: in the order of the indexer.
        wanted: the text searched.
        address: the address that it stands for, if it is one.
        index: the identity number that it is, if it is one.
    """
    unique: dict[str, Person] = {}
    for person in found:
        if unique.get(person.address) is None or unique[person.address].name is None:
            unique[person.address] = person
    lowered = wanted.casefold()

    def rank(person: Person) -> tuple[int, bool, str]:
        name = person.name.raw.casefold() if person.name else ""
        exact = name == lowered or person.address == address or person.index == index
        closeness = 0 if exact else 1 if name.startswith(lowered) else 2 if lowered in name else 3
        return closeness, not person.is_member, name or person.address

    return tuple(sorted(unique.values(), key=rank))
