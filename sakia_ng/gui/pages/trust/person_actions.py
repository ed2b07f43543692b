"""What can be done with somebody met in the web of trust, as buttons' and menus' actions."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon, icon
from sakia_ng.gui.widgets import announce
from sakia_ng.gui.words.explorer import certifiable, someone_name
from sakia_ng.ports.register_store import Group
from sakia_ng.services.explorer import Someone


class PersonActions(QObject):
    """The actions for one person at a time.

    Args:
        live: which accounts are the user's own.
        parent: over which widget menus open.

    Attributes:
        go_requested: carries the ``Destination`` the user wants.
        centre_requested: carries the number of the identity to put into the middle.
        group_requested: carries the number of the group that shall have somebody, and of their identity.
        centre: puts the person into the middle.
        groups: those that can have them.
    """

    go_requested = Signal(object)
    centre_requested = Signal(object)
    group_requested = Signal(object, object)

    def __init__(self, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._widget = live, parent
        self.someone: Someone | None = None
        self.groups: tuple[Group, ...] = ()
        self.centre, self.certify = QAction(self), QAction(self)
        self.pay, self.contact, self.copy = QAction(self), QAction(self), QAction(self)
        icons = {
            self.centre: Icon.WEB_OF_TRUST,
            self.certify: Icon.MEMBER,
            self.pay: Icon.PAY,
            self.contact: Icon.ADD_PERSON,
            self.copy: Icon.COPY,
        }
        for action, what in icons.items():
            action.setIcon(icon(what))
            action.triggered.connect(self._on_triggered)
        self.retranslate()

    @property
    def all(self) -> tuple[QAction, ...]:
        """The actions in their order; the first is of use in a menu alone."""
        return (self.centre, self.certify, self.pay, self.contact, self.copy)

    def retranslate(self) -> None:
        """Write all words again."""
        self.centre.setText(self.tr("Show in the middle"))
        self.certify.setText(self.tr("Certify"))
        self.pay.setText(self.tr("Pay"))
        self.contact.setText(self.tr("Add to contacts"))
        self.copy.setText(self.tr("Copy the address"))
        self._explain()

    def aim_at(self, someone: Someone | None) -> None:
        """Choose whom the actions concern."""
        self.someone = someone
        has_account = someone is not None and someone.owner is not None
        for action in self.all:
            action.setEnabled(has_account)
        self.certify.setEnabled(someone is not None and not self._is_own and certifiable(someone.status))
        self.centre.setEnabled(someone is not None)
        self._explain()

    def open_menu(self, someone: Someone, at: QPoint) -> QMenu:
        """Open a menu for somebody at a place on the screen."""
        self.aim_at(someone)
        menu = QMenu(self._widget)
        menu.setAccessibleName(someone_name(someone))
        menu.addActions(list(self.all))
        self._add_groups(menu, someone)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def _add_groups(self, menu: QMenu, someone: Someone) -> None:
        """Offer the groups; without any, the place where they are made."""
        if not self.groups:
            menu.addAction(icon(Icon.CONTACTS), self.tr("Make a group…"), self._on_groups_wanted)
            return
        offered = menu.addMenu(icon(Icon.CONTACTS), self.tr("Add to a group"))
        for group in self.groups:
            action = offered.addAction(group.name.replace("&", "&&"))
            action.setData(group.id)
            action.setEnabled(someone.index not in group.people)
        offered.triggered.connect(self._on_group_chosen)

    def _on_groups_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.TRUST, text="groups"))

    def _on_group_chosen(self, action: QAction) -> None:
        if self.someone is not None:
            self.group_requested.emit(action.data(), self.someone.index)

    @property
    def _is_own(self) -> bool:
        """Whether it is somebody of one's own accounts; somebody whose account is not known is taken for one."""
        owner = None if self.someone is None else self.someone.owner
        return owner is None or self._live.account(owner) is not None

    def _explain(self) -> None:
        """Say why somebody cannot be certified."""
        status = None if self.someone is None else self.someone.status
        texts = {
            IdentityStatus.UNCONFIRMED: self.tr("The invited person has to choose a name first."),
            IdentityStatus.REVOKED: self.tr("A revoked identity cannot be certified any more."),
            IdentityStatus.UNKNOWN: self.tr("This version of Sakia does not know the status: nothing is done with it."),
        }
        self.certify.setToolTip(self.certify.text() if status is None else texts.get(status, self.certify.text()))

    def _on_triggered(self) -> None:
        someone, action = self.someone, self.sender()
        if someone is None:
            return
        if action is self.centre:
            self.centre_requested.emit(someone.index)
        elif action is self.copy:
            QGuiApplication.clipboard().setText(someone.owner or "")
            announce(self._widget, self.tr("Copied"))
        else:
            self.go_requested.emit(self._destination(action))

    def _destination(self, action: QObject) -> Destination:
        assert self.someone is not None
        owner, name = self.someone.owner, self.someone.name
        if action is self.pay:
            return Destination(PageId.PAY, person=owner)
        if action is self.certify:
            return Destination(PageId.TRUST, person=owner, text="certify")
        return Destination(PageId.CONTACTS, person=owner, text="" if name is None else name.shown())
