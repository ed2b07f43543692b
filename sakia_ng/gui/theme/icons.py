"""Icons: one line family (Lucide), drawn from its SVG files in the colour of a role, whatever the theme is now."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sakia_ng.gui.resources import resource
from sakia_ng.gui.theme.roles import Role
from sakia_ng.gui.theme.theme import theme

_THIN = 'stroke-width="1.75"'  # Lucide's 2 looks heavy beside text at 20 px


class Icon(StrEnum):
    """What an icon means. The value is the name of its file."""

    HOME = "house"
    ACCOUNT = "wallet"
    CONTACTS = "users"
    WEB_OF_TRUST = "network"
    CURRENCY = "coins"
    NETWORK = "server"
    SETTINGS = "settings"
    SEARCH = "search"
    LOCK = "lock"
    UNLOCKED = "lock-open"
    COPY = "copy"
    CHECK = "check"
    SUCCESS = "circle-check"
    ALERT = "circle-alert"
    WARNING = "triangle-alert"
    INFO = "info"
    HELP = "circle-help"
    QR = "qr-code"
    PAY = "send"
    RECEIVE = "download"
    OUTGOING = "arrow-up-right"
    INCOMING = "arrow-down-left"
    CREATION = "sparkles"
    SHOW = "eye"
    HIDE = "eye-off"
    EDIT = "pencil"
    REMOVE = "trash-2"
    ADD = "plus"
    SMALLER = "minus"
    ADD_PERSON = "user-plus"
    CLOSE = "x"
    CLEAR = "circle-x"
    DOWN = "chevron-down"
    UP = "chevron-up"
    NEXT = "chevron-right"
    PREVIOUS = "chevron-left"
    FORWARD = "arrow-right"
    BACK = "arrow-left"
    PERSON = "user"
    MEMBER = "user-check"
    NOT_MEMBER = "user-x"
    REFEREE = "badge-check"
    WATCH_ONLY = "eye"
    CONNECTED = "wifi"
    OFFLINE = "wifi-off"
    RETRY = "refresh-cw"
    CLOCK = "clock"
    WAITING = "hourglass"
    CALENDAR = "calendar"
    THEME = "sun"
    LANGUAGE = "languages"
    KEY = "key"
    RESTORE = "key-round"
    RECEIPT = "receipt"
    DOCUMENT = "file-text"
    MORE = "ellipsis"
    OPEN = "external-link"
    UNIT = "scale"
    FOLDER = "folder"
    EMPTY = "inbox"
    DEMONSTRATION = "flask-conical"
    GLOBE = "globe"
    PASTE = "clipboard-paste"
    KEYBOARD = "keyboard"
    LOG = "list"
    CAMERA = "camera"
    SCREEN = "monitor"
    IMAGE = "image"
    SAVE = "save"
    PRINTER = "printer"
    LARGER = "maximize"
    DOT_HALF = "circle-dot"
    DOT_EMPTY = "circle-dashed"


_WHOLE_SCALES = (1.0, 2.0, 3.0)
_POINTING = frozenset({Icon.NEXT, Icon.PREVIOUS, Icon.FORWARD, Icon.BACK})


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8").replace('stroke-width="2"', _THIN)


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, what: Icon, area: QRect, role: Role = Role.TEXT) -> None:
    """Draw an icon into a square area, in the colour of a role; one that points the way points as people read."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour, scale = theme().colour(role).name(), painter.deviceTransform().m11()
    if what in _POINTING and QGuiApplication.isRightToLeft():
        painter.translate(2 * area.x() + area.width(), 0)
        painter.scale(-1, 1)
    if scale in _WHOLE_SCALES and not area.isEmpty():
        painter.drawImage(QRectF(area), _drawn(what.value, colour, round(area.width() * scale)))
    else:
        _renderer(what.value, colour).render(painter, QRectF(area))
    painter.restore()


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, side: int) -> QImage:
    """Return an icon drawn once: lists show the same few again and again, and to draw one takes a fifth of a ms."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


class _TintedEngine(QIconEngine):
    """Draws with the colours in force when it paints, so that a change of theme needs no new icons."""

    def __init__(self, what: Icon, role: Role, role_on: Role) -> None:
        super().__init__()
        self._what, self._role, self._role_on = what, role, role_on

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._what, self._role, self._role_on)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = self._role_on if state is QIcon.State.On else self._role
        role = Role.CONTROL if mode is QIcon.Mode.Disabled else role
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        left = rect.right() + 1 - side if QGuiApplication.isRightToLeft() else rect.left()  # the gap is at the word
        square.moveTo(left, rect.top() + (rect.height() - side) // 2)
        paint_icon(painter, self._what, square, role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802 - Qt's name
        del scale  # Qt hands the size in device pixels already
        picture = QPixmap(size)
        if size.isEmpty():  # a button that is being squeezed away
            return picture
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPointF(0, 0).toPoint(), size), mode, state)
        painter.end()
        return picture


_engines: dict[tuple[Icon, Role, Role], QIcon] = {}


def icon(what: Icon, role: Role = Role.TEXT, *, role_on: Role | None = None) -> QIcon:
    """Return an icon tinted by role.

    Args:
        what: which one.
        role: its colour.
        role_on: its colour on a checked button; the same by default.
    """
    key = (what, role, role_on or role)
    if key not in _engines:
        _engines[key] = QIcon(_TintedEngine(*key))
    return _engines[key]


def pixmap(what: Icon, side: int, role: Role = Role.TEXT, ratio: float = 1.0) -> QPixmap:
    """Return a picture of an icon for a label; paint it again when the theme changes."""
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, what, QRect(0, 0, side, side), role)
    painter.end()
    return picture
