"""New versions: whether to look for them, what was found, and what is new in it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from sakia_ng import __version__
from sakia_ng.gui import aio
from sakia_ng.gui.application import language_in_force
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Banner, Button, ButtonRows, Card, CheckBox, Text, announce
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.versions import changes_text, new_version_title, no_news_text


class VersionsCard(Card):
    """A box to tick, a button that looks now, and the answer; says why where nobody is asked.

    Attributes:
        box: whether to look once a day.
        look: looks now.
        page: opens the project's page of the new version in the browser.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.box, self._learns = CheckBox(), Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.look, self.page = Button("", Icon.RETRY), Button("", Icon.OPEN)
        self._answer, self._changes = Banner(), Text(wrap=True)
        self._buttons = ButtonRows(self.look, self.page)
        shown: tuple[QWidget, ...] = (self.box, self._learns, self._answer, self._changes, self._buttons)
        for widget in shown:
            self.body.addWidget(widget)
        self.box.clicked.connect(self._on_box_clicked)
        self.look.clicked.connect(self._on_look_clicked)
        self.page.clicked.connect(self._on_page_clicked)
        self.retranslate()

    @property
    def said(self) -> str:
        """What is said of the last answer, empty before there is one."""
        return "" if self._answer.isHidden() else self._answer.text

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("New versions"))
        self.box.setText(self.tr("Look for a new version once a day"))
        self.look.setText(self.tr("Look now"))
        self.page.setText(self.tr("Open the project’s page"))
        self._learns.setText(self._learns_words())
        self.draw()

    def take_room(self, width: int) -> None:
        """Put the buttons under each other in a narrow window."""
        self._buttons.take_room(width - 2 * Space.L)

    def draw(self) -> None:
        """Show what is chosen and what is known."""
        versions, is_possible = self._session.new_versions, self._session.new_versions.is_possible
        self.box.setChecked(self._session.settings.current.look_for_versions)
        self.box.setVisible(is_possible)
        self._buttons.setVisible(is_possible)
        self.page.setVisible(versions.newest is not None)
        self._changes.setVisible(versions.newest is not None)
        if versions.newest is not None:
            self._changes.setText(changes_text(versions.newest, language_in_force()))
        self._draw_answer()

    def _draw_answer(self) -> None:
        versions = self._session.new_versions
        self._answer.show()
        if versions.is_looking:
            self._say(Role.INFO, Icon.WAITING, self.tr("Asking…"))
        elif versions.problem is not None:
            self._say(Role.WARNING, Icon.WARNING, sentence(versions.problem))
        elif versions.newest is not None:
            self._say(Role.PRIMARY, Icon.CREATION, new_version_title(versions.newest))
        elif versions.looked_at is not None:
            now = self._session.clock.now()
            self._say(Role.POSITIVE, Icon.SUCCESS, no_news_text(__version__, versions.looked_at, now))
        else:
            self._answer.hide()

    def _say(self, tone: Role, icon: Icon, words: str) -> None:
        self._answer.set_kind(tone, icon)
        self._answer.say(words)

    def _learns_words(self) -> str:
        if self._session.is_demo:
            return self.tr("This Sakia, {version}, looks for no newer one here: the demonstration asks nobody.").format(
                version=__version__
            )
        if not self._session.new_versions.is_possible:
            return self.tr(
                "This Sakia, {version}, looks for no newer one and asks nobody: the project has no key yet by which a"
                " word about a new version could be told from a forged one."
            ).format(version=__version__)
        return self.tr(
            "{host} is asked, through your proxy if you have one, and learns your network address and that you use"
            " Sakia. Only a signed text comes back, with what is new: nothing is downloaded or installed by itself."
        ).format(host=self._session.new_versions.host)

    def _on_box_clicked(self, checked: bool) -> None:
        aio.spawn(self._session.settings.change(look_for_versions=checked), owner=self, name="change a preference")

    def _on_look_clicked(self) -> None:
        aio.spawn(self._look(), owner=self, name="look for a new version")

    async def _look(self) -> None:
        await self._session.new_versions.look()
        self.draw()
        announce(self, self._answer.text)

    def _on_page_clicked(self) -> None:
        newest = self._session.new_versions.newest
        if newest is not None:
            QDesktopServices.openUrl(QUrl(newest.page))
