"""What each page is for, and the words it uses, in two or three sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.words.help_elsewhere import other_help
from sakia_ng.ports.ledger import Capability

translate = QCoreApplication.translate

_ALL = ~Capability(0)


def page_help(page: PageId, part: str = "", capabilities: Capability = _ALL) -> str:
    """Return the help of a page, or of the part of it that is shown; empty for a page that explains itself.

    Args:
        page: which page.
        part: which part, as destinations name it; one without words of its own has those of its page.
        capabilities: what the ledger can do; all that there is unless told otherwise.
    """
    told = _trust_help() if page is PageId.TRUST else {}
    known = part if part in told else ""
    if other := other_help(page, known, capabilities):
        return other
    if known:
        return told[known]
    helps = {
        PageId.HOME: translate(
            "PageHelp",
            "All you have at a glance: the sum of the accounts whose key is here, what there is to do, the latest"
            " movements. UD, the universal dividend, is the money that each member creates every day. To claim it"
            " brings it into the account.",
        ),
        PageId.ACCOUNT: translate(
            "PageHelp",
            "One account: its balance, its address to give to others, and all that came and went. A line is final"
            " once most servers have confirmed its block, about half a minute after it: nobody can take it back then."
            " Member means that this person is in the web of trust and creates the UD.",
        ),
        PageId.PAY: translate(
            "PageHelp",
            "Find who is paid by name, address, link or QR code, and type how much; nothing leaves before you have"
            " read the summary and signed. Signed, sent, in a block, final: a payment can be refused until it is in a"
            " block, and is beyond recall once it is final. Comments are public, and stay for ever.",
        ),
        PageId.RECEIVE: translate(
            "PageHelp",
            "Show this QR code or give this link: whoever pays finds your address, the amount and the comment filled"
            " in. The page waits with you, and shows a green tick when the money arrives. An address may be given to"
            " anybody: one can only pay to it.",
        ),
        PageId.ADD_ACCOUNT: translate(
            "PageHelp",
            "An account is a key: whoever has its recovery phrase has its money. Create one, restore one you have, or"
            " watch one without its key, to see its history without paying from it.",
        ),
        PageId.CONTACTS: translate(
            "PageHelp",
            "The people you pay, under the names you give them: these are your own words, and nobody else sees this"
            " list. A name followed by ✓ is another thing: the verified name of an identity, which nobody else can"
            " have.",
        ),
        PageId.TRUST: translate(
            "PageHelp",
            "Who is a member, and until when. A member certifies people met and well known, and must be held by five"
            " certifications in force. A certification lasts two years, a membership one: both are renewed here. The"
            " distance is how many steps of certifications lie between two people.",
        ),
        PageId.CURRENCY: translate(
            "PageHelp",
            "How the currency fares. UD is what each member creates a day; N the number of members, M all the money"
            " there is, and M/N the share of each if it were spread evenly. The UD is re-evaluated twice a year so"
            " that all generations create alike.",
        ),
        PageId.NETWORK: translate(
            "PageHelp",
            "Which computers are asked. Nodes keep the money and take payments; indexers, called squids, tell the"
            " history. What most of several nodes agree on is shown: none has to be believed alone.",
        ),
        PageId.SETTINGS: translate(
            "PageHelp",
            "Each choice is kept as soon as it is made. They hold for this profile on this computer, and nobody else"
            " learns of them.",
        ),
        PageId.DOWNLOAD: translate(
            "PageHelp",
            "A program that holds keys is worth forging. With each release the project publishes a list of its files,"
            " and signs it. Here a file is compared with that list, and the list with the project’s key, before anybody"
            " opens the file.",
        ),
        PageId.LOG: translate(
            "PageHelp",
            "What the program noted since it was started, to join to a question when something went wrong. No key, no"
            " password and no whole address is ever in it.",
        ),
        PageId.LICENCE: translate(
            "PageHelp",
            "What everybody promises who certifies somebody: to know the person well, and that this is their only"
            " identity. The money rests on that.",
        ),
    }
    return helps.get(page, "")


def _trust_help() -> dict[str, str]:
    """Return the help of the parts of the web of trust that have words of their own."""
    return {
        "explorer": translate(
            "PageHelp",
            "Somebody stands in the middle: on the left who certified them, on the right whom they certify. Dashed and"
            " dotted arrows end soon. A referee certifies, and is certified, often enough to count: to be a member one"
            " must have four in five of them within five steps.",
        ),
        "groups": translate(
            "PageHelp",
            "People whose deadlines you watch together, those around you for instance. What runs out first stands"
            " first, with what each needs and who of the group could help. Groups stay on this computer; they can be"
            " printed, or taken into a spreadsheet or a calendar.",
        ),
        "certify": translate(
            "PageHelp",
            "To certify says: I know this person well, and this is their only identity. You may do so every five days,"
            " a hundred times in all, and each lasts two years. “Certify later” puts somebody into your queue: Sakia"
            " tells you when their turn has come, and signs nothing by itself.",
        ),
        "newcomer": translate(
            "PageHelp",
            "One board for who comes in and for who helps them: 3 Ğ1 on the account, an invitation, a name, five"
            " certifications, an evaluation of the distance. Each step says who must act, what is missing and until"
            " when. 10 Ğ1 are held by the evaluation, and lost when the distance is too great.",
        ),
        "revocation": translate(
            "PageHelp",
            "The day your key is lost or stolen, this document ends your identity, so that nobody lives under your"
            " name. Make it now, print it or save it, and keep it apart from your recovery phrase. Any account can"
            " publish it, and nothing undoes it.",
        ),
        "keys": translate(
            "PageHelp",
            "An identity can move to another account of yours, once in six months: its name, its certifications and its"
            " membership go with it, the money stays. An account that is linked to it has its fees given back as a"
            " member’s, and no other right.",
        ),
        "records": translate(
            "PageHelp",
            "What you answered to the questions of the licence before each certification, with its date: to remember,"
            " years later, why you vouched for somebody. It stays on this computer alone, and can be printed.",
        ),
    }
