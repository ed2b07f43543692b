"""What the guides take from the session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.identity_name import LONGEST_NAME
from sakia_ng.gui.session import Session
from sakia_ng.services.first_run_tools import ReadyAccount, Tools

WORDS_LANGUAGE = {"fr": "french", "en": "english"}
"""Language of new words by language of the window."""


def guide_tools(session: Session) -> Tools:
    """Return the tools of a guide over a session."""

    async def find_names(addresses: Sequence[Address]) -> Mapping[Address, str]:
        await session.directory.learn_names(addresses)
        people = await session.store.people.get(addresses)
        return {address: person.name.shown(LONGEST_NAME) for address, person in people.items() if person.name}

    async def check_indexer(url: str, currency: Currency) -> None:
        if currency == session.currency:  # another one is checked by the session that will use it
            await session.check_indexer(url)

    return Tools(
        keystore=session.keystore,
        recovery=session.recovery,
        restore=session.restore,
        accounts=session.accounts,
        currency=session.currency,
        find_names=find_names,
        introduce=session.introduce,
        check_indexer=check_indexer,
    )


def ready_accounts(session: Session) -> tuple[ReadyAccount, ...]:
    """Return the accounts that the demonstration opens with one click: those of its first person."""
    first = next((account for account in session.demo_accounts if account.mnemonic), None)
    if first is None:
        return ()
    return tuple(
        ReadyAccount(account.name, account.mnemonic, account.derivation, account.scheme)
        for account in session.demo_accounts
        if account.mnemonic == first.mnemonic
    )
