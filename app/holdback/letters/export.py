# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes letters to files: PDF, DOCX, EML, plain text; the schedule as CSV or XLSX.

Nothing is ever sent from here.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, time
from pathlib import Path

from holdback.errors import NoPermission, UsageError
from holdback.letters.records import Letter
from holdback.letters.schedule import schedule_csv
from holdback.letters.text import letter_text


def moment_of(letter: Letter) -> datetime:
    """Return the moment that stands in a letter's files: noon of its date, in UTC."""
    return datetime.combine(letter.dated, time(12), UTC)


def _pdf(letter: Letter) -> bytes:
    from holdback.letters.pdf import letter_pdf  # Qt is loaded only where a page is set

    return letter_pdf(letter, moment_of(letter))


def _docx(letter: Letter) -> bytes:
    from holdback.letters.documents import letter_docx

    return letter_docx(letter, moment_of(letter))


def _eml(letter: Letter, attachments: Sequence[Path] = ()) -> bytes:
    from holdback.letters.mail import letter_eml

    return letter_eml(letter, moment_of(letter), _pdf(letter), attachments)


def _xlsx(letter: Letter) -> bytes:
    from holdback.letters.spreadsheet import schedule_xlsx

    return schedule_xlsx(letter, moment_of(letter))


def _txt(letter: Letter) -> bytes:
    return letter_text(letter).encode("utf-8")


_WRITERS: Mapping[str, Callable[[Letter], bytes]] = {
    ".pdf": _pdf,
    ".docx": _docx,
    ".eml": _eml,
    ".txt": _txt,
    ".csv": schedule_csv,
    ".xlsx": _xlsx,
}
SUFFIXES = tuple(_WRITERS)


def letter_bytes(letter: Letter, suffix: str, attachments: Sequence[Path] = ()) -> bytes:
    """Return the letter as a file of the kind that ``suffix`` names.

    ``attachments`` are the user's own enclosures; a mail draft carries them.

    Raises:
        UsageError: letters are not written in that kind of file.
    """
    writer = _WRITERS.get(suffix.lower())
    if writer is None:
        raise UsageError(
            "Letters cannot be written as {suffix}. Choose one of {known}. Nothing was written.",
            suffix=suffix or "a file without suffix",
            known=", ".join(SUFFIXES),
        )
    return _eml(letter, attachments) if writer is _eml else writer(letter)


def write_letter(letter: Letter, path: Path, attachments: Sequence[Path] = ()) -> Path:
    """Write the letter to ``path``; the suffix chooses the kind of file. Returns the path.

    The file appears whole or not at all; an existing file is replaced.

    Raises:
        UsageError: the suffix is not one of :data:`SUFFIXES`.
        NoPermission: the folder or file cannot be written.
    """
    data = letter_bytes(letter, path.suffix, attachments)
    temporary = path.with_name(f".holdback-{uuid.uuid4().hex}{path.suffix}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return path


def _refused(path: Path, error: OSError) -> NoPermission:
    return NoPermission(
        "The letter could not be written to {path} ({reason}). An earlier file there is "
        "unchanged. Choose another folder.",
        path=path,
        reason=error.strerror or error,
    )
