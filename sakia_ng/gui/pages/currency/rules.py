"""Every rule of the currency and of its web of trust, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Button, Card, SectionTitle, Text, no_margins
from sakia_ng.gui.words.dates import as_of
from sakia_ng.gui.words.parameters import Rule, money_rules, trust_rules


class RulesCard(Card):
    """Two lists of rules with the block they were read at; says so while none were.

    Args:
        live: what the store says now.
        block_time_s: seconds between two blocks.

    Attributes:
        licence_requested: the licence is wanted.
    """

    licence_requested = Signal()

    def __init__(self, live: Live, block_time_s: int, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live, self._block_time_s = live, block_time_s
        self._as_of = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self._titles = SectionTitle(size=Type.BODY), SectionTitle(size=Type.BODY)
        self._grids = QGridLayout(), QGridLayout()
        self._labels: dict[tuple[int, int, int], Text] = {}
        self.licence = Button("", Icon.DOCUMENT)
        self.licence.clicked.connect(self.licence_requested)
        self.body.addWidget(self._as_of)
        for title, grid in zip(self._titles, self._grids, strict=True):
            no_margins(grid, Space.XS)
            grid.setHorizontalSpacing(Space.M)
            grid.setColumnStretch(0, 3)
            grid.setColumnStretch(1, 2)
            self.body.addWidget(title)
            self.body.addLayout(grid)
        self.body.addWidget(self.licence, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def moment(self) -> str:
        """Of when the rules are, or that they are not known yet."""
        return self._as_of.text()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("The rules"))
        is_its_own = self._live.currency.is_under_g1_licence
        self.licence.setText(self.tr("Read the licence") if is_its_own else self.tr("Read the licence of the Ğ1"))
        self._titles[0].setText(self.tr("Rules of the money"))
        self._titles[1].setText(self.tr("Rules of the web of trust"))
        self.draw()

    def draw(self) -> None:
        """Draw the rules as last read."""
        rules = self._live.parameters
        for title in self._titles:
            title.setVisible(rules is not None)
        if rules is None:
            self._as_of.setText(self.tr("They come with the first connection to a node."))
            return
        moment = as_of(rules.at, self._live.now())
        self._as_of.setText(self.tr("Told by the nodes, {moment}").format(moment=moment))
        amounts = self._live.format.of_everybody
        self._fill(0, money_rules(rules.currency, self._block_time_s, amounts), moment)
        self._fill(1, trust_rules(rules.trust, self._block_time_s, amounts), moment)

    def _fill(self, grid: int, rules: Sequence[Rule], moment: str) -> None:
        for row, rule in enumerate(rules):
            for column, words in enumerate(rule):
                label = self._label(grid, row, column)
                label.setText(words)
                if column:
                    label.setToolTip(moment)
                    label.setAccessibleDescription(moment)

    def _label(self, grid: int, row: int, column: int) -> Text:
        """Return the label of a place."""
        place = grid, row, column
        if place not in self._labels:
            self._labels[place] = Text(wrap=True, tone=None if column else Role.MUTED)
            self._grids[grid].addWidget(self._labels[place], row, column, Qt.AlignmentFlag.AlignTop)
        return self._labels[place]
