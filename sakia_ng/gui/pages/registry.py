"""Which class shows which page; a page is imported when it is first opened, or before that beside the loop."""

from __future__ import annotations

import asyncio
from importlib import import_module

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.page import Page

_CLASSES = {
    PageId.HOME: ("sakia_ng.gui.pages.home.page", "HomePage"),
    PageId.ACCOUNT: ("sakia_ng.gui.pages.account.page", "AccountPage"),
    PageId.PAY: ("sakia_ng.gui.pages.pay.page", "PayPage"),
    PageId.RECEIVE: ("sakia_ng.gui.pages.receive.page", "ReceivePage"),
    PageId.ADD_ACCOUNT: ("sakia_ng.gui.pages.add_account", "AddAccountPage"),
    PageId.CONTACTS: ("sakia_ng.gui.pages.contacts.page", "ContactsPage"),
    PageId.TRUST: ("sakia_ng.gui.pages.trust.page", "TrustPage"),
    PageId.CURRENCY: ("sakia_ng.gui.pages.currency.page", "CurrencyPage"),
    PageId.NETWORK: ("sakia_ng.gui.pages.network.page", "NetworkPage"),
    PageId.SETTINGS: ("sakia_ng.gui.pages.settings.page", "SettingsPage"),
    PageId.SHORTCUTS: ("sakia_ng.gui.pages.shortcuts", "ShortcutsPage"),
    PageId.LICENCE: ("sakia_ng.gui.pages.licence", "LicencePage"),
    PageId.DOWNLOAD: ("sakia_ng.gui.pages.download", "DownloadPage"),
    PageId.LOG: ("sakia_ng.gui.pages.log", "LogPage"),
    PageId.ABOUT: ("sakia_ng.gui.pages.about", "AboutPage"),
}


def page_class(page: PageId) -> type[Page]:
    """Return the class of a page, imported now if it never was."""
    module, name = _CLASSES[page]
    found: type[Page] = getattr(import_module(module), name)
    return found


async def import_beside(pause_s: float) -> None:
    """Import every page in a thread, one after another, so that none is waited for when it is first opened.

    Args:
        pause_s: before each, for what the session does in its first moments.
    """
    for page in PageId:
        await asyncio.sleep(pause_s)
        await asyncio.to_thread(page_class, page)
