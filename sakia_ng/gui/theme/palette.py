"""Qt's palette, drawn from the colour roles."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from sakia_ng.gui.theme.roles import Colours, Role

_PARTS: dict[QPalette.ColorRole, Role] = {
    QPalette.ColorRole.Window: Role.GROUND,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.GROUND,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.MUTED,
    QPalette.ColorRole.Button: Role.SURFACE,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.DANGER,
    QPalette.ColorRole.ToolTipBase: Role.RAISED,
    QPalette.ColorRole.ToolTipText: Role.TEXT,
    QPalette.ColorRole.Highlight: Role.PRIMARY,
    QPalette.ColorRole.HighlightedText: Role.ON_PRIMARY,
    QPalette.ColorRole.Accent: Role.PRIMARY,
    QPalette.ColorRole.Link: Role.PRIMARY,
    QPalette.ColorRole.LinkVisited: Role.PRIMARY,
    QPalette.ColorRole.Light: Role.SURFACE,
    QPalette.ColorRole.Midlight: Role.LINE,
    QPalette.ColorRole.Mid: Role.CONTROL,
    QPalette.ColorRole.Dark: Role.CONTROL,
    QPalette.ColorRole.Shadow: Role.CONTROL,
}
_WRITTEN = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def palette(colours: Colours) -> QPalette:
    """Return the palette that gives every plain Qt widget our colours."""
    result = QPalette()
    for part, role in _PARTS.items():
        result.setColor(part, QColor(colours[role]))
    for part in _WRITTEN:
        result.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours[Role.MUTED]))
    return result
