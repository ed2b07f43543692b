"""Two years of exchanges: dividends, purchases, donations and claims, day after day.

All the money there is was created by the dividends of this history, so the books are exact: what an account received,
less what it paid, is what it has. In v1 a dividend is money at once; in v2 it waits to be claimed, and people claim now
and then, or when what they want to pay needs it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from sakia_ng.sandbox.population import comments
from sakia_ng.sandbox.population.calendar import (
    DAY_MS,
    FIRST_REEVAL_MS,
    GENESIS_MS,
    GENESIS_UD,
    REEVAL_PERIOD_MS,
    block_at_or_after,
    daily_dates,
    on_grid,
    reevaluated,
    time_of,
    v1_dividend,
)
from sakia_ng.sandbox.population.cast import TREASURY, Cast
from sakia_ng.sandbox.population.records import Account, Claim, DividendDay, Payment, Person, Status

_DEPOSIT = 100
_QUIET_DAYS = 24
"""YOU has claimed nothing for that long, and has dividends to claim."""

_SUPPORTERS = 8
"""People who give to the association every month."""

_HOUR_MS = DAY_MS // 24
QUIET_MS = 2 * _HOUR_MS
"""No payment is that recent."""


@dataclass
class Books:
    """Everything that moved, and where it stands now.

    Attributes:
        free: cents of each account, by key.
        nonces: transactions of v2 signed by each account, by key.
        payments: oldest first.
        claims: oldest first.
        dividends: one a day.
        reevaluations: (first index, amount) since the migration, as the chain keeps them.
        reevaluation_days: those of v2, which changed the amount.
        next_reeval_ms: date of the next one.
        mass: cents created in all.
    """

    free: Counter[bytes] = field(default_factory=Counter)
    nonces: Counter[bytes] = field(default_factory=Counter)
    payments: list[Payment] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    dividends: list[DividendDay] = field(default_factory=list)
    reevaluations: list[tuple[int, int]] = field(default_factory=lambda: [(1, GENESIS_UD)])
    reevaluation_days: list[DividendDay] = field(default_factory=list)
    next_reeval_ms: int = FIRST_REEVAL_MS
    mass: int = 0

    @property
    def current_ud(self) -> int:
        """Cents of the dividend in force."""
        return self.reevaluations[-1][1]

    @property
    def next_ud_index(self) -> int:
        """Index of the next dividend to be created."""
        return max((day.index for day in self.dividends), default=0) + 1


class Market:
    """Plays the days.

    Args:
        random: source of choices.
        cast: who has accounts.
        people: identities with their dates.
        now_ms: date of the head; nobody pays in the two hours before it, so that the chain's recent blocks are empty.
    """

    def __init__(self, random: Random, cast: Cast, people: list[Person], now_ms: int) -> None:
        self._random = random
        self._cast = cast
        self._people = people
        self._now = now_ms
        self._end = now_ms - QUIET_MS
        self._owners = {person.account.key: person for person in people}
        self._pace = min(max(len(people) / 13, 2), 12)
        self.books = Books()

    def play(self, start_ms: int) -> Books:
        """Play from a date to the head and return the books."""
        for due in daily_dates(start_ms, self._now):
            self._create_dividend(due)
            if due < GENESIS_MS <= due + DAY_MS:
                self._pay(GENESIS_MS - 600_000, self._people[5].account, TREASURY, _DEPOSIT, "Tresorerie")
            self._give_monthly(due)
            for moment in self._opening_hours(due):
                self._somebody_pays(moment)
            self._claim_now_and_then(on_grid(due + 11 * _HOUR_MS))
        return self.books

    def _give_monthly(self, due: int) -> None:
        """Let the association's supporters pay the same amount on the same day of each month."""
        rank, odd = divmod(datetime.fromtimestamp(due / 1000, tz=UTC).day - 2, 2)
        moment = on_grid(due + _HOUR_MS // 4)
        if odd or not 0 <= rank < _SUPPORTERS or moment > self._end:
            return
        supporter, amount = self._people[rank], (500, 1000, 2000)[rank % 3]
        if supporter.is_member_at(moment):
            self._pay(moment, supporter.account, self._cast.association, amount, "Don mensuel")

    def _opening_hours(self, due: int) -> list[int]:
        count = int(self._random.expovariate(1 / self._pace)) if self._random.random() < 0.9 else 0
        moments = (on_grid(due + self._random.randint(_HOUR_MS // 2, 10 * _HOUR_MS)) for _ in range(min(count, 40)))
        return sorted(moment for moment in moments if moment <= self._end)

    def _create_dividend(self, due: int) -> None:
        books, v2 = self.books, due >= GENESIS_MS
        moment = time_of(block_at_or_after(due))
        index = books.next_ud_index if v2 else 0
        members = tuple(person for person in self._people if person.is_member_at(moment))
        reeval = v2 and due >= books.next_reeval_ms
        if reeval:
            books.reevaluations.append((index, reevaluated(books.current_ud, books.mass, len(members))))
            books.next_reeval_ms += REEVAL_PERIOD_MS
        amount = books.current_ud if v2 else v1_dividend(due)
        books.mass += amount * len(members)
        day = DividendDay(moment, index, amount, members, books.mass)
        books.dividends.append(day)
        if reeval:
            books.reevaluation_days.append(day)
        self._give(day)

    def _give(self, day: DividendDay) -> None:
        for person in self._people:
            if 0 < person.left_ms <= day.moment_ms and person.first_eligible_ud:
                self._claim(person, person.left_ms, index=day.index)
                person.first_eligible_ud = 0
        for person in day.members:
            if not day.index:
                self.books.free[person.account.key] += day.amount
            elif not person.first_eligible_ud:
                person.first_eligible_ud = day.index

    def unclaimed(self, person: Person, index: int | None = None) -> tuple[int, int]:
        """Return how many dividends a person may claim and what they are worth in cents, below an index."""
        first, end = person.first_eligible_ud, self.books.next_ud_index if index is None else index
        if not first:
            return 0, 0
        total = 0
        for since, amount in reversed(self.books.reevaluations):
            if since < end:
                total += (end - max(since, first)) * amount
                end = max(since, first)
            if since <= first:
                break
        return (self.books.next_ud_index if index is None else index) - first, total

    def _claim(self, person: Person, moment: int, index: int | None = None) -> None:
        count, total = self.unclaimed(person, index)
        if count > 0:
            self.books.free[person.account.key] += total
            self.books.claims.append(Claim(moment, person, count, total))
            person.first_eligible_ud += count

    def _claim_now_and_then(self, moment: int) -> None:
        for person in self._people:
            if self._random.random() < 0.04 and moment <= self._end and self._may_claim(person, moment):
                self._claim(person, moment)
                self.books.nonces[person.account.key] += 1

    def _may_claim(self, person: Person, moment: int) -> bool:
        if moment < GENESIS_MS or not person.first_eligible_ud:
            return False
        return person.index != 1 or moment < self._end - _QUIET_DAYS * DAY_MS

    def _somebody_pays(self, moment: int) -> None:
        sender = self._somebody(moment)
        match self._random.randrange(10):
            case 0 | 1:
                receiver, amount = self._cast.association, 100 * self._random.choice((2, 5, 5, 10, 20))
                text = comments.gift(self._random)
            case 2 | 3 | 4:
                receiver, (text, amount) = self._cast.grocery, comments.groceries(self._random)
            case _:
                receiver, (text, amount) = self._somebody(moment, purses=True), comments.goods(self._random)
        if sender is not receiver:
            self._pay(moment, sender, receiver, amount, text if self._random.random() < 0.7 else None)

    def _somebody(self, moment: int, *, purses: bool = False) -> Account:
        """Pick a payer (or a seller): YOU often, shops and purses sometimes."""
        dice = self._random.random()
        if dice < (0.1 if purses else 0.06):
            return self._people[0].account
        if dice < 0.17:
            return self._random.choice((self._cast.grocery, self._cast.association, self._cast.purse))
        if purses and dice < 0.25:
            return self._random.choice((*self._cast.purses, self._cast.newcomer))
        person = self._random.choice(self._people)
        return person.account if person.joined_ms and person.joined_ms <= moment else self._people[1].account

    def _pay(
        self, moment: int, sender: Account, receiver: Account, amount: int, text: str | None, *, encoding: str = "utf-8"
    ) -> None:
        books, v1 = self.books, moment < GENESIS_MS
        if amount < _DEPOSIT and not books.free[receiver.key]:
            return
        if books.free[sender.key] < amount + _DEPOSIT:
            person = self._owners.get(sender.key)
            if person is None or not self._may_claim(person, moment):
                return
            if books.free[sender.key] + self.unclaimed(person)[1] < amount + _DEPOSIT:
                return
            self._claim(person, moment)
        comment = comments.comment_bytes(text, v1=v1, encoding=encoding) if text else None
        books.free[sender.key] -= amount
        books.free[receiver.key] += amount
        books.nonces[sender.key] += not v1
        books.payments.append(Payment(moment, sender, receiver, amount, comment))

    def finish(self) -> Books:
        """Send the last payments that the demonstration needs and put everything in order of date.

        Those who were invited or have no identity yet receive a little; the treasury can refund fees; one comment is
        not UTF-8, as old clients wrote.
        """
        rich, moment = self._richest(), on_grid(self._end) - _HOUR_MS
        waiting = [
            person.account for person in self._people if person.status in (Status.UNVALIDATED, Status.UNCONFIRMED)
        ]
        welcome = [(receiver, 1500, "Bienvenue dans la Ğ1 🌱") for receiver in (*waiting, self._cast.newcomer)]
        gifts = [*welcome, (self._cast.purse, 4250, "Pour la route"), (TREASURY, 20_000, "Trésorerie commune")]
        for rank, (receiver, amount, text) in enumerate(gifts):
            self._pay(moment + rank * 60_000, rich[rank % len(rich)], receiver, amount, text)
        self._pay(on_grid(self._end), rich[0], self._people[0].account, 250, "Café équitable", encoding="latin-1")
        self.books.payments.sort(key=lambda payment: payment.moment_ms)
        return self.books

    def _richest(self) -> list[Account]:
        members = [person.account for person in self._people[2:] if person.status is Status.MEMBER]
        return sorted(members, key=lambda account: -self.books.free[account.key])[:5]
