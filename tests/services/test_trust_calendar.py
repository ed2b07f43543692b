from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.identity import Identity
from sakia_ng.ports.store import Account
from sakia_ng.services.trust_calendar import calendar_file, due_reminders, ends_of
from sakia_ng.services.trust_health import CertificationLine, Deadline, IdentityHealth
from tests.fakes.session import address_of, key_of

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
_DAY = 14_400  # blocks


def health(membership_days: int, *, received: int = 200, issued: int = 20) -> IdentityHealth:
    at = BlockRef(BlockNumber(1_000_000), BlockHash("0x" + "00" * 32), NOW)
    ends = BlockNumber(at.number + membership_days * _DAY)
    identity = Identity(7, address_of("Elsa"), IdentityStatus.MEMBER, at, membership_expires_on=ends)
    return IdentityHealth(
        account=Account(address_of("Elsa"), "Elsa", key_of("Elsa"), None, 0, NOW),
        identity=identity,
        name="Elsa",
        block_time_s=6,
        received=(CertificationLine(8, None, "Yann", NOW + timedelta(days=received)),),
        issued=(CertificationLine(9, None, None, NOW + timedelta(days=issued)),),
    )


def test_everything_that_runs_out_is_there_in_its_order() -> None:
    assert [(end.what, end.key) for end in ends_of(health(100))] == [
        (Deadline.ISSUED, "7-issued-9"),
        (Deadline.MEMBERSHIP, "7-membership"),
        (Deadline.RECEIVED, "7-received-8"),
    ]


def test_one_is_reminded_three_months_one_month_and_one_week_before() -> None:
    for days, reminder in ((92, None), (91, 91), (31, 91), (30, 30), (8, 30), (7, 7), (1, 7), (0, None)):
        found = {end.what: before.days for end, before in due_reminders(health(days, issued=500), NOW)}
        assert found == ({} if reminder is None else {Deadline.MEMBERSHIP: reminder})


def test_the_file_is_one_that_calendars_read() -> None:
    ends = ends_of(health(100))
    data = calendar_file(ends, lambda end: f"É, {end.key}; {'long ' * 30}\nx", NOW, "g1.sakia")
    lines = data.decode().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert all(len(line.encode()) <= 75 for line in lines)
    assert b"\n" not in data.replace(b"\r\n", b"")
    whole = data.decode().replace("\r\n ", "").split("\r\n")
    assert whole.count("BEGIN:VEVENT") == whole.count("END:VEVENT") == 3
    assert [line for line in whole if line.startswith("TRIGGER")] == [
        "TRIGGER:-P91D",
        "TRIGGER:-P30D",
        "TRIGGER:-P7D",
    ] * 3
    assert "UID:7-membership@g1.sakia" in whole
    (summary,) = {line for line in whole if line.startswith("SUMMARY:É\\, 7-issued-9\\; long")}
    assert summary.endswith(" x")
