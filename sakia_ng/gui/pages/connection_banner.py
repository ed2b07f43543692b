"""Says over the figures of a page that nobody confirms them now, and leads to the network."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sakia_ng.domain.chain import BlockRef
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import Banner
from sakia_ng.gui.words.dates import near_moment
from sakia_ng.gui.words.states import link_word
from sakia_ng.ports.connection import LinkState


class ConnectionBanner(Banner):
    """Hidden while a node answers and is believed, or is yet to be found."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        self._live = live
        self._figures_at: BlockRef | None = None
        super().__init__(Role.WARNING, Icon.OFFLINE, parent=parent)
        self.hide()

    def retranslate(self) -> None:
        """Write the words again."""
        super().retranslate()
        self.draw(self._figures_at)

    def draw(self, figures_at: BlockRef | None) -> None:
        """Show how it stands.

        Args:
            figures_at: the block that the figures of the page are true of, None without figures.
        """
        self._figures_at = figures_at
        link = self._live.connection.node
        if not self._live.is_unheard:
            self.hide()
            return
        if link is LinkState.DISAGREEING:
            self.set_kind(Role.DANGER, Icon.ALERT)
            text = f"{link_word(link).word}. {link_word(link).help}"
        else:
            self.set_kind(Role.WARNING, Icon.OFFLINE)
            text = self._offline_words()
        self.say(text, self.tr("See the network"))
        self.show()  # last: what is in sight lays the whole page out with every word

    def _offline_words(self) -> str:
        if self._figures_at is None:
            return self.tr("Offline. The figures come when the network is back.")
        text = self.tr("Offline. These figures are of {moment}; paying waits for the network to come back.")
        return text.format(moment=near_moment(self._figures_at.time, self._live.now()))
