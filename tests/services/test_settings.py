from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sakia_ng.adapters.preferences_file import MAX_BYTES, JsonPreferencesFile
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.errors import UserError
from sakia_ng.services.own_servers import ServersOf
from sakia_ng.services.settings import Preferences, Settings, SettingsProblem


class Ear:
    def __init__(self) -> None:
        self.heard: list[Changed] = []

    def publish(self, changed: Changed) -> None:
        self.heard.append(changed)


G1, TEST = ServersOf("0x" + "61" * 32), ServersOf("0x" + "74" * 32)


def settings_at(path: Path, of: ServersOf = G1) -> tuple[Settings, Ear]:
    ear = Ear()
    return Settings(file=JsonPreferencesFile(path), bus=ear, servers=of), ear


async def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings, ear = settings_at(tmp_path / "settings.json")
    await settings.change(language="fr", auto_lock_minutes=3, node_urls=("ws://127.0.0.1:1",))
    assert ear.heard == [Changed(Topic.SETTINGS)]
    again, _ = settings_at(tmp_path / "settings.json")
    assert again.current == Preferences(language="fr", auto_lock_minutes=3, node_urls=("ws://127.0.0.1:1",))


class SlowFirst:
    """A disk that takes longer for what it is given first."""

    def __init__(self) -> None:
        self.kept: list[object] = []
        self.twice = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._delays = deque((0.2, 0.1, 0.0))

    def load(self) -> Mapping[str, object]:
        return {}

    def save(self, values: Mapping[str, object]) -> None:
        time.sleep(self._delays.popleft())
        self.kept.append(values["auto_lock_minutes"])
        if len(self.kept) == 2:
            self._loop.call_soon_threadsafe(self.twice.set)


async def test_the_last_of_several_changes_is_what_stays_on_disk() -> None:
    file = SlowFirst()
    settings = Settings(file=file, bus=Ear(), servers=G1)
    await asyncio.gather(*(settings.change(auto_lock_minutes=minutes) for minutes in (1, 2, 3)))
    assert file.kept[-1] == settings.current.auto_lock_minutes == 3


async def test_a_change_nobody_waits_for_any_more_does_not_undo_the_next() -> None:
    file = SlowFirst()
    settings = Settings(file=file, bus=Ear(), servers=G1)
    first = asyncio.ensure_future(settings.change(auto_lock_minutes=1))
    await asyncio.sleep(0.05)
    first.cancel()
    await settings.change(auto_lock_minutes=2)
    await file.twice.wait()
    assert file.kept[-1] == 2


async def test_a_name_of_a_newer_version_survives_a_change(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"from_tomorrow": [1, 2], "theme": "dark"}')
    settings, _ = settings_at(path)
    await settings.change(unit="relative")
    assert json.loads(path.read_text())["from_tomorrow"] == [1, 2]
    assert settings.current.theme == "dark"


@pytest.mark.parametrize(
    "values",
    [
        {"theme": "pink"},
        {"unit": "euro"},
        {"auto_lock_minutes": 0},
        {"auto_lock_minutes": True},
        {"decimals": 7},
        {"node_urls": ["ws://x"]},
        {"language": "x" * 17},
        {"show_dividends": 1},
        {"nonsense": 1},
    ],
)
async def test_nonsense_is_refused_and_changes_nothing(tmp_path: Path, values: dict[str, Any]) -> None:
    settings, ear = settings_at(tmp_path / "settings.json")
    with pytest.raises(UserError) as refused:
        await settings.change(**values)
    assert refused.value.code is SettingsProblem.VALUE
    assert settings.current == Preferences()
    assert not ear.heard
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '"x"', "[" * 100_000, '{"theme": {"a": 1}}', "\ud800".encode("utf-8", "surrogatepass")]
)
def test_an_unreadable_file_counts_as_empty_and_is_left_alone(tmp_path: Path, text: str | bytes) -> None:
    path = tmp_path / "settings.json"
    data = text.encode() if isinstance(text, str) else text
    path.write_bytes(data)
    settings, _ = settings_at(path)
    assert settings.current == Preferences()
    assert path.read_bytes() == data


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "x": "' + "y" * MAX_BYTES + '"}')
    assert settings_at(path)[0].current == Preferences()


_plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
_json = st.recursive(_plain, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))


_texts = st.lists(st.text() | _plain, min_size=1)
_LISTS = tuple(name for name in Preferences.__slots__ if isinstance(getattr(Preferences(), name), tuple))


@given(
    st.dictionaries(st.sampled_from([*Preferences.__slots__, "servers"]) | st.text(), _json),
    st.dictionaries(st.sampled_from(_LISTS), _texts, min_size=1),
)
@example({}, {name: ["a", 1] for name in _LISTS})
def test_any_content_gives_preferences_that_make_sense(values: dict[str, Any], lists: dict[str, list[Any]]) -> None:
    class File:
        def load(self) -> dict[str, Any]:
            return {**values, **lists}

        def save(self, values: object) -> None:
            raise AssertionError(values)

    current = Settings(file=File(), bus=Ear(), servers=G1).current
    assert current.theme in ("system", "light", "dark")
    assert 1 <= current.auto_lock_minutes <= 120
    for name in _LISTS:
        taken = getattr(current, name)
        assert all(isinstance(text, str) for text in taken)
        if name in lists and "servers" not in values:  # one text is worth what the others are
            assert bool(taken) is all(isinstance(item, str) for item in lists[name])


OLD = {"node_urls": ["wss://old.example"], "squid_urls": ["https://old.example"], "proxy": "socks5://127.0.0.1:9050"}


async def test_each_currency_has_its_own_servers_and_all_the_same_proxy(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    await settings_at(path, G1)[0].change(node_urls=("wss://one.example",), proxy="socks5://127.0.0.1:9050")
    await settings_at(path, TEST)[0].change(node_urls=("wss://test.example",), squid_urls=("https://test.example",))
    first, second = settings_at(path, G1)[0].current, settings_at(path, TEST)[0].current
    assert (first.node_urls, first.squid_urls) == (("wss://one.example",), ())
    assert (second.node_urls, second.squid_urls) == (("wss://test.example",), ("https://test.example",))
    assert first.proxy == second.proxy == "socks5://127.0.0.1:9050"


async def test_servers_of_an_older_version_count_until_something_is_kept_for_the_currency(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(OLD))
    settings, _ = settings_at(path, G1)
    assert settings.current.node_urls == ("wss://old.example",)
    assert settings.current.squid_urls == ("https://old.example",)
    await settings.change(theme="dark")
    assert settings_at(path, G1)[0].current == settings.current
    await settings.change(node_urls=(), squid_urls=("https://new.example",))
    kept = settings_at(path, G1)[0].current
    assert (kept.node_urls, kept.squid_urls) == ((), ("https://new.example",))
    other = settings_at(path, TEST)[0].current
    assert other.node_urls == ("wss://old.example",), "what was typed for another currency is not lost"
    assert other.proxy == "socks5://127.0.0.1:9050"


async def test_servers_kept_elsewhere_count_until_they_are_removed(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    of = ServersOf(G1.genesis, ("wss://place.example",), ("https://place.example",))
    settings, _ = settings_at(path, of)
    assert settings.current.node_urls == ("wss://place.example",)
    await settings.change(node_urls=())
    again = settings_at(path, of)[0].current
    assert (again.node_urls, again.squid_urls) == ((), ("https://place.example",))


async def test_servers_just_typed_are_added_to_those_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    await settings_at(path, G1)[0].change(node_urls=("wss://one.example",))
    moved, _ = settings_at(path, ServersOf(G1.genesis, ("wss://two.example", "wss://one.example"), just_typed=True))
    await moved.change()
    assert settings_at(path, G1)[0].current.node_urls == ("wss://one.example", "wss://two.example")


@pytest.mark.parametrize("section", [1, [], {}, {"x": 1}, {G1.genesis: 1}, {G1.genesis: []}, {G1.genesis: {}}])
async def test_a_section_that_makes_no_sense_hides_nothing(tmp_path: Path, section: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({**OLD, "servers": section}))
    settings, _ = settings_at(path, G1)
    assert settings.current.node_urls == ("wss://old.example",)
    await settings.change(theme="dark")
    assert settings_at(path, G1)[0].current.node_urls == ("wss://old.example",)
