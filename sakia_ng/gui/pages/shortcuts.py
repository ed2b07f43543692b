"""Every shortcut on one page, made from the table that the window itself obeys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from sakia_ng.gui.commands import COMMANDS, Entry, Group
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.theme import Role, Space, theme
from sakia_ng.gui.widgets import Card, Text
from sakia_ng.gui.words.commands import command_name, keys_in_words

_WIDTH, _KEYS = 820, 150


class ShortcutsPage(Page):
    """Keys at the left, what they do at the right."""

    WIDTH = _WIDTH

    def build(self) -> Iterator[None]:
        """Make everything."""
        self._about = Text(tone=Role.MUTED, wrap=True)
        self._cards = {group: Card() for group in Group}
        self._words: list[tuple[Entry, Text, Text]] = []
        self.content.addWidget(self._about)
        for group, card in self._cards.items():
            card.body.addLayout(self._grid(group))
            self.content.addWidget(card)
        self.content.addStretch()
        yield
        self.retranslate()

    @property
    def lines(self) -> list[tuple[str, str]]:
        """What is listed: the keys, then the words."""
        return [(keys.text(), words.text()) for _, keys, words in self._words]

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Keyboard shortcuts"))
        self._about.setText(
            self.tr(
                "Tab goes from one thing to the next, Enter and Space press what has the frame, Escape closes what is"
                " open over the page. Alt and an underlined letter go to a field."
            )
        )
        self._cards[Group.GO].set_title(self.tr("Go to a page"))
        self._cards[Group.DO].set_title(self.tr("Anywhere"))
        for entry, keys, words in self._words:
            keys.setText(self.tr(" or ").join(keys_in_words(each) for each in entry.keys))
            words.setText(command_name(entry))

    def first_focus(self) -> QWidget | None:
        """The page itself: it is there to be read."""
        return self.read_by_keyboard()

    def _grid(self, group: Group) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, theme().scaled(_KEYS))
        for row, entry in enumerate(entry for entry in COMMANDS if entry.group is group):
            keys, words = Text(bold=True), Text(wrap=True)
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
            self._words.append((entry, keys, words))
        return grid
