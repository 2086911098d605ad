# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The diary: what was sent, what is due, and what may never be lost."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from holdback.errors import RecordsUnusable, UnreadableFile, UsageError
from holdback.letters import (
    DeadlineKind,
    Diary,
    EventKind,
    LetterLibrary,
    LetterRequest,
    Recipient,
    Status,
    diary_csv,
    diary_ics,
    diary_json,
    draft,
    letter_text,
    letter_types,
    request_from_json,
    request_to_json,
    write_many,
)
from holdback.support.clock import FixedClock
from holdback.support.database import Database, records_database
from holdback.support.progress import CancelToken
from letters.conftest import ANSWERS, MOMENT, PROFILE, RECIPIENT, WORKS, request


class MovingClock(FixedClock):
    """A clock that the test moves."""

    def __init__(self) -> None:
        super().__init__(MOMENT)

    def move_to(self, day: date) -> None:
        self._moment = datetime(day.year, day.month, day.day, 9, 30, tzinfo=UTC)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = records_database(tmp_path / "records.db").open()
    yield opened
    opened.close()


@pytest.fixture
def diary(database: Database, clock: MovingClock, library: LetterLibrary) -> Diary:
    return Diary(database, clock, library)


def add(diary: Diary, clock: MovingClock, library: LetterLibrary, made: LetterRequest) -> int:
    return diary.add(draft(made, clock, library), made)


