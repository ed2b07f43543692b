"""Checks a file that was downloaded, before anybody opens it: drop it here, or choose it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sakia_ng.errors import UserError
from sakia_ng.gui import aio
from sakia_ng.gui.files import ask_which
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Banner, Button, ButtonRows, Card, CopyButton, PrimaryButton, Text, announce
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.releases import signed_words, verdict_text, verdict_title
from sakia_ng.ports.releases import LIST_NAME, SIGNATURE_SUFFIX, Checked, Verdict

_WIDTH = 820
_MOST_FILES = 20
_LOOKS = {
    Verdict.GOOD: (Role.POSITIVE, Icon.SUCCESS),
    Verdict.WRONG: (Role.DANGER, Icon.ALERT),
    Verdict.BAD_SIGNATURE: (Role.DANGER, Icon.ALERT),
}
_WITHOUT_LIST = (Verdict.NO_LIST, Verdict.NOT_SIGNED)


class DownloadPage(Page):
    """A place to drop a file on, and what is known of it.

    Attributes:
        checked: what came of the last check, None before.
    """

    WIDTH = _WIDTH

    def build(self) -> Iterator[None]:
        """Make everything."""
        self.setAcceptDrops(True)
        self.checked: Checked | None = None
        self._file: Path | None = None
        self._waiting_list: Path | None = None
        self._turn = 0
        self._problem: UserError | None = None
        self._ask, self._result = Card(), Card()
        self._what, self._how = Text(wrap=True), Text(tone=Role.MUTED, wrap=True)
        self.choose, self.choose_list = PrimaryButton("", Icon.FOLDER), Button("", Icon.DOCUMENT)
        self._buttons = ButtonRows(self.choose, self.choose_list)
        self._verdict = Banner()
        self._name, self._signed = Text(bold=True, wrap=True), Text(wrap=True)
        self._digest_title = Text(size=Type.CAPTION, tone=Role.MUTED)
        self._digest, self._copy = Text(size=Type.CAPTION, wrap=True), CopyButton()
        self._lay_out()
        self.choose.clicked.connect(self._on_choose_clicked)
        self.choose_list.clicked.connect(self._on_choose_list_clicked)
        yield
        self.retranslate()

    @property
    def said(self) -> str:
        """What is said of the file; empty before there is one."""
        return self._verdict.text if self._verdict.isVisibleTo(self) else ""

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Check a download"))
        self._ask.set_title(self.tr("Before you open it"))
        self._what.setText(
            self.tr("Drop the file you downloaded on this page, or choose it. It is read and compared, never started.")
        )
        self._how.setText(
            self.tr(
                "{list} and {signature} of the same version must lie beside it, or be dropped with it; both are"
                " published with every release."
            ).format(list=LIST_NAME, signature=LIST_NAME + SIGNATURE_SUFFIX)
        )
        self.choose.setText(self.tr("Choose a file…"))
        self.choose_list.setText(self.tr("Choose the list…"))
        self._digest_title.setText(self.tr("SHA-256 of the file"))
        self._copy.set_copy_name(self.tr("Copy the SHA-256 of the file"))
        self._draw()

    def take_room(self, width: int) -> None:
        """Put the buttons under each other in a narrow window."""
        self._buttons.take_room(width - 2 * Space.L)

    def first_focus(self) -> QWidget | None:
        """The button that chooses a file."""
        return self.choose

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's own name
        """Take files of this computer."""
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's own name
        """Check what was dropped."""
        event.acceptProposedAction()
        self.take_files(_files(event.mimeData()))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Check the first of some files that is neither the list nor its signature, against the list among them.

        A list dropped alone is for the file dropped before it, or after it.
        """
        sums = next((path for path in paths if path.name == LIST_NAME), None)
        others = (path for path in paths if path != sums and not path.name.endswith(SIGNATURE_SUFFIX))
        file, self._waiting_list = next(others, self._file), sums or self._waiting_list
        if file is not None:
            sums, self._waiting_list = self._waiting_list, None
            aio.spawn(self.check(file, sums), owner=self, name="check a download")

    async def check(self, file: Path, sums: Path | None = None) -> None:
        """Check a file, against a list where one was chosen, and say what is known of it."""
        self._turn += 1  # the buttons stay, for the keyboard is on them: what was begun before counts no more
        turn, self._file, self.checked, self._problem = self._turn, file, None, None
        self._draw()
        try:
            checked, problem = await self.session.check_download(file, sums), None
        except UserError as error:
            checked, problem = None, error
        if turn != self._turn:
            return
        self.checked, self._problem = checked, problem
        self._draw()
        announce(self._verdict, self._verdict.text)

    def _lay_out(self) -> None:
        asked: tuple[QWidget, ...] = (self._what, self._how, self._buttons)
        for widget in asked:
            self._ask.body.addWidget(widget)
        digest = QHBoxLayout()
        digest.setSpacing(Space.XS)
        self._digest.setFont(theme().font(Type.CAPTION, mono=True))
        digest.addWidget(self._digest, 1)
        digest.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        told: tuple[QWidget, ...] = (self._name, self._verdict, self._signed, self._digest_title)
        for widget in told:
            self._result.body.addWidget(widget)
        self._result.body.addLayout(digest)
        for card in (self._ask, self._result):
            self.content.addWidget(card)
        self.content.addStretch()

    def _draw(self) -> None:
        self._result.setVisible(self._file is not None)
        self.choose_list.setVisible(self.checked is not None and self.checked.verdict in _WITHOUT_LIST)
        if self._file is None:
            return
        self._draw_verdict()
        known = self.checked
        name = self._file.name if known is None else known.name.shown(120)
        size = "" if known is None else self.tr("{name} – {size} bytes").format(name=name, size=whole(known.size))
        self._name.setText(size or name)
        signed = "" if known is None else signed_words(known)
        self._signed.setText(signed)
        self._signed.setVisible(bool(signed))
        digest = "" if known is None else known.digest
        self._digest.setText("\u200b".join(digest[start : start + 8] for start in range(0, len(digest), 8)))
        self._copy.set_text_to_copy(digest)
        for widget in (self._digest_title, self._digest, self._copy):
            widget.setVisible(bool(digest))

    def _draw_verdict(self) -> None:
        if self._problem is not None:
            self._verdict.set_kind(Role.WARNING, Icon.WARNING)
            self._verdict.say(sentence(self._problem))
        elif self.checked is None:
            self._verdict.set_kind(Role.INFO, Icon.WAITING)
            self._verdict.say(self.tr("The file is being read…"))
        else:
            self._verdict.set_kind(*_LOOKS.get(self.checked.verdict, (Role.WARNING, Icon.WARNING)))
            self._verdict.say(f"{verdict_title(self.checked)}. {verdict_text(self.checked)}")

    def _on_choose_clicked(self) -> None:
        aio.spawn(self._choose(), owner=self, name="choose a download")

    def _on_choose_list_clicked(self) -> None:
        aio.spawn(self._choose_list(), owner=self, name="choose the list of a release")

    async def _choose(self) -> None:
        path = await ask_which(self, self.tr("File to check"))
        if path is not None:
            await self.check(path)

    async def _choose_list(self) -> None:
        path = await ask_which(self, self.tr("List of a release"), f"{LIST_NAME}* (*)")
        if path is not None and self._file is not None:
            await self.check(self._file, path)


def _files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls()[:_MOST_FILES] if url.isLocalFile()]
