"""Where sessions take place: asked for, kept, moved to."""

from __future__ import annotations

import json
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from sakia_ng.adapters.duniter_v2.server_lists import LIST_URLS
from sakia_ng.adapters.profile import Profile
from sakia_ng.bootstrap import places as places_module
from sakia_ng.bootstrap.folders import Folders
from sakia_ng.bootstrap.places import Places
from sakia_ng.domain.currency import G1, GTEST, Currency, LedgerKind
from sakia_ng.domain.money import Cents
from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui.session import Place
from sakia_ng.options import Options
from sakia_ng.services.bus import Bus
from sakia_ng.services.settings import Preferences, Settings
from tests.adapters.sandbox_process import Sandbox
from tests.async_qt import AsyncQt
from tests.bootstrap.running import keep_place, profile_of, running


async def test_a_session_moves_elsewhere_and_is_there_again_at_the_next_start(
    aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path
) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        assert session.currency == GTEST
        session.move(Place(sandbox.currency, (sandbox.rpc,), (sandbox.squid,)))
        assert (await run.opened(2)).currency == sandbox.currency
        await aqt.until(lambda: run.status.startswith("Connected: block"), 20)
        assert await run.close() == 0
    async with running(aqt, tmp_path) as run:
        assert (await run.opened()).currency == sandbox.currency
        await aqt.until(lambda: run.status.startswith("Connected"), 20)
    assert {path.name for path in profile_of(tmp_path).glob("*.sqlite")} == {
        Profile(tmp_path).store(currency).name for currency in (GTEST, sandbox.currency)
    }


async def test_a_place_of_duniter_v1_is_kept_with_its_ledger(tmp_path: Path) -> None:
    currency = Currency(
        "village", "village", 0, "0x" + "ab" * 32, Cents(100), block_time_s=300, ledger=LedgerKind.DUNITER_V1
    )
    kept, folder = Place(currency, ("http://village.example.org:10901",)), profile_of(tmp_path)
    assert await Places(Options(), Folders(Options(), tmp_path)).keep(kept) is None
    places = Places(Options(), Folders(Options(), tmp_path))
    found = await places.first()
    assert found == kept
    async with AsyncExitStack() as stack:
        servers = await places.servers(found, stack.enter_context(Profile(folder)), stack)
    asked = servers.chosen(Preferences(node_urls=kept.node_urls), Preferences())
    assert [server.url for server in asked.nodes] == ["http://village.example.org:10901"]
    assert (asked.indexers, asked.list_url) == ((), None)


