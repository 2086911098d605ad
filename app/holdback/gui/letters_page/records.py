# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Letters page and its workers hand each other: plain data."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from holdback.errors import Message
from holdback.platforms import Platform
from holdback.rights import Profile, Work

if TYPE_CHECKING:
    from holdback.letters import Letter, LetterLibrary, LetterRequest, LetterType, Recipient


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

    works: tuple[Work, ...]
    paths: tuple[Path, ...]
    unreadable: tuple[Message, ...] = ()
    was_cut: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """Everything the form says. ``platform_id`` empty: ``own`` is the recipient.

    ``kept`` is the service as the opened letter of the diary has it; None: as the dossier has it.
    """

    type_id: str
    platform_id: str
    own: Recipient | None
    profile: Profile
    works: tuple[Work, ...]
    language: str = ""
    jurisdiction: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    own_wording: tuple[str, ...] = ()
    reference: str = ""
    place: str = ""
    kept: Recipient | None = None


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
    """A letter of the diary to be opened again: a draft of that number, or one that follows.

    ``dated`` is the day on it; None where that day says nothing about the one that comes.
    """

    request: LetterRequest
    draft: int | None = None
    follows: int | None = None
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A letter that was written to a file, its number in the diary, the lists beside it."""

    path: Path
    number: int
    tables: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafted:
    """A letter and its pictures, page by page, as it will print; gaps and answers are marked.

    Attributes:
        words: the whole letter as text, for screen readers.
        pieces: for the recipient's form; there are none where no form is known.
        newer: the recipient as the dossier has it by now, where an opened letter has it otherwise.
    """

    letter: Letter
    request: LetterRequest
    pages: tuple[QImage, ...]
    words: str
    pieces: tuple[str, ...] = ()
    newer: Recipient | None = None
