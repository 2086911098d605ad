# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One refusal to many addressees: one letter each, one row in the diary each."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from holdback.errors import Message, NoPermission, UserError, say
from holdback.letters.diary import Diary
from holdback.letters.drafting import draft
from holdback.letters.export import write_letter
from holdback.letters.library import LetterLibrary
from holdback.letters.mail import file_stem
from holdback.letters.records import Letter, LetterRequest, Recipient
from holdback.support.clock import Clock
from holdback.support.progress import CancelToken, Progress, no_progress

_STOPPED = say("You stopped before this letter was written.")


@dataclass(frozen=True, slots=True)
class BulkResult:
    """What came of one addressee.

    Attributes:
        recipient: the addressee.
        letter: the letter, or None if it could not be written.
        files: where it was written.
        entry: its number in the diary; None without a letter.
        reason: why there is none.
        was_stopped: whether the user stopped before it was its turn.
    """

    recipient: Recipient
    letter: Letter | None = None
    files: tuple[Path, ...] = ()
    entry: int | None = None
    reason: Message | None = None
    was_stopped: bool = False


def write_many(
    request: LetterRequest,
    recipients: Sequence[Recipient],
    folder: Path,
    suffixes: Sequence[str],
    diary: Diary,
    clock: Clock,
    library: LetterLibrary,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> tuple[BulkResult, ...]:
    """Draft, write and note down the same letter for each addressee.

    Language and law are chosen per addressee unless ``request`` fixes them. An addressee whose
    letter cannot be written is told with the reason; the others are not held up. When the user
    stops, the letters written until then stay, with their rows, and the rest are told as stopped.

    Raises:
        NoPermission: the folder cannot be written.
    """
    results: list[BulkResult] = []
    bulk = uuid.uuid4().hex
    for number, recipient in enumerate(recipients):
        if cancel and cancel.is_cancelled:
            results += [
                BulkResult(one, reason=_STOPPED, was_stopped=True) for one in recipients[number:]
            ]
            break
        progress(number, len(recipients), recipient.name)
        own = replace(request, recipient=recipient)
        try:
            letter = draft(own, clock, library)
            stem = _free_stem(folder, file_stem(letter), suffixes)
            files = tuple(write_letter(letter, folder / f"{stem}{s}") for s in suffixes)
        except NoPermission:
            raise
        except UserError as error:
            results.append(BulkResult(recipient, reason=error.message))
            continue
        entry = diary.add(letter, own, files, bulk=bulk)
        results.append(BulkResult(recipient, letter, files, entry))
    progress(len(recipients), len(recipients))
    return tuple(results)


def _free_stem(folder: Path, stem: str, suffixes: Sequence[str]) -> str:
    """Return a name under which nothing lies yet: two addressees may share one."""
    number, name = 1, stem
    while any((folder / f"{name}{suffix}").exists() for suffix in suffixes):
        number += 1
        name = f"{stem}_{number}"
    return name
