"""Add an account to a profile that exists: the guide of the first run, without its welcome."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from sakia_ng.domain.events import Topic
from sakia_ng.gui import aio
from sakia_ng.gui.application import language_in_force
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.theme import Length
from sakia_ng.gui.wizards.guide import Guide
from sakia_ng.gui.wizards.tools import WORDS_LANGUAGE, guide_tools
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import Opened, Result, Step


class AddAccountPage(Page):
    """Leads from a door to the page of the new account.

    Attributes:
        guide: the guide shown, None before the page was opened.
    """

    WIDTH = Length.COLUMN

    def build(self) -> Iterator[None]:
        """Make everything."""
        self.guide: Guide | None = None
        self.content.addStretch(1)
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.guide.title if self.guide is not None else self.tr("Add an account"))

    def open_at(self, destination: Destination) -> None:
        """Start afresh, unless something is being filled in."""
        del destination
        if self.guide is None or self.guide.run.step in (Step.DOORS, Step.ENDED):
            self._start()

    def first_focus(self) -> QWidget | None:
        """The step's own."""
        return self.guide.view.first_focus() if self.guide is not None else None

    def _start(self) -> None:
        if self.guide is not None:
            self.content.removeWidget(self.guide)
            self.guide.hide()
            self.guide.deleteLater()
        run = FirstRun(
            guide_tools(self.session), adding=True, language=WORDS_LANGUAGE.get(language_in_force(), "english")
        )
        self.guide = Guide(run, self.session, self.live.format, is_first=False)
        self.guide.ended.connect(self._on_guide_ended)
        self.guide.left.connect(self._on_guide_left)
        self.guide.step_shown.connect(self.retranslate)
        self.content.insertWidget(0, self.guide)
        self.retranslate()

    def _on_guide_ended(self, result: Result) -> None:
        self.session.lock.tell()
        aio.spawn(self._leave_guide(result), owner=self, name="show the account added")

    async def _leave_guide(self, result: Result) -> None:
        """Read the new accounts before their page is shown."""
        await self.live.reload(Topic.ACCOUNTS)
        account = result.accounts[0].address if isinstance(result, Opened) and result.accounts else None
        self.go_requested.emit(Destination(PageId.ACCOUNT, account=account))

    def _on_guide_left(self) -> None:
        self.go_requested.emit(Destination(PageId.ACCOUNT))
