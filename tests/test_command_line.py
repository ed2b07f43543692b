"""The command line: what it accepts, what it refuses, and that it answers before anything heavy is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sakia_ng import __version__
from sakia_ng.__main__ import main
from sakia_ng.options import Options, parse


def test_no_argument_starts_the_wallet_itself() -> None:
    assert parse([]) == Options()
    assert Options().profile == "default"


def test_every_option_is_read() -> None:
    servers = ["--node", "ws://n", "--squid", "http://s", "--currency", "g1"]
    arguments = ["--profile", "work", "--data-dir", "d", *servers, "--lang", "fr"]
    assert parse(arguments) == Options(
        profile="work", data_dir=Path("d"), node="ws://n", squid="http://s", currency="g1", language="fr"
    )


def test_a_journey_is_played_on_the_demonstration() -> None:
    assert parse(["--demo", "--journey", "out"]) == Options(demo=True, journey=Path("out"))


def test_the_demonstration_is_begun_afresh() -> None:
    assert parse(["--demo", "--reset"]) == Options(demo=True, reset=True)


def test_a_link_that_the_system_hands_over_is_read() -> None:
    assert parse(["june:abc?amount=5"]) == Options(link="june:abc?amount=5")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--demo", "--journey", "out", "june:abc"], "leave the link out"),
        (["--reset"], "needs --demo"),
        (["--journey", "out"], "needs --demo"),
        (["--demo", "--node", "ws://n"], "its own node"),
        (["--demo", "--squid", "http://s"], "its own node"),
        (["--nonsense"], "unrecognized arguments"),
    ],
)
def test_a_mistake_is_explained(capsys: pytest.CaptureFixture[str], arguments: list[str], words: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        parse(arguments)
    assert stopped.value.code == 2
    assert words in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"Sakia-NG {__version__}\n"


def test_help_and_mistakes_load_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "from sakia_ng.__main__ import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'PySide6', 'aiohttp', 'asyncio', 'sqlite3', 'cyscale', 'nacl', 'qasync'} & set(sys.modules)\n"
        "sys.exit(f'loaded {heavy}' if heavy else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "--demo" in done.stdout
