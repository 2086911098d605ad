# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether this installation is whole: the same checks for ``holdback doctor`` and the window."""

from __future__ import annotations

import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import metadata

from holdback import __version__
from holdback.errors import HoldbackError, Message, UserError, say
from holdback.support.secrets import SecretStore

_LIBRARIES = (
    "PySide6-Essentials",
    "mutagen",
    "httpx",
    "keyring",
    "lxml",
    "Jinja2",
    "c2pa-python",
    "cryptography",
)
_OPTIONAL = ("iscc-core",)  # ISCC codes in signed lists, together with fpcalc
_READERS = ("exiftool", "ffprobe", "mediainfo", "fpcalc")

Question = tuple[Message, Callable[[], Message]]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: ``is_sound`` is None where it is only information."""

    name: Message
    is_sound: bool | None
    detail: Message


def look_over(questions: Iterable[Question]) -> tuple[Check, ...]:
    """Check the program, what it stands on, and then ``questions``, in order.

    A question answers with what is sound, or raises a :class:`HoldbackError` that says what is
    not. Slow (the keyring may be locked, databases are checked): not for the GUI thread.
    """
    return (
        Check(_plain("Holdback"), None, _plain(__version__)),
        Check(_plain("Python"), sys.version_info >= (3, 11), _plain(platform.python_version())),
        Check(say("System"), None, _plain(platform.platform())),
        *(_library(name) for name in _LIBRARIES),
        *(_optional(name) for name in _OPTIONAL),
        *(_reader(name) for name in _READERS),
        _search(),
        _keyring(),
        *(_asked(name, question) for name, question in questions),
    )


def _plain(words: str) -> Message:
    return Message("{words}", (("words", words),))  # nothing in it is to be translated


def _asked(name: Message, question: Callable[[], Message]) -> Check:
    try:
        return Check(name, True, question())
    except UserError as error:
        return Check(name, False, error.message)
    except HoldbackError as error:
        return Check(name, False, _plain(str(error)))


def _library(name: str) -> Check:
    try:
        return Check(_plain(name), True, _plain(metadata.version(name)))
    except metadata.PackageNotFoundError:
        told = say("This part is missing. Nothing was changed; install Holdback again.")
        return Check(_plain(name), False, told)


def _optional(name: str) -> Check:
    try:
        return Check(_plain(name), None, _plain(metadata.version(name)))
    except metadata.PackageNotFoundError:
        return Check(_plain(name), None, say("not there; Holdback does not need it"))


def _reader(name: str) -> Check:
    found = shutil.which(name)
    return Check(
        _plain(name), None, _plain(found) if found else say("not there; Holdback does not need it")
    )


def _search() -> Check:
    options = {
        row[0] for row in sqlite3.connect(":memory:").execute("PRAGMA compile_options").fetchall()
    }
    version = sqlite3.sqlite_version
    if "ENABLE_FTS5" in options:
        return Check(_plain("SQLite"), None, say("{version}, FTS5 yes", version=version))
    return Check(_plain("SQLite"), None, say("{version}, FTS5 no", version=version))


def _keyring() -> Check:
    # Without a safe keyring Holdback keeps no secrets; everything else works, so it is no problem.
    status = SecretStore().status()
    return Check(say("Keyring"), True if status.is_usable else None, status.message)


def places(
    root: Callable[[], object],
    records: Callable[[], object],
    index: Callable[[], object],
    entries: Callable[[], int],
) -> tuple[Question, ...]:
    """Return the questions about what Holdback keeps: each callable opens and checks a place."""

    def sound(opened: Callable[[], object]) -> Callable[[], Message]:
        return lambda: say("sound, {place}", place=opened())

    return (
        (say("Data folder"), lambda: _plain(str(root()))),
        (say("Records"), sound(records)),
        (say("Index"), sound(index)),
        (say("Platforms"), lambda: say("{number} entries", number=entries())),
    )
