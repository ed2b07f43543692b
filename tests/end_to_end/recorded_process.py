"""The program as ``window_process`` starts it, with every connection and every search for a name written down.

Written down by the interpreter's audit hook, below every library: a line of JSON each, ``["connect", HOST, PORT]`` or
``["find", HOST, PORT]``, in the file that ``RECORD`` names. Nothing leaves this machine: the names of ``RECORD_HOSTS``
are found here, any other one nowhere. ``RECORD_LIST`` replaces the address of the network's list.
"""

from __future__ import annotations

import errno
import ipaddress
import json
import os
import socket
import sys

from sakia_ng.bootstrap import places
from tests.end_to_end.window_process import serve

_FINDING = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
_GOING = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_HERE = frozenset(json.loads(os.environ.get("RECORD_HOSTS", "[]")))
_record = os.open(os.environ["RECORD"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
_find = socket.getaddrinfo


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if event in _GOING and len(arguments) > 1 and isinstance(arguments[1], tuple):  # else a socket of this machine
        host, port, *_ = arguments[1]
        _write("connect", str(host), port)
        if not ipaddress.ip_address(str(host)).is_loopback:
            raise OSError(errno.ENETUNREACH, "a test stays on this machine")
    elif event in _FINDING and arguments and not _is_number(arguments[0]):
        _write("find", _text(arguments[0]), arguments[1] if len(arguments) > 1 else None)


def _write(*what: object) -> None:
    os.write(_record, json.dumps(what).encode() + b"\n")


def _text(host: object) -> str:
    return host.decode() if isinstance(host, bytes) else str(host)


def _is_number(host: object) -> bool:
    try:
        ipaddress.ip_address(_text(host))
    except ValueError:
        return False
    return True


def _find_here(host: str, port: int, *arguments: int, **options: int) -> object:
    if _is_number(host):
        return _find(host, port, *arguments, **options)
    sys.audit("socket.getaddrinfo", host, port)
    if host not in _HERE:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return _find("127.0.0.1", port, *arguments, **options)


if __name__ == "__main__":
    sys.addaudithook(_note)
    setattr(socket, "getaddrinfo", _find_here)  # noqa: B010 - the one way the program finds names
    if "RECORD_LIST" in os.environ:
        setattr(places, "LIST_URLS", {"g1": os.environ["RECORD_LIST"]})  # noqa: B010
    sys.exit(serve())
