"""Where one can go in the window. Pages ask for a destination and do not know who takes them there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.operation import OperationId


class PageId(StrEnum):
    """The pages of the main window."""

    HOME = "home"
    ACCOUNT = "account"
    PAY = "pay"
    RECEIVE = "receive"
    ADD_ACCOUNT = "add_account"
    CONTACTS = "contacts"
    TRUST = "trust"
    CURRENCY = "currency"
    NETWORK = "network"
    SETTINGS = "settings"
    SHORTCUTS = "shortcuts"
    LICENCE = "licence"
    DOWNLOAD = "download"
    LOG = "log"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Destination:
    """A page, and what it should show.

    Attributes:
        page: which page.
        account: the account concerned: the one shown, the payer, the one that receives.
        person: the other side: who is to be paid, or the contact to show.
        operation: a payment on its way to follow.
        text: something typed or pasted that the page should take further.
    """

    page: PageId
    account: Address | None = None
    person: Address | None = None
    operation: OperationId | None = None
    text: str = ""
