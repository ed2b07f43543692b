"""The first step: what this is, and the ways in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets.door import DoorButton
from sakia_ng.gui.wizards.step import StepView
from sakia_ng.services.first_run import DEMONSTRATION_PASSWORD, FirstRun
from sakia_ng.services.first_run_steps import Door

_ICONS = {
    Door.DEMONSTRATION: Icon.DEMONSTRATION,
    Door.CREATE: Icon.ADD,
    Door.RESTORE: Icon.RESTORE,
    Door.WATCH: Icon.WATCH_ONLY,
    Door.CURRENCY: Icon.GLOBE,
    Door.DERIVE: Icon.KEY,
}


class DoorsView(StepView):
    """The doors.

    Args:
        run: the guide's logic.
        is_demo: the profile is the demonstration's.
        is_first: nothing exists yet, so that the program introduces itself.

    Attributes:
        chosen: carries the ``Door`` that was opened.
    """

    chosen = Signal(object)

    def __init__(self, run: FirstRun, *, is_demo: bool, is_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._is_demo, self._is_first = is_demo, is_first
        self.doors: dict[Door, DoorButton] = {}
        self.body.setSpacing(Space.S)
        for door in run.doors:
            role = Role.INFO if door is Door.DEMONSTRATION else Role.PRIMARY
            button = self.doors[door] = DoorButton(_ICONS[door], role)
            button.setObjectName(f"door_{door.value}")
            button.clicked.connect(self._on_door_clicked)
            self.body.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        for door, button in self.doors.items():
            button.set_words(*self._words(door))

    @property
    def title(self) -> str:
        """What this is."""
        return self.tr("Welcome to Sakia") if self._is_first else self.tr("Add an account")

    @property
    def text(self) -> str:
        """What this is, in two lines."""
        if not self._is_first:
            return self.tr("Where does the account come from?")
        return self.tr(
            "A wallet for the free currency Ğ1 and others like it: your accounts, your payments and their history."
            " Your keys stay on this computer, encrypted, and nowhere else."
        )

    def first_focus(self) -> QWidget | None:
        """The first door."""
        return next(iter(self.doors.values()), None)

    def _words(self, door: Door) -> tuple[str, str]:
        if door is Door.DEMONSTRATION:
            return self._demonstration_words()
        if door is Door.CREATE:
            return self.tr("Create an account"), self.tr("Twelve words to write down, a password, and it is yours.")
        if door is Door.RESTORE:
            text = self.tr(
                "By its recovery phrase, its key file, or its secret identifier and password of Cesium or Sakia."
            )
            return self.tr("I already have an account"), text
        if door is Door.WATCH:
            text = self.tr("See the balance and the history of any account. Paying from it needs its key.")
            return self.tr("Watch an address"), text
        if door is Door.DERIVE:
            text = self.tr("A separate account with its own address; the recovery phrase you have restores it too.")
            return self.tr("Another account of a phrase I have here"), text
        text = self.tr("A test network, or another free currency: give the addresses of its servers.")
        return self.tr("Another currency"), text

    def _demonstration_words(self) -> tuple[str, str]:
        if not self._is_demo:
            text = self.tr("A small village that lives on this computer alone: pay and be paid, nothing is at stake.")
            return self.tr("Try it without money"), text
        text = self.tr("Camille’s accounts in a small village that lives on this computer alone. Password: {password}")
        return self.tr("Open the demonstration’s accounts"), text.format(password=DEMONSTRATION_PASSWORD)

    def _on_door_clicked(self) -> None:
        sender = self.sender()
        for door, button in self.doors.items():
            if button is sender:
                self.chosen.emit(door)
