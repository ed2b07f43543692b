"""Labels for amounts, addresses and long names."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.gui.theme import Role, Space, Type, theme
from sakia_ng.gui.widgets.base import Panel, Text, no_margins
from sakia_ng.gui.widgets.buttons import CopyButton
from sakia_ng.gui.words.amounts import AmountWords

_GROUP = 4
_GROUPS_A_LINE = 7
_GROUPS_A_LINE_COMPACT = 5
_UNIT_GAP = 5


class AmountLabel(QWidget):
    """An amount: the figure in digits of equal width, its unit lighter and smaller beside it.

    Labels under each other with ``AlignRight`` stand on one separator, since an amount in a unit always has the same
    number of decimals.

    Args:
        size: size of the figure.
        bold: heavier figure.
        alignment: left or right; always right where people read from there.
    """

    def __init__(
        self,
        size: Type = Type.BODY,
        *,
        bold: bool = False,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = AmountWords("", "", "")
        self._role = Role.TEXT
        self._alignment = alignment
        self._figure_font = theme().font(size, bold=bold, tabular=True)
        self._unit_font = theme().font(Type.EMPHASIS if size is Type.BALANCE else size)
        vertical = QSizePolicy.Policy.Fixed
        horizontal = QSizePolicy.Policy.Minimum
        self.setSizePolicy(horizontal, vertical)

    @property
    def words(self) -> AmountWords:
        """What is shown."""
        return self._words

    @property
    def role(self) -> Role:
        """The colour of the figure."""
        return self._role

    def show_amount(self, words: AmountWords, role: Role = Role.TEXT, moment: str = "") -> None:
        """Change the amount and the colour of its figure.

        Args:
            words: the amount.
            role: the colour of the figure.
            moment: of when it is true, for a figure that was read: ``as of 14:02, block 4 812 733``.
        """
        self.setAccessibleName(words.spoken)
        self.setAccessibleDescription(moment)
        self.setToolTip(moment)
        if (words, role) == (self._words, self._role):
            return
        self._words, self._role = words, role
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As wide as figure and unit."""
        figure, unit = QFontMetrics(self._figure_font), QFontMetrics(self._unit_font)
        width = figure.horizontalAdvance(self._words.figure)
        if self._words.unit:
            width += self._gap() + unit.horizontalAdvance(self._words.unit)
        return QSize(width + 2, max(figure.height(), unit.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """An amount is never cut: a figure without its end is another figure."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw both on one base line."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # or a sign would stand behind its figure
        figure = QFontMetrics(self._figure_font)
        left = 0
        if self._alignment & Qt.AlignmentFlag.AlignRight or self.isRightToLeft():
            left = self.width() - self.sizeHint().width()
        base = (self.height() + figure.ascent() - figure.descent()) // 2
        painter.setFont(self._figure_font)
        painter.setPen(theme().colour(self._role))
        painter.drawText(left, base, self._words.figure)
        painter.setFont(self._unit_font)
        painter.setPen(theme().colour(Role.MUTED))
        painter.drawText(left + figure.horizontalAdvance(self._words.figure) + self._gap(), base, self._words.unit)
        painter.end()

    def _gap(self) -> int:
        return max(_UNIT_GAP, self._figure_font.pixelSize() // 4)


class _AddressGroups(QWidget):
    """An address painted in groups: the gaps are not characters, so a copy of it is the address."""

    def __init__(self, parent: QWidget, *, compact: bool) -> None:
        super().__init__(parent)
        self.address = ""
        self._groups_a_line = _GROUPS_A_LINE_COMPACT if compact else _GROUPS_A_LINE
        self._font = theme().font(Type.CAPTION if compact else Type.BODY, mono=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        metrics = QFontMetrics(self._font)
        width = self._groups_a_line * (metrics.horizontalAdvance("m" * _GROUP) + Space.XS)
        lines = -(-max(len(self.address), 1) // (_GROUP * self._groups_a_line))
        return QSize(width, lines * metrics.height() + Space.XS)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.address)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme().colour(Role.FOCUS), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), Space.XXS, Space.XXS)
        painter.setFont(self._font)
        painter.setPen(theme().colour(Role.TEXT))
        metrics = QFontMetrics(self._font)
        step = metrics.horizontalAdvance("m" * _GROUP) + Space.XS
        for number in range(0, len(self.address), _GROUP):
            line, column = divmod(number // _GROUP, self._groups_a_line)
            base = Space.XXS + line * metrics.height() + metrics.ascent()
            painter.drawText(Space.XXS + column * step, base, self.address[number : number + _GROUP])
        painter.end()


class AddressLabel(Panel):
    """An address in two lines of groups of four, with its copy button.

    The groups take the keyboard's focus; Copy then copies the address whole, without gaps.

    Args:
        compact: smaller and in three lines, for narrow panes.
    """

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._groups = _AddressGroups(self, compact=compact)
        self._copy = CopyButton()
        row = QHBoxLayout(self)
        no_margins(row, Space.XS)
        row.addWidget(self._groups)
        row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.retranslate()

    @property
    def address(self) -> str:
        """The address shown."""
        return self._groups.address

    def retranslate(self) -> None:
        """Say it for screen readers."""
        self._copy.set_copy_name(self.tr("Copy the address"))
        self._groups.setAccessibleName(self.tr("Address {address}").format(address=self.address))

    def show_address(self, address: Address) -> None:
        """Change the address."""
        if address == self._groups.address:
            return
        self._groups.address = address
        self._groups.updateGeometry()
        self._groups.update()
        self._copy.set_text_to_copy(address)
        self.retranslate()


class ElidedLabel(QLabel):
    """One line that ends in … when there is no room, with the whole text as its tooltip then."""

    def __init__(
        self,
        text: str = "",
        *,
        size: Type = Type.BODY,
        tone: Role | None = None,
        bold: bool = False,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode, self._whole = mode, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme().font(size, bold=bold))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if tone is not None:
            self.setProperty("tone", tone.value)
        self.set_whole_text(text)

    def set_whole_text(self, text: str) -> None:
        """Change the text."""
        whole = " ".join(text.split())
        if whole == self._whole:
            return
        self._whole = whole
        self.setAccessibleName(whole)
        self.updateGeometry()
        self._elide()

    @property
    def whole_text(self) -> str:
        """The text, not elided."""
        return self._whole

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As wide as the whole text."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Elide for the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        area: QRect = self.contentsRect()
        shown = QFontMetrics(self.font()).elidedText(self._whole, self._mode, area.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


__all__ = ["AddressLabel", "AmountLabel", "ElidedLabel", "Text"]
