"""Links that macOS wants opened: Qt changes their letters, the event of the system has them as they were written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from sakia_ng.domain.addresses import AddressProblem, v1_text_with_checksum
from sakia_ng.domain.currency import GTEST
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.payment_request import parse_pasted
from sakia_ng.errors import UserError
from sakia_ng.gui.opened_link import ObjectiveC, link_of
from tests.fakes.session import address_of

_ADDRESS = address_of("Le Fournil", GTEST)
_LINK = f"g1://{_ADDRESS}?amount=5&comment=pain%20noir"
_V1_LINK = f"g1://{v1_text_with_checksum(PublicKey(bytes(range(32))))}?amount=5"  # Qt takes the checksum for a port

_MACOS = r"""
#include <stdint.h>
#include <string.h>

static const char *link;
static uint32_t kind;
void open_link(const char *text, const char *code) {
    link = text ? strdup(text) : 0;
    kind = (uint32_t)code[0] << 24 | code[1] << 16 | code[2] << 8 | code[3];
}
void *objc_getClass(const char *name) { return strcmp(name, "NSAppleEventManager") ? 0 : "class"; }
void *sel_registerName(const char *name) { return strdup(name); }

static int is(const char *target, const char *wanted, const char *sent, const char *name) {
    return !strcmp(target, wanted) && !strcmp(sent, name);
}
uintptr_t objc_msgSend(const char *target, const char *sent, uint32_t keyword) {
    if (is(target, "class", sent, "sharedAppleEventManager")) return (uintptr_t)"manager";
    if (is(target, "manager", sent, "currentAppleEvent")) return (uintptr_t)(kind ? "event" : 0);
    if (is(target, "event", sent, "eventClass")) return (uintptr_t)kind | 0xdead00000000; /* the rest is undefined */
    if (is(target, "event", sent, "paramDescriptorForKeyword:") && keyword == 0x2d2d2d2d) return (uintptr_t)"content";
    if (is(target, "content", sent, "stringValue")) return (uintptr_t)(link ? "string" : 0);
    if (is(target, "string", sent, "UTF8String")) return (uintptr_t)link;
    return (uintptr_t)"wrong";
}
"""


class _Stand(ObjectiveC):
    """A library that answers as macOS does; what it has under way is told to it."""

    def opens(self, text: str | None, code: bytes = b"GURL") -> None:
        self._library.open_link(text.encode() if text is not None else None, code)


@pytest.fixture
def macos(tmp_path: Path) -> _Stand:
    """Messages go through the same calls as on macOS, to a few lines of C."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("needs a compiler, on Linux")
    (tmp_path / "macos.c").write_text(_MACOS, "utf-8")
    library = tmp_path / "libmacos.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, tmp_path / "macos.c"], check=True, timeout=60)
    return _Stand(str(library))


def _event(link: str) -> QFileOpenEvent:
    """Return what Qt makes of a link: what it cannot read it gives as if it were the name of a file."""
    url = QUrl(link)
    return QFileOpenEvent(url) if url.isValid() else QFileOpenEvent(link)


@pytest.mark.parametrize("link", [_LINK, f"june:{_ADDRESS}", "june://wallet/@Café%20du%20coin"])
def test_a_link_is_as_it_was_written(macos: _Stand, link: str) -> None:
    macos.opens(link)
    assert link_of(_event(link), macos) == link


def test_so_an_address_passes_its_check_which_qt_alone_would_break(macos: _Stand) -> None:
    macos.opens(_LINK)
    assert parse_pasted(link_of(_event(_LINK), macos), GTEST).address == _ADDRESS
    with pytest.raises(UserError) as refused:
        parse_pasted(link_of(_event(_LINK)), GTEST)
    assert refused.value.code is AddressProblem.LETTER_CASE


def test_a_key_with_its_check_is_no_port(macos: _Stand) -> None:
    assert not QUrl(_V1_LINK).isValid()
    macos.opens(_V1_LINK)
    assert link_of(_event(_V1_LINK), macos) == _V1_LINK
    assert link_of(_event(_V1_LINK)) == _V1_LINK


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("g1://another", b"GURL"),  # not what Qt tells of
        (None, b"GURL"),
        (_LINK, b"aevt"),  # not the opening of a link
        (_LINK, b"\0\0\0\0"),  # nothing under way
    ],
)
def test_what_the_system_does_not_tell_is_taken_from_qt(macos: _Stand, written: str | None, code: bytes) -> None:
    macos.opens(written, code)
    assert link_of(_event(_LINK), macos) == _LINK.replace(_ADDRESS, _ADDRESS.lower())


def test_a_file_is_no_link(macos: _Stand) -> None:
    macos.opens(_LINK)
    assert link_of(QFileOpenEvent(QUrl.fromLocalFile("/etc/hosts")), macos) == ""
    assert link_of(QFileOpenEvent("/etc/hosts"), macos) == ""


_OPEN_BY_MACOS = """
import sys, time
from ctypes import c_char_p, c_double, c_int16, c_int32, c_uint32, c_ulong, c_void_p
from sakia_ng.gui.application import create_application
from sakia_ng.gui.opened_link import DIRECT_OBJECT, GET_URL, ObjectiveC
app = create_application(["links"], language="en")
heard = []
app.give_links_to(heard.append)
app.processEvents()
system = ObjectiveC()
kinds = system.class_named(b"NSAppleEventDescriptor")
text = system.send(system.class_named(b"NSString"), b"stringWithUTF8String:", c_char_p(sys.argv[1].encode()))
content = system.send(kinds, b"descriptorWithString:", c_void_p(text))
here = c_void_p(system.send(kinds, b"currentProcessDescriptor"))
make = b"appleEventWithEventClass:eventID:targetDescriptor:returnID:transactionID:"
event = system.send(kinds, make, c_uint32(GET_URL), c_uint32(GET_URL), here, c_int16(-1), c_int32(0))
system.send(event, b"setParamDescriptor:forKeyword:", c_void_p(content), c_uint32(DIRECT_OBJECT))
system.send(event, b"sendEventWithOptions:timeout:error:", c_ulong(1), c_double(5.0), c_void_p(None))
end = time.monotonic() + 10
while not heard and time.monotonic() < end:
    app.processEvents()
print(heard)
"""


@pytest.mark.skipif(sys.platform != "darwin", reason="macOS alone opens links so")
@pytest.mark.parametrize("link", [_LINK, _V1_LINK])
def test_macos_opens_a_link(link: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _OPEN_BY_MACOS, link],
        env={**os.environ, "QT_QPA_PLATFORM": "cocoa"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == f"['{link}']"
