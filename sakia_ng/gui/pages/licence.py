"""The licence of the Ğ1, which every program for it must hand on: shown as it was published, with its date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from sakia_ng.gui.application import language_in_force
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.resources import resource
from sakia_ng.gui.theme import Icon, Role, Space, theme
from sakia_ng.gui.widgets import Banner, Card, DropDown, FormRow, Text
from sakia_ng.gui.words.dates import day

_WIDTH = 820
_LEAST_HEIGHT = 320
_VERSION = re.compile(r"v(\d+(?:\.\d+)+)")
_FIELD = re.compile(r"^:(\w+): *(.+)\n", re.MULTILINE)
LICENCES = (("fr", "Français"), ("en", "English"), ("es", "Español"))
"""The languages it is shipped in, the one it is written in first."""


@dataclass(frozen=True, slots=True)
class LicenceText:
    """One published text of the licence.

    Attributes:
        version: such as ``0.3.0``.
        modified: the date of the text, as it says itself.
        markdown: all of it but its dates.
    """

    version: str
    modified: datetime
    markdown: str


def read_licence(language: str) -> LicenceText:
    """Read the text shipped in a language."""
    text = resource("licences", "g1", f"{language}.md").read_text("utf-8-sig")
    fields = {name.casefold(): value for name, value in _FIELD.findall(text)}
    version = _VERSION.search(text.partition("\n")[0])
    modified = datetime.fromisoformat(fields["modified"]).astimezone()  # a day of the calendar, wherever it is read
    return LicenceText(version[1] if version else "", modified, _FIELD.sub("", text))


class LicencePage(Page):
    """The text, in a language to choose."""

    WIDTH = _WIDTH

    def build(self) -> Iterator[None]:
        """Make everything."""
        self.language = DropDown()
        self._row = FormRow(self.language)
        self._why, self._old = Text(tone=Role.MUTED, wrap=True), Banner(Role.INFO, Icon.INFO)
        self._of = Text(bold=True, wrap=True)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setMinimumHeight(theme().scaled(_LEAST_HEIGHT))
        for code, name in LICENCES:
            self.language.addItem(name, code)
        card = Card()
        for widget in (self._why, self._row, self._of, self._old, self.text):
            card.body.addWidget(widget)
        card.body.setStretchFactor(self.text, 1)
        self.content.addWidget(card, 1)
        chosen = self.language.findData(language_in_force())
        self.language.setCurrentIndex(max(0, chosen))
        self.language.currentIndexChanged.connect(self._draw)
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Licence of the Ğ1"))
        why = self.tr(
            "Who becomes a member of the Ğ1 accepts this licence, and every program for the Ğ1 hands it on. Read it"
            " before you certify somebody, and have them read it."
        )
        if not self.session.currency.is_under_g1_licence:
            why = self.tr(
                "This is the licence of the Ğ1, which is not the currency you are in: that one may have a licence of"
                " its own, which its members know."
            )
        self._why.setText(why)
        self._row.set_words(self.tr("&Language of the text"))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._draw()

    def first_focus(self) -> QWidget | None:
        """The text, which the arrow keys then scroll."""
        return self.text

    def _draw(self) -> None:
        shown, original = read_licence(self.language.currentData()), read_licence(LICENCES[0][0])
        words = self.tr("Version {version}, of {date}")
        self._of.setText(words.format(version=shown.version, date=day(shown.modified)))
        is_old = shown.version != original.version
        self._old.setVisible(is_old)
        text = self.tr("This translation is of an older version. The newest text is in French: version {version}.")
        self._old.say(text.format(version=original.version) if is_old else "")
        self.text.setMarkdown(shown.markdown)
        self._give_room()

    def _give_room(self) -> None:
        """Part the paragraphs: markdown as Qt reads it leaves them no room."""
        block, room = self.text.document().begin(), QTextBlockFormat()
        room.setBottomMargin(Space.S)
        while block.isValid():
            QTextCursor(block).mergeBlockFormat(room)
            block = block.next()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
