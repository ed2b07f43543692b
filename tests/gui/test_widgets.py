"""Small widgets: what they show, say and copy."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from sakia_ng.gui.theme import Icon, Length, Role, Type, theme
from sakia_ng.gui.widgets import (
    AddressLabel,
    AmountLabel,
    Banner,
    Button,
    CheckBox,
    CopyButton,
    ElidedLabel,
    EmptyState,
    FormRow,
    PasswordEdit,
    QrView,
    Question,
    StatusBadge,
    StepLine,
    Text,
    UnitSwitch,
    UnitWord,
    confirmed,
    steps,
)
from sakia_ng.gui.widgets.inside_field import offer_clearing, show_icon_inside
from sakia_ng.gui.widgets.reading_order import tab_stops
from sakia_ng.gui.words.amounts import AmountWords
from tests.async_qt import AsyncQt
from tests.fakes.session import address_of

pytestmark = pytest.mark.usefixtures("app")


async def test_text_from_outside_is_never_formatted(aqt: AsyncQt) -> None:
    label = aqt.add(Text("<b>bold</b><img src='http://x'>"))
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert aqt.add(ElidedLabel("<b>x</b>")).textFormat() is Qt.TextFormat.PlainText


async def test_an_amount_says_itself_and_is_never_cut(aqt: AsyncQt) -> None:
    label = aqt.add(AmountLabel(Type.BALANCE, bold=True))
    label.show_amount(AmountWords("1 234,56", "Ğ1", "1 234,56 Ğ1"))
    assert label.accessibleName() == "1 234,56 Ğ1"
    assert label.minimumSizeHint().width() == label.sizeHint().width() > 100


async def test_amounts_of_one_unit_are_aligned_on_their_separator(aqt: AsyncQt) -> None:
    """Ink of the last digit ends in the same column, whatever the digits before are."""
    edges = []
    for figure in ("1,11", "88 888,88"):
        label = aqt.add(AmountLabel(alignment=Qt.AlignmentFlag.AlignRight))
        label.show_amount(AmountWords(figure, "Ğ1", figure))
        label.resize(200, 24)
        picture = label.grab().toImage()
        columns = [x for x in range(200) if any(picture.pixelColor(x, y).lightness() < 90 for y in range(24))]
        edges.append(max(columns))
    assert abs(edges[0] - edges[1]) <= 1


async def test_a_copied_address_has_no_gaps(aqt: AsyncQt) -> None:
    label = aqt.add(AddressLabel())
    address = address_of("somebody")
    label.show_address(address)
    label.show()
    copy = label.findChild(CopyButton)
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == address
    assert copy.accessibleName() == "Copied"
    QGuiApplication.clipboard().clear()
    groups = label._groups
    groups.setFocus()
    QTest.keyClick(groups, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == address
    assert address in groups.accessibleName()


async def test_a_copy_button_is_usual_again_after_a_while(aqt: AsyncQt) -> None:
    button = aqt.add(CopyButton("Copy the key"))
    button.set_text_to_copy("abc")
    button.copy()
    button._timer.setInterval(1)
    button._timer.start()
    await aqt.until(lambda: button.accessibleName() == "Copy the key")
    button.set_text_to_copy("")
    assert not button.isEnabled()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
async def test_modules_of_a_qr_code_are_whole_pixels(aqt: AsyncQt, ratio: float) -> None:
    view = aqt.add(QrView(200))
    view.show_text(address_of("somebody"), "spoken")
    pixels = view.module_pixels(ratio)
    assert isinstance(pixels, int)
    assert pixels * (view.modules + 8) <= 200 * ratio
    assert view.accessibleName() == "spoken"


async def test_a_qr_code_is_dark_on_light_and_can_be_read(aqt: AsyncQt, tmp_path: object) -> None:
    zxingcpp = pytest.importorskip("zxingcpp", reason="the reader of QR codes is not installed")
    view = aqt.add(QrView(240))
    view.show_text("g1://somebody?amount=1.00")
    picture = view.grab().toImage()
    width, height = picture.width(), picture.height()
    pixels = bytes(picture.pixelColor(x, y).lightness() for y in range(height) for x in range(width))
    buffer = memoryview(pixels).cast("B", shape=[height, width])
    assert [found.text for found in zxingcpp.read_barcodes(buffer)] == ["g1://somebody?amount=1.00"]
    assert QColor(picture.pixel(QPoint(120, 6))) == QColor("#FFFFFF")


async def test_a_name_that_does_not_fit_shows_itself_as_a_tooltip(aqt: AsyncQt) -> None:
    label = aqt.add(ElidedLabel("Association des jardins partagés de Kerbars"))
    label.show()
    label.resize(90, 20)
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == label.whole_text
    label.resize(900, 20)
    assert not label.toolTip()


async def test_a_badge_is_a_word_and_not_a_colour_alone(aqt: AsyncQt) -> None:
    badge = aqt.add(StatusBadge(Icon.ALERT, "Refused", Role.DANGER))
    assert badge.word == badge.accessibleName() == "Refused"


async def test_a_banner_says_one_sentence_and_offers_one_action(aqt: AsyncQt) -> None:
    banner = aqt.add(Banner(Role.WARNING, Icon.OFFLINE, closable=True))
    banner.say("Offline", "See the network")
    pressed = aqt.signal(banner.action_requested)
    banner._action.click()
    await asyncio.wait_for(pressed, 30)
    banner.show()
    banner._close.click()
    assert banner.isHidden()
    assert banner.accessibleName() == "Offline"


async def test_an_empty_state_without_action_has_no_button(aqt: AsyncQt) -> None:
    empty = aqt.add(EmptyState())
    empty.say("Nothing yet", "It will come.")
    assert empty.button.isHidden()
    empty.say("Nothing yet", "It will come.", "Do it")
    assert not empty.button.isHidden()


async def test_a_field_says_what_is_wrong_to_eye_and_ear(aqt: AsyncQt) -> None:
    field = QLineEdit()
    row = aqt.add(FormRow(field, "&Name", "Yours alone"))
    assert (field.accessibleName(), field.accessibleDescription()) == ("Name", "Yours alone")
    row.show_error("Too long")
    assert field.property("wrong") == "true"
    assert field.accessibleDescription() == row.error == "Too long"
    row.show_error("")
    assert field.property("wrong") == "false"
    assert field.accessibleDescription() == "Yours alone"


async def test_a_password_is_hidden_again_when_the_eye_is_let_go(aqt: AsyncQt) -> None:
    field = aqt.add(PasswordEdit())
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.eye is not None
    field.eye.pressed.emit()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    field.eye.released.emit()
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert field.eye.accessibleName() == "Hold to see the password"


@pytest.mark.parametrize(
    ("done", "failed", "spoken"),
    [(0, False, "Step 1 of 4: Signed"), (3, False, "Step 3 of 4: In block 12"), (2, True, "Step 2 of 4: Sent")],
)
async def test_steps_are_spoken(aqt: AsyncQt, done: int, failed: bool, spoken: str) -> None:
    line = aqt.add(StepLine())
    line.resize(400, 60)
    line.show_steps(["Signed", "Sent", "In block 12", "Final"], done, failed=failed)
    assert line.accessibleName() == spoken
    assert not line.grab().isNull()


async def test_the_unit_switch_tells_what_was_chosen_and_what_is_in_force(aqt: AsyncQt) -> None:
    switch = aqt.add(UnitSwitch())
    switch.set_units(
        [
            UnitWord("a", "Ğ1", "Currency", "h"),
            UnitWord("b", "UD", "Dividend", "h"),
            UnitWord("c", "±0", "Zero", "h", in_menu=True),
        ]
    )
    switch.choose("a")
    chosen = aqt.signal(switch.unit_chosen)
    switch._buttons["b"].click()
    assert await asyncio.wait_for(chosen, 30) == ("b",)
    chosen = aqt.signal(switch.unit_chosen)
    switch._menu.actions()[0].trigger()
    assert await asyncio.wait_for(chosen, 30) == ("c",)
    assert switch.chosen == "c"
    assert switch._more.text() == "±0"
    assert not any(button.isChecked() for button in switch._buttons.values())
    switch.choose("a")
    assert switch._more.text() == "…"


@pytest.mark.parametrize("yes", [True, False])
async def test_a_question_is_opened_and_answered(aqt: AsyncQt, app: QApplication, yes: bool) -> None:
    owner = aqt.add(Text("owner"))
    question = Question("Remove?", "It goes.", "Remove", owner, is_dangerous=True)
    answer = asyncio.get_running_loop().create_task(confirmed(question))
    await aqt.until(question.isVisible)
    (question.accept if yes else question.reject)()
    assert await answer is yes


async def test_the_words_of_a_box_to_tick_take_lines_and_stay_beside_it(aqt: AsyncQt) -> None:
    box = aqt.add(CheckBox("I &promise that this is my only identity in this currency"))
    one_line = box.sizeHint()
    narrow = one_line.width() // 3
    assert box.minimumSizeHint().width() < narrow
    assert box.heightForWidth(narrow) >= 3 * box.fontMetrics().height()
    assert box.heightForWidth(one_line.width()) == one_line.height()
    box.resize(narrow, box.heightForWidth(narrow))
    box.show()
    last_line = QPoint(narrow - 40, box.height() - 10)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=last_line)
    assert box.isChecked()
    picture = box.grab().toImage()
    columns = range(30, narrow - 10)
    inked = [y for y in range(picture.height()) if any(picture.pixelColor(x, y).lightness() < 128 for x in columns)]
    assert max(inked) > 2 * box.fontMetrics().height()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    box.resize(one_line.width() * 2, one_line.height())
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(one_line.width() + 40, 8))
    assert not box.isChecked()


async def test_a_box_beside_a_field_stands_in_the_middle(aqt: AsyncQt) -> None:
    box = aqt.add(CheckBox("mmm"))
    size = box.sizeHint()
    box.resize(size.width(), 3 * size.height())
    box.show()
    picture = box.grab().toImage()
    ground = picture.pixelColor(0, 0)
    rows = range(picture.height())
    inked = [y for y in rows if any(picture.pixelColor(x, y) != ground for x in range(picture.width()))]
    assert abs((min(inked) + max(inked)) / 2 - picture.height() / 2) <= 2


async def test_the_number_of_a_block_stands_whole_under_its_step(aqt: AsyncQt) -> None:
    metrics = aqt.add(StepLine()).fontMetrics()
    name = "In block\u00a04,812,733"
    room = metrics.horizontalAdvance("4,812,733") + 2
    assert steps._parted(name, metrics, room) == "In block 4,812,733"
    assert steps._parted(name, metrics, 10 * room) == name


@pytest.mark.parametrize("factor", [1.0, 2.0])
async def test_a_choice_opened_shows_all_it_offers(aqt: AsyncQt, factor: float) -> None:
    """Whatever is chosen: over the window, as menus are, the first lines would be above its edge."""
    usual = theme().text_factor
    theme().set_text_factor(factor * usual)
    try:
        box = aqt.add(QComboBox())
        box.addItems(["Choose an answer", "Yes", "Not quite", "No"])
        box.setCurrentIndex(3)
        box.show()
        box.showPopup()
        lines = box.view()
        await aqt.until(lines.isVisible)
        shown = lines.viewport().rect()
        assert [shown.contains(lines.visualRect(box.model().index(row, 0))) for row in range(4)] == [True] * 4
        box.hidePopup()
    finally:
        theme().set_text_factor(usual)


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
async def test_icons_inside_a_line_grow_with_the_text_and_keep_it_off(
    aqt: AsyncQt, factor: float, direction: Qt.LayoutDirection
) -> None:
    usual = theme().text_factor
    theme().set_text_factor(factor * usual)
    try:
        field = aqt.add(QLineEdit())
        label, clear = show_icon_inside(field, Icon.SEARCH), offer_clearing(field)
        field.setLayoutDirection(direction)
        field.resize(400, theme().scaled(Length.CONTROL))
        field.show()
        assert label.width() == theme().scaled(Length.ICON_SMALL)
        assert clear.iconSize().width() == theme().scaled(Length.ICON)
        assert clear.isHidden()
        QTest.keyClicks(field, "a")
        assert clear.isVisible()
        is_left = direction is Qt.LayoutDirection.LeftToRight
        assert (label.geometry().center().x() < 200) == is_left
        assert (clear.geometry().center().x() > 200) == is_left
        assert field.rect().contains(label.geometry())
        assert field.rect().contains(clear.geometry())
        assert not label.geometry().intersects(field.cursorRect())
        assert not clear.geometry().intersects(field.cursorRect())
        edited = aqt.signal(field.textEdited)
        clear.click()
        assert field.text() == ""
        assert edited.done()
        assert clear.isHidden()
    finally:
        theme().set_text_factor(usual)


async def test_the_eye_of_a_password_is_held_by_the_keyboard_too(aqt: AsyncQt) -> None:
    frame = aqt.add(QWidget())
    column = QVBoxLayout(frame)
    field = PasswordEdit()
    column.addWidget(field)
    frame.show()
    assert tab_stops(frame) == [field, field.eye]
    assert field.eye.accessibleName() == "Hold to see the password"
    QTest.keyPress(field.eye, Qt.Key.Key_Space)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    QTest.keyRelease(field.eye, Qt.Key.Key_Space)
    assert field.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
async def test_a_key_that_holds_a_button_is_heard_by_nobody_else(aqt: AsyncQt, key: Qt.Key) -> None:
    """The eye stands in a line: what repeats while it is held would be typed into the password."""
    field = aqt.add(PasswordEdit())
    field.setText("jardin")
    field.show()
    submitted = aqt.signal(field.returnPressed)
    word = " " if key is Qt.Key.Key_Space else "\r"
    kinds = QKeyEvent.Type
    for kind, repeats in (
        (kinds.KeyPress, False),
        (kinds.KeyRelease, True),
        (kinds.KeyPress, True),
        (kinds.KeyRelease, False),
    ):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, word, repeats)
        QApplication.sendEvent(field.eye, event)
        assert (field.echoMode() is QLineEdit.EchoMode.Normal) == (repeats or kind is kinds.KeyPress)
    assert field.text() == "jardin"
    assert not submitted.done()


async def test_a_key_pressed_on_the_eye_goes_past_the_line_to_what_holds_it(aqt: AsyncQt) -> None:
    """The eye is inside the line: Qt offers the line what the eye has no use for."""
    dialog = aqt.add(QDialog())
    field = PasswordEdit()
    QVBoxLayout(dialog).addWidget(field)
    dialog.show()
    field.setText("jardin")
    await aqt.until(dialog.isActiveWindow)
    field.eye.setFocus()
    QTest.keyClicks(field.eye, "secret")
    QTest.keyClick(field.eye, Qt.Key.Key_Backspace)
    assert field.text() == "jardin"
    asked = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "e")
    asked.ignore()
    QApplication.sendEvent(field.eye, asked)
    assert not asked.isAccepted()
    QTest.keyClick(field.eye, Qt.Key.Key_Escape)
    assert dialog.isHidden()


@pytest.mark.parametrize("look", ["", "danger", "link", "quiet"])
async def test_the_button_that_has_the_keyboard_has_the_ring(aqt: AsyncQt, look: str) -> None:
    button = aqt.add(Button("Remove", look=look))
    button.show()
    await aqt.until(button.isActiveWindow)
    button.setFocus()
    middle = button.grab().toImage().pixelColor(1, button.height() // 2)
    assert middle == theme().colour(Role.FOCUS)