async def test_a_place_that_does_not_open_is_not_kept(aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    database = Profile(profile_of(tmp_path)).store(sandbox.currency)
    database.write_bytes(b"no database" * 100)
    async with running(aqt, tmp_path) as run:
        (await run.opened()).move(Place(sandbox.currency, (sandbox.rpc,)))
        await run.until_seen("The database is damaged")
        database.unlink()
        run.press("Try again")
        assert (await run.opened(2)).currency == sandbox.currency
        file, genesis = profile_of(tmp_path) / "currency.json", sandbox.currency.genesis_hash
        await aqt.until(lambda: json.loads(file.read_text())["genesis_hash"] == genesis, what="the place that is kept")


async def test_a_place_that_cannot_be_remembered_opens_all_the_same_and_says_so(
    aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path
) -> None:
    (profile_of(tmp_path) / "currency.json").mkdir()
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        assert session.currency == G1
        await run.until_seen("so this is the Ğ1")
        (profile_of(tmp_path) / "currency.json.damaged").mkdir()
        (profile_of(tmp_path) / "currency.json.damaged" / "something").touch()
        session.move(Place(sandbox.currency, (sandbox.rpc,)))
        assert (await run.opened(2)).currency == sandbox.currency
        await run.until_seen("The disk failed while writing")


async def test_a_move_from_the_demonstration_makes_the_profile(aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path) -> None:
    async with running(aqt, tmp_path, Options(demo=True)) as run:
        session = await run.opened()
        assert session.is_demo
        session.move(Place(sandbox.currency, (sandbox.rpc,), (sandbox.squid,)))
        other = await run.opened(2)
        assert (other.is_demo, other.currency) == (False, sandbox.currency)
        other.move(Place())
        back = await run.opened(3)
        assert back.is_demo
        assert back.currency == session.currency
    assert (tmp_path / "profiles" / "default" / "currency.json").exists()
    assert not (tmp_path / "demonstration" / "currency.json").exists()


async def test_an_unknown_currency_is_introduced_by_its_node(aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path) -> None:
    async with running(aqt, tmp_path, Options(node=sandbox.rpc, squid=sandbox.squid)) as run:
        session = await run.opened()
        assert session.currency.genesis_hash == sandbox.currency.genesis_hash
        assert session.currency.name == f"chain-{sandbox.currency.genesis_hash[2:10]}"
        await aqt.until(lambda: run.status.startswith("Connected: block"), 20)
    assert not (profile_of(tmp_path) / "currency.json").exists()


async def test_the_command_line_says_nothing_of_places_moved_to(aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path) -> None:
    async with running(aqt, tmp_path, Options(currency="gtest", node="ws://127.0.0.1:1")) as run:
        session = await run.opened()
        await aqt.until(lambda: run.status.startswith("Offline"), 20)
        session.move(Place(sandbox.currency, (sandbox.rpc,), (sandbox.squid,)))
        await run.opened(2)
        await aqt.until(lambda: run.status.startswith("Connected: block"), 20)


async def test_servers_typed_for_another_currency_are_left_for_those_of_the_place(
    aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path
) -> None:
    keep_place(tmp_path, sandbox.currency, sandbox.rpc, indexer_urls=(sandbox.squid,))
    typed = {"node_urls": ["ws://127.0.0.1:1", "not an address"], "squid_urls": ["http://127.0.0.1:1", "ftp://x"]}
    (profile_of(tmp_path) / "settings.json").write_text(json.dumps(typed))
    async with running(aqt, tmp_path) as run:
        await run.opened()
        await aqt.until(lambda: run.status.startswith("Connected: block"), 20)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "\xff",
        '{"name": "../../elsewhere", "symbol": "X", "ss58_prefix": 42, "genesis_hash": "0x' + "ab" * 32 + '"}',
        '{"name": "x", "symbol": "X", "ss58_prefix": 42, "genesis_hash": "0xab"}',
        '{"name": "x", "symbol": "X", "ss58_prefix": 99999, "genesis_hash": "0x' + "ab" * 32 + '"}',
        '{"name": "x", "symbol": "", "ss58_prefix": 42, "genesis_hash": "0x' + "ab" * 32 + '"}',
        '{"name": "x", "symbol": "X", "ss58_prefix": true, "genesis_hash": "0x' + "ab" * 32 + '"}',
    ],
)
async def test_a_damaged_place_is_said_and_kept_aside(tmp_path: Path, text: str) -> None:
    file = profile_of(tmp_path) / "currency.json"
    file.write_text(text, encoding="latin-1")
    options = Options()
    places = Places(options, Folders(options, tmp_path))
    assert await places.first() == Place(G1)
    assert places.problem is not None
    assert places.problem.code.value == "start.currency_file"
    assert file.read_text(encoding="latin-1") == text
    assert await places.keep(Place(GTEST)) is None
    assert (await places.first()).currency == GTEST
    damaged = file.with_name("currency.json.damaged")
    assert not damaged.exists() or damaged.read_text(encoding="latin-1") == text


