# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a letter, done beside the window: files, diary, text for other programs.

The letters room is imported inside, in the worker's thread, so that the window is up before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.gui.jobs import Reporter, Work
from holdback.gui.letters_page.records import Desk, Drafted, Written
from holdback.gui.services import Services
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.letters import BulkResult, Letter, LetterRequest


def write(
    services: Services,
    desk: Desk,
    drafted: Drafted,
    path: Path,
    number: int | None,
    follows: int | None,
    schedules: tuple[str, ...] = (),
) -> Work:
    """Write the letter to a file, told by its ending, and note it down in the diary.

    ``number`` is the letter's number if the diary has it already. ``schedules``
    (``.csv``, ``.xlsx``) are the kinds of table the list of works is written to beside it.
    """

    def work(progress: Reporter, cancel: CancelToken) -> Written:
        from holdback.gui.letters_page.pictures import timers_allowed
        from holdback.letters import Diary, write_letter

        # The tables first: if the folder refuses them, no letter is there that nobody noted.
        kinds = schedules if drafted.letter.works else ()
        tables = tuple(write_letter(drafted.letter, _beside(path, kind)) for kind in kinds)
        with timers_allowed():
            written = write_letter(drafted.letter, path)
        diary = Diary(services.records, services.clock, desk.library())
        noted = diary.keep(
            drafted.letter, drafted.request, (written, *tables), number=number, follows=follows
        )
        return Written(written, noted, tables)

    return work


def _beside(letter: Path, suffix: str) -> Path:
    """Return a name for the list of works beside its letter, under which nothing lies yet."""
    number, path = 1, letter.with_name(f"{letter.stem}-works{suffix}")
    while path.exists():
        number += 1
        path = letter.with_name(f"{letter.stem}-works-{number}{suffix}")
    return path


def sent_by_form(
    services: Services, desk: Desk, drafted: Drafted, number: int | None, follows: int | None
) -> Work:
    """Note down that the user sent the letter today through the recipient's form."""

    def work(progress: Reporter, cancel: CancelToken) -> int:
        from holdback.letters import Diary

        diary = Diary(services.records, services.clock, desk.library())
        noted = diary.keep(drafted.letter, drafted.request, number=number, follows=follows)
        diary.sent(noted, services.clock.today(), "form")
        return noted

    return work


def write_bulk(
    services: Services,
    desk: Desk,
    request: LetterRequest,
    platform_ids: Sequence[str],
    folder: Path,
    suffixes: Sequence[str],
) -> Work:
    """Write the same letter to each of these services, and note each down in the diary."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[BulkResult, ...]:
        from holdback.gui.letters_page.pictures import timers_allowed
        from holdback.letters import Diary, recipient_from_platform, write_many

        library = desk.library()
        country = request.profile.country
        recipients = [
            recipient_from_platform(services.dossier.get(one), request.type, country)
            for one in platform_ids
        ]
        diary = Diary(services.records, services.clock, library)
        with timers_allowed():
            return write_many(
                request,
                recipients,
                folder,
                suffixes,
                diary,
                services.clock,
                library,
                progress,
                cancel,
            )

    return work


def confirmed(services: Services, desk: Desk, drafted: Drafted, width_px: int) -> Work:
    """Draft the letter as it reads once the user confirmed it, to be read before they do.

    A statement under penalty of perjury stands in it only then; before, it is a gap.
    """

    def work(progress: Reporter, cancel: CancelToken) -> Drafted:
        from holdback.gui.letters_page.pictures import picture_pages
        from holdback.letters import draft, form_pieces, letter_text

        answers = {**drafted.request.answers, "confirmed": "yes"}
        request = replace(drafted.request, answers=answers)
        letter = draft(request, services.clock, desk.library())
        return replace(
            drafted,
            letter=letter,
            request=request,
            pages=picture_pages(letter, width_px, cancel),
            words=letter_text(letter),
            pieces=form_pieces(letter) if drafted.pieces else (),
        )

    return work


def plain_text(letter: Letter) -> Work:
    """Return the letter as text."""

    def work(progress: Reporter, cancel: CancelToken) -> str:
        from holdback.letters import letter_text

        return letter_text(letter)

    return work


def mail_address(letter: Letter) -> Work:
    """Return a ``mailto:`` address that holds the letter; None if it would be too long."""

    def work(progress: Reporter, cancel: CancelToken) -> str | None:
        from holdback.letters import mailto

        return mailto(letter)

    return work
