# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the diary page has done beside the window. Plain data in, plain data out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import NoPermission
from holdback.gui.diary_page.words import SOON_DAYS
from holdback.gui.jobs import Reporter, Work
from holdback.gui.letters_page.records import Desk
from holdback.gui.services import Services
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.letters import Diary, DiaryEntry, LetterRequest, LetterType


@dataclass(frozen=True, slots=True)
class Loaded:
    """The diary as it stands today."""

    entries: tuple[DiaryEntry, ...]
    types: dict[str, LetterType]
    today: date


@dataclass(frozen=True, slots=True)
class Happening:
    """Something to note down about a letter."""

    letter: int
    kind: str
    on: date
    channel: str = ""
    detail: str = ""
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """How many answers are overdue, and how many are due within a week, today included."""

    overdue: int
    soon: int
    today: date


def diary_of(services: Services, desk: Desk) -> Diary:
    """Return the diary. For workers."""
    from holdback.letters import Diary

    return Diary(services.records, services.clock, desk.library())


def load(services: Services, desk: Desk) -> Work:
    """Read all letters, the newest first."""

    def work(progress: Reporter, cancel: CancelToken) -> Loaded:
        from holdback.letters import letter_types

        entries = tuple(reversed(diary_of(services, desk).entries()))
        types = {entry.id: entry for entry in letter_types()}
        return Loaded(entries, types, services.clock.today())

    return work


def due(services: Services, desk: Desk) -> Work:
    """Count the answers that are due."""

    def work(progress: Reporter, cancel: CancelToken) -> Due:
        today = services.clock.today()
        waiting = diary_of(services, desk).due(SOON_DAYS)
        overdue = sum(one.last_day is not None and one.last_day < today for one in waiting)
        return Due(overdue, len(waiting) - overdue, today)

    return work


def note(services: Services, desk: Desk, happened: Happening) -> Work:
    """Note down what happened to a letter."""

    def work(progress: Reporter, cancel: CancelToken) -> int:
        diary = diary_of(services, desk)
        one = happened
        acts: dict[str, Callable[[], None]] = {
            "sent": lambda: diary.sent(
                one.letter, one.on, one.channel, detail=one.detail, proof=one.file
            ),
            "received": lambda: diary.received(one.letter, one.on, proof=one.file),
            "extended": lambda: diary.extended(one.letter, one.on, one.detail),
            "answered": lambda: diary.answered(one.letter, one.on, one.detail, proof=one.file),
            "closed": lambda: diary.close(one.letter, one.on, one.detail),
        }
        acts[one.kind]()
        return one.letter

    return work


def request_of(services: Services, desk: Desk, letter: int) -> Work:
    """Return what a letter was drafted from."""

    def work(progress: Reporter, cancel: CancelToken) -> LetterRequest:
        return diary_of(services, desk).request(letter)

    return work


def follow_up(services: Services, desk: Desk, letter: int) -> Work:
    """Return a reminder of a letter, filled in."""

    def work(progress: Reporter, cancel: CancelToken) -> LetterRequest:
        return diary_of(services, desk).follow_up(letter)

    return work


def remove(services: Services, desk: Desk, letter: int) -> Work:
    """Remove a draft that was never sent."""

    def work(progress: Reporter, cancel: CancelToken) -> int:
        diary_of(services, desk).remove_draft(letter)
        return letter

    return work


def export(services: Services, desk: Desk, path: Path) -> Work:
    """Write the diary as a table (CSV) or its deadlines as a calendar (ICS)."""

    def work(progress: Reporter, cancel: CancelToken) -> Path:
        from holdback.letters import diary_csv, diary_ics

        entries = diary_of(services, desk).entries()
        is_calendar = path.suffix.lower() == ".ics"
        data = diary_ics(entries, services.clock.now()) if is_calendar else diary_csv(entries)
        try:
            partial = path.with_name(f"{path.name}.partial")
            partial.write_bytes(data)
            partial.replace(path)
        except OSError as error:
            raise NoPermission(
                "{path} cannot be written ({reason}). Choose another place; what was there stays.",
                path=path,
                reason=error.strerror or error,
            ) from error
        return path

    return work
