"""``packaging/system.sh`` on pretended systems: what it installs, and what it says when it may not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "system.sh"
_ASK_DEBIAN = "case $* in *ensurepip*) exit 1;; *) echo python3.11-venv;; esac"  # a Python without its venv module

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the script does nothing elsewhere")

_Pretend = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def pretend(tmp_path: Path) -> _Pretend:
    """Run the script where some commands are replaced, each by a line of shell."""

    def run(**commands: str) -> subprocess.CompletedProcess[str]:
        for name, body in ({"uname": "echo Linux", "ldconfig": "true"} | commands).items():
            file = tmp_path / name.replace("_", "-")
            file.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
            file.chmod(0o755)
        return subprocess.run(
            ["sh", str(_SCRIPT), str(tmp_path / "python")],
            env={"PATH": f"{tmp_path}:{os.environ['PATH']}", "HOME": str(tmp_path)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_without_rights_it_prints_the_command_and_fails(pretend: _Pretend) -> None:
    done = pretend(python=_ASK_DEBIAN, id="echo 1000", sudo="exit 1", apt_get="echo never")
    assert done.returncode == 1
    assert "sudo apt-get update && sudo apt-get install --yes" in done.stderr
    assert " python3.11-venv libegl1 libgl1 libdbus-1-3 " in done.stderr
    assert "never" not in done.stdout


@pytest.mark.parametrize(
    ("commands", "caller"),
    [({"id": "echo 0"}, "env"), ({"id": "echo 1000", "sudo": 'shift; BY=sudo exec "$@"'}, "sudo")],
)
def test_with_rights_it_installs_without_asking(
    pretend: _Pretend, tmp_path: Path, commands: dict[str, str], caller: str
) -> None:
    log = tmp_path / "log"
    apt_get = f'echo "${{BY:-env}} $DEBIAN_FRONTEND $*" >> {log}'
    done = pretend(python=_ASK_DEBIAN, apt_get=apt_get, **commands)
    assert (done.returncode, done.stderr) == (0, "")
    said = log.read_text(encoding="utf-8")
    assert said.startswith(f"{caller} noninteractive install --yes --no-install-recommends python3.11-venv libegl1")


def test_old_lists_of_packages_are_fetched_once(pretend: _Pretend, tmp_path: Path) -> None:
    log = tmp_path / "log"
    apt_get = f'echo "$1" >> {log}; [ "$1" = update ] || [ "$(grep -c install {log})" = 2 ]'
    done = pretend(python=_ASK_DEBIAN, id="echo 0", apt_get=apt_get)
    assert (done.returncode, done.stderr) == (0, "")
    assert log.read_text(encoding="utf-8").split() == ["install", "update", "install"]


def test_nothing_is_done_where_nothing_is_missing(pretend: _Pretend, tmp_path: Path) -> None:
    script = _SCRIPT.read_text(encoding="utf-8")
    listed = script.split('libraries="')[1].split('"')[0].split("\n")
    (tmp_path / ".fonts").mkdir()
    (tmp_path / ".fonts" / "some.ttf").touch()
    have = "; ".join(f"echo '\t{line.split()[0]} (libc6,x86-64) => /lib'" for line in listed if line.strip())
    done = pretend(python="true", id="echo 1000", sudo="exit 1", ldconfig=have, apt_get="exit 9")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_system_without_apt_is_told_what_it_lacks(pretend: _Pretend, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("sh", "find", "head", "tr", "id", "grep"):
        (tools / name).symlink_to(f"/usr/bin/{name}" if Path(f"/usr/bin/{name}").exists() else f"/bin/{name}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", str(tools))
        done = pretend(python=_ASK_DEBIAN)
    assert done.returncode == 1
    assert "what Debian calls: python3.11-venv libegl1" in done.stderr
