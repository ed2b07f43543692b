"""The user's preferences."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from threading import Lock
from typing import Any

from sakia_ng.domain.announcement import numbers_of
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.servers import is_proxy
from sakia_ng.domain.units import UnitKey
from sakia_ng.errors import Code, UserError
from sakia_ng.ports.preferences import PreferencesFile
from sakia_ng.services import own_servers
from sakia_ng.services.outbox import Publisher
from sakia_ng.services.own_servers import ServersOf

THEMES = ("system", "light", "dark")
UNITS = tuple(key.value for key in UnitKey)
AUTO_LOCK_MINUTES = range(1, 121)
DECIMALS = range(7)


OF_THE_DATA = (
    "phrase_checked",
    "phrases_kept",
    "revocations_kept",
    "session_unlock",
    "tour_since",
    "tour_done",
    "tour_passed",
    "tour_left",
)
"""Preferences that tell of what is in a profile rather than of tastes: they go with it when it starts afresh."""


class SettingsProblem(Code):
    """Why a preference is refused."""

    VALUE = "settings.value"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a person chose.

    Attributes:
        language: code such as ``fr``; empty to follow the system.
        theme: one of ``THEMES``.
        unit: one of ``UNITS``, the unit amounts are shown in.
        decimals: digits shown for units other than the currency's own.
        auto_lock_minutes: minutes without activity after which the program locks.
        show_dividends: whether histories show UDs.
        fold_dividends: whether the UDs of a month are one line.
        amounts_hidden: whether amounts are masked on screen.
        arrival_sound: whether a payment that was asked for is heard when it arrives.
        lock_when_away: whether to lock when the system sleeps or its session is locked.
        hidden_from_capture: whether windows are kept out of screenshots, where the system can do that.
        session_unlock: whether the vault may be opened with the session of the system.
        node_urls: nodes the user typed for this currency, in order.
        squid_urls: indexers likewise.
        only_own_servers: ask nobody but the servers the user typed, where there are any of the kind.
        proxy: ``socks5://HOST:PORT`` through which every connection goes; empty for none.
        look_for_versions: whether a signed word about new versions is asked for once a day.
        announcement_seen: the highest number of such a word that was believed, 0 before any.
        version_seen: the version it told of, empty before any.
        newcomers: addresses of those the user accompanies into the web of trust, of any currency.
        help_open: pages whose help is unfolded.
        phrase_checked: whether words of a recovery phrase were read back from paper once they had been seen.
        phrases_kept: secrets of the vault whose words were typed or read back from paper.
        revocations_kept: accounts, of any currency, the revocation of whose identity was saved or printed.
        tour_since: height after which the tour of the demonstration counts what happens; -1 before it begins.
        tour_done: steps of the tour that happened.
        tour_passed: steps that were left out.
        tour_left: the tour is put away.
    """

    language: str = ""
    theme: str = "system"
    unit: str = UnitKey.QUANTITATIVE.value
    decimals: int = 2
    auto_lock_minutes: int = 10
    show_dividends: bool = True
    fold_dividends: bool = True
    amounts_hidden: bool = False
    arrival_sound: bool = True
    lock_when_away: bool = True
    hidden_from_capture: bool = True
    session_unlock: bool = False
    node_urls: tuple[str, ...] = ()
    squid_urls: tuple[str, ...] = ()
    only_own_servers: bool = False
    proxy: str = ""
    look_for_versions: bool = False
    announcement_seen: int = 0
    version_seen: str = ""
    newcomers: tuple[str, ...] = ()
    help_open: tuple[str, ...] = ()
    phrase_checked: bool = False
    phrases_kept: tuple[str, ...] = ()
    revocations_kept: tuple[str, ...] = ()
    tour_since: int = -1
    tour_done: tuple[str, ...] = ()
    tour_passed: tuple[str, ...] = ()
    tour_left: bool = False


class Settings:
    """Preferences kept in a file, and whoever must know told when they change.

    A value in the file that makes no sense is passed over for the default; names this version does not know are kept.

    Args:
        file: where they are kept.
        bus: who is told.
        servers: the currency whose servers are meant: each has its own.
    """

    def __init__(self, *, file: PreferencesFile, bus: Publisher, servers: ServersOf) -> None:
        self._file = file
        self._bus = bus
        self._servers = servers
        self._saving = Lock()
        self._kept = dict(file.load())
        self._current = _sensible({**self._kept, **own_servers.read(self._kept, servers)})

    @property
    def current(self) -> Preferences:
        """The preferences in force."""
        return self._current

    async def change(self, **values: Any) -> None:  # noqa: ANN401 - the dataclass checks each value
        """Change some preferences, by name, and keep them all.

        Raises:
            UserError: a value makes no sense; nothing is changed.
            EnvironmentProblem: the file could not be written; the change holds until the program ends.
        """
        wrong = [name for name, value in values.items() if not _makes_sense(name, value)]
        if wrong:
            raise UserError(SettingsProblem.VALUE, name=wrong[0])
        self._current = replace(self._current, **values)
        chosen = asdict(self._current)
        urls = {name: chosen.pop(name) for name in own_servers.NAMES}
        self._kept = own_servers.written({**self._kept, **chosen}, self._servers, urls)
        self._bus.publish(Changed(Topic.SETTINGS))
        await asyncio.to_thread(self._save)

    def _save(self) -> None:
        """Write what holds now, one at a time: the last to write writes the newest, whoever still waits for it."""
        with self._saving:
            self._file.save(self._kept)


def _sensible(kept: Mapping[str, object]) -> Preferences:
    known = {field.name for field in fields(Preferences)}
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()}
    chosen: dict[str, Any] = {n: v for n, v in values.items() if n in known and _makes_sense(n, v)}
    return Preferences(**chosen)


def _is_texts(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(item, str) for item in value)


def _is_flag(value: object) -> bool:
    return type(value) is bool


_CHECKS: Mapping[str, Callable[[object], bool]] = {
    "language": lambda value: isinstance(value, str) and len(value) <= 16,
    "theme": lambda value: value in THEMES,
    "unit": lambda value: value in UNITS,
    "decimals": lambda value: type(value) is int and value in DECIMALS,
    "auto_lock_minutes": lambda value: type(value) is int and value in AUTO_LOCK_MINUTES,
    "show_dividends": _is_flag,
    "fold_dividends": _is_flag,
    "amounts_hidden": _is_flag,
    "arrival_sound": _is_flag,
    "lock_when_away": _is_flag,
    "hidden_from_capture": _is_flag,
    "session_unlock": _is_flag,
    "node_urls": _is_texts,
    "squid_urls": _is_texts,
    "newcomers": _is_texts,
    "only_own_servers": _is_flag,
    "proxy": lambda value: isinstance(value, str) and (not value or is_proxy(value)),
    "look_for_versions": _is_flag,
    "announcement_seen": lambda value: type(value) is int and value >= 0,
    "version_seen": lambda value: isinstance(value, str) and (not value or bool(numbers_of(value))),
    "help_open": _is_texts,
    "phrase_checked": _is_flag,
    "phrases_kept": _is_texts,
    "revocations_kept": _is_texts,
    "tour_since": lambda value: type(value) is int and value >= -1,
    "tour_done": _is_texts,
    "tour_passed": _is_texts,
    "tour_left": _is_flag,
}


def _makes_sense(name: str, value: object) -> bool:
    check = _CHECKS.get(name)
    return check is not None and check(value)
