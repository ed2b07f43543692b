"""About the program: its version, its licence, what it is made of, where it keeps things."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sakia_ng import __version__
from sakia_ng.gui import aio
from sakia_ng.gui.commands import Command
from sakia_ng.gui.models.libraries import Library, libraries
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.resources import resource
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Button, Card, CopyWordButton, ElidedLabel, Panel, SkeletonRows, Text, no_margins
from sakia_ng.gui.words.pages import page_name

_WIDTH = 820
_MARK = 56
_LINKS = (PageId.LICENCE, PageId.SHORTCUTS, PageId.DOWNLOAD, PageId.LOG)


class AboutPage(Page):
    """What this is, in a form that can be copied when asking for help."""

    WIDTH = _WIDTH

    def build(self) -> Iterator[None]:
        """Make everything."""
        self._name, self._what = Text(size=Type.TITLE, bold=True), Text(tone=Role.MUTED, wrap=True)
        self._version, self._copy = Text(wrap=True), CopyWordButton()
        self._licence_card, self._licence = Card(), Text(wrap=True)
        self._made_of, self._waiting, self._list = Card(), SkeletonRows(4), Panel()
        self._where = Card()
        self._folder = ElidedLabel(str(self.session.profile_folder), mode=Qt.TextElideMode.ElideMiddle)
        self._open_folder = Button("", Icon.FOLDER)
        self.links = {page: Button(look="link") for page in _LINKS}
        self.tour = Button(look="link")
        self.libraries: tuple[Library, ...] = ()
        self._lay_out()
        self._open_folder.clicked.connect(self._on_open_folder_clicked)
        self.tour.clicked.connect(self._on_tour_clicked)
        for button in self.links.values():
            button.clicked.connect(self._on_link_clicked)
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("About Sakia"))
        self._name.setText("Sakia")
        self._what.setText(self.tr("A wallet for the Ğ1 and other libre currencies of Duniter."))
        words = self.tr("Version {version}, with Qt {qt}")
        self._version.setText(words.format(version=__version__, qt=qVersion()))
        self._copy.set_word(self.tr("Copy for a question"))
        self._licence_card.set_title(self.tr("Licence of the program"))
        self._licence.setText(
            self.tr(
                "Sakia is free software under the GNU General Public License, version 3 or later: you may use, study,"
                " share and change it. It comes without any warranty."
            )
        )
        self._made_of.set_title(self.tr("Made with"))
        self._where.set_title(self.tr("Where everything is kept"))
        self._open_folder.setText(self.tr("Open the folder"))
        self.tour.setText(self.tr("Take the tour of the demonstration"))
        for page, button in self.links.items():
            button.setText(page_name(page))

    def open_at(self, destination: Destination) -> None:  # noqa: ARG002 - nothing to choose here
        """Read the libraries once."""
        if not self.libraries:
            aio.spawn(self._read_libraries(), owner=self, name="read the libraries")

    def first_focus(self) -> QWidget | None:
        """The first link."""
        return self.tour

    async def _read_libraries(self) -> None:
        self.libraries = await asyncio.to_thread(libraries)
        self._fill_grid()
        await aio.let_qt_work()
        self._waiting.hide()
        self._list.show()
        lines = [f"{library.name} {library.version}" for library in self.libraries]
        self._copy.set_text_to_copy("\n".join([f"Sakia {__version__}", f"Qt {qVersion()}", *lines]))

    def _fill_grid(self) -> None:
        """Put the libraries into a list out of sight: one in sight would be laid out anew with each of them."""
        grid = QGridLayout(self._list)
        no_margins(grid)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(2, 1)
        for row, library in enumerate(self.libraries):
            grid.addWidget(Text(library.name, bold=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(library.version, tone=Role.MUTED), row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(library.licence, tone=Role.MUTED, wrap=True), row, 2)

    def _lay_out(self) -> None:
        self._copy.set_text_to_copy("")
        mark, words, top, first = QLabel(), QVBoxLayout(), QHBoxLayout(), Card()
        mark.setPixmap(QIcon(str(resource("icons", "sakia.svg"))).pixmap(theme().scaled(_MARK)))
        no_margins(words, Space.XXS)
        for widget in (self._name, self._what, self._version):
            words.addWidget(widget)
        top.setSpacing(Space.M)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        first.body.addLayout(top)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch()
        words.addSpacing(Space.XS)
        words.addLayout(row)
        for button in (self.tour, *self.links.values()):
            words.addWidget(button)
        self._licence_card.body.addWidget(self._licence)
        self._list.hide()
        self._made_of.body.addWidget(self._waiting)
        self._made_of.body.addWidget(self._list)
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._open_folder)
        self._where.body.addLayout(folder)
        for card in (first, self._licence_card, self._where, self._made_of):
            self.content.addWidget(card)
        self.content.addStretch()

    def _on_tour_clicked(self) -> None:
        self.command_requested.emit(Command.TOUR)

    def _on_link_clicked(self) -> None:
        for page, button in self.links.items():
            if button is self.sender():
                self.go_requested.emit(Destination(page))

    def _on_open_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.profile_folder)))
