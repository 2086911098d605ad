# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Letters page has done beside the window. Plain data in, plain data out.

The rooms below are imported inside, in the worker's thread, so that the window is up before them.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from holdback.errors import Message, UserError
from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.platforms import Platform
from holdback.rights import Profile, Reading, Verdict
from holdback.rights import Work as MusicalWork
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.letters import (
        BulkResult,
        Letter,
        LetterLibrary,
        LetterRequest,
        LetterType,
        Offer,
        Recipient,
        ReservationRecord,
        Step,
    )

MOST_FILES = 5000
"""A schedule longer than this is nobody's letter; reading stops there and says so."""


@dataclass(slots=True)
class Desk:
    """Templates and law, read once, in whichever worker needs them first."""

    _library: LetterLibrary | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def library(self) -> LetterLibrary:
        """Return them."""
        from holdback.letters import LetterLibrary

        with self._lock:
            if self._library is None:
                self._library = LetterLibrary.load()
            return self._library


@dataclass(frozen=True, slots=True)
class TypeEntry:
    """A letter type with the languages and jurisdictions (id, name) it exists for."""

    type: LetterType
    languages: tuple[str, ...]
    jurisdictions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Basics:
    """What the form offers."""

    platforms: tuple[Platform, ...]
    types: tuple[TypeEntry, ...]
    in_catalogue: int


@dataclass(frozen=True, slots=True)
class WorksRead:
    """The works found in files, the files they are in, and what could not be read."""

    works: tuple[MusicalWork, ...]
    paths: tuple[Path, ...]
    unreadable: tuple[Message, ...] = ()
    was_cut: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """Everything the form says. ``platform_id`` empty: ``own`` is the recipient."""

    type_id: str
    platform_id: str
    own: Recipient | None
    profile: Profile
    works: tuple[MusicalWork, ...]
    language: str = ""
    jurisdiction: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    own_wording: tuple[str, ...] = ()
    reference: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Guidance:
    """The answers to the guided path's questions; platforms by their ids."""

    platforms: tuple[str, ...] = ()
    has_website: bool = False
    voice_or_image_online: bool = False
    found_evidence: bool = False
    found_copies: bool = False


@dataclass(frozen=True, slots=True)
class Reopened:
    """A letter of the diary to be opened again: a draft of that number, or one that follows."""

    request: LetterRequest
    draft: int | None = None
    follows: int | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A letter that was written to a file, its number in the diary, the lists beside it."""

    path: Path
    number: int
    tables: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafted:
    """A letter and its pictures, page by page, as it will print; gaps are marked in them.

    ``pieces`` are for the recipient's form; there are none where no form is known.
    """

    letter: Letter
    request: LetterRequest
    pages: tuple[QImage, ...]
    pieces: tuple[str, ...] = ()


def basics(services: Services, desk: Desk, language: str) -> Work:
    """Read what can be chosen; names in ``language`` where the law data has them."""

    def work(progress: Reporter, cancel: CancelToken) -> Basics:
        from holdback.letters import letter_types

        library = desk.library()
        types = tuple(
            TypeEntry(
                entry,
                library.languages_of(entry),
                tuple(
                    (one, library.law.get(one).name(language))
                    for one in library.jurisdictions_of(entry)
                ),
            )
            for entry in letter_types()
        )
        total = services.catalogue.counts().total
        return Basics(services.dossier.platforms, types, total)

    return work


def offers(profile: Profile) -> tuple[Offer, ...]:
    """Say which types this sender may write; cheap enough for the GUI thread."""
    from holdback.letters import offered

    return offered(profile)


def file_stem(letter: Letter) -> str:
    """Return a file name for a letter, without an ending."""
    from holdback.letters import file_stem as stem

    return stem(letter)


def my_platforms(services: Services) -> Work:
    """Return the ids of the user's own platforms."""

    def work(progress: Reporter, cancel: CancelToken) -> frozenset[str]:
        from holdback.terms.store import TermsStore

        return TermsStore(services.records).watched()

    return work


