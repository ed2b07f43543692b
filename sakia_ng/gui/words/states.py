"""States in words: accounts, payments on their way, lines of a history, the connection.

Each is an icon, a word and a colour role, so that nothing is told by colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.account import HoldReason, IdentityStatus
from sakia_ng.domain.agreement import Agreement
from sakia_ng.domain.draft import Caution
from sakia_ng.domain.operation import OperationState
from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.dates import ago, duration
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.language import whole
from sakia_ng.ports.connection import Connection, LinkState
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.services.accounts import AccountView

translate = QCoreApplication.translate

LAGS_AFTER = timedelta(minutes=3)
"""Final blocks of the Ğ1 follow each other within half a minute; this much silence is worth a word."""


@dataclass(frozen=True, slots=True)
class Status:
    """A state to show.

    Attributes:
        icon: what stands before the word.
        word: the state in a word or two.
        tone: its colour role, None for neutral.
        help: what it means, in a sentence.
    """

    icon: Icon
    word: str
    tone: Role | None
    help: str = ""


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def not_read(self, count: int) -> str:
        return self.tr("%n account(s) not read yet, not counted", "", count)

    def watched(self, count: int) -> str:
        return self.tr("%n watched account(s) not counted", "", count)


def accounts_not_read(count: int) -> str:
    """Say that accounts whose figures are not known are left out of a sum."""
    return _Plurals().not_read(count)


def watched_too(count: int) -> str:
    """Say that watched accounts are left out of a sum."""
    return _Plurals().watched(count)


def account_status(view: AccountView) -> Status:
    """Return what an account is: member, wallet, ..."""
    state = view.state
    if state is None:
        word, text = translate("States", "Not read yet"), translate("States", "Its figures were not read so far.")
        return Status(Icon.WAITING, word, None, text)
    if state.identity is not None:
        return identity_status(state.identity.status, is_leaving=state.identity.is_leaving)
    if not state.exists:
        text = translate("States", "Nobody has paid this account yet. It is born with its first payment.")
        return Status(Icon.DOT_EMPTY, translate("States", "Not used yet"), None, text)
    text = translate("States", "An account without identity: it pays and is paid, and creates no dividend.")
    return Status(Icon.ACCOUNT, translate("States", "Wallet"), None, text)


def identity_status(status: IdentityStatus, *, is_leaving: bool = False) -> Status:
    """Return the status of an identity in words; of a member, whether it told that it leaves too."""
    if is_leaving and status is IdentityStatus.MEMBER:
        text = translate("States", "A member until the membership ends: it told that it leaves the web of trust.")
        return Status(Icon.MEMBER, translate("States", "Leaving"), Role.WARNING, text)
    table = {
        IdentityStatus.MEMBER: Status(
            Icon.MEMBER,
            translate("States", "Member"),
            Role.POSITIVE,
            translate("States", "A member of the web of trust, who creates the dividend."),
        ),
        IdentityStatus.UNCONFIRMED: Status(
            Icon.WAITING,
            translate("States", "To be confirmed"),
            Role.WARNING,
            translate("States", "Somebody created this identity; its owner has to confirm a name."),
        ),
        IdentityStatus.UNVALIDATED: Status(
            Icon.WAITING,
            translate("States", "Awaiting certifications"),
            Role.INFO,
            translate("States", "The identity is confirmed and waits for enough certifications."),
        ),
        IdentityStatus.NOT_MEMBER: Status(
            Icon.NOT_MEMBER,
            translate("States", "No longer a member"),
            Role.WARNING,
            translate("States", "The membership ended; it can be renewed."),
        ),
        IdentityStatus.REVOKED: Status(
            Icon.NOT_MEMBER,
            translate("States", "Revoked"),
            Role.DANGER,
            translate("States", "The identity was revoked for good. The account still holds and moves its money."),
        ),
        IdentityStatus.UNKNOWN: Status(
            Icon.HELP,
            translate("States", "Unknown status"),
            Role.WARNING,
            translate("States", "The currency has a status that this version of Sakia does not know: update it."),
        ),
    }
    return table[status]


def watch_only() -> Status:
    """Return the state of an account whose key is not here."""
    text = translate("States", "You follow this account. Its key is not here: nothing can be paid from it.")
    return Status(Icon.WATCH_ONLY, translate("States", "Watch only"), None, text)


def watched(status: Status) -> str:
    """Return the word for the state of an account that is followed without its key."""
    return translate("States", "{status}, watch only").format(status=status.word)


def operation_status(state: OperationState) -> Status:
    """Return where a signed payment stands."""
    table = {
        OperationState.SIGNED: Status(
            Icon.WAITING,
            translate("States", "Signed"),
            Role.INFO,
            translate("States", "Signed and kept here; it leaves as soon as a server can be reached."),
        ),
        OperationState.SENT: Status(
            Icon.PAY,
            translate("States", "Sent"),
            Role.INFO,
            translate("States", "Handed to the network; no block holds it yet."),
        ),
        OperationState.IN_BLOCK: Status(
            Icon.DOT_HALF,
            translate("States", "In a block"),
            Role.INFO,
            translate("States", "In a block that the network is about to make final."),
        ),
        OperationState.FINAL: Status(
            Icon.SUCCESS,
            translate("States", "Final"),
            Role.POSITIVE,
            translate("States", "Done. Nobody can undo it."),
        ),
        OperationState.REFUSED: Status(
            Icon.ALERT,
            translate("States", "Refused"),
            Role.DANGER,
            translate("States", "The network did not take it. No money moved."),
        ),
        OperationState.FAILED: Status(
            Icon.ALERT,
            translate("States", "Failed"),
            Role.DANGER,
            translate("States", "A block holds it, but a rule forbade it. No money moved, save perhaps the fee."),
        ),
        OperationState.EXPIRED: Status(
            Icon.CLOCK,
            translate("States", "Expired"),
            Role.WARNING,
            translate("States", "No block took it in time, and none can any more. No money moved."),
        ),
        OperationState.BLOCKED: Status(
            Icon.WAITING,
            translate("States", "Held back"),
            Role.WARNING,
            translate(
                "States",
                "An earlier payment of this account came to nothing. Once this one is no longer valid, you can pay"
                " again.",
            ),
        ),
        OperationState.UNKNOWN: Status(
            Icon.HELP,
            translate("States", "In a block, result unknown"),
            Role.WARNING,
            translate(
                "States",
                "A block holds it, but no server remembers what it did. Look at the balance; do not pay again"
                " before you know.",
            ),
        ),
    }
    return table[state]


def line_status(*, is_provisional: bool) -> Status:
    """Return whether a line of a history is final."""
    if is_provisional:
        text = translate("States", "Its block is not final yet.")
        return Status(Icon.DOT_HALF, translate("States", "Not final yet"), Role.INFO, text)
    return Status(Icon.SUCCESS, translate("States", "Final"), None, translate("States", "Done. Nobody can undo it."))


def unexplained_status() -> Status:
    """Return the state of what no line explains."""
    text = translate("States", "No server has told yet where it comes from.")
    return Status(Icon.HELP, translate("States", "Not explained"), Role.WARNING, text)


def hold_reason(reason: HoldReason) -> str:
    """Say why money is held."""
    return {
        HoldReason.DISTANCE: translate("States", "held until the distance evaluation ends"),
        HoldReason.CONDITION: translate("States", "locked until a date"),
        HoldReason.OTHER: translate("States", "held by a rule of the currency"),
    }[reason]


def link_word(link: LinkState) -> Status:
    """Return the state of the link to one server."""
    return {
        LinkState.CONNECTED: Status(Icon.CONNECTED, translate("States", "Connected"), Role.POSITIVE),
        LinkState.CONNECTING: Status(Icon.WAITING, translate("States", "Connecting"), Role.WARNING),
        LinkState.OFFLINE: Status(Icon.OFFLINE, translate("States", "Offline"), Role.WARNING),
        LinkState.WRONG_CHAIN: Status(
            Icon.ALERT,
            translate("States", "Another currency"),
            Role.DANGER,
            translate("States", "This server keeps another currency. Nothing it says is believed."),
        ),
        LinkState.DISAGREEING: Status(
            Icon.ALERT,
            translate("States", "Servers contradict each other"),
            Role.DANGER,
            translate("States", "No majority agrees on what is final. Nothing new is believed, and nothing is signed."),
        ),
    }[link]


def connection_status(
    connection: Connection, now: datetime, *, is_demo: bool = False, lags_after: timedelta = LAGS_AFTER
) -> Status:
    """Return the whole connection in one line for the status bar; so much silence between blocks is worth a word."""
    if is_demo and connection.node is LinkState.OFFLINE:
        word = translate("States", "The demonstration stopped; it starts again by itself")
        return Status(Icon.DEMONSTRATION, word, Role.WARNING)
    if connection.node is not LinkState.CONNECTED or connection.finalized is None or connection.heard_at is None:
        return _without_a_block(connection)
    return _at_a_block(
        connection,
        whole(connection.finalized.number),
        ago(connection.heard_at, now),
        is_silent=now - connection.heard_at > lags_after,
    )


def _at_a_block(connection: Connection, number: str, since: str, *, is_silent: bool) -> Status:
    if is_silent:
        text = translate("States", "The network is slow: last final block {number}, {ago}")
        return Status(Icon.CLOCK, text.format(number=number, ago=since), Role.WARNING)
    if connection.is_lone_voice:
        return _lone_voice(connection, since)
    if connection.clock_ahead is not None:
        return _clock_wrong(connection.clock_ahead)
    if connection.indexer is not LinkState.CONNECTED:
        text = translate("States", "Connected without history: block {number}, {ago}")
        return Status(Icon.CONNECTED, text.format(number=number, ago=since), Role.WARNING)
    return Status(Icon.CONNECTED, _connected_words(connection.agreement, number, since), Role.POSITIVE)


def _without_a_block(connection: Connection) -> Status:
    if connection.node is LinkState.CONNECTED:
        return Status(Icon.CONNECTED, translate("States", "Connected, waiting for the first block"), Role.INFO)
    return _offline(connection.trouble) if connection.node is LinkState.OFFLINE else link_word(connection.node)


def _offline(trouble: Code | None) -> Status:
    words: dict[Code, str] = {
        NodeProblem.NO_WAY: translate("States", "Offline: no server is found. Is there a network?"),
        NodeProblem.WEB_PAGE: translate("States", "Offline: a web page answers. Does the network ask you to log in?"),
        NodeProblem.NOT_RECOGNISED: translate("States", "Offline: what answers cannot prove to be the servers"),
        NodeProblem.TIMEOUT: translate("States", "Offline: servers stay silent, figures are the last ones known"),
    }
    if trouble is None or trouble not in words:
        return Status(Icon.OFFLINE, translate("States", "Offline: figures are the last ones known"), Role.WARNING)
    return Status(Icon.OFFLINE, words[trouble], Role.WARNING, sentence(EnvironmentProblem(trouble)))


def _lone_voice(connection: Connection, since: str) -> Status:
    text = translate("States", "One operator of {known} answers: nothing is settled ({ago})")
    advice = translate(
        "States",
        "One alone may be mistaken without anybody noticing: what is shown is its word, and payments on their way are"
        " settled once a second operator answers. That comes by itself; or add a server, and remove those of yours that"
        " no longer exist.",
    )
    word = text.format(known=whole(connection.operators), ago=since)
    return Status(Icon.ALERT, word, Role.WARNING, advice)


def _clock_wrong(ahead: timedelta) -> Status:
    if ahead > timedelta(0):
        text = translate("States", "Connected, but this computer’s clock is {duration} ahead of the network")
    else:
        text = translate("States", "Connected, but this computer’s clock is {duration} behind the network")
    advice = translate(
        "States",
        "Payments are safe: what is signed goes by blocks, not by this clock. Set the clock, so that the dates and ages"
        " shown here are right.",
    )
    return Status(Icon.CLOCK, text.format(duration=duration(abs(ahead))), Role.WARNING, advice)


def _connected_words(agreement: Agreement | None, number: str, since: str) -> str:
    if agreement is None:
        return translate("States", "Connected: block {number}, {ago}").format(number=number, ago=since)
    if agreement.asked == 1:
        return translate("States", "Connected: block {number}, {ago} (1 server)").format(number=number, ago=since)
    text = translate("States", "Connected: {agreeing} of {asked} operators agree, block {number}, {ago}")
    return text.format(agreeing=whole(agreement.agreeing), asked=whole(agreement.asked), number=number, ago=since)


def caution_text(caution: Caution, currency_symbol: str, deposit: str) -> str:
    """Return what to tell before signing.

    Args:
        caution: which.
        currency_symbol: such as ``Ğ1``.
        deposit: the least an account can hold, with its unit.
    """
    table = {
        Caution.RECIPIENT_NEVER_USED: translate(
            "Cautions", "This account has never been used. Check the address once more with the person."
        ),
        Caution.SOME_NEVER_USED: translate(
            "Cautions",
            "Some of these accounts have never been used. Check their addresses once more with the people.",
        ),
        Caution.RECIPIENT_WOULD_BE_CREATED: translate(
            "Cautions",
            "This payment opens the recipient’s account: an account must hold {deposit} at least, so it must bring as"
            " much.",
        ),
        Caution.RECIPIENT_IS_SELF: translate("Cautions", "You are paying the account that pays."),
        Caution.RECIPIENT_REVOKED: translate(
            "Cautions", "The recipient’s identity was revoked. Make sure that the person still uses this account."
        ),
        Caution.ACCOUNT_WILL_CLOSE: translate(
            "Cautions",
            "Your account will be empty and closed: it can pay nobody until somebody pays it again. Its key and its"
            " history stay.",
        ),
        Caution.CLAIMS_DIVIDENDS_FIRST: translate(
            "Cautions", "Your unclaimed dividends are brought into the account first, in the same operation."
        ),
        Caution.COMMENT_COSTS: translate("Cautions", "A comment this long makes the payment cost a fee."),
        Caution.DIVIDEND_MAY_CHANGE: translate(
            "Cautions", "The dividend is about to be re-evaluated: the amount in {currency} may change slightly."
        ),
        Caution.HELD_MONEY_STAYS: translate("Cautions", "The money that is held stays in the account."),
        Caution.WAITS_FOR_TURN: translate(
            "Cautions", "The certifier’s turn has not come yet: the network keeps this and writes it when it has."
        ),
        Caution.WRITTEN_WITH_MEMBERSHIP: translate(
            "Cautions",
            "This person is no member yet: all certifications are written at once, in the block that makes them one."
            " Until then the network keeps this, and forgets it when it takes too long.",
        ),
        Caution.WRITTEN_WITH_CERTIFICATIONS: translate(
            "Cautions",
            "Certifications are missing: the network keeps this request until there are enough, and forgets it when it"
            " takes too long.",
        ),
        Caution.TOO_FAR_NOW: translate(
            "Cautions",
            "Too few referees are within reach now: the network keeps this request, and no block takes it before that"
            " changes.",
        ),
    }
    return table[caution].format(currency=currency_symbol, deposit=deposit)
