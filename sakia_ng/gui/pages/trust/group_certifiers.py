"""Who of a group can certify, from when, and how many people."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from sakia_ng.gui.pages.trust.tables import Cell, Rows, TrustTable
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Card, Text
from sakia_ng.gui.words.explorer import someone_name
from sakia_ng.gui.words.groups import from_words
from sakia_ng.gui.words.language import whole
from sakia_ng.services.groups import GroupWatch, Helper


class CertifiersCard(Card):
    """The earliest first. Hidden without a group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self.table, self._nobody = TrustTable((0, 160, 180)), Text(wrap=True)
        self.table.setObjectName("group_certifiers")
        self.body.addWidget(self.table)
        self.body.addWidget(self._nobody)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Who can certify"))
        self._nobody.setText(self.tr("Nobody of this group can certify."))
        self.table.setAccessibleName(self.title.text())
        self.table.show_headers([self.tr("Name"), self.tr("Possible from"), self.tr("Certifications left")])

    def show_watch(self, watch: GroupWatch | None, now: datetime) -> None:
        """Show who can, as it is now."""
        able = () if watch is None else watch.certifiers
        self.table.show_rows(Rows(able, lambda one: _row(one, now)))
        self.table.setVisible(bool(able))
        self._nobody.setVisible(not able)
        self.setVisible(watch is not None)


def _row(helper: Helper, now: datetime) -> list[Cell]:
    when = helper.possible_from
    icon, tone = (Icon.CHECK, Role.POSITIVE) if when is None else (Icon.CLOCK, Role.WARNING)
    return [Cell(someone_name(helper.someone)), Cell(from_words(when, now), icon, tone), Cell(whole(helper.left))]
