"""What stands in the payment form: the action it asks for, and what is missing in it."""

from __future__ import annotations

from collections.abc import Mapping

from sakia_ng.domain.actions import InCents, Pay, PaySeveral, Share
from sakia_ng.domain.addresses import Address
from sakia_ng.gui.pages.pay.amount import AmountPart
from sakia_ng.gui.pages.pay.comment import CommentPart
from sakia_ng.gui.pages.pay.several import SeveralPart
from sakia_ng.gui.pages.pay.who import WhoPart
from sakia_ng.gui.widgets import CheckBox
from sakia_ng.gui.words.payment import NameOf


class Wish:
    """The parts of the form, read and written together."""

    def __init__(
        self, who: WhoPart, how_much: AmountPart, several: SeveralPart, comment: CommentPart, refundable: CheckBox
    ) -> None:
        self._who = who
        self._how_much = how_much
        self._several = several
        self._comment = comment
        self._refundable = refundable

    def action(self, payer: Address) -> Pay | PaySeveral | None:
        """Return what is asked for; None while something is missing or wrong."""
        recipient, amount, comment = self._who.recipient, self._how_much.amount, self._comment.comment
        if self._comment.error:
            return None
        others = self._several.shares
        if others and self._asks_nobody_more:
            return PaySeveral(payer, others, comment)
        if others:
            last = self._share()
            return PaySeveral(payer, (*others, last), comment) if last is not None else None
        if recipient is None or amount is None:
            return None
        return Pay(payer, recipient, amount, comment, self._refundable.isChecked())

    def complain(self) -> None:
        """Say what is missing."""
        self._who.complain()
        self._how_much.complain()
        if self._who.recipient in self._several.names or (self._several.names and self._is_everything):
            self._several.complain(self._who.recipient)

    def put_on_the_list(self, name_of: NameOf) -> None:
        """Put whoever stands in the form among several, and make room for somebody else."""
        share = self._share()
        if share is None:
            self.complain()
            if self._is_everything:
                self._several.complain(None)
            return
        self._several.put(share, name_of(share.recipient))
        self._how_much.set_amount(None)
        self._how_much.offer(())
        self._who.clear()

    def clear(self) -> None:
        """Empty the form."""
        self._several.clear()
        self._who.clear()
        self._how_much.set_amount(None)
        self._how_much.offer(())
        self._comment.set_comment("")
        self._refundable.setChecked(False)

    def fill(self, pay: Pay | PaySeveral, names: Mapping[Address, str]) -> None:
        """Write a payment into the empty form."""
        self._comment.set_comment(pay.comment)
        if isinstance(pay, PaySeveral):
            for share in pay.shares:
                self._several.put(share, names[share.recipient])
            return
        self._who.choose(pay.recipient)
        self._how_much.set_amount(pay.amount)
        self._refundable.setChecked(pay.refundable)

    @property
    def _asks_nobody_more(self) -> bool:
        """Whether the lines for one more person are empty."""
        return self._who.recipient is None and self._who.is_empty and self._how_much.is_empty

    @property
    def _is_everything(self) -> bool:
        return not isinstance(self._how_much.amount, InCents | None)

    def _share(self) -> Share | None:
        """What stands in the form for one of several; None while that is not complete."""
        recipient, amount = self._who.recipient, self._how_much.amount
        if recipient is None or not isinstance(amount, InCents) or recipient in self._several.names:
            return None
        return Share(recipient, amount.cents)
