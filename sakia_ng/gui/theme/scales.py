"""Scales: the only lengths and type sizes that views may use. All in device-independent pixels."""

from __future__ import annotations

from enum import IntEnum


class Space(IntEnum):
    """Distances between things; ``HAIR`` between the parts of one control."""

    HAIR = 2
    XXS = 4
    XS = 8
    S = 12
    M = 16
    L = 24
    XL = 32
    XXL = 48


class Radius(IntEnum):
    """Roundness of corners."""

    CONTROL = 8
    CARD = 12


class Type(IntEnum):
    """Sizes of type at the usual size of the system's font; they grow with it."""

    CAPTION = 12
    BODY = 14
    EMPHASIS = 16
    TITLE = 20
    BALANCE = 32


class Length(IntEnum):
    """Heights and widths that several views share."""

    BORDER = 1
    ROW = 44
    ROW_COMPACT = 32
    CONTROL = 36
    ICON = 20
    ICON_SMALL = 16
    SIDEBAR = 260
    SIDEBAR_NARROW = 248
    RAIL = 56
    CONTENT = 1100
    COLUMN = 560