async def test_a_start_without_anything_kept_is_the_currency_with_the_given_indexer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = Server.at("wss://known.example/ws", Origin.BUILT_IN)
    monkeypatch.setattr(places_module, "built_in", lambda kind, _: (known,) if kind is ServerKind.NODE else ())
    options = Options(squid="https://typed.example/v1/graphql")
    places = Places(options, Folders(options, tmp_path))
    place = await places.first()
    assert (place.currency, places.problem) == (G1, None)
    async with AsyncExitStack() as stack:
        servers = await places.servers(place, Profile(profile_of(tmp_path)), stack)
    chosen = servers.chosen(Preferences(), Preferences())
    assert chosen.nodes == (known,)
    assert chosen.indexers == (Server.at("https://typed.example/v1/graphql", Origin.USER),)
    assert chosen.list_url == LIST_URLS["g1"]
    before = Preferences(squid_urls=("https://before.example",))
    later = Preferences(squid_urls=("https://before.example", "https://later.example"))
    assert [server.url for server in servers.chosen(later, before).indexers] == [
        "https://typed.example/v1/graphql",
        "https://later.example",
    ]


KNOWN, LISTED = ["wss://known.example/ws"], LIST_URLS["g1"]


@pytest.mark.parametrize(
    ("preferences", "urls", "list_url"),
    [
        ({}, ["wss://known.example/ws"], LIST_URLS["g1"]),
        ({"only_own_servers": True}, ["wss://known.example/ws"], LIST_URLS["g1"]),
        ({"servers": {G1.genesis_hash: {"node_urls": ["wss://own.example"]}}}, ["wss://own.example", *KNOWN], LISTED),
        ({"servers": {GTEST.genesis_hash: {"node_urls": ["wss://own.example"]}}}, KNOWN, LISTED),
        (
            {"node_urls": ["wss://own.example", "no address"]},
            ["wss://own.example", "wss://known.example/ws"],
            LIST_URLS["g1"],
        ),
        ({"node_urls": ["wss://own.example"], "only_own_servers": True}, ["wss://own.example"], None),
        ({"proxy": "socks5://127.0.0.1:9050"}, ["wss://known.example/ws"], LIST_URLS["g1"]),
        ({"proxy": "http://127.0.0.1:9050"}, ["wss://known.example/ws"], LIST_URLS["g1"]),
    ],
)
async def test_the_users_own_servers_come_first_and_alone_when_they_say_so(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    preferences: dict[str, object],
    urls: list[str],
    list_url: str | None,
) -> None:
    known = Server.at("wss://known.example/ws", Origin.BUILT_IN)
    monkeypatch.setattr(places_module, "built_in", lambda kind, _: (known,) if kind is ServerKind.NODE else ())
    folders = Folders(Options(), tmp_path)
    profile_of(tmp_path)
    folders.preferences(is_demo=False).save(preferences)
    places = Places(Options(), folders)
    async with AsyncExitStack() as stack:
        servers = await places.servers(Place(G1), Profile(profile_of(tmp_path)), stack)
    file, bus = folders.preferences(is_demo=False), Bus()
    kept = Settings(file=file, bus=bus, servers=servers.typed).current
    chosen = servers.chosen(kept, kept)
    assert [node.url for node in chosen.nodes] == urls
    assert chosen.list_url == list_url
    assert chosen.proxy == ("socks5://127.0.0.1:9050" if "socks5" in str(preferences) else "")


async def test_a_currency_of_another_name_is_refused_with_the_known_ones(
    aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path
) -> None:
    for options in (Options(currency="g2"), Options(currency="g2", node=sandbox.rpc)):
        async with running(aqt, tmp_path, options) as run:
            await run.until_seen("No currency called “g2” is known here. Known: g1, gtest")
            run.press("Quit")
            assert await run.ended() == 1


async def test_keeping_a_place_tells_why_it_cannot(tmp_path: Path) -> None:
    options = Options()
    places = Places(options, Folders(options, tmp_path))
    problem = await places.keep(Place(GTEST))  # nobody made the profile's folder
    assert isinstance(problem, EnvironmentProblem)
    assert await places.keep(Place()) is None
