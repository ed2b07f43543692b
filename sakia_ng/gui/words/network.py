"""Servers in words: what each is worth, who agrees, what figures rest on, what each of them learns."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.agreement import Agreement, Backing, Ground
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import LedgerKind
from sakia_ng.domain.servers import Origin, ServerKind
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.dates import ago, block_name, near_moment
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.states import Status
from sakia_ng.ports.connection import ServerReport, ServerState

translate = QCoreApplication.translate
_LONGEST_VERSION = 40


def server_status(state: ServerState) -> Status:
    """Return what a server is worth."""
    table = {
        ServerState.UNTRIED: Status(Icon.WAITING, translate("Servers", "Not asked yet"), None),
        ServerState.GOOD: Status(Icon.SUCCESS, translate("Servers", "Good"), Role.POSITIVE),
        ServerState.LAGGING: Status(
            Icon.CLOCK,
            translate("Servers", "Behind the others"),
            Role.WARNING,
            translate("Servers", "What it tells is old news for the others. It is asked again later."),
        ),
        ServerState.CONTRADICTING: Status(
            Icon.ALERT,
            translate("Servers", "Contradicts the others"),
            Role.DANGER,
            translate(
                "Servers", "It says what most operators do not say, or what a proof refutes. It is not believed."
            ),
        ),
        ServerState.WRONG_CHAIN: Status(
            Icon.ALERT,
            translate("Servers", "Another currency"),
            Role.DANGER,
            translate("Servers", "It keeps another currency. Nothing it says is believed."),
        ),
        ServerState.UNREACHABLE: Status(Icon.OFFLINE, translate("Servers", "Does not answer"), Role.WARNING),
    }
    return table[state]


def server_facts(report: ServerReport, now: datetime) -> str:
    """Say who runs a server, how we know of it, and how it did."""
    facts = [report.server.operator, origin_word(report.server.origin)]
    if report.height is not None:
        facts.append(_height_words(report.height, report.told_at, now))
    if report.latency_ms is not None:
        facts.append(translate("Servers", "{ms} ms").format(ms=whole(report.latency_ms)))
    if report.version is not None and (version := report.version.shown(_LONGEST_VERSION)):
        facts.append(translate("Servers", "version {version}").format(version=version))
    if report.proves is not None:
        proves, silent = translate("Servers", "proves what it says"), translate("Servers", "gives no proofs")
        facts.append(proves if report.proves else silent)
    if report.retry_at is not None:
        text = translate("Servers", "asked again: {moment}")
        facts.append(text.format(moment=near_moment(report.retry_at, now)))
    return " · ".join(facts)


def _height_words(height: BlockNumber, told_at: datetime | None, now: datetime) -> str:
    if told_at is None:
        return block_name(height)
    return translate("Servers", "{block}, {ago}").format(block=block_name(height), ago=ago(told_at, now))


def origin_word(origin: Origin) -> str:
    """Say how we know of a server."""
    table = {
        Origin.BUILT_IN: translate("Servers", "known to Sakia"),
        Origin.LIST: translate("Servers", "on the network’s list"),
        Origin.USER: translate("Servers", "your own choice"),
        Origin.HEARD: translate("Servers", "heard of"),
    }
    return table[origin]


def kind_word(kind: ServerKind) -> str:
    """Say what a server does."""
    return translate("Servers", "Node") if kind is ServerKind.NODE else translate("Servers", "Indexer")


def agreement_sentence(agreement: Agreement | None) -> str:
    """Say who agrees on what is shown as final."""
    if agreement is None:
        return translate("Servers", "Nobody agrees on anything yet.")
    counts = {"agreeing": whole(agreement.agreeing), "asked": whole(agreement.asked)}
    if agreement.is_majority:
        text = translate("Servers", "{agreeing} of the {asked} operators asked agree on what is final.")
    elif agreement.asked > 1:
        text = translate("Servers", "Both operators asked agree on what is final. A third one would make a majority.")
    else:
        text = translate(
            "Servers", "What is final is the word of one operator: no other one answers, or none is known."
        )
    return text.format(**counts)


def backing_sentence(backing: Backing | None) -> str:
    """Say what the figures of an account rest on, empty when that is not known."""
    if backing is None:
        return ""
    values = {"block": whole(backing.at), "agreeing": whole(backing.agreeing), "asked": whole(backing.asked)}
    if backing.ground is Ground.PROVEN and backing.asked > 1:
        text = translate("Servers", "Proven against block {block}, on which {agreeing} of {asked} operators agree")
    elif backing.ground is Ground.PROVEN:
        text = translate("Servers", "Proven against block {block}, the word of one operator")
    elif backing.ground is Ground.COMPARED:
        text = translate("Servers", "Not proven; two operators give the same figures at block {block}")
    else:
        text = translate("Servers", "Not proven: the word of one server (block {block})")
    return text.format(**values)


def what_is_believed(ledger: LedgerKind) -> str:
    """Say why servers cannot lie, or how far they can."""
    if ledger is LedgerKind.DUNITER_V1:
        return translate(
            "Servers",
            "A node is asked first for the first block of its chain; one that keeps another currency is not listened"
            " to. Duniter v1 knows nothing final: what is shown as final lies under six blocks that most of those who"
            " run nodes agree on. Balances are compared in the same way; histories and names are the word of the node"
            " in use. Your keys never leave this computer, and no node can move your money.",
        )
    return translate(
        "Servers",
        "A server is asked first which currency it keeps; one that keeps another is not listened to. What is"
        " shown as final is what most of those who run nodes agree on; a node that lags or contradicts them is"
        " set aside and tried again later. Balances are proven against that, and a lie stops the payment. Your"
        " keys never leave this computer, and no server can move your money.",
    )


def node_purpose(ledger: LedgerKind) -> str:
    """Say what a node is for."""
    if ledger is LedgerKind.DUNITER_V1:
        return translate("Servers", "Says what accounts hold, their histories and the names, and passes payments on.")
    return translate("Servers", "Says what accounts hold, and passes payments on to the network.")


def who_learns_what(ledger: LedgerKind) -> tuple[str, ...]:
    """Say who is contacted and what each of them learns, one sentence each."""
    if ledger is LedgerKind.DUNITER_V1:
        return (
            translate(
                "Servers",
                "The node in use learns your network address, the accounts you follow, the histories you read, the"
                " names you look for, and every payment you make.",
            ),
            translate(
                "Servers",
                "Other nodes, one of each operator, learn your network address, the accounts you follow and your"
                " payments: what most of them say is kept, and payments are handed to all of them.",
            ),
            translate(
                "Servers",
                "An address that begins with http:// is not encrypted: whoever sits on the way reads along.",
            ),
            _with_a_proxy(),
        )
    return (
        translate(
            "Servers",
            "The node in use learns your network address, the accounts you follow and when you look at them, and every"
            " payment you make.",
        ),
        translate(
            "Servers",
            "Other nodes learn your network address and that you use this currency; your payments too: what each costs"
            " is asked of them before you sign it, and it is handed to all of them afterwards.",
        ),
        translate(
            "Servers",
            "The indexer in use learns your network address, the accounts whose history you read and the names you look"
            " for.",
        ),
        translate(
            "Servers",
            "The network’s list (git.duniter.org) is fetched once a day, unless you ask your own servers alone: it"
            " learns your network address.",
        ),
        _with_a_proxy(),
    )


def _with_a_proxy() -> str:
    return translate(
        "Servers",
        "With a proxy such as Tor, none of them learns your network address. Nobody else is contacted, and your"
        " keys never leave this computer.",
    )
