# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user decided about folders and albums: whose they are, and what becomes of new files.

Like the other choices it lies in a small file beside the index, which is only a cache.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from holdback.errors import NoPermission
from holdback.support.files import write_whole


class Arriving(StrEnum):
    """What becomes of files that are new in a watched folder."""

    ASK = "ask"  # they wait in the list of arrived files
    PROTECT = "protect"  # they are protected; what needs a decision waits
    IGNORE = "ignore"  # they are only taken into the catalogue


@dataclass(frozen=True, slots=True)
class FolderRule:
    """One decision.

    Attributes:
        folder: it holds for everything below this folder.
        album: if given, only for tracks of this album (below ``folder``).
        profile: key of the profile whose tracks these are; "" for the one in use.
        arriving: what becomes of new files, if the folder is watched.
        is_watched: whether new files are looked for. Off unless the user wants it.
    """

    folder: Path
    album: str = ""
    profile: str = ""
    arriving: Arriving = Arriving.ASK
    is_watched: bool = False

    def holds_for(self, path: Path, album: str) -> bool:
        """Whether it is about this track."""
        if self.album and self.album.casefold() != album.casefold():
            return False
        return path.is_relative_to(self.folder)


@dataclass(frozen=True, slots=True)
class FolderBook:
    """All decisions, and the files that arrived and wait."""

    rules: tuple[FolderRule, ...] = ()
    arrived: tuple[Path, ...] = ()

    def rule_for(self, path: Path, album: str = "") -> FolderRule | None:
        """Return the nearest rule: one about the album, else the deepest folder's."""
        fitting = [rule for rule in self.rules if rule.holds_for(path, album)]
        return max(
            fitting, key=lambda rule: (bool(rule.album), len(rule.folder.parts)), default=None
        )

    def profile_for(self, paths: Iterable[Path], album: str = "") -> str:
        """Return the profile that all of ``paths`` are bound to, "" if they are not one's."""
        keys = set()
        for path in paths:
            rule = self.rule_for(path, album)
            keys.add(rule.profile if rule else "")
            if len(keys) > 1:
                return ""
        return next(iter(keys), "")

    @property
    def watched(self) -> tuple[FolderRule, ...]:
        """The folders to look at, outermost ones only once."""
        found = [rule for rule in self.rules if rule.is_watched]
        return tuple(
            rule
            for rule in found
            if not any(
                rule.folder != one.folder and rule.folder.is_relative_to(one.folder)
                for one in found
            )
        )


_LOCK = threading.Lock()  # one file a program: several stores, in several threads


class FolderStore:
    """Keeps the book in one file, replaced whole at each change. For several threads."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def book(self) -> FolderBook:
        """Return the book; an empty one if nothing (readable) was kept."""
        try:
            return _from_json(json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return FolderBook()

    def change(self, how: Callable[[FolderBook], FolderBook]) -> FolderBook:
        """Replace the book by ``how(book)``. Nothing is written if nothing changes.

        Raises:
            NoPermission: the data folder cannot be written.
        """
        with _LOCK:
            before = self.book()
            after = how(before)
            if after != before:
                self._write(after)
            return after

    def put(self, rule: FolderRule) -> FolderBook:
        """Keep a rule; the one about the same folder and album is replaced."""

        def kept(book: FolderBook) -> FolderBook:
            same = [(r.folder, r.album) == (rule.folder, rule.album) for r in book.rules]
            if not any(same):
                return replace(book, rules=(*book.rules, rule))
            pairs = zip(book.rules, same, strict=True)
            return replace(book, rules=tuple(rule if is_it else one for one, is_it in pairs))

        return self.change(kept)

    def remove(self, rule: FolderRule) -> FolderBook:
        """Forget a rule; files that arrived there stay in the list."""
        return self.change(
            lambda book: replace(book, rules=tuple(one for one in book.rules if one != rule))
        )

    def arrive(self, paths: Iterable[Path]) -> FolderBook:
        """Put files into the list of arrived ones."""
        return self.change(
            lambda book: replace(book, arrived=tuple(dict.fromkeys((*book.arrived, *paths))))
        )

    def settle(self, paths: Iterable[Path]) -> FolderBook:
        """Take files off the list."""
        gone = set(paths)
        return self.change(
            lambda book: replace(book, arrived=tuple(p for p in book.arrived if p not in gone))
        )

    def _write(self, book: FolderBook) -> None:
        try:
            write_whole(self._path, json.dumps(_to_json(book), indent=1))
        except OSError as error:
            raise NoPermission(
                "The choice could not be kept: {path} cannot be written ({reason}). "
                "Check the data folder; nothing else was changed.",
                path=self._path,
                reason=error.strerror or error,
            ) from error


def _to_json(book: FolderBook) -> dict[str, Any]:
    return {
        "rules": [{**asdict(rule), "folder": str(rule.folder)} for rule in book.rules],
        "arrived": [str(path) for path in book.arrived],
    }


def _from_json(data: Any) -> FolderBook:
    return FolderBook(
        rules=tuple(
            FolderRule(
                Path(str(rule["folder"])),
                str(rule["album"]),
                str(rule["profile"]),
                Arriving(rule["arriving"]),
                rule["is_watched"] is True,
            )
            for rule in data["rules"]
        ),
        arrived=tuple(Path(str(path)) for path in data["arrived"]),
    )
