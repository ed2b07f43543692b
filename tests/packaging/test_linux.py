"""What a Linux desktop is told of the program agrees with the program."""

from __future__ import annotations

import configparser
import json
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from sakia_ng import __version__
from sakia_ng.domain.payment_links import split_scheme
from sakia_ng.gui.application import DESKTOP_FILE
from tests.packaging.tools import tool

_FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "linux"
_SCHEME = "x-scheme-handler/"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys have capitals
    parser.read(_FOLDER / f"{DESKTOP_FILE}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def description() -> ET.Element:
    return ET.parse(_FOLDER / f"{DESKTOP_FILE}.metainfo.xml").getroot()


def test_the_newest_release_described_is_this_version(description: ET.Element) -> None:
    newest = description.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


def test_names_agree(entry: configparser.SectionProxy, description: ET.Element) -> None:
    assert description.findtext("id") == DESKTOP_FILE
    assert description.findtext("launchable") == f"{DESKTOP_FILE}.desktop"
    assert entry["Icon"] == entry["StartupWMClass"] == DESKTOP_FILE
    assert entry["Name"] == description.findtext("name")


def test_links_offered_are_links_that_are_read(entry: configparser.SectionProxy, description: ET.Element) -> None:
    offered = entry["MimeType"].rstrip(";").split(";")
    assert {f"{_SCHEME}g1", f"{_SCHEME}june"} <= set(offered)
    assert offered == [node.text for node in description.iter("mediatype")]
    for scheme in (text.removeprefix(_SCHEME) for text in offered):
        assert split_scheme(f"{scheme}:somebody")[0] == scheme
    assert entry["Exec"].endswith(" %u")


def test_the_flatpak_is_read_by_its_builder_and_asks_for_no_files_of_the_user() -> None:
    command = [tool("flatpak-builder"), "--show-manifest", f"{DESKTOP_FILE}.yml"]
    shown = subprocess.run(command, cwd=_FOLDER, capture_output=True, text=True, check=True, timeout=60).stdout
    manifest = json.loads(shown)
    assert (manifest["id"], manifest["command"]) == (DESKTOP_FILE, "sakia-ng")
    assert not [wish for wish in manifest["finish-args"] if "filesystem" in wish or "bus" in wish]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("desktop-file-validate", ["desktop"]), ("appstreamcli", ["validate", "--no-net", "metainfo.xml"])],
)
def test_the_tools_of_the_desktops_find_nothing_wrong(name: str, arguments: list[str]) -> None:
    *options, ending = arguments
    command = [tool(name), *options, str(_FOLDER / f"{DESKTOP_FILE}.{ending}")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
