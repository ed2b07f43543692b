"""What the program itself does about releases: nothing without a key, and with one what the parts do."""

from __future__ import annotations

import pytest
from aiohttp import web

from sakia_ng import __version__
from sakia_ng.adapters.releases.minisign import MinisignKey
from sakia_ng.bootstrap import releases
from sakia_ng.domain.release_key import ANNOUNCEMENT_URL, RELEASE_KEY
from sakia_ng.errors import Code, UserError
from sakia_ng.ports.releases import ReleaseProblem, Verdict
from sakia_ng.services.bus import Bus
from sakia_ng.services.new_versions import NewVersions
from sakia_ng.services.own_servers import ServersOf
from sakia_ng.services.settings import Settings
from tests.adapters.releases.test_announcements import Server, server
from tests.adapters.releases.test_downloads import DEB
from tests.adapters.releases.test_minisign import FOLDER
from tests.fakes.announcements import ISSUED, announcement
from tests.fakes.clock import FakeClock
from tests.fakes.session import MemoryPreferences
from tests.release_signing import KEY_TEXT, signed

__all__ = ["server"]  # a fixture


def _built(*, is_demo: bool = False) -> NewVersions:
    bus = Bus()
    settings = Settings(file=MemoryPreferences(), bus=bus, servers=ServersOf("0x" + "61" * 32))
    return releases.new_versions(settings, bus, FakeClock(ISSUED), is_demo=is_demo)


async def test_without_a_key_nobody_is_asked_and_nothing_is_genuine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(releases, "RELEASE_KEY", "")
    monkeypatch.setattr(releases, "ANNOUNCEMENT_URL", "")
    assert not _built().is_possible
    assert (await releases.check_download(FOLDER / DEB, None)).verdict is Verdict.NO_KEY
    with pytest.raises(UserError) as caught:
        releases._check_signature(b"", b"")
    assert caught.value.code is ReleaseProblem.NO_KEY


def test_key_and_address_are_there_together_or_not_at_all() -> None:
    assert bool(RELEASE_KEY) == bool(ANNOUNCEMENT_URL)  # the settings say that there is no key when nobody is asked
    assert (MinisignKey.of(RELEASE_KEY) is None) == (RELEASE_KEY == "")  # and it raises when it is none
    assert ANNOUNCEMENT_URL.startswith("https://") or not ANNOUNCEMENT_URL


def test_this_program_asks_when_it_has_both_and_is_no_demonstration(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _built().is_possible == bool(RELEASE_KEY and ANNOUNCEMENT_URL)
    monkeypatch.setattr(releases, "RELEASE_KEY", KEY_TEXT)
    monkeypatch.setattr(releases, "ANNOUNCEMENT_URL", "https://sakia.example/latest.json")
    assert _built().host == "sakia.example"
    assert not _built(is_demo=True).is_possible


async def test_a_word_signed_by_the_key_is_fetched_and_believed(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = announcement(version="99.0.0")
    server.answers["/latest.json"] = lambda _: web.Response(body=data)
    server.answers["/latest.json.minisig"] = lambda _: web.Response(body=signed(data))
    monkeypatch.setattr(releases, "RELEASE_KEY", KEY_TEXT)
    monkeypatch.setattr(releases, "ANNOUNCEMENT_URL", f"http://127.0.0.1:{server.port}/latest.json")
    versions = _built()
    assert await _problem(versions) is None
    assert versions.newest is not None
    assert versions.newest.version == "99.0.0" > __version__
    server.answers["/latest.json.minisig"] = lambda _: web.Response(body=signed(b"something else"))
    assert await _problem(versions) is ReleaseProblem.SIGNATURE
    assert versions.newest.version == "99.0.0"


async def _problem(versions: NewVersions) -> Code | None:
    await versions.look()
    return None if versions.problem is None else versions.problem.code
