"""Small widgets shared by pages."""

from __future__ import annotations

from sakia_ng.gui.widgets.base import (
    Flow,
    IconLabel,
    Panel,
    Separator,
    Text,
    announce,
    centred,
    draw_ring,
    no_margins,
    set_look,
    set_tone,
)
from sakia_ng.gui.widgets.button_rows import ButtonRows
from sakia_ng.gui.widgets.buttons import (
    Button,
    CopyButton,
    CopyWordButton,
    IconButton,
    PlainButton,
    PrimaryButton,
    SigningButton,
)
from sakia_ng.gui.widgets.cards import Banner, Card, SectionTitle, StatusBadge
from sakia_ng.gui.widgets.check_box import CheckBox
from sakia_ng.gui.widgets.forms import (
    Choice,
    DateField,
    DropDown,
    FormRow,
    LongChoice,
    NumberField,
    PasswordEdit,
    inset_text,
    name_field,
)
from sakia_ng.gui.widgets.labels import AddressLabel, AmountLabel, ElidedLabel
from sakia_ng.gui.widgets.popups import QrPopup, Question, confirmed
from sakia_ng.gui.widgets.qr import QrView
from sakia_ng.gui.widgets.states import EmptyState, SkeletonRows
from sakia_ng.gui.widgets.steps import StepLine
from sakia_ng.gui.widgets.tips import plain_tip
from sakia_ng.gui.widgets.unit_switch import UnitSwitch, UnitWord

__all__ = [
    "AddressLabel",
    "AmountLabel",
    "Banner",
    "Button",
    "ButtonRows",
    "Card",
    "CheckBox",
    "Choice",
    "CopyButton",
    "CopyWordButton",
    "DateField",
    "DropDown",
    "ElidedLabel",
    "EmptyState",
    "Flow",
    "FormRow",
    "IconButton",
    "IconLabel",
    "LongChoice",
    "NumberField",
    "Panel",
    "PasswordEdit",
    "PlainButton",
    "PrimaryButton",
    "QrPopup",
    "QrView",
    "Question",
    "SectionTitle",
    "Separator",
    "SigningButton",
    "SkeletonRows",
    "StatusBadge",
    "StepLine",
    "Text",
    "UnitSwitch",
    "UnitWord",
    "announce",
    "centred",
    "confirmed",
    "draw_ring",
    "inset_text",
    "name_field",
    "no_margins",
    "plain_tip",
    "set_look",
    "set_tone",
]
