"""What each page is for, and the words it uses, in two or three sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sakia_ng.gui.navigation import PageId

translate = QCoreApplication.translate


def page_help(page: PageId) -> str:
    """Return the help of a page; empty for a page that explains itself."""
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
