# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a letter comes about, done beside the window. Plain data in, plain data out.

The rooms below are imported inside, in the worker's thread, so that the window is up before them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import UserError
from holdback.gui.jobs import Reporter, Work
from holdback.gui.letters_page.records import (
    Basics,
    Desk,
    Drafted,
    Guidance,
    TypeEntry,
    Wanted,
    WorksRead,
)
from holdback.gui.services import Services
from holdback.rights import Profile, Reading, Verdict
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.letters import (
        Letter,
        LetterRequest,
        Offer,
        Recipient,
        ReservationRecord,
        Step,
    )

MOST_FILES = 5000
"""A schedule longer than this is nobody's letter; reading stops there and says so."""


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
        from holdback.letters import form_pieces, letter_text

        known = _known_recipient(services, wanted)
        request = _request(wanted, wanted.kept or known)
        letter = draft_letter(request, services.clock, desk.library())
        cancel.raise_if_cancelled()
        has_form = letter.recipient is not None and bool(letter.recipient.form)
        pieces = form_pieces(letter) if has_form else ()
        pages = picture_pages(letter, width_px, cancel)
        newer = known if wanted.kept and _place(known) != _place(wanted.kept) else None
        return Drafted(letter, request, pages, letter_text(letter), pieces, newer)

    return work


def _known_recipient(services: Services, wanted: Wanted) -> Recipient | None:
    """Return whom the letter goes to by what is known today.

    A reminder goes where the letter before it belongs.
    """
    from holdback.letters import recipient_from_platform

    if not wanted.platform_id:
        return wanted.own
    kind = wanted.type_id
    if kind == "follow_up":
        kind = wanted.answers.get("first_type") or kind
    platform = services.dossier.get(wanted.platform_id)
    return recipient_from_platform(platform, kind, wanted.profile.country)


def _place(to: Recipient | None) -> tuple[str, ...]:
    """Return what of a recipient stands in a letter; the day it was looked up does not."""
    if to is None:
        return ()
    return to.name, to.entity, to.postal, to.email, to.form, to.quote, to.quote_version


def _request(wanted: Wanted, recipient: Recipient | None) -> LetterRequest:
    from holdback.letters import LetterRequest

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
