"""The first run: the guide in the middle of the window, language and theme at the top right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.application import language_in_force, use_language
from sakia_ng.gui.resources import resource
from sakia_ng.gui.session import Place, Session
from sakia_ng.gui.theme import Icon, Role, Space, ThemeChoice, Type, theme
from sakia_ng.gui.widgets import CheckBox, Choice, IconLabel, Panel, Text, no_margins
from sakia_ng.gui.wizards.guide import Guide
from sakia_ng.gui.wizards.tools import WORDS_LANGUAGE, guide_tools, ready_accounts
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.translations import language_names
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import CurrencyWanted, Opened, Result, Step

_MARK = 28
_LOW_BELOW = 640


class FirstRunWizard(Panel):
    """What the window shows while the profile has no account.

    Args:
        session: the services.

    Attributes:
        ended: carries ``Opened``: accounts are followed now. For the demonstration and for another currency the session
            itself is left (``Session.move``).
    """

    ended = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen: dict[str, object] = {}
        self._language, self._theme = Choice(), Choice()
        self.versions, self._learns = CheckBox(), Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.versions.setObjectName("first_run_versions")
        self._language.setObjectName("first_run_language")
        self._theme.setObjectName("first_run_theme")
        run = FirstRun(
            guide_tools(session),
            is_demo=session.is_demo,
            ready=ready_accounts(session),
            language=WORDS_LANGUAGE.get(language_in_force(), "english"),
        )
        self.guide = Guide(run, session, AmountFormat(session.currency.symbol), is_first=True)
        self._lay_out()
        self._fill()
        self._language.activated.connect(self._on_language_activated)
        self._theme.activated.connect(self._on_theme_activated)
        self.guide.ended.connect(self._on_guide_ended)
        self.guide.step_shown.connect(self._on_step_shown)
        self.retranslate()
        self._show_question()

    def retranslate(self) -> None:
        """Write all words again."""
        self._language.set_name(self.tr("Language"))
        self._theme.set_name(self.tr("Colours"))
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for number, name in enumerate(names):
            self._theme.setItemText(number, name)
        self.versions.setText(self.tr("Look for a new version of Sakia once a day"))
        learns = self.tr(
            "{host} then learns your network address and that you use Sakia; only a signed text comes back. It can be"
            " changed in the settings."
        )
        self._learns.setText(learns.format(host=self._session.new_versions.host))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Give the keyboard to the first door."""
        super().showEvent(event)
        self.guide.focus_first()

    def _fill(self) -> None:
        for code, name in language_names():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(language_in_force())))
        for choice in ThemeChoice:
            self._theme.addItem("", choice.value)
        self._theme.setCurrentIndex(self._theme.findData(theme().choice.value))

    def _lay_out(self) -> None:
        mark = QLabel()
        mark.setPixmap(QIcon(str(resource("icons", "sakia.svg"))).pixmap(theme().scaled(_MARK)))
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.L, 0)
        head.setSpacing(Space.XS)
        head.addWidget(mark)
        head.addWidget(Text("Sakia", size=Type.EMPHASIS, bold=True))
        head.addStretch()
        for what, box in ((Icon.LANGUAGE, self._language), (Icon.THEME, self._theme)):
            head.addWidget(IconLabel(what, Role.MUTED))
            head.addWidget(box)
        self._middle = QVBoxLayout()
        self._middle.addWidget(self.guide)
        for part in (self.versions, self._learns):
            self.guide.put_under(part)
        column = QVBoxLayout(self)
        no_margins(column)
        column.addLayout(head)
        column.addLayout(self._middle, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Stand closer together in a low window."""
        is_low = event.size().height() < theme().scaled(_LOW_BELOW)
        above = Space.XS if is_low else Space.L
        self._middle.setContentsMargins(Space.L, above, Space.L, above)
        self.guide.set_low(is_low=is_low)
        super().resizeEvent(event)

    def _on_step_shown(self) -> None:
        if self.guide.area is not None:
            self.guide.area.verticalScrollBar().setValue(0)
        self._show_question()

    def _show_question(self) -> None:
        """Ask about new versions under the doors, where there is anybody to ask; nobody is before a yes."""
        is_asked = self._session.new_versions.is_possible and self.guide.run.step is Step.DOORS
        self.versions.setVisible(is_asked)
        self._learns.setVisible(is_asked)

    def _on_language_activated(self) -> None:
        code = str(self._language.currentData())
        self._chosen["language"] = code
        app = QApplication.instance()
        if isinstance(app, QApplication):
            use_language(app, code)

    def _on_theme_activated(self) -> None:
        self._chosen["theme"] = str(self._theme.currentData())
        theme().apply(ThemeChoice(str(self._theme.currentData())))

    def _on_guide_ended(self, result: Result) -> None:
        aio.spawn(self._end(result), owner=self, name="end the first run")

    async def _end(self, result: Result) -> None:
        """Keep language, theme and the answer about new versions now, with everything else; then tell."""
        if self.versions.isChecked():
            self._chosen["look_for_versions"] = True
        if self._chosen:
            await self._session.settings.change(**self._chosen)
        if isinstance(result, Opened):
            self._session.lock.tell()
            self.ended.emit(result)
        elif isinstance(result, CurrencyWanted):
            indexers = (result.indexer_url,) if result.indexer_url else ()
            self._session.move(Place(result.currency, (result.node_url,), indexers))
        else:
            self._session.move(Place())
