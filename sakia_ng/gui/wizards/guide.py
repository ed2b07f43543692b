"""A guide: one step at a time, with back and next, over the Qt-free logic of ``services.first_run``."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sakia_ng.errors import EnvironmentProblem, SakiaError, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Length, Role, Space, Type, theme
from sakia_ng.gui.widgets import Banner, Button, Panel, PrimaryButton, Text, announce, centred, no_margins
from sakia_ng.gui.widgets.dots import ProgressDots
from sakia_ng.gui.widgets.fitting_area import FittingArea
from sakia_ng.gui.widgets.reading_order import scroll_to, tab_stops
from sakia_ng.gui.wizards.choice import ChoiceView
from sakia_ng.gui.wizards.doors import DoorsView
from sakia_ng.gui.wizards.key_file import KeyFileView
from sakia_ng.gui.wizards.others import CurrencyFoundView, DeriveView, ServersView, WatchView
from sakia_ng.gui.wizards.protect import ProtectView
from sakia_ng.gui.wizards.restore import CredentialsView, PhraseView, ReadingView
from sakia_ng.gui.wizards.step import StepView
from sakia_ng.gui.wizards.words import WordsBackView, WordsView
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.errors import sentence
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import Answer, Door, Opened, Result, Step


class Guide(Panel):
    """Shows the steps of a run.

    Args:
        run: the logic.
        session: the services its steps show things of.
        amounts: how amounts are written.
        is_first: nothing exists yet.

    Attributes:
        area: what scrolls at the first run; elsewhere the page does.
        ended: carries the ``Result`` of the run.
        left: the user went back from the doors.
        step_shown: another step is shown, or its title is another.
    """

    ended = Signal(object)
    left = Signal()
    step_shown = Signal()

    def __init__(
        self, run: FirstRun, session: Session, amounts: AmountFormat, *, is_first: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.run = run
        self._session, self._amounts, self._is_first = session, amounts, is_first
        self._is_busy = self._is_low = False
        self._title, self._text = Text(size=Type.TITLE, bold=True, wrap=True), Text(tone=Role.MUTED, wrap=True)
        self._error = Banner(Role.DANGER, Icon.ALERT)
        self._dots = ProgressDots()
        self.back_button, self.next_button = Button("", Icon.BACK, look="quiet"), PrimaryButton()
        self.back_button.setObjectName("guide_back")
        self.next_button.setObjectName("guide_next")
        self._place = QVBoxLayout()
        no_margins(self._place)
        self.view: StepView = self._make(Step.DOORS)
        self._lay_out()
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self._show_step()

    def retranslate(self) -> None:
        """Write all words again."""
        self._write()

    @property
    def title(self) -> str:
        """What the step is about; shown here at the first run, by the page otherwise."""
        return self.view.title

    @property
    def error(self) -> str:
        """What is said to be wrong above the step, empty when nothing."""
        return self._error.text if self._error.isVisibleTo(self) else ""

    def focus_first(self) -> None:
        """Give the keyboard to the step."""
        field = self.view.first_focus()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, field, partial(scroll_to, field))

    def go_back(self) -> None:
        """Show the step before, or say that the user wants to leave."""
        if self._is_busy:
            return
        if self.run.step is Step.DOORS:
            self.left.emit()
            return
        self.run.back()
        self._show_step()

    def go_on(self) -> None:
        """Submit the step; once, however often the button is pressed."""
        if self._is_busy or self.run.step in (Step.DOORS, Step.ENDED) or not self.next_button.isEnabled():
            return
        self._set_busy(busy=True)
        aio.spawn(self._submit(self.view.answer()), owner=self, name="take a step of the guide")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape goes back, Enter goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
            return
        super().keyPressEvent(event)

    def put_under(self, widget: QWidget) -> None:
        """Put something under the step, to scroll with it."""
        self._steps.addWidget(widget)

    def set_low(self, *, is_low: bool) -> None:
        """Stand closer together in a low window."""
        for column in (self._steps, self._whole):
            column.setSpacing(Space.S if is_low else Space.M)
        self._is_low = is_low
        self._space_view()

    def _space_view(self) -> None:
        if isinstance(self.view, DoorsView):
            self.view.body.setSpacing(Space.XS if self._is_low else Space.S)

    def _lay_out(self) -> None:
        """Put the steps over the buttons; at the first run the steps alone scroll: the buttons stay in sight."""
        body, self._foot = Panel(), Panel()
        self._steps, self._whole = QVBoxLayout(body), QVBoxLayout(self)
        no_margins(self._steps, Space.M)
        no_margins(self._whole, Space.M)
        for widget in (self._title, self._text, self._error):
            self._steps.addWidget(widget)
        self._steps.addLayout(self._place)
        width = theme().scaled(Length.COLUMN)
        self.area = FittingArea(body, width) if self._is_first else None
        self._lay_out_foot()
        self._foot.setMaximumWidth(width)
        for part in (self.area or body, self._foot):
            row = centred(part)
            row.setStretch(1, 1000)
            self._whole.addLayout(row)
        if self._is_first:
            self._whole.addStretch(1)

    def _lay_out_foot(self) -> None:
        foot = QHBoxLayout(self._foot)
        no_margins(foot, Space.S)
        foot.addWidget(self.back_button)
        foot.addStretch()
        foot.addWidget(self._dots)
        foot.addStretch()
        foot.addWidget(self.next_button)

    def _make(self, step: Step) -> StepView:
        recovery, run = self._session.recovery, self.run
        makers: dict[Step, Callable[[], StepView]] = {
            Step.DOORS: lambda: DoorsView(run, is_demo=self._session.is_demo, is_first=self._is_first),
            Step.WORDS: lambda: WordsView(run, recovery),
            Step.WORDS_BACK: lambda: WordsBackView(run, recovery),
            Step.PHRASE: lambda: PhraseView(run, recovery),
            Step.CREDENTIALS: lambda: CredentialsView(run),
            Step.KEY_FILE: lambda: KeyFileView(run, recovery),
            Step.READING: lambda: ReadingView(run, recovery),
            Step.CHOICE: lambda: ChoiceView(run, self._amounts),
            Step.WATCH: lambda: WatchView(run, self._session),
            Step.SERVERS: lambda: ServersView(run),
            Step.CURRENCY_FOUND: lambda: CurrencyFoundView(run),
            Step.PROTECT: lambda: ProtectView(run),
            Step.DERIVE: lambda: DeriveView(run),
        }
        view = makers[step]()
        view.submitted.connect(self.go_on)
        view.changed.connect(self._on_view_changed)
        if isinstance(view, DoorsView):
            view.chosen.connect(self._on_door_chosen)
        if isinstance(view, PhraseView | CredentialsView | KeyFileView):
            view.switched.connect(self._on_view_switched)
        return view

    def _show_step(self) -> None:
        """Replace the view: what a step that is left knew goes with it."""
        old, self.view = self.view, self._make(self.run.step)
        old.leave()
        self._place.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._place.addWidget(self.view)
        self._space_view()
        self.view.enter()
        self._error.hide()
        self._write()
        self.focus_first()
        announce(self, f"{self.view.title}. {self.view.text}")
        self.step_shown.emit()

    def _write(self) -> None:
        is_doors = self.run.step is Step.DOORS
        self._title.setText(self.view.title)
        self._title.setVisible(self._is_first)
        self._text.setText(self.view.text)
        self._text.setVisible(bool(self.view.text))
        self.back_button.setText(self.tr("Back"))
        self.back_button.setVisible(not is_doors or not self._is_first)
        self.next_button.setVisible(not is_doors)
        self._foot.setVisible(not is_doors or not self._is_first)
        self._dots.show_progress(self.run.position, len(self.run.path))
        is_searching = isinstance(self.view, ChoiceView) and not self.view.is_ready
        self.next_button.setEnabled(not self._is_busy and not is_searching)
        self.back_button.setEnabled(not self._is_busy)
        self.next_button.setText(self.tr("One moment…") if self._is_busy else self.view.next_word or self.tr("Next"))

    def _set_busy(self, *, busy: bool) -> None:
        """Keep the keyboard meanwhile: from what is switched off Qt hands it on, out of the guide."""
        here = QApplication.focusWidget()
        if busy and here is not None and self.isAncestorOf(here):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_busy = busy
        self.view.setEnabled(not busy)
        self._write()

    async def _submit(self, answer: Answer) -> None:
        self.view.clear_errors()
        self._error.hide()
        await self._do(answer)

    async def _open(self, door: Door) -> None:
        await self._do(door)

    async def _do(self, what: Answer | Door) -> None:
        try:
            await (self.run.choose(what) if isinstance(what, Door) else self.run.submit(what))
        except (UserError, EnvironmentProblem) as error:
            self._set_busy(busy=False)
            self._say(error)
            return
        except Exception:  # not a cancellation: the widgets may be gone by then
            self._set_busy(busy=False)
            raise
        self._is_busy = False
        if self.run.step is Step.ENDED:
            self.view.leave()
            await self._note_words(self.run.result)
            self.ended.emit(self.run.result)
            return
        self._show_step()

    async def _note_words(self, result: Result | None) -> None:
        """Remember whose words were typed or read back just now: they are on paper."""
        if self.run.door not in (Door.CREATE, Door.RESTORE) or not isinstance(result, Opened):
            return
        opened = {account.public_key for account in result.accounts}
        secrets = {key.secret_id for key in self._session.keystore.keys() if key.public_key in opened}
        with suppress(EnvironmentProblem):  # the account is there: home will ask once more
            kept = self._session.settings.current.phrases_kept
            await self._session.settings.change(phrases_kept=tuple(dict.fromkeys((*kept, *sorted(secrets)))))

    def _say(self, error: SakiaError) -> None:
        words = sentence(error, self._amounts)
        if not self.view.show_error(error, words):
            self._error.say(words)
            self._error.show()
            announce(self, words)
        self._focus_wrong()

    def _focus_wrong(self) -> None:
        """Give the keyboard to the first field marked wrong: what is typed now is meant for it."""
        wrong = next((field for field in tab_stops(self.view) if field.property("wrong") == "true"), None)
        if wrong is None:
            self.focus_first()
            return
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(wrong, QLineEdit):
            wrong.selectAll()

    def _on_door_chosen(self, door: Door) -> None:
        if not self._is_busy:
            self._set_busy(busy=True)
            aio.spawn(self._open(door), owner=self, name="open a door of the guide")

    def _on_view_changed(self) -> None:
        self._write()
        self.step_shown.emit()
        self.focus_first()

    def _on_view_switched(self, step: Step) -> None:
        self.run.restore_from(step)
        self._show_step()
