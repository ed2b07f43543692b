"""The help of pages in currencies whose rules are not those of the Ğ1: what a ledger cannot do is left out or said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sakia_ng.gui.navigation import PageId
from sakia_ng.ports.ledger import Capability

translate = QCoreApplication.translate


def other_help(page: PageId, part: str, capabilities: Capability) -> str:
    """Return the help of a page where a ledger lacks what the usual help tells of; empty where it lacks nothing.

    Args:
        page: which page.
        part: which part of it, empty for the page.
        capabilities: what the ledger can do.
    """
    lacking = ~capabilities
    for wanted, told in (
        (Capability.CLAIM_DIVIDENDS, _without_claims()),
        (Capability.INVITE, _without_invitations()),
        (Capability.CHANGE_KEY, _without_key_changes()),
    ):
        if wanted in lacking and (page, part) in told:
            return told[page, part]
    return ""


def _without_claims() -> dict[tuple[PageId, str], str]:
    """Return what is said where dividends come into the account by themselves, and nodes alone tell everything."""
    return {
        (PageId.HOME, ""): translate(
            "PageHelp",
            "All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest"
            " movements. UD, the universal dividend, is the money that each member creates. It comes into the account"
            " by itself.",
        ),
        (PageId.ACCOUNT, ""): translate(
            "PageHelp",
            "One account: its balance, its address to give to others, and all that came and went. A line is called"
            " final once six blocks lie on top of its own: until then, and seldom after, the network may undo it."
            " Member means that this person is in the web of trust and creates the UD.",
        ),
        (PageId.CURRENCY, ""): translate(
            "PageHelp",
            "How the currency fares. UD is what each member creates each time; N the number of members, M all the money"
            " there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated now and then so that"
            " all generations create alike: the rules below say when.",
        ),
        (PageId.NETWORK, ""): translate(
            "PageHelp",
            "Which computers are asked. Nodes keep the money, take payments and tell the history. What most of several"
            " nodes agree on is shown: none has to be believed alone.",
        ),
    }


def _without_invitations() -> dict[tuple[PageId, str], str]:
    """Return what is said where newcomers declare themselves, with the rules of another currency."""
    return {
        (PageId.TRUST, ""): translate(
            "PageHelp",
            "Who is a member, and until when. A member certifies people met and well known, and must be held by enough"
            " certifications in force. Memberships and certifications end, and are renewed here: the page “Currency”"
            " has the rules. The distance is how many steps of certifications lie between two people.",
        ),
        (PageId.TRUST, "explorer"): translate(
            "PageHelp",
            "Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and"
            " dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one"
            " must have enough of them within reach.",
        ),
        (PageId.TRUST, "certify"): translate(
            "PageHelp",
            "To certify says: I know this person well, and this is their only identity. How often you may do so, and"
            " how long it lasts, stands on the page “Currency”. “Certify later” puts somebody into your queue: Sakia"
            " tells you when their turn has come, and signs nothing by itself.",
        ),
        (PageId.TRUST, "newcomer"): translate(
            "PageHelp",
            "One board for who comes in and for who helps them: an identity declared under a name, enough"
            " certifications, the request to become a member. They wait with the network and are written together."
            " Each step says who must act, what is missing and until when. None of it costs anything.",
        ),
    }


def _without_key_changes() -> dict[tuple[PageId, str], str]:
    """Return what is said where an identity is its key."""
    return {
        (PageId.TRUST, "keys"): translate(
            "PageHelp",
            "In this currency an identity stays with the key that declared it, and no other account has a part in it."
            " Whoever loses the key, or whose key is stolen, revokes the identity and declares another one.",
        )
    }
