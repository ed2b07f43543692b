"""Which group is watched: choosing, making, renaming and forgetting one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from sakia_ng.domain.text import tidy_name
from sakia_ng.gui import aio
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Length, Role, Space, theme
from sakia_ng.gui.widgets import Button, ButtonRows, Card, DropDown, FormRow, Question, Text, confirmed
from sakia_ng.ports.register_store import Group

_LONGEST = 60


class GroupChoice(Card):
    """The groups there are, and a line for a name.

    Attributes:
        box_row: the box that chooses one; it stands elsewhere.
        changed: another group is chosen, or the one chosen is another now.
        groups: all of them.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session = session
        self.groups: tuple[Group, ...] = ()
        self._text = Text(tone=Role.MUTED, wrap=True)
        self.box, self.name = DropDown(), QLineEdit()
        self.box.setObjectName("group_choice")
        self.box.setMinimumHeight(theme().scaled(Length.CONTROL))
        self.name.setObjectName("group_name")
        self.name.setMaxLength(_LONGEST)
        self.box_row, self._name_row = FormRow(self.box), FormRow(self.name)
        self.make, self.rename, self.forget = Button("", Icon.ADD), Button("", Icon.EDIT), Button("", Icon.REMOVE)
        self._buttons = ButtonRows(self.make, self.rename, self.forget)
        for widget in (self._text, self._name_row, self._buttons):
            self.body.addWidget(widget)
        self.box.currentIndexChanged.connect(self._on_group_chosen)
        self.name.returnPressed.connect(self._on_make_clicked)
        self.name.textEdited.connect(self._on_text_edited)
        self.make.clicked.connect(self._on_make_clicked)
        self.rename.clicked.connect(self._on_rename_clicked)
        self.forget.clicked.connect(self._on_forget_clicked)

    @property
    def chosen(self) -> Group | None:
        """The group that is watched."""
        return next((group for group in self.groups if group.id == self.box.currentData()), None)

    @property
    def error(self) -> str:
        """What is said to be wrong with the name."""
        return self._name_row.error

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Groups"))
        self._text.setText(
            self.tr(
                "People whose deadlines you watch together, those of your town perhaps. Kept on this computer alone."
            )
        )
        self.box_row.set_words(self.tr("&Group"))
        self._name_row.set_words(self.tr("&Name of the group"))
        self.make.setText(self.tr("Make a group"))
        self.rename.setText(self.tr("Rename"))
        self.forget.setText(self.tr("Forget"))

    def take_room(self, width: int) -> None:
        """Put the buttons under each other where a line is too short."""
        self._buttons.take_room(width - 2 * Space.M - 2)

    async def read(self) -> None:
        """Read the groups again; the one chosen stays chosen."""
        former, self.groups = self.chosen, await self._session.groups.all()
        self._offer(None if former is None else former.id)
        if self.chosen != former:
            self.changed.emit()

    def _offer(self, chosen: int | None) -> None:
        self.box.blockSignals(True)
        if [(self.box.itemText(row), self.box.itemData(row)) for row in range(self.box.count())] != [
            (group.name, group.id) for group in self.groups
        ]:
            self.box.clear()
            for group in self.groups:
                self.box.addItem(group.name, group.id)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)) if self.groups else -1)
        self.box.blockSignals(False)
        has_one = bool(self.groups)
        for widget in (self.box_row, self.rename, self.forget):
            widget.setVisible(has_one)

    async def _make(self, name: str) -> None:
        made = await self._session.groups.make(name)
        self.groups = await self._session.groups.all()
        self._offer(made.id)
        self.name.clear()
        self.changed.emit()

    async def _rename(self, group: Group, name: str) -> None:
        await self._session.groups.rename(group.id, name)
        self.name.clear()
        await self.read()

    async def _forget(self, group: Group) -> None:
        question = Question(
            self.tr("Forget the group {name}?").format(name=group.name),
            self.tr("Nothing changes for its people; only this list of yours is gone."),
            self.tr("Forget the group"),
            self.window(),
            is_dangerous=True,
        )
        if await confirmed(question):
            await self._session.groups.forget(group.id)
            await self.read()

    def _typed(self) -> str:
        """Return the name typed, and say so when there is none."""
        name = tidy_name(self.name.text())
        self._name_row.show_error("" if name else self.tr("Type a name first."))
        return name

    def _on_text_edited(self) -> None:
        self._name_row.show_error("")

    def _on_group_chosen(self) -> None:
        self.changed.emit()

    def _on_make_clicked(self) -> None:
        if name := self._typed():
            aio.spawn(self._make(name), owner=self, name="make a group")

    def _on_rename_clicked(self) -> None:
        group, name = self.chosen, self._typed()
        if group is not None and name:
            aio.spawn(self._rename(group, name), owner=self, name="rename a group")

    def _on_forget_clicked(self) -> None:
        if self.chosen is not None:
            aio.spawn(self._forget(self.chosen), owner=self, name="forget a group")
