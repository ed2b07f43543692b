"""Colours by what they are for, in light and dark, and the measure of contrast that a test holds them to.

Views name a ``Role``; a literal colour stands nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """What a colour is for.

    ``*_SOFT`` are grounds for the text role of the same name (badges, banners). ``GOLD`` is for what a universal
    dividend creates and for nothing else. ``CONTROL`` draws borders of controls, ``LINE`` mere separators.
    """

    GROUND = "ground"
    SURFACE = "surface"
    RAISED = "raised"
    LINE = "line"
    CONTROL = "control"
    TEXT = "text"
    MUTED = "muted"
    PRIMARY = "primary"
    PRIMARY_HOVER = "primary_hover"
    PRIMARY_SOFT = "primary_soft"
    ON_PRIMARY = "on_primary"
    GOLD = "gold"
    GOLD_SOFT = "gold_soft"
    POSITIVE = "positive"
    POSITIVE_SOFT = "positive_soft"
    NEGATIVE = "negative"
    WARNING = "warning"
    WARNING_SOFT = "warning_soft"
    DANGER = "danger"
    DANGER_SOFT = "danger_soft"
    INFO = "info"
    INFO_SOFT = "info_soft"
    FOCUS = "focus"


Colours = Mapping[Role, str]
"""``#RRGGBB`` for every role."""

LIGHT: Colours = MappingProxyType(
    {
        Role.GROUND: "#F4F6F8",
        Role.SURFACE: "#FFFFFF",
        Role.RAISED: "#EDF1F4",
        Role.LINE: "#E1E6EB",
        Role.CONTROL: "#7C8796",
        Role.TEXT: "#14181F",
        Role.MUTED: "#566070",
        Role.PRIMARY: "#0F766E",
        Role.PRIMARY_HOVER: "#0B5F59",
        Role.PRIMARY_SOFT: "#E0F1EF",
        Role.ON_PRIMARY: "#FFFFFF",
        Role.GOLD: "#855A0C",
        Role.GOLD_SOFT: "#FAF0D8",
        Role.POSITIVE: "#17734A",
        Role.POSITIVE_SOFT: "#E2F4EA",
        Role.NEGATIVE: "#9B3B2F",
        Role.WARNING: "#8A4B00",
        Role.WARNING_SOFT: "#FDEFD9",
        Role.DANGER: "#B42318",
        Role.DANGER_SOFT: "#FDE9E7",
        Role.INFO: "#1F4FB4",
        Role.INFO_SOFT: "#E7EEFB",
        Role.FOCUS: "#2563EB",
    }
)

DARK: Colours = MappingProxyType(
    {
        Role.GROUND: "#12161C",
        Role.SURFACE: "#1A2029",
        Role.RAISED: "#252D38",
        Role.LINE: "#2D3643",
        Role.CONTROL: "#7A8797",
        Role.TEXT: "#E8ECF1",
        Role.MUTED: "#A0ABBA",
        Role.PRIMARY: "#2BB5A5",
        Role.PRIMARY_HOVER: "#4CCBBC",
        Role.PRIMARY_SOFT: "#14322F",
        Role.ON_PRIMARY: "#04211E",
        Role.GOLD: "#E0B252",
        Role.GOLD_SOFT: "#352B15",
        Role.POSITIVE: "#57C793",
        Role.POSITIVE_SOFT: "#153228",
        Role.NEGATIVE: "#F0938A",
        Role.WARNING: "#F0B454",
        Role.WARNING_SOFT: "#38290F",
        Role.DANGER: "#F98379",
        Role.DANGER_SOFT: "#3D1F1E",
        Role.INFO: "#8FB7FF",
        Role.INFO_SOFT: "#1B2A45",
        Role.FOCUS: "#7AB0FF",
    }
)

_WRITTEN = (Role.MUTED, Role.PRIMARY, Role.GOLD, Role.POSITIVE, Role.NEGATIVE, Role.WARNING, Role.DANGER, Role.INFO)
_UNDER_ROWS = (Role.GROUND, Role.SURFACE, Role.RAISED, Role.PRIMARY_SOFT)
_SOFT = ("primary", "gold", "positive", "warning", "danger", "info")

TEXT_PAIRS: tuple[tuple[Role, Role], ...] = (
    *((text, ground) for text in (Role.TEXT, *_WRITTEN) for ground in _UNDER_ROWS),
    *((Role.TEXT, Role(f"{name}_soft")) for name in _SOFT),
    *((Role(name), Role(f"{name}_soft")) for name in _SOFT),
    (Role.TEXT, Role.LINE),
    (Role.DANGER, Role.LINE),
    (Role.ON_PRIMARY, Role.PRIMARY),
    (Role.ON_PRIMARY, Role.PRIMARY_HOVER),
)
"""Every text role with each ground it is written on: at least 4.5:1 (WCAG 2.1, 1.4.3).

Rows of tables are on ``RAISED`` under the mouse and on ``PRIMARY_SOFT`` when chosen; buttons on ``LINE`` while pressed.
"""

EDGE_PAIRS: tuple[tuple[Role, Role], ...] = tuple(
    (edge, ground) for edge in (Role.CONTROL, Role.FOCUS) for ground in (Role.GROUND, Role.SURFACE, Role.RAISED)
)
"""Edges of controls and the focus ring on their grounds: at least 3:1 (WCAG 2.1, 1.4.11)."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.03928 else float(((channel + 0.055) / 1.055) ** 2.4)
