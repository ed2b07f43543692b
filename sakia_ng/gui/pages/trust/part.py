"""What every part of the page of the web of trust is made of."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.events import Topic
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination
from sakia_ng.gui.session import Session
from sakia_ng.gui.slices import begun
from sakia_ng.gui.theme import Space
from sakia_ng.gui.widgets import Panel, no_margins


class TrustPart(Panel):
    """One part: a column under the page's title, shown alone.

    Subclasses fill ``content`` in ``build``, write words in ``retranslate``, draw figures in ``refresh``.

    Args:
        session: the services.
        live: what the store says now.
        in_slices: whether ``slices`` will be gone through by the caller, before anything else is asked of it.

    Attributes:
        slices: what is left of the making of it.
        go_requested: carries the ``Destination`` the user wants.
        at_changed: ``at`` may be another block now.
        content: the column to fill.
    """

    go_requested = Signal(object)
    at_changed = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None, *, in_slices: bool = False) -> None:
        super().__init__(parent)
        self.session, self.live = session, live
        self.content = QVBoxLayout(self)
        no_margins(self.content, Space.M)
        self.slices = begun(self.build(), in_slices=in_slices)

    def build(self) -> Iterator[None]:
        """Make what the part holds, and write its words; stop wherever the loop may turn."""
        yield

    @property
    def at(self) -> BlockRef | None:
        """The block that the oldest of its figures is true of, None without figures."""
        return None

    def open_at(self, destination: Destination) -> None:
        """Show what a destination asks for."""

    def refresh(self, topics: Topic) -> None:
        """Draw again what these topics touch; ``live`` is up to date."""

    def take_room(self, width: int) -> None:
        """Lay out for a column this wide."""

    def retranslate(self) -> None:
        """Write all words again."""

    def first_focus(self) -> QWidget | None:
        """Return the widget that should take the keyboard when the part opens."""
        return None
