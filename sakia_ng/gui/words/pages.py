"""Names of the pages, for the search field and the keyboard help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sakia_ng.gui.models.search import Hit
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon

translate = QCoreApplication.translate


def page_name(page: PageId) -> str:
    """Return the name of a page."""
    names = {
        PageId.HOME: translate("Pages", "Home"),
        PageId.ACCOUNT: translate("Pages", "Accounts"),
        PageId.PAY: translate("Pages", "Pay"),
        PageId.RECEIVE: translate("Pages", "Receive"),
        PageId.ADD_ACCOUNT: translate("Pages", "Add an account"),
        PageId.CONTACTS: translate("Pages", "Contacts"),
        PageId.TRUST: translate("Pages", "Web of trust"),
        PageId.CURRENCY: translate("Pages", "Currency"),
        PageId.NETWORK: translate("Pages", "Network"),
        PageId.SETTINGS: translate("Pages", "Settings"),
        PageId.SHORTCUTS: translate("Pages", "Keyboard shortcuts"),
        PageId.LICENCE: translate("Pages", "Licence of the Ğ1"),
        PageId.DOWNLOAD: translate("Pages", "Check a download"),
        PageId.LOG: translate("Pages", "Log"),
        PageId.ABOUT: translate("Pages", "About Sakia"),
    }
    return names[page]


_ICONS = {
    PageId.HOME: Icon.HOME,
    PageId.ACCOUNT: Icon.ACCOUNT,
    PageId.PAY: Icon.PAY,
    PageId.RECEIVE: Icon.RECEIVE,
    PageId.ADD_ACCOUNT: Icon.ADD,
    PageId.CONTACTS: Icon.CONTACTS,
    PageId.TRUST: Icon.WEB_OF_TRUST,
    PageId.CURRENCY: Icon.CURRENCY,
    PageId.NETWORK: Icon.NETWORK,
    PageId.SETTINGS: Icon.SETTINGS,
    PageId.SHORTCUTS: Icon.KEYBOARD,
    PageId.LICENCE: Icon.DOCUMENT,
    PageId.DOWNLOAD: Icon.REFEREE,
    PageId.LOG: Icon.LOG,
    PageId.ABOUT: Icon.INFO,
}


def page_hits() -> tuple[Hit, ...]:
    """Return every page as the search field offers it."""
    detail = translate("Pages", "page")
    return tuple(Hit(Destination(page), page_name(page), detail, _ICONS[page]) for page in PageId)
