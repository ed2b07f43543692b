"""``packaging/macos/dmg.sh`` on a pretended macOS: what it signs and notarises, and what it says when it may not."""

from __future__ import annotations

import base64
import os
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

_MACOS = Path(__file__).resolve().parents[2] / "packaging" / "macos"
_PRETENDED = ("codesign", "hdiutil", "security", "xcrun")
_CERTIFICATE = {
    "CERTIFICATE": base64.b64encode(b"certificate").decode(),
    "CERTIFICATE_PASSWORD": "of the certificate",
    "IDENTITY": "Developer ID Application: Somebody",
}
_NOTARY = {"NOTARY_APPLE_ID": "somebody", "NOTARY_TEAM": "TEAM", "NOTARY_PASSWORD": "of the account"}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="macOS has the real tools")

_Make = Callable[..., tuple[str, list[str]]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the script reads, with an application in it."""
    folder = tmp_path / "project"
    shutil.copytree(_MACOS, folder / "packaging" / "macos")
    (folder / "sakia_ng").mkdir()
    (folder / "sakia_ng" / "__init__.py").write_text('__version__ = "1.2.3"\n', "utf-8")
    program = folder / "build" / "dist" / "Sakia.app" / "Contents" / "MacOS" / "sakia-ng"
    program.parent.mkdir(parents=True)
    program.touch()
    return folder


@pytest.fixture
def make(tmp_path: Path, project: Path) -> _Make:
    """Run the script; return what it said, and each command of macOS that it called."""
    log, tools = tmp_path / "log", tmp_path / "tools"
    tools.mkdir()
    for name in _PRETENDED:
        (tools / name).write_text(f'#!/bin/sh\necho "{name} $*" >>{log}\n', "utf-8")
        (tools / name).chmod(0o755)

    def run(**environment: str) -> tuple[str, list[str]]:
        done = subprocess.run(
            ["sh", str(project / "packaging" / "macos" / "dmg.sh")],
            env={"PATH": f"{tools}:{os.environ['PATH']}", **environment},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return done.stdout, log.read_text("utf-8").splitlines()

    return run


def test_without_secrets_it_says_that_nothing_is_signed_for_others(make: _Make) -> None:
    said, called = make()
    assert "There is no certificate" in said
    assert "is not notarised" in said
    assert [line.split()[0] for line in called] == ["codesign", "hdiutil"]
    assert "--sign - build/dist/Sakia.app" in called[0]


def test_with_a_certificate_alone_it_signs_with_the_hardened_runtime(make: _Make, project: Path) -> None:
    said, called = make(**_CERTIFICATE)
    assert "is not notarised" in said
    signed = [line for line in called if line.startswith("codesign --force")]
    assert signed[0].endswith("build/dist/Sakia.app/Contents/MacOS/sakia-ng")  # what is inside comes first
    assert signed[-1].endswith(" build/dist/Sakia.app")
    for line in signed:
        assert "--options runtime --entitlements packaging/macos/entitlements.plist" in line
        assert f"--sign {_CERTIFICATE['IDENTITY']}" in line
    assert any(line.startswith("codesign --verify --deep --strict") for line in called)
    assert any(line.startswith("security delete-keychain") for line in called)
    assert not (project / "build" / "certificate.p12").exists()


def test_with_all_secrets_the_image_is_notarised_and_its_ticket_stapled(make: _Make) -> None:
    said, called = make(**_CERTIFICATE, **_NOTARY)
    assert "There is no" not in said
    image = next(line for line in called if line.startswith("hdiutil create")).split()[-1]
    assert image.startswith("build/dist/Sakia-NG-1.2.3-")
    assert f"xcrun notarytool submit {image} --wait --apple-id somebody" in "\n".join(called)
    assert called.index(f"xcrun stapler staple {image}") > called.index(f"hdiutil create {_create(image)}")


def _create(image: str) -> str:
    return f"-quiet -volname Sakia -srcfolder build/dmg -format UDZO {image}"


def test_the_entitlements_are_those_that_the_program_needs() -> None:
    entitlements = plistlib.loads((_MACOS / "entitlements.plist").read_bytes())
    assert set(entitlements) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.device.camera",
    }
