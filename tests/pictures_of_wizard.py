"""The scenes of the first run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from sakia_ng.gui.wizards.first_run import FirstRunWizard
from sakia_ng.gui.wizards.guide import Guide
from sakia_ng.services.first_run_steps import Door, Step
from tests.key_files import EWIF, PUBSEC
from tests.pictures_stand import Scene, Stand, empty, full, offline, until
from tests.settling import settle

PHRASE = "abandon " * 11 + "about"


def wizard_scene(*moves: Callable[[Guide], Awaitable[None]]) -> Callable[[Stand], Awaitable[QWidget]]:
    """Return what opens the first-run wizard and goes some steps."""

    async def show(stand: Stand) -> QWidget:
        wizard = FirstRunWizard(stand.stage.session)
        stand.window.host(wizard)
        await settle()
        for move in moves:
            await move(wizard.guide)
        await settle()
        return stand.window

    return show


def through(door: Door, step: Step) -> Callable[[Guide], Awaitable[None]]:
    """Open a door."""

    async def move(guide: Guide) -> None:
        view = guide.view
        doors = getattr(view, "doors", {})
        doors[door].click()
        await until(lambda: guide.run.step is step and guide.next_button.isEnabled())

    return move


def fill(**texts: str) -> Callable[[Guide], Awaitable[None]]:
    """Type into the fields of these names."""

    async def move(guide: Guide) -> None:
        for name, text in texts.items():
            field = guide.findChild(QWidget, name)
            write = getattr(field, "setPlainText", None) or getattr(field, "setText", None)
            assert write is not None, name
            write(text)
            edited = getattr(field, "textEdited", None)
            if edited is not None:
                edited.emit(text)

    return move


async def right_words(guide: Guide) -> None:
    run = guide.run
    await fill(**{f"word_back_{place}": run.words[number - 1] for place, number in enumerate(run.asked)})(guide)


def on(step: Step) -> Callable[[Guide], Awaitable[None]]:
    """Press the button and wait for a step."""

    async def move(guide: Guide) -> None:
        guide.next_button.click()
        await until(lambda: guide.run.step is step and guide.next_button.isEnabled())

    return move


def switch(step: Step) -> Callable[[Guide], Awaitable[None]]:
    """Restore from something else."""

    async def move(guide: Guide) -> None:
        getattr(guide.view, "switched").emit(step)  # noqa: B009 - three kinds of steps have it
        await settle()

    return move


WIZARD_SCENES = (
    Scene("first-run", wizard_scene(), empty),
    Scene("first-run-words", wizard_scene(through(Door.CREATE, Step.WORDS)), empty),
    Scene(
        "first-run-words-back-wrong",
        wizard_scene(
            through(Door.CREATE, Step.WORDS),
            on(Step.WORDS_BACK),
            fill(word_back_0="zèbre", word_back_1="zèbre"),
            on(Step.WORDS_BACK),
        ),
        empty,
    ),
    Scene(
        "first-run-protect",
        wizard_scene(
            through(Door.CREATE, Step.WORDS),
            on(Step.WORDS_BACK),
            right_words,
            on(Step.PROTECT),
            fill(new_password="soleil", new_password_again="lune"),
            on(Step.PROTECT),
        ),
        empty,
    ),
    Scene("first-run-phrase", wizard_scene(through(Door.RESTORE, Step.PHRASE)), empty),
    Scene(
        "first-run-phrase-wrong",
        wizard_scene(through(Door.RESTORE, Step.PHRASE), fill(phrase=PHRASE.replace("out", "oot")), on(Step.PHRASE)),
        empty,
    ),
    Scene(
        "first-run-choice",
        wizard_scene(through(Door.RESTORE, Step.PHRASE), fill(phrase=PHRASE), on(Step.CHOICE)),
        full,
    ),
    Scene(
        "first-run-choice-new",
        wizard_scene(
            through(Door.RESTORE, Step.PHRASE),
            fill(phrase="legal winner thank year wave sausage worth useful legal winner thank yellow"),
            on(Step.CHOICE),
        ),
        empty,
    ),
    Scene(
        "first-run-choice-offline",
        wizard_scene(through(Door.RESTORE, Step.PHRASE), fill(phrase=PHRASE), on(Step.CHOICE)),
        offline,
    ),
    Scene("first-run-credentials", wizard_scene(through(Door.RESTORE, Step.PHRASE), switch(Step.CREDENTIALS)), empty),
    Scene(
        "first-run-credentials-choice",
        wizard_scene(
            through(Door.RESTORE, Step.PHRASE),
            switch(Step.CREDENTIALS),
            fill(v1_identifier="abc", v1_password="def"),
            on(Step.CHOICE),
        ),
        empty,
    ),
    Scene("first-run-key-file", wizard_scene(through(Door.RESTORE, Step.PHRASE), switch(Step.KEY_FILE)), empty),
    Scene(
        "first-run-key-file-password",
        wizard_scene(
            through(Door.RESTORE, Step.PHRASE),
            switch(Step.KEY_FILE),
            fill(key_file_text=EWIF, key_file_password="soleil"),
            on(Step.KEY_FILE),
        ),
        empty,
    ),
    Scene(
        "first-run-key-file-choice",
        wizard_scene(
            through(Door.RESTORE, Step.PHRASE), switch(Step.KEY_FILE), fill(key_file_text=PUBSEC), on(Step.CHOICE)
        ),
        empty,
    ),
    Scene("first-run-watch", wizard_scene(through(Door.WATCH, Step.WATCH), on(Step.WATCH)), empty),
    Scene("first-run-servers", wizard_scene(through(Door.CURRENCY, Step.SERVERS)), empty),
)