def test_letter_goes_from_drafted_to_answered(
    diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    number = add(diary, clock, library, request("gdpr_objection"))
    entry = diary.entry(number)
    assert (entry.status, entry.due) == (Status.DRAFTED, None)
    assert entry.deadline_kind is DeadlineKind.STATUTORY

    diary.sent(number, date(2026, 11, 23), "email", detail="to the DPO")
    assert diary.entry(number).due == date(2026, 12, 23)

    clock.move_to(date(2026, 11, 25))
    diary.received(number, date(2026, 11, 25))
    entry = diary.entry(number)
    assert (entry.due, entry.last_day) == (date(2026, 12, 25), date(2026, 12, 28))
    assert entry.counts_from == date(2026, 11, 25)

    clock.move_to(date(2026, 12, 28))
    assert diary.entry(number).status is Status.SENT
    clock.move_to(date(2026, 12, 29))
    assert diary.entry(number).status is Status.OVERDUE
    assert [entry.id for entry in diary.due()] == [number]

    diary.answered(number, date(2026, 12, 29), "They refuse.")
    assert diary.entry(number).status is Status.ANSWERED
    assert diary.due() == ()


def test_extension_counts_only_when_announced_in_the_first_month(
    diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    number = add(diary, clock, library, request("gdpr_objection"))
    diary.sent(number, date(2026, 11, 23), "email")
    clock.move_to(date(2026, 12, 20))
    diary.extended(number, date(2026, 12, 20), "complex")
    assert diary.entry(number).due == date(2027, 2, 23)

    late = add(diary, clock, library, request("gdpr_objection"))
    diary.sent(late, date(2026, 12, 20), "email")
    clock.move_to(date(2027, 2, 1))
    with pytest.raises(UsageError, match="first month"):
        diary.extended(late, date(2027, 2, 1))


def test_courtesy_dates_cannot_be_extended_by_law(
    diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    number = add(diary, clock, library, request("developer_reservation"))
    diary.sent(number, date(2026, 11, 23), "post")
    assert diary.entry(number).deadline_kind is DeadlineKind.COURTESY
    with pytest.raises(UsageError, match="period in law"):
        diary.extended(number, date(2026, 11, 23))


def test_what_cannot_be_is_refused(
    diary: Diary, clock: MovingClock, library: LetterLibrary, tmp_path: Path
) -> None:
    number = add(diary, clock, library, request("developer_reservation"))
    with pytest.raises(UsageError, match="pigeon"):
        diary.sent(number, date(2026, 11, 23), "pigeon")
    with pytest.raises(UsageError, match="yet to come"):
        diary.sent(number, date(2026, 11, 24), "post")
    with pytest.raises(UnreadableFile, match="cannot be read"):
        diary.sent(number, date(2026, 11, 23), "post", proof=tmp_path / "none.pdf")
    with pytest.raises(UsageError, match="not noted down as sent"):
        diary.answered(number, date(2026, 11, 23))
    with pytest.raises(UsageError, match="no letter 99"):
        diary.entry(99)
    assert [event.kind for event in diary.entry(number).events] == [EventKind.DRAFTED]


def test_what_was_sent_stays(diary: Diary, clock: MovingClock, library: LetterLibrary) -> None:
    made = request("developer_reservation")
    number = add(diary, clock, library, made)
    changed = replace(made, own_wording=("One more sentence.",))
    diary.redraft(number, draft(changed, clock, library), changed)
    assert diary.request(number).own_wording == ("One more sentence.",)
    diary.sent(number, date(2026, 11, 23), "post")
    with pytest.raises(UsageError, match="stays on record"):
        diary.redraft(number, draft(made, clock, library), made)
    with pytest.raises(UsageError, match="stays on record"):
        diary.remove_draft(number)
    other = add(diary, clock, library, made)
    diary.remove_draft(other)
    assert [entry.id for entry in diary.entries()] == [number]


def test_letter_has_one_row_however_often_it_is_kept(
    diary: Diary, clock: MovingClock, library: LetterLibrary, tmp_path: Path
) -> None:
    made = request("developer_reservation")
    letter = draft(made, clock, library)
    file = tmp_path / "letter.txt"
    file.write_text("x")
    number = diary.keep(letter, made, (file,))
    assert diary.keep(letter, made, (file,), number=number) == number
    diary.sent(number, date(2026, 11, 23), "form")
    assert diary.keep(letter, made, (file,), number=number) == number
    assert diary.entry(number).status is Status.SENT
    changed = replace(made, own_wording=("One more sentence.",))
    other = diary.keep(draft(changed, clock, library), changed, (file,), number=number)
    assert other != number
    clock.move_to(date(2026, 11, 24))
    third = diary.keep(draft(made, clock, library), made, number=number)
    assert [entry.id for entry in diary.entries()] == [number, other, third]
    assert diary.keep(letter, made, number=99) == third + 1


def test_stopped_bulk_tells_the_rest(
    diary: Diary, clock: MovingClock, library: LetterLibrary, tmp_path: Path
) -> None:
    recipients = [replace(RECIPIENT, id=name, name=name) for name in ("One", "Two", "Three")]
    cancel = CancelToken()

    def progress(done: int, total: int | None, current: str = "") -> None:
        if done == 1:
            cancel.cancel()

    results = write_many(
        request("developer_reservation"), recipients, tmp_path, (".txt",), diary, clock, library,
        progress, cancel,
    )  # fmt: skip
    assert [result.was_stopped for result in results] == [False, False, True]
    assert [entry.recipient_name for entry in diary.entries()] == ["One", "Two"]
    assert "You stopped" in str(results[2].reason)


def test_proof_is_kept_by_place_and_digest(
    diary: Diary, clock: MovingClock, library: LetterLibrary, tmp_path: Path
) -> None:
    proof = tmp_path / "receipt.pdf"
    if sys.platform.startswith("linux"):
        proof = Path(os.fsdecode(os.fsencode(tmp_path) + b"/receipt-\xff.pdf"))
    proof.write_bytes(b"proof")
    number = add(diary, clock, library, request("developer_reservation"))
    diary.sent(number, date(2026, 11, 23), "registered_post", proof=proof)
    sent = diary.entry(number).last(EventKind.SENT)
    assert sent is not None
    assert sent.file == proof
    assert sent.file_sha256.startswith("c1cda26362828b69")  # of the five bytes above


@pytest.mark.parametrize("kind", [entry.id for entry in letter_types()])
def test_saved_draft_opens_again_exactly(
    kind: str, diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    made = request(kind, "fr", own_wording=("Mes mots.",))
    letter = draft(made, clock, library)
    number = diary.add(letter, made)
    clock.move_to(date(2027, 5, 5))
    again = diary.letter(number)
    assert again == letter
    assert letter_text(again) == letter_text(letter)


def test_request_survives_storage() -> None:
    nasty = request(
        "developer_reservation",
        profile=replace(PROFILE, name="\ud800 שלום 日本", source=Path("x")),
        works=(replace(WORKS[0], title="a\nb", files=(Path("/a/\udcff.mp3"),)),),
        answers={"models": "ü", "x": ""},
    )
    assert request_from_json(request_to_json(nasty)) == nasty
    assert request_from_json(request_to_json(replace(nasty, recipient=None))).recipient is None


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"form": 99}', "not json"])
def test_damaged_or_newer_drafts_are_told(text: str) -> None:
    with pytest.raises(RecordsUnusable, match="left untouched"):
        request_from_json(text)


def test_reminder_is_filled_in_from_the_diary(
    diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    number = add(diary, clock, library, request("gdpr_objection"))
    with pytest.raises(UsageError, match="not noted down as sent"):
        diary.follow_up(number)
    diary.sent(number, date(2026, 11, 23), "email", detail="e-mail of 23 November")
    diary.received(number, date(2026, 11, 23))
    clock.move_to(date(2027, 1, 4))
    made = diary.follow_up(number)
    letter = draft(made, clock, library)
    text = " ".join(letter_text(letter).split())
    assert letter.gaps == ()
    assert "On 23 November 2026 I wrote to you under the reference HB-2026-001" in text
    assert "one month from receipt" in text
    reminder = diary.add(letter, made, follows=number)
    assert diary.entry(number).followed_by == (reminder,)
    assert diary.entry(reminder).follows == number
    with pytest.raises(UsageError):
        diary.remove_draft(number)


def test_reminder_says_nothing_is_over_while_the_law_gives_time(
    diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    """The month ends on a Sunday; and another letter's was extended by two months."""
    plain = add(diary, clock, library, request("gdpr_objection"))
    longer = add(diary, clock, library, request("gdpr_objection", reference="HB-2"))
    clock.move_to(date(2026, 12, 1))
    for number in (plain, longer):
        diary.sent(number, date(2026, 11, 27), "email")
        diary.received(number, date(2026, 11, 27))
    diary.extended(longer, date(2026, 12, 1))

    def is_said_over(number: int) -> bool:
        letter = draft(diary.follow_up(number), clock, library)
        return "one month from receipt" in " ".join(letter_text(letter).split())

    clock.move_to(date(2026, 12, 28))
    assert not is_said_over(plain)
    clock.move_to(date(2026, 12, 29))
    assert is_said_over(plain)
    assert not is_said_over(longer)


def test_bulk_makes_one_letter_and_one_row_each(
    diary: Diary, clock: MovingClock, library: LetterLibrary, tmp_path: Path
) -> None:
    recipients = [
        replace(RECIPIENT, id="one", name="One", country="FR"),
        replace(RECIPIENT, id="two", name="Two", country="US"),
        Recipient(name="Three"),
        Recipient(name="Three"),
    ]
    made = replace(request("developer_reservation", "", ""), recipient=None)
    results = write_many(made, recipients, tmp_path, (".txt", ".docx"), diary, clock, library)
    assert [result.reason for result in results] == [None] * 4
    assert len(list(tmp_path.glob("*.txt"))) == len(list(tmp_path.glob("*.docx"))) == 4
    entries = diary.entries()
    assert [entry.recipient_name for entry in entries] == ["One", "Two", "Three", "Three"]
    assert len({entry.bulk for entry in entries}) == 1
    assert [entry.language for entry in entries] == ["fr", "en", "en", "en"]


def test_bulk_tells_who_got_none(
    diary: Diary, clock: MovingClock, library: LetterLibrary, tmp_path: Path
) -> None:
    band = request("gdpr_objection", profile=replace(PROFILE, is_natural_person=False))
    (result,) = write_many(band, [RECIPIENT], tmp_path, (".txt",), diary, clock, library)
    assert "natural person" in str(result.reason)
    assert diary.entries() == ()


def test_json_csv_and_calendar_hold_the_deadlines(
    diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    to = replace(RECIPIENT, name="=Ärger; Inc, \\ Ünïcode Gesellschaft " + "ü" * 60)
    number = add(diary, clock, library, request("gdpr_objection", recipient=to))
    diary.sent(number, date(2026, 11, 23), "email")
    add(diary, clock, library, request("developer_reservation"))
    entries = diary.entries()

    document = diary_json(entries)["entries"]
    assert isinstance(document, list)
    assert document[0]["status"] == "sent"
    assert document[0]["due"] == "2026-12-23"
    assert document[1]["due"] is None

    rows = list(csv.DictReader(io.StringIO(diary_csv(entries).decode("utf-8-sig"))))
    assert rows[0]["recipient"].startswith("'=")
    assert rows[0]["last_day"] == "2026-12-23"
    assert rows[0]["deadline_kind"] == "statutory"

    calendar = diary_ics(entries, MOMENT)
    lines = calendar.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    unfolded = calendar.replace(b"\r\n ", b"").decode("utf-8")
    assert unfolded.count("BEGIN:VEVENT") == unfolded.count("END:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20261223" in unfolded
    assert "Answer due (by law): =Ärger\\; Inc\\, \\\\ Ünïcode" in unfolded


def test_calendar_is_opened_by_an_independent_reader(
    diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    name = "Ärger; Inc, \\ 日本 " + "ü" * 80
    for kind in ("gdpr_objection", "developer_reservation"):
        made = request(kind, recipient=replace(RECIPIENT, name=name))
        number = add(diary, clock, library, made)
        diary.sent(number, date(2026, 11, 20), "email")
    calendar = icalendar.Calendar.from_ical(diary_ics(diary.entries(), MOMENT))
    events = calendar.walk("VEVENT")
    assert [event.decoded("DTSTART") for event in events] == [
        date(2026, 12, 21),  # the 20th is a Sunday, and the law's period ends on a working day
        date(2026, 12, 20),  # a day that was asked for stays where it is
    ]
    assert [str(event["SUMMARY"]) for event in events] == [
        f"Answer due (by law): {name}",
        f"Answer due (asked for): {name}",
    ]
    assert all(event.errors == [] and len(event.walk("VALARM")) == 1 for event in events)
    assert len({str(event["UID"]) for event in events}) == 2


def test_due_lists_the_soonest_first(
    diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    numbers = []
    for days in (0, 5, 2):
        clock.move_to(date(2026, 11, 23) + timedelta(days=days))
        number = add(diary, clock, library, request("developer_reservation"))
        diary.sent(number, clock.today(), "post")
        numbers.append(number)
    clock.move_to(date(2026, 12, 20))
    assert [e.id for e in diary.due(within_days=7)] == [numbers[0], numbers[2]]
    assert [e.days_left(clock.today()) for e in diary.due(7)] == [3, 5]


def test_records_are_kept_over_a_new_start(
    database: Database, diary: Diary, clock: MovingClock, library: LetterLibrary
) -> None:
    number = add(diary, clock, library, request("developer_reservation", answers=ANSWERS))
    database.close()
    again = Diary(records_database(database.path).open(), clock, library)
    assert again.entry(number).subject == diary.entry(number).subject
