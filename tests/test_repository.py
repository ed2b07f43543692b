"""Rules of the project that no other tool checks, read from its files."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[1]
_GUI = _ROOT / "sakia_ng" / "gui"
_THEME = _GUI / "theme"
_TEXT_KINDS = {".py", ".toml", ".txt", ".sh", ".md", ".cfg", ".ini", ".yml", ".yaml", ".json", ".ts", ".svg", ""}

_NESTING = {
    "exec": {"*"},
    "exec_": {"*"},
    "processEvents": {"*"},
    "waitForFinished": {"*"},
    "QMessageBox": {"about", "aboutQt", "critical", "information", "question", "warning"},
    "QFileDialog": {"getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"},
    "QInputDialog": {"getDouble", "getInt", "getItem", "getMultiLineText", "getText"},
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}
"""Calls that run an event loop inside another: a method by any object, or static ones by class."""


@cache
def _python_files(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _calls(path: Path) -> Iterator[tuple[ast.Call, str, str]]:
    """Give each call of a file with the names of its function and of what it is called on, such as a class."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute):
                yield node, function.attr, function.value.id if isinstance(function.value, ast.Name) else ""
            elif isinstance(function, ast.Name):
                yield node, function.id, ""


def _offences(folder: Path, is_offence: Callable[[ast.Call, str, str], bool]) -> list[str]:
    return [
        f"{path.relative_to(_ROOT)}:{node.lineno} {owner}.{name}"
        for path in _python_files(folder)
        for node, name, owner in _calls(path)
        if is_offence(node, name, owner)
    ]


def _text_files() -> Iterator[Path]:
    for name in ("sakia_ng", "tests", "packaging", "resources", ".ci"):
        for path in sorted((_ROOT / name).rglob("*")):
            if path.is_file() and path.suffix in _TEXT_KINDS and "__pycache__" not in path.parts:
                yield path
    files = (path for path in sorted(_ROOT.iterdir()) if path.is_file() and path.name != ".git")  # of a work tree
    yield from (path for path in files if path.suffix in _TEXT_KINDS)


def _lines_with(pattern: str) -> list[str]:
    wanted = re.compile(pattern)
    return [
        f"{path.relative_to(_ROOT)}:{number}"
        for path in _text_files()
        if path != Path(__file__).resolve()  # the patterns themselves
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if wanted.search(line)
    ]


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_nothing_of_the_window_nests_an_event_loop() -> None:
    def nests(_: ast.Call, name: str, owner: str) -> bool:
        return name in _NESTING.get(owner, ()) or "*" in _NESTING.get(name, ())

    assert _offences(_GUI, nests) == []


def test_sentences_for_translators_are_plain_literals() -> None:
    """What is not a literal is not extracted: an f-string, a sum, a variable; an f-string never matches either."""

    def is_hidden(node: ast.Call, name: str, owner: str) -> bool:
        if name == "tr":
            return not (node.args and _is_text(node.args[0]))
        if name in {"translate", "QT_TRANSLATE_NOOP"} and owner in {"", "QCoreApplication", "QApplication"}:
            return not (len(node.args) >= 2 and all(map(_is_text, node.args[:2])))
        return False

    assert _offences(_GUI, is_hidden) == []


def test_no_proxy_model_sorts_in_python() -> None:
    assert _offences(_GUI, lambda _node, name, _owner: name == "QSortFilterProxyModel") == []


def test_fields_that_step_are_those_which_leave_the_wheel_to_the_page() -> None:
    stepped = {"QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSlider", "QDial"}
    assert _offences(_GUI, lambda _node, name, _owner: name in stepped) == []


def test_no_wait_swallows_a_cancellation() -> None:
    """``asyncio.wait_for`` of Python 3.11 does when what it awaits ends in the same turn; ``asyncio.timeout`` not."""
    assert _offences(_ROOT / "sakia_ng", lambda _node, name, owner: (owner, name) == ("asyncio", "wait_for")) == []


def test_colours_are_roles_of_the_theme() -> None:
    colour = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
    found = [
        f"{path.relative_to(_ROOT)}:{node.lineno} {node.value!r}"
        for path in _python_files(_GUI)
        if _THEME not in path.parents
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and colour.search(node.value)
    ]
    assert found == []


def test_fonts_come_from_the_theme() -> None:
    def chooses_font(node: ast.Call, name: str, _owner: str) -> bool:
        if name == "QFont" and node.args:
            return _is_text(node.args[0])
        sets = {"setFamily", "setFamilies", "setPixelSize", "setPointSize", "setPointSizeF"}
        return name in sets and bool(node.args) and isinstance(node.args[0], ast.Constant | ast.List)

    outside = [offence for offence in _offences(_GUI, chooses_font) if "/theme/" not in offence]
    assert outside == []


def test_distances_are_those_of_the_scale() -> None:
    setters = {"setContentsMargins", "setSpacing", "addSpacing", "setHorizontalSpacing", "setVerticalSpacing"}

    def is_odd(length: ast.expr) -> bool:
        if isinstance(length, ast.BinOp) and isinstance(length.op, ast.Add | ast.Sub):
            return any(isinstance(side, ast.Constant) for side in (length.left, length.right))
        return isinstance(length, ast.Constant) and length.value != 0

    def is_off_the_scale(node: ast.Call, name: str, _owner: str) -> bool:
        return name in setters and any(map(is_odd, node.args))

    assert _offences(_GUI, is_off_the_scale) == []


def test_no_path_of_somebodys_machine() -> None:
    assert _lines_with(r"(?<![\w./-])/(?:home/[a-z]|root/|work/|Users/\w|tmp/[a-z])|[A-Z]:\\+Users") == []


