"""The scenes of what is said of new versions."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.wizards.first_run import FirstRunWizard
from sakia_ng.ports.releases import ReleaseProblem
from tests.fakes.announcements import ISSUED
from tests.fakes.session import Stage
from tests.pictures_stand import Scene, Stand, empty, full, page_scene
from tests.settling import settle


async def found(stage: Stage) -> None:
    """A new version."""
    await full(stage)
    stage.announce()
    await stage.session.new_versions.look()


async def none_newer(stage: Stage) -> None:
    """An answer that brings nothing new."""
    await found(stage)
    stage.session.new_versions.newest = None


async def held_back(stage: Stage) -> None:
    """An announcement too old to count."""
    await full(stage)
    stage.announce().give(issued=(ISSUED - timedelta(days=90)).isoformat(), expires=ISSUED.isoformat())
    await stage.session.new_versions.look()


async def out_of_reach(stage: Stage) -> None:
    """No answer."""
    await full(stage)
    stage.announce().problem = EnvironmentProblem(ReleaseProblem.UNREACHABLE)
    await stage.session.new_versions.look()


async def somebody_to_ask(stage: Stage) -> None:
    """Nothing yet, and somebody who would tell of new versions."""
    await empty(stage)
    stage.announce()


async def settings(stand: Stand) -> QWidget:
    """Open the settings where new versions are."""
    return await stand.page(PageId.SETTINGS, text="versions")


async def asked(stand: Stand) -> QWidget:
    """Open the first-run wizard."""
    stand.window.host(FirstRunWizard(stand.stage.session))
    await settle()
    return stand.window


VERSION_SCENES = (
    Scene("settings-versions", settings, found),
    Scene("settings-versions-none", settings, none_newer),
    Scene("settings-versions-held-back", settings, held_back),
    Scene("settings-versions-unreachable", settings, out_of_reach),
    Scene("home-new-version", page_scene(PageId.HOME), found),
    Scene("first-run-versions", asked, somebody_to_ask),
)
