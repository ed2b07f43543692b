"""Buttons take as few lines as their words allow."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from sakia_ng.gui.theme import Space
from sakia_ng.gui.widgets import ButtonRows
from tests.async_qt import AsyncQt

pytestmark = pytest.mark.usefixtures("app")


def lines(buttons: list[QPushButton]) -> int:
    return len({button.y() for button in buttons})


async def test_buttons_go_under_each_other_where_a_line_is_too_short(aqt: AsyncQt) -> None:
    buttons = [QPushButton(word) for word in ("A rather long word", "Two", "Three", "Four")]
    rows = aqt.add(ButtonRows(*buttons))
    rows.show()
    first, second, third, fourth = (button.sizeHint().width() for button in buttons)
    whole = first + second + third + fourth + 3 * Space.XS
    half = max(first, third) + max(second, fourth) + Space.XS
    for width, expected in ((whole, 1), (half, 2), (1, 4), (whole, 1)):
        rows.take_room(width)
        rows.adjustSize()
        assert lines(buttons) == expected
        assert expected == 4 or rows.minimumSizeHint().width() <= width


async def test_a_button_that_is_hidden_leaves_no_hole(aqt: AsyncQt) -> None:
    buttons = [QPushButton(word) for word in ("A rather long word", "Two", "Three", "Four")]
    buttons[0].hide()
    rows = aqt.add(ButtonRows(*buttons))
    rows.show()
    _, second, third, fourth = (button.sizeHint().width() for button in buttons)
    rows.take_room(second + third + fourth + 2 * Space.XS)
    rows.adjustSize()
    assert lines(buttons[1:]) == 1
    assert buttons[1].x() == 0
    buttons[0].show()
    rows.adjustSize()
    assert lines(buttons) > 1
    buttons[2].hide()
    buttons[0].hide()
    rows.adjustSize()
    assert buttons[1].x() == 0
    assert buttons[3].x() == second + Space.XS
