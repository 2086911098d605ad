# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of the catalogue's table: the states stand second and third, always in view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from holdback.gui import text
from holdback.gui.text import Status
from holdback.rights import Seal

if TYPE_CHECKING:
    from holdback.catalogue import TrackRow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        key: what the layout remembers it by, and the catalogue sorts it by.
        name: its header in the language of the window.
        width: in pixels at 100 %, before the user changes it.
        words: what stands in the cell, and what a screen reader says.
        status: the state it shows as icon, word and tone, if it shows one.
        is_shown: whether it is there before the user chooses.
    """

    key: str
    name: Callable[[], str]
    width: int
    words: Callable[[TrackRow], str]
    status: Callable[[TrackRow], Status | None] | None = None
    is_shown: bool = True


def duration_words(seconds: float | None) -> str:
    """Return ``3:07`` or ``1:02:05``; nothing if the length is not known."""
    if seconds is None:
        return ""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _seal(row: TrackRow) -> Status | None:
    return None if row.seal is Seal.NONE else text.seal(row.seal)


def _seal_words(row: TrackRow) -> str:
    return text.seal(row.seal).word


COLUMNS: tuple[Column, ...] = (
    Column("title", lambda: translate("Columns", "Title"), 144, lambda r: r.title or r.name),
    Column(
        "verdict",
        lambda: translate("Columns", "Reservation"),
        128,
        lambda r: text.verdict(r.verdict).word,
        lambda r: text.verdict(r.verdict),
    ),
    Column("seal", lambda: translate("Columns", "Seal"), 84, _seal_words, _seal),
    Column("artist", lambda: translate("Columns", "Artist"), 108, lambda r: r.artist),
    Column("album", lambda: translate("Columns", "Album"), 96, lambda r: r.album),
    Column("isrc", lambda: translate("Columns", "ISRC"), 112, lambda r: r.isrc),
    Column("format", lambda: translate("Columns", "Format"), 68, lambda r: r.format.upper()),
    Column(
        "duration",
        lambda: translate("Columns", "Length"),
        64,
        lambda r: duration_words(r.duration_s),
    ),
    Column("path", lambda: translate("Columns", "Folder"), 240, lambda r: r.folder),
    Column("label", lambda: translate("Columns", "Label"), 120, lambda r: r.label, is_shown=False),
    Column("date", lambda: translate("Columns", "Date"), 90, lambda r: r.date, is_shown=False),
    Column(
        "notice",
        lambda: translate("Columns", "Copyright notice"),
        260,
        lambda r: r.notice,
        is_shown=False,
    ),
    Column(
        "name", lambda: translate("Columns", "File name"), 180, lambda r: r.name, is_shown=False
    ),
)
INDEX_OF = {column.key: number for number, column in enumerate(COLUMNS)}