def steps(services: Services, profile: Profile, guidance: Guidance) -> Work:
    """Return the steps that make sense, in order."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Step, ...]:
        from holdback.letters import Situation, recommended_steps

        counts = services.catalogue.counts().verdicts
        open_ones = sum(counts.get(verdict, 0) for verdict in (Verdict.NONE, Verdict.PARTLY))
        situation = Situation(
            platforms=tuple(services.dossier.get(one) for one in guidance.platforms),
            unprotected=open_ones,
            has_website=guidance.has_website or bool(profile.website),
            voice_or_image_online=guidance.voice_or_image_online,
            found_evidence=guidance.found_evidence,
            found_copies=guidance.found_copies,
        )
        return recommended_steps(profile, situation)

    return work


def read_works(services: Services, paths: Sequence[Path], profile: Profile) -> Work:
    """Read the schedule of works from files and folders."""

    def work(progress: Reporter, cancel: CancelToken) -> WorksRead:
        from holdback import formats
        from holdback.letters import works_from_tracks
        from holdback.protect import find_files

        found = find_files(paths)
        readings, unreadable = [], []
        for number, path in enumerate(found[:MOST_FILES]):
            cancel.raise_if_cancelled()
            progress(number, len(found), path.name)
            try:
                readings.append(formats.read(path))
            except UserError as error:
                unreadable.append(error.message)
        return WorksRead(
            works_from_tracks(readings, profile, _reserved_since(services, readings)),
            tuple(paths),
            tuple(unreadable),
            len(found) > MOST_FILES,
        )

    return work


def _reserved_since(
    services: Services, readings: Sequence[Reading]
) -> dict[Path, ReservationRecord]:
    """Return, for each file that carries a reservation of ours, since when, and its digest."""
    from holdback.letters import ReservationRecord

    found = services.protector.reservations(reading.path for reading in readings)
    return {path: ReservationRecord(one.since, one.digest) for path, one in found.items()}


def catalogue_paths(services: Services) -> Work:
    """Return the files of the whole catalogue."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Path, ...]:
        ids = services.catalogue.ids()[: MOST_FILES + 1]
        return tuple(row.path for row in services.catalogue.rows(ids))

    return work


def draft(services: Services, desk: Desk, wanted: Wanted, width_px: int) -> Work:
    """Draft the letter and picture its pages ``width_px`` wide."""

    def work(progress: Reporter, cancel: CancelToken) -> Drafted:
        from holdback.gui.letters_page.pictures import picture_pages
        from holdback.letters import draft as draft_letter
        from holdback.letters import form_pieces

        request = _request(services, wanted)
        letter = draft_letter(request, services.clock, desk.library())
        cancel.raise_if_cancelled()
        has_form = letter.recipient is not None and bool(letter.recipient.form)
        pieces = form_pieces(letter) if has_form else ()
        return Drafted(letter, request, picture_pages(letter, width_px, cancel), pieces)

    return work


def _request(services: Services, wanted: Wanted) -> LetterRequest:
    from holdback.letters import LetterRequest, recipient_from_platform

    recipient = wanted.own
    if wanted.platform_id:
        platform = services.dossier.get(wanted.platform_id)
        recipient = recipient_from_platform(platform, wanted.type_id, wanted.profile.country)
    return LetterRequest(
        type=wanted.type_id,
        recipient=recipient,
        profile=wanted.profile,
        works=wanted.works,
        language=wanted.language,
        jurisdiction=wanted.jurisdiction,
        answers=dict(wanted.answers),
        own_wording=wanted.own_wording,
        reference=wanted.reference,
        place=wanted.place,
    )


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

    ``number`` is the letter's number if the diary has it already as a draft. ``schedules``
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
        if number is None:
            noted = diary.add(drafted.letter, drafted.request, (written, *tables), follows=follows)
        else:
            diary.redraft(number, drafted.letter, drafted.request)
            for file in (written, *tables):
                diary.exported(number, file)
            noted = number
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
        noted = number
        if noted is None:
            noted = diary.add(drafted.letter, drafted.request, follows=follows)
        else:
            diary.redraft(noted, drafted.letter, drafted.request)
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
