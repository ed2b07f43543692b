"""What a session shows first: the first-run wizard, the lock page, then the home page or the payment of a link.

A link that comes later, while the window is open, goes the same way: it waits for the wizard and for the password.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from sakia_ng.domain.events import Topic
from sakia_ng.gui import aio
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.shell import Shell
from sakia_ng.gui.wizards.first_run import FirstRunWizard
from sakia_ng.ports.keystore import VaultState
from sakia_ng.services.first_run_steps import Opened


class Opening(QObject):
    """Leads to the first page of a session, once its store was read.

    Args:
        shell: the frame of the session, which owns this.
        link: a payment link that the program was started with; the payment page says what is wrong with it.
    """

    def __init__(self, shell: Shell, link: str = "") -> None:
        super().__init__(shell)
        self._shell = shell
        self._link = link
        self._is_guiding = False
        shell.live.changed.connect(self._on_live_changed)
        if self.is_first_run:
            self._show_wizard()
        else:
            self._show_home()

    @property
    def is_first_run(self) -> bool:
        """Whether there is nothing to show yet: no vault and no account."""
        session, live = self._shell.session, self._shell.live
        return session.keystore.state is VaultState.ABSENT and not live.overview.views

    def _show_wizard(self) -> None:
        self._is_guiding = True
        wizard = FirstRunWizard(self._shell.session)
        wizard.setObjectName("first_run")
        wizard.ended.connect(self._on_wizard_ended)
        self._shell.host(wizard)

    def take_link(self, link: str) -> None:
        """Open a payment link now, or when the wizard has ended and the password was given; an empty one is none."""
        self._link = link or self._link
        if not self._is_guiding:
            self._show_home()

    def _show_home(self) -> None:
        """Nothing happens while locked: the unlocking comes back here."""
        if self._shell.live.is_locked:
            return
        link, self._link = self._link, ""
        if link:
            self._shell.go(Destination(PageId.PAY, text=link))
        elif not self._shell.has_page:
            self._shell.go(Destination(PageId.HOME))

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & Topic.LOCK and not self._shell.live.is_locked and not self._is_guiding:
            self._show_home()

    def _on_wizard_ended(self, result: Opened) -> None:
        aio.spawn(self._leave_wizard(result), owner=self, name="leave the first run")

    async def _leave_wizard(self, result: Opened) -> None:
        """Read the new accounts before their page is shown."""
        await self._shell.live.reload()
        self._is_guiding = False
        self._shell.end_guide()
        account = result.accounts[0].address if result.accounts else None
        self._shell.go(Destination(PageId.ACCOUNT, account=account))
        self._show_home()