def test_no_address_of_a_package_registry() -> None:
    assert (
        _lines_with(r"pythonhosted|pypi\.org|(?<!no-emit-)index-url|--find-links|trusted-host|/packages/[0-9a-f]{2}/")
        == []
    )


@pytest.mark.parametrize("name", ["requirements-build.txt", "requirements.txt", "requirements-dev.txt"])
def test_every_package_is_pinned_by_version_and_hash(name: str) -> None:
    text = (_ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    packages = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert len(packages) >= 8
    assert [line for line in packages if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)] == []


def test_what_the_project_asks_for_is_pinned() -> None:
    settings = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for wanted, file in (
        (settings["project"]["dependencies"], "requirements.txt"),
        (settings["dependency-groups"]["build"], "requirements-build.txt"),
        (settings["dependency-groups"]["dev"], "requirements-dev.txt"),
    ):
        pinned = re.findall(r"^([\w.-]+)==", (_ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
        names = {re.split(r"[<>=!~\[ ]", requirement)[0].lower().replace("_", "-") for requirement in wanted}
        assert names - set(pinned) == set(), f"run `make lock`: {file} lacks some"


def test_every_command_named_to_people_exists() -> None:
    makefile = (_ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z0-9-]+):", makefile, re.MULTILINE))
    named = set(re.findall(r"^\t@echo \"make ([a-z0-9-]+)", makefile, re.MULTILINE))
    for document in (_ROOT / "README.md", _ROOT / "packaging" / "README.md"):
        named |= set(re.findall(r"(?:`|^)make ([a-z0-9-]+)", document.read_text(encoding="utf-8"), re.MULTILINE))
    assert {"demo", "test", "lint", "bench", "pictures", "run"} <= targets
    assert named - targets == set()


def test_what_packages_is_told_to_packagers() -> None:
    folder = _ROOT / "packaging"
    rows = [row for row in (folder / "README.md").read_text(encoding="utf-8").splitlines() if row.startswith("|")]
    names = {path.name for path in folder.iterdir()} - {"README.md", "__pycache__"}
    assert {name for name in names if not any(f"`{name}" in row for row in rows)} == set()


def test_no_file_is_too_long_to_read() -> None:
    long = {
        str(path.relative_to(_ROOT)): lines
        for folder in (_ROOT / "sakia_ng", _ROOT / "tests", _ROOT / "packaging")
        for path in _python_files(folder)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_every_folder_of_modules_is_a_package() -> None:
    """Else a wheel leaves it out, and two tests of one name clash."""
    folders = {path.parent for top in ("sakia_ng", "tests") for path in _python_files(_ROOT / top)}
    assert [str(folder.relative_to(_ROOT)) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_the_licence_is_the_one_declared() -> None:
    text = (_ROOT / "LICENSE").read_text(encoding="utf-8")
    settings = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["project"]["license"] == "GPL-3.0-or-later"
    assert re.search(r"GNU GENERAL PUBLIC LICENSE\s+Version 3, 29 June 2007", text)
    assert "END OF TERMS AND CONDITIONS" in text


_WAYS_OUT: tuple[str, ...] = (
    "socket",
    "ssl",
    "urllib.request",
    "http",
    "ftplib",
    "smtplib",
    "telnetlib",
    "xmlrpc",
    "requests",
    "httpx",
)
_WAYS_OUT += ("websockets", "urllib3", "aiohttp", "aiohttp_socks", "PySide6.QtNetwork", "PySide6.QtWebSockets")
_SPEAK_HTTP = {
    *("duniter_v1/bma.py", "servers/http_client.py", "servers/open_network.py", "servers/small_files.py"),
    *(f"duniter_v2/{name}.py" for name in ("graphql", "node", "probe", "rpc", "server_lists")),
}
"""Modules of the adapter that use the client they are given, or find names for it."""

_STAYS_HERE = _ROOT / "sakia_ng" / "adapters" / "running_window.py"
_MAKERS = {"ClientSession", "TCPConnector", "ProxyConnector", "from_url"}
_MAKERS |= {"open_connection", "create_connection", "create_datagram_endpoint", "urlopen", "getaddrinfo"}


def _imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_one_client_makes_every_connection() -> None:
    """So that the user's proxy holds for all, and nobody is contacted behind the list of servers."""
    wallet = [path for path in _python_files(_ROOT / "sakia_ng") if "sandbox" not in path.parts]
    client = _ROOT / "sakia_ng" / "adapters" / "servers" / "http_client.py"
    assert "aiohttp" in _imported(client)
    ways = {
        path.relative_to(_ROOT).as_posix()
        for path in wallet
        if any(name == way or name.startswith(way + ".") for name in _imported(path) for way in _WAYS_OUT)
    }
    folder = "sakia_ng/adapters/"
    assert {way.removeprefix(folder) for way in ways} == _SPEAK_HTTP
    makers = {path for path in wallet for _, name, _ in _calls(path) if name in _MAKERS}
    assert makers == {client, _STAYS_HERE}


def test_what_listens_and_what_knocks_stay_on_this_machine() -> None:
    """A second start reaches the window that is open already, and nobody else does, on whatever network."""
    names = ("open_connection", "start_server")
    hosts = {
        (name, argument.id)
        for call, name, _ in _calls(_STAYS_HERE)
        if name in names
        for argument in call.args
        if isinstance(argument, ast.Name) and argument.id.startswith("_")
    }
    assert hosts == {(name, "_HERE") for name in names}
    values = [node.value for node in _tree(_STAYS_HERE).body if isinstance(node, ast.Assign) and _is_here(node)]
    assert [ast.literal_eval(value) for value in values] == ["127.0.0.1"]


def _is_here(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id == "_HERE" for target in node.targets)
