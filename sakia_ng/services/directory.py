"""Finding people: by the user's own words first, then by what the chain verified."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address, parse_address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.folding import folded
from sakia_ng.domain.movement import Person
from sakia_ng.domain.searched_text import may_be_sent
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.store import Account, Store
from sakia_ng.services.name_doubts import NameDoubt, NameDoubts
from sakia_ng.services.names import Names

_log = logging.getLogger(__name__)
_MOST_KNOWN = 50


class NameKind(StrEnum):
    """Who gave a name: in order of preference."""

    OWN = "own"
    CONTACT = "contact"
    IDENTITY = "identity"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody who may be meant.

    Attributes:
        address: their account.
        name: the best name there is: the user's own word, else the verified name made harmless; None without any.
        name_kind: whose word it is.
        verified_name: name of the identity that owns the account, whatever the user calls it.
        is_member: whether that identity is a member, None when nothing was heard of it.
        note: the user's note of a contact.
    """

    address: Address
    name: str | None
    name_kind: NameKind
    verified_name: UntrustedText | None
    is_member: bool | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecipientCard:
    """What to show of somebody before paying.

    Attributes:
        suggestion: who.
        times_paid: payments to them from the paying account that are known here.
        state: their account at the newest finalised block, None when no node could be asked.
        doubts: accounts that may be meant instead, the most serious doubt first.
    """

    suggestion: Suggestion
    times_paid: int
    state: AccountState | None
    doubts: tuple[NameDoubt, ...] = ()


class Directory:
    """People of one currency.

    Args:
        ledger: who knows the others.
        store: who knows those the user met.
        currency: whose addresses are read.
    """

    def __init__(self, *, ledger: Ledger, store: Store, currency: Currency) -> None:
        self._ledger = ledger
        self._store = store
        self._currency = currency
        self._names = Names(ledger=ledger, store=store)
        self._doubts = NameDoubts(store)

    async def search(self, text: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Return who may be meant by part of a name or address, exact matches first, at most ``limit``.

        Own accounts come before contacts, people met, then the indexer's people. Without indexer, those known here;
        likewise for a text that may be a secret, which nobody is asked about (see ``may_be_sent``).
        """
        wanted = text.strip()
        if limit <= 0 or not may_be_sent(wanted, self._currency):
            return await self.search_here(text, limit)
        try:
            strangers = await self._ledger.people(wanted, limit)
        except EnvironmentProblem as problem:
            _log.warning("searching here only: %s", problem.code)
            return await self._suggestions(wanted, (), limit)
        return await self._suggestions(wanted, strangers, limit)

    async def search_here(self, text: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Return what ``search`` finds without asking anybody: at once, while somebody types."""
        wanted = text.strip()
        return await self._suggestions(wanted, (), limit) if wanted and limit > 0 else ()

    async def card(self, address: Address, payer: Address | None) -> RecipientCard:
        """Return what is known of somebody, asking node and indexer where they can be reached."""
        try:
            await self._names.learn((address,))
        except EnvironmentProblem as problem:
            _log.warning("a name is not to be had: %s", problem.code)
        known = (await self._store.people.get((address,))).get(address)
        word = (await self._words_for((address,), await self._store.accounts.all())).get(address)
        suggestion = _suggestion(address, word, known)
        times = 0 if payer is None else await self._store.history.times_paid(payer, address)
        verified = () if suggestion.verified_name is None else (suggestion.verified_name.shown(),)
        names = [*((suggestion.name,) if suggestion.name else ()), *verified]
        doubts = await self._doubts.about(address, names)
        return RecipientCard(suggestion, times, await self._state(address), tuple(doubts))

    async def learn_names(self, addresses: Iterable[Address]) -> None:
        """Ask the verified names of accounts not known yet, and keep them.

        Raises:
            EnvironmentProblem: no indexer could be asked.
        """
        await self._names.learn(addresses)

    async def _state(self, address: Address) -> AccountState | None:
        try:
            head = await self._ledger.finalized_head()
            return (await self._ledger.account_states((address,), head)).get(address)
        except EnvironmentProblem as problem:
            _log.warning("a balance is not to be had: %s", problem.code)
            return None

    async def _suggestions(self, wanted: str, strangers: Sequence[Person], limit: int) -> tuple[Suggestion, ...]:
        accounts = await self._store.accounts.all()
        own = {account.address for account in accounts}
        contacts = await self._store.contacts.search(wanted, limit + len(own))
        met = await self._store.people.search(wanted, _MOST_KNOWN)
        key = folded(wanted)
        found = [one.address for one in accounts if key in folded(one.name) or wanted in one.address]
        found += [contact.address for contact in contacts if contact.address not in own]
        typed = self._typed_address(wanted)
        found += [*(person.address for person in (*met, *strangers)), *((typed,) if typed else ())]
        words = await self._words_for(found, accounts)
        known = {**await self._store.people.get(found), **{person.address: person for person in strangers}}
        suggestions = [_suggestion(address, words.get(address), known.get(address)) for address in dict.fromkeys(found)]
        suggestions.sort(key=lambda suggestion: not _is_exact(suggestion, key, typed))
        return tuple(suggestions[:limit])

    async def _words_for(self, addresses: Sequence[Address], accounts: Sequence[Account]) -> dict[Address, _Word]:
        """Return what the user calls these: an own account by its own name, with the note of a contact."""
        contacts = await self._store.contacts.get(addresses)
        words = {address: _Word(one.name, NameKind.CONTACT, one.note) for address, one in contacts.items()}
        for account in accounts:
            note = words[account.address].note if account.address in words else ""
            words[account.address] = _Word(account.name, NameKind.OWN, note)
        return words

    def _typed_address(self, wanted: str) -> Address | None:
        try:
            return parse_address(wanted, self._currency)
        except UserError:
            return None


@dataclass(frozen=True, slots=True)
class _Word:
    """What the user calls an account."""

    name: str
    kind: NameKind
    note: str


def _suggestion(address: Address, word: _Word | None, person: Person | None) -> Suggestion:
    verified = None if person is None else person.name
    is_member = None if person is None else person.is_member
    if word is not None:
        return Suggestion(address, word.name, word.kind, verified, is_member, word.note)
    if verified is not None:
        return Suggestion(address, verified.shown(), NameKind.IDENTITY, verified, is_member)
    return Suggestion(address, None, NameKind.NONE, None, is_member)


def _is_exact(suggestion: Suggestion, key: str, typed: Address | None) -> bool:
    """Whether exactly this name or address was typed."""
    names = (suggestion.name, suggestion.verified_name.raw if suggestion.verified_name else None)
    return suggestion.address == typed or any(name is not None and folded(name) == key for name in names)
