# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a row of the diary is: what happened to a letter, and where it stands on a day."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from holdback.letters.deadlines import Deadline, deadline
from holdback.letters.holidays import Holidays
from holdback.letters.library import LetterLibrary
from holdback.letters.types import DeadlineKind, letter_type

CHANNELS = ("post", "registered_post", "email", "form", "fax", "in_person", "other")


class EventKind(StrEnum):
    """What can happen to a letter."""

    DRAFTED = "drafted"
    EXPORTED = "exported"
    SENT = "sent"
    RECEIVED = "received"
    EXTENDED = "extended"
    ANSWERED = "answered"
    CLOSED = "closed"


class Status(StrEnum):
    """Where a letter stands today."""

    DRAFTED = "drafted"
    SENT = "sent"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a letter.

    Attributes:
        kind: what.
        on: the day it happened, as the user says.
        at: the moment it was noted down, ISO 8601 in UTC.
        channel: how it was sent, out of :data:`CHANNELS`.
        detail: the user's words: summary of an answer, tracking number.
        file: proof or exported file, if there is one.
        file_sha256: its digest when it was noted down.
    """

    kind: EventKind
    on: date
    at: str
    channel: str = ""
    detail: str = ""
    file: Path | None = None
    file_sha256: str = ""


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """One letter and what became of it.

    Attributes:
        id: its number in the diary.
        due: the day by plain counting on which an answer is due; None before it was sent or
            where none is asked for.
        last_day: the last day in law, past weekends and holidays; equals ``due`` for courtesy.
        deadline_kind: whether the day follows from law.
        counts_from: the day the period was counted from: receipt where known, else sending.
        follows: the letter it reminds of.
        followed_by: the reminders written since.
        bulk: the same word for letters written in one go; empty for single ones.
        holidays: those by which ``last_day`` was found.
    """

    id: int
    type: str
    recipient_id: str
    recipient_name: str
    language: str
    jurisdiction: str
    subject: str
    reference: str
    dated: date
    status: Status
    due: date | None
    last_day: date | None
    deadline_kind: DeadlineKind
    counts_from: date | None
    events: tuple[Event, ...]
    follows: int | None = None
    followed_by: tuple[int, ...] = ()
    bulk: str = ""
    holidays: Holidays = field(default_factory=Holidays)

    @property
    def is_awaited(self) -> bool:
        """Whether an answer is due on a day, and none came yet."""
        return self.last_day is not None and self.status in (Status.SENT, Status.OVERDUE)

    def last(self, kind: EventKind) -> Event | None:
        """Return the newest event of a kind."""
        return next((event for event in reversed(self.events) if event.kind is kind), None)

    def days_left(self, today: date) -> int | None:
        """Return the days until the last day; negative when it is over; None without one."""
        return (self.last_day - today).days if self.last_day else None


def event_of(row: sqlite3.Row) -> Event:
    """Return a stored event."""
    return Event(
        EventKind(row["kind"]),
        date.fromisoformat(row["on_day"]),
        row["at"],
        row["channel"],
        row["detail"],
        Path(os.fsdecode(row["file"])) if row["file"] else None,
        row["file_sha256"],
    )


def entry_of(
    row: sqlite3.Row,
    events: Sequence[Event],
    followed_by: Sequence[int],
    library: LetterLibrary,
    today: date,
) -> DiaryEntry:
    """Return a stored letter as it stands on ``today``."""
    entry = DiaryEntry(
        id=row["id"],
        type=row["type"],
        recipient_id=row["recipient_id"],
        recipient_name=row["recipient_name"],
        language=row["language"],
        jurisdiction=row["jurisdiction"],
        subject=row["subject"],
        reference=row["reference"],
        dated=date.fromisoformat(row["dated"]),
        status=Status.DRAFTED,
        due=None,
        last_day=None,
        deadline_kind=DeadlineKind.COURTESY,
        counts_from=None,
        events=tuple(events),
        follows=row["follows"],
        followed_by=tuple(followed_by),
        bulk=row["bulk"],
        holidays=library.law.get(row["jurisdiction"]).holidays,
    )
    start = _start(entry)
    period = _period(entry, start, library)
    return replace(
        entry,
        due=period.day,
        last_day=period.last_day,
        deadline_kind=period.kind,
        counts_from=start,
        status=_status(entry, period, today),
    )


def _start(entry: DiaryEntry) -> date | None:
    """Return the day the period counts from: receipt, or sending until that is known."""
    begun = entry.last(EventKind.RECEIVED) or entry.last(EventKind.SENT)
    return begun.on if begun else None


def _period(entry: DiaryEntry, start: date | None, library: LetterLibrary) -> Deadline:
    kind, law = letter_type(entry.type), library.law.get(entry.jurisdiction)
    if start is None:
        return Deadline(None, None, deadline(kind, law, entry.dated).kind)
    return deadline(kind, law, start, extended=entry.last(EventKind.EXTENDED) is not None)


def _status(entry: DiaryEntry, period: Deadline, today: date) -> Status:
    if entry.last(EventKind.CLOSED):
        return Status.CLOSED
    if entry.last(EventKind.ANSWERED):
        return Status.ANSWERED
    if not entry.last(EventKind.SENT):
        return Status.DRAFTED
    is_over = period.last_day is not None and today > period.last_day
    return Status.OVERDUE if is_over else Status.SENT
