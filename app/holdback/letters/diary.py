# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of each letter: drafted, sent, answered; what is due when, by law or by courtesy.

Nothing is sent from here: the user sends, and notes it down. Entries are only ever added to;
a letter that was sent cannot be removed.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from holdback.errors import UnreadableFile, UsageError
from holdback.letters import diary_sql as sql
from holdback.letters.diary_entries import (
    CHANNELS,
    DiaryEntry,
    Event,
    EventKind,
    Status,
    entry_of,
    event_of,
)
from holdback.letters.drafting import draft
from holdback.letters.library import LetterLibrary
from holdback.letters.records import Letter, LetterRequest
from holdback.letters.storage import request_from_json, request_to_json
from holdback.letters.types import DeadlineKind
from holdback.letters.values import clean, clean_line
from holdback.support.clock import Clock, FixedClock
from holdback.support.database import Database


class Diary:
    """The diary in the database of records. Safe to share between threads."""

    def __init__(self, database: Database, clock: Clock, library: LetterLibrary) -> None:
        self._database = database
        self._clock = clock
        self._library = library

    # -- writing ------------------------------------------------------------------------------

    def add(
        self,
        letter: Letter,
        request: LetterRequest,
        files: Sequence[Path] = (),
        *,
        follows: int | None = None,
        bulk: str = "",
    ) -> int:
        """Note down a drafted letter, and the files it was exported to. Returns its number."""
        with self._database.transaction() as connection:
            number = sql.add_letter(connection, (*_columns(letter, request), follows, bulk))
            self._note(number, EventKind.DRAFTED, letter.dated)
            for file in files:
                self._note(number, EventKind.EXPORTED, letter.dated, file=file)
        return number

    def keep(
        self,
        letter: Letter,
        request: LetterRequest,
        files: Sequence[Path] = (),
        *,
        number: int | None = None,
        follows: int | None = None,
    ) -> int:
        """Note down a letter once, however often it is written to files. Returns its number.

        ``number`` is the row it had so far: a draft there is replaced; a letter that was sent
        gets the further copies if not a word changed, and else this one is a letter of its own.
        """
        former = next((e for e in self.entries() if e.id == number), None)
        if former is None:
            return self.add(letter, request, files, follows=follows)
        if former.status is Status.DRAFTED:
            self.redraft(former.id, letter, request)
        elif not self._is_same(former, letter, request):
            return self.add(letter, request, files, follows=former.follows)
        for file in files:
            self.exported(former.id, file)
        return former.id

    def redraft(self, number: int, letter: Letter, request: LetterRequest) -> None:
        """Replace a draft by a newer version.

        Raises:
            UsageError: it was sent already; what was sent stays on record as it was.
        """
        entry = self.entry(number)
        if entry.status is not Status.DRAFTED:
            raise UsageError(
                "Letter {number} was sent and stays on record as it was. Write a reminder, or a "
                "new letter. Nothing was changed.",
                number=number,
            )
        with self._database.transaction() as connection:
            sql.change_letter(connection, (*_columns(letter, request), number))

    def exported(self, number: int, file: Path) -> None:
        """Note down a file that the letter was written to."""
        self.entry(number)
        self._note(number, EventKind.EXPORTED, self._clock.today(), file=file)

    def sent(
        self, number: int, on: date, channel: str, *, detail: str = "", proof: Path | None = None
    ) -> None:
        """Note down that the user sent the letter.

        Raises:
            UsageError: there is no such letter, or no such channel, or the day is yet to come.
            UnreadableFile: the proof cannot be read.
        """
        if channel not in CHANNELS:
            raise UsageError(
                "A letter goes by one of {channels}, not by {channel}. Nothing was noted down.",
                channels=", ".join(CHANNELS),
                channel=channel,
            )
        self._happened(number, EventKind.SENT, on, channel=channel, detail=detail, file=proof)

    def received(self, number: int, on: date, *, proof: Path | None = None) -> None:
        """Note down when the addressee received it: the law's period counts from that day."""
        self._need_sent(number)
        self._happened(number, EventKind.RECEIVED, on, file=proof)

    def extended(self, number: int, on: date, reason: str = "") -> None:
        """Note down that the addressee takes two more months, as GDPR art. 12(3) allows.

        Raises:
            UsageError: the letter has no period in law, or the first month was over already.
        """
        entry = self._need_sent(number)
        if entry.deadline_kind is not DeadlineKind.STATUTORY or entry.last_day is None:
            raise UsageError(
                "Only a data protection request has a period in law that can be extended. "
                "Nothing was noted down."
            )
        if on > entry.last_day:
            raise UsageError(
                "The extension had to be announced by {day}, within the first month. Nothing was "
                "noted down; the answer is overdue.",
                day=entry.last_day.isoformat(),
            )
        self._happened(number, EventKind.EXTENDED, on, detail=reason)

    def answered(
        self, number: int, on: date, summary: str = "", *, proof: Path | None = None
    ) -> None:
        """Note down an answer."""
        self._need_sent(number)
        self._happened(number, EventKind.ANSWERED, on, detail=summary, file=proof)

    def close(self, number: int, on: date, reason: str = "") -> None:
        """Note down that nothing more is to come of it."""
        self._happened(number, EventKind.CLOSED, on, detail=reason)

    def remove_draft(self, number: int) -> None:
        """Remove a letter that was never sent.

        Raises:
            UsageError: it was sent, or a reminder refers to it.
        """
        entry = self.entry(number)
        if entry.last(EventKind.SENT) or entry.followed_by:
            raise UsageError(
                "Letter {number} was sent and stays on record. Close it instead. Nothing was "
                "changed.",
                number=number,
            )
        with self._database.transaction() as connection:
            sql.remove(connection, number)

    # -- reading ------------------------------------------------------------------------------

    def entries(self) -> tuple[DiaryEntry, ...]:
        """Return all letters, oldest first, as they stand today."""
        connection = self._database.connection()
        happened: dict[int, list[Event]] = {}
        for row in sql.events(connection):
            happened.setdefault(row["letter"], []).append(event_of(row))
        rows = sql.letters(connection)
        followers: dict[int, list[int]] = {}
        for row in rows:
            if row["follows"] is not None:
                followers.setdefault(row["follows"], []).append(row["id"])
        today = self._clock.today()
        return tuple(
            entry_of(
                row,
                happened.get(row["id"], ()),
                followers.get(row["id"], ()),
                self._library,
                today,
            )
            for row in rows
        )

    def entry(self, number: int) -> DiaryEntry:
        """Return one letter.

        Raises:
            UsageError: there is none of that number.
        """
        for entry in self.entries():
            if entry.id == number:
                return entry
        raise UsageError(
            "There is no letter {number} in the diary. Nothing was changed.", number=number
        )

    def due(self, within_days: int = 0) -> tuple[DiaryEntry, ...]:
        """Return the letters that are overdue, or due within so many days, soonest first."""
        today = self._clock.today()
        waiting = [
            entry
            for entry in self.entries()
            if entry.status in (Status.SENT, Status.OVERDUE)
            and entry.last_day is not None
            and (entry.last_day - today).days <= within_days
        ]
        return tuple(sorted(waiting, key=lambda entry: (entry.last_day or today, entry.id)))

    def request(self, number: int) -> LetterRequest:
        """Return the request a letter was drafted from, exactly."""
        self.entry(number)
        stored = sql.request(self._database.connection(), number)
        return request_from_json(stored or "{}")

    def letter(self, number: int) -> Letter:
        """Return the letter as it was drafted, with its date."""
        entry = self.entry(number)
        moment = self._clock.now().replace(
            year=entry.dated.year, month=entry.dated.month, day=entry.dated.day
        )
        return draft(self.request(number), FixedClock(moment), self._library)

    def follow_up(self, number: int) -> LetterRequest:
        """Return a reminder (type 9) of a letter, filled in from what the diary knows.

        Raises:
            UsageError: the letter was not sent yet.
        """
        entry = self._need_sent(number)
        first = self.request(number)
        sent, received = entry.last(EventKind.SENT), entry.last(EventKind.RECEIVED)
        if entry.last(EventKind.EXTENDED) is not None:
            received = None  # the one month is no longer the period: nothing is said to be over
        answers = {
            "first_date": entry.dated.isoformat(),
            "first_reference": entry.reference,
            "first_type": entry.type,
            "first_received": received.on.isoformat() if received else "",
            "first_sent": sent.detail if sent else "",
            "reply_summary": "\n".join(
                e.detail for e in entry.events if e.kind is EventKind.ANSWERED and e.detail
            ),
        }
        return replace(
            first,
            type="follow_up",
            works=(),
            language=entry.language,
            jurisdiction=entry.jurisdiction,
            answers={key: value for key, value in answers.items() if value},
            own_wording=(),
        )

    # -- inner --------------------------------------------------------------------------------

    def _is_same(self, entry: DiaryEntry, letter: Letter, request: LetterRequest) -> bool:
        stored = sql.request(self._database.connection(), entry.id)
        return entry.dated == letter.dated and stored == _stored(letter, request)

    def _need_sent(self, number: int) -> DiaryEntry:
        entry = self.entry(number)
        if entry.last(EventKind.SENT) is None:
            raise UsageError(
                "Letter {number} was not noted down as sent yet. Note that first; nothing was "
                "changed.",
                number=number,
            )
        return entry

    def _happened(
        self,
        number: int,
        kind: EventKind,
        on: date,
        *,
        channel: str = "",
        detail: str = "",
        file: Path | None = None,
    ) -> None:
        self.entry(number)
        if on > self._clock.today():
            raise UsageError("{day} is yet to come. Nothing was noted down.", day=on.isoformat())
        self._note(number, kind, on, channel=channel, detail=detail, file=file)

    def _note(
        self,
        number: int,
        kind: EventKind,
        on: date,
        *,
        channel: str = "",
        detail: str = "",
        file: Path | None = None,
    ) -> None:
        digest = _digest(file) if file else ""
        with self._database.transaction() as connection:
            sql.add_event(
                connection,
                (
                    number,
                    kind.value,
                    on.isoformat(),
                    self._clock.now().isoformat(timespec="seconds"),
                    channel,
                    clean(detail),
                    os.fsencode(file.absolute()) if file else b"",
                    digest,
                ),
            )


def _stored(letter: Letter, request: LetterRequest) -> str:
    """Return a request as it is kept: with what drafting chose for it."""
    kept = replace(request, type=letter.type, language=letter.language)
    return request_to_json(
        replace(kept, jurisdiction=letter.jurisdiction, recipient=letter.recipient)
    )


def _columns(letter: Letter, request: LetterRequest) -> tuple[object, ...]:
    recipient = letter.recipient
    return (
        letter.type,
        clean_line(recipient.id) if recipient else "",
        clean_line(recipient.name) if recipient else "",
        letter.language,
        letter.jurisdiction,
        letter.subject,
        letter.reference,
        letter.dated.isoformat(),
        _stored(letter, request),
    )


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as handle:
            return hashlib.file_digest(handle, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableFile(
            "{path} cannot be read ({reason}). Nothing was noted down.",
            path=file,
            reason=error.strerror or error,
        ) from error
