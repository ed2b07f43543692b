"""Palette, scales and icons."""

from __future__ import annotations

from sakia_ng.gui.theme.icons import Icon, icon, paint_icon, pixmap
from sakia_ng.gui.theme.roles import Role
from sakia_ng.gui.theme.scales import Length, Radius, Space, Type
from sakia_ng.gui.theme.theme import Theme, ThemeChoice, theme

__all__ = [
    "Icon",
    "Length",
    "Radius",
    "Role",
    "Space",
    "Theme",
    "ThemeChoice",
    "Type",
    "icon",
    "paint_icon",
    "pixmap",
    "theme",
]
