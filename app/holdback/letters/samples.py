# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every letter in every language and law, to be read before one is chosen, or by a lawyer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from holdback.errors import Message, NoPermission, UserError
from holdback.letters.claims import Finding
from holdback.letters.drafting import draft
from holdback.letters.export import write_letter
from holdback.letters.library import LetterLibrary
from holdback.letters.records import Letter, LetterRequest, Recipient
from holdback.letters.types import letter_types
from holdback.support.clock import Clock
from holdback.support.progress import CancelToken, Progress, no_progress


@dataclass(frozen=True, slots=True)
class Sample:
    """One letter of the set, or why there is none.

    Attributes:
        type: the letter type's id.
        language: of the text.
        jurisdiction: whose law it cites.
        letter: None if this sender may not write it.
        files: where it was written.
        findings: claims that it should not make; the claims gate was held against all of it.
        reason: why there is no letter.
    """

    type: str
    language: str
    jurisdiction: str
    letter: Letter | None = None
    files: tuple[Path, ...] = ()
    findings: tuple[Finding, ...] = ()
    reason: Message | None = None


def write_samples(
    request: LetterRequest,
    recipient_of: Callable[[str], Recipient | None],
    folder: Path,
    suffixes: Sequence[str],
    clock: Clock,
    library: LetterLibrary,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> tuple[Sample, ...]:
    """Write the letters of ``request``'s sender: all types, in all languages and jurisdictions.

    ``recipient_of`` returns the addressee of a letter type. A language or jurisdiction that
    ``request`` fixes is kept to. Nothing is noted down in the diary: these are no drafts.

    Raises:
        Cancelled: the user stopped; the files written until then stay.
        NoPermission: the folder cannot be written.
    """
    wanted = tuple(_combinations(request, library))
    found = []
    for number, (kind, language, place) in enumerate(wanted):
        if cancel:
            cancel.raise_if_cancelled()
        progress(number, len(wanted), f"{kind} {language} {place}")
        own = replace(
            request, type=kind, language=language, jurisdiction=place, recipient=recipient_of(kind)
        )
        found.append(_sample(own, folder, suffixes, clock, library))
    progress(len(wanted), len(wanted))
    return tuple(found)


def _combinations(request: LetterRequest, library: LetterLibrary) -> Iterator[tuple[str, str, str]]:
    for entry in letter_types():
        for language in library.languages_of(entry):
            for place in library.jurisdictions_of(entry):
                if request.language in ("", language) and request.jurisdiction in ("", place):
                    yield entry.id, language, place


def _sample(
    request: LetterRequest,
    folder: Path,
    suffixes: Sequence[str],
    clock: Clock,
    library: LetterLibrary,
) -> Sample:
    found = Sample(request.type, request.language, request.jurisdiction)
    stem = f"{request.type}.{request.jurisdiction}.{request.language}"
    try:
        letter = draft(request, clock, library)
        files = tuple(write_letter(letter, folder / f"{stem}{suffix}") for suffix in suffixes)
    except NoPermission:
        raise
    except UserError as error:
        return replace(found, reason=error.message)
    findings = library.gate.check_letter(letter, request)
    return replace(found, letter=letter, files=files, findings=findings)
