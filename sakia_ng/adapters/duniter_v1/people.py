"""Names of people, by one node."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from urllib.parse import quote

from sakia_ng.adapters.duniter_v1.bma import Bma, BmaRefusal
from sakia_ng.adapters.duniter_v1.texts import garbage
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.json_values import items, mapping, text
from sakia_ng.adapters.servers.people_ranking import ranked
from sakia_ng.domain.addresses import Address, decode_v1
from sakia_ng.domain.identity_name import V1_NAMES
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import UserError

_SEARCHED = re.compile(r"[A-Za-z0-9_-]{1,100}")
"""What a name or a key may hold: anything else is in none, and need not be asked for."""

_NOBODY = 2001


async def members(bma: Bma) -> Mapping[Address, str]:
    """Return the names of all members. Raises ``EnvironmentProblem``."""
    answer = mapping(await bma.get("wot/members", duniterpy_bma().wot.MEMBERS_SCHEMA))
    return dict(_named(row, "uid") for row in map(mapping, items(answer.get("results"))))


async def search(bma: Bma, wanted: str, known: Mapping[Address, str]) -> tuple[Person, ...]:
    """Search names and keys that hold a text, of members and of others whose identity the node keeps.

    Args:
        bma: the node, which tells capital letters from small ones.
        wanted: what is searched.
        known: names of the members, in which capitals do not matter.

    Raises:
        EnvironmentProblem: the node cannot be asked.
    """
    if not _SEARCHED.fullmatch(wanted):
        return ()
    folded = wanted.casefold()
    near = [one for one, name in known.items() if folded in name.casefold() or wanted == one]
    others: dict[Address, str] = {}
    for address, name in await _looked_up(bma, wanted):
        others.setdefault(address, name)
    found = [_person(address, known[address], known) for address in near]
    found += [_person(address, name, known) for address, name in others.items() if address not in near]
    return ranked(found, wanted, wanted, -1)


async def name_holders(bma: Bma, name: str) -> list[Address]:
    """Return whose identities, revoked ones too, bear exactly a name. Raises ``EnvironmentProblem``."""
    return [address for address, known in await _looked_up(bma, name, with_revoked=True) if known == name]


def persons(addresses: Collection[Address], known: Mapping[Address, str]) -> Mapping[Address, Person]:
    """Return those of some accounts that belong to members."""
    return {address: _person(address, known[address], known) for address in addresses if address in known}


async def _looked_up(bma: Bma, wanted: str, *, with_revoked: bool = False) -> list[tuple[Address, str]]:
    if not _SEARCHED.fullmatch(wanted):
        return []
    try:
        answer = mapping(await bma.get(f"wot/lookup/{quote(wanted, safe='')}", duniterpy_bma().wot.LOOKUP_SCHEMA))
    except BmaRefusal as refusal:
        if refusal.ucode == _NOBODY:
            return []
        raise
    found: list[tuple[Address, str]] = []
    for row in map(mapping, items(answer.get("results"))):
        for identity in map(mapping, items(row.get("uids"))):
            address, name = _named({"pubkey": row.get("pubkey"), "uid": identity.get("uid")}, "uid")
            if with_revoked or not identity.get("revoked"):
                found.append((address, name))
    return found


def _named(row: Mapping[str, object], field: str) -> tuple[Address, str]:
    """Read an account and its name; what cannot be one makes the answer garbage."""
    address, name = text(row.get("pubkey")), text(row.get(field))
    try:
        decode_v1(address)
    except UserError:
        raise garbage() from None
    if not V1_NAMES.takes(name):
        raise garbage()
    return Address(address), name


def _person(address: Address, name: str, known: Mapping[Address, str]) -> Person:
    return Person(address, UntrustedText(name), None, is_member=address in known)
