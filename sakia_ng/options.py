"""What the command line may ask for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sakia_ng import __version__

PORTABLE_NAME = "sakia-ng-data"
"""A folder of this name beside the program holds its data; what is elsewhere stays there, and is not moved."""

_PLACE = (
    f"where profiles are kept (default: the folder {PORTABLE_NAME} beside the program where there is one,"
    " else where the system keeps programs' data)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line asks for.

    Args:
        demo: start and use the embedded demonstration currency.
        reset: begin the demonstration afresh.
        journey: play the demonstration's journey without a user and leave its pictures in this folder; its profile is
            thrown away, unless ``data_dir`` says where to keep it.
        profile: name of the set of accounts and settings; each has its own vault and databases.
        data_dir: where profiles are kept, instead of beside the program or in the system's own place.
        node: address of a node, to be used instead of those in the settings: WebSocket of Duniter v2, HTTP of v1.
        squid: address of an indexer's GraphQL, likewise.
        currency: name of the currency that the node is expected to serve.
        language: code of the language of the window, instead of the system's.
        link: a payment link that the system hands over, such as ``june:…``; the payment page opens with it.
    """

    demo: bool = False
    reset: bool = False
    journey: Path | None = None
    profile: str = "default"
    data_dir: Path | None = None
    node: str | None = None
    squid: str | None = None
    currency: str | None = None
    language: str | None = None
    link: str | None = None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sakia-ng",
        description="A desktop wallet for Ğ1 and other Duniter free currencies.",
        epilog="sakia-ng sandbox [--help]: serve an embedded currency on this machine, for tests and for trying.",
    )
    add = parser.add_argument
    add("--demo", action="store_true", help="try the wallet on an embedded currency, with no network")
    add("--reset", action="store_true", help="with --demo: begin it afresh; what was done there is forgotten")
    add("--journey", type=Path, metavar="DIR", help="with --demo: play a journey by itself, pictures into DIR")
    add("--profile", default="default", metavar="NAME", help="which accounts and settings (default: %(default)s)")
    add("--data-dir", type=Path, metavar="DIR", help=_PLACE)
    add("--node", metavar="URL", help="node, such as wss://…/ws of Duniter v2 or https://… of v1")
    add("--squid", metavar="URL", help="indexer, such as https://…/v1/graphql")
    add("--currency", metavar="NAME", help="name of the node's currency, such as g1")
    add("--lang", dest="language", metavar="CODE", help="language of the window, such as fr")
    add("link", nargs="?", metavar="LINK", help="a payment link to open, such as june:… or g1://…")
    add("--version", action="version", version=f"Sakia-NG {__version__}")
    return parser


def parse(arguments: Sequence[str]) -> Options:
    """Return what the arguments ask for.

    Raises:
        SystemExit: with 0 after ``--help`` or ``--version``, with 2 and a message on a mistake.
    """
    parser = _parser()
    options = Options(**vars(parser.parse_args(arguments)))
    if options.journey is not None and not options.demo:
        parser.error("--journey needs --demo: it spends money, and only the embedded currency's is for that")
    if options.reset and not options.demo:
        parser.error("--reset needs --demo: only what is worth nothing is thrown away")
    if options.journey is not None and options.link is not None:
        parser.error("--journey pays by itself: leave the link out")
    if options.demo and (options.node or options.squid):
        parser.error("--demo brings its own node and indexer: leave --node and --squid out")
    return options
