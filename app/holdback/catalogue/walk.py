# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists folders: one ``scandir`` a folder, one ``stat`` a file, and nothing is opened.

Symbolic links are followed; a folder that was visited already is not visited again, whatever
name led to it. What cannot be listed is told and does not stop the walk.
"""

# Paths are bytes here: a name need not be text, and a Path costs more than a stat.
# ruff: noqa: PTH116, PTH118

from __future__ import annotations

import errno
import fnmatch
import os
import re
import stat
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from holdback.catalogue.rows import Told
from holdback.catalogue.store import Stamp
from holdback.errors import say

# Folders of file systems, synchronisers and NAS indexers that hold copies or rubbish. Names that
# begin with a dot are left out as well: hidden files, AppleDouble halves (``._song.wav``),
# half-written files.
DEFAULT_EXCLUSIONS = (
    "@eaDir",
    "#recycle",
    "$RECYCLE.BIN",
    "System Volume Information",
    "lost+found",
    "__MACOSX",
)
_SIDECARS = (b".xmp", b".c2pa")
_UNREACHABLE = 1 << 33
_KIND_MASK = 0o170000
_INODE_MASK = (1 << 63) - 1  # SQLite's integers are signed


@dataclass(frozen=True, slots=True)
class Listing:
    """One folder as it is now.

    Attributes:
        path: the folder.
        files: the audio files in it (by their names' endings) with their stamps.
        is_empty: whether nothing at all lies in it.
    """

    path: bytes
    files: dict[bytes, Stamp]
    is_empty: bool = False


@dataclass(slots=True)
class Walk:
    """A walk over some roots; what it met is to be read when it has ended.

    Attributes:
        unlistable: folders that could not be listed: what lies below them is unknown.
        unreadable: the same and broken links, with reasons.
        notes: links in a circle.
    """

    endings: frozenset[bytes]
    exclusions: Sequence[str] = DEFAULT_EXCLUSIONS
    unlistable: set[bytes] = field(default_factory=set)
    unreadable: list[Told] = field(default_factory=list)
    notes: list[Told] = field(default_factory=list)
    _seen: set[tuple[int, int]] = field(default_factory=set)

    def folders(self, root: bytes) -> Iterator[Listing]:
        """Yield ``root`` and every folder below it, each once, parents first."""
        excluded = _matcher(self.exclusions)
        stack = [(root, False)]
        while stack:
            path, is_link = stack.pop()
            try:
                known = os.stat(path)
                if (known.st_dev, known.st_ino) in self._seen:
                    if is_link:
                        self._tell_of_circle(path)
                    continue
                self._seen.add((known.st_dev, known.st_ino))
                listing, below = self._list(path, excluded)
            except OSError as error:
                self.cannot_list(path, error)
                continue
            yield listing
            stack.extend(reversed(below))

    def cannot_list(self, path: bytes, error: OSError) -> None:
        """Note that nothing is known about what lies at and below ``path``."""
        self.unlistable.add(path)
        self.unreadable.append(
            Told(
                Path(os.fsdecode(path)),
                say(
                    "The folder {path} cannot be opened ({reason}). "
                    "What is known of it stays in the catalogue as it was.",
                    path=path.decode("utf-8", "replace"),
                    reason=error.strerror or error,
                ),
            )
        )

    def _list(
        self, path: bytes, excluded: re.Pattern[bytes]
    ) -> tuple[Listing, list[tuple[bytes, bool]]]:
        files: dict[bytes, Stamp] = {}
        sidecars: dict[bytes, int] = {}
        below: list[tuple[bytes, bool]] = []
        endings, is_empty = self.endings, True
        with os.scandir(path) as entries:
            for entry in entries:
                is_empty = False
                name = entry.name
                if name[:1] == b"." or excluded.match(name):
                    continue
                if entry.is_dir():
                    below.append((entry.path, entry.is_symlink()))
                    continue
                ending = name[name.rfind(b".") :].lower()
                if ending in endings:
                    self._add(entry, files)
                elif ending in _SIDECARS:
                    _add_sidecar(entry, sidecars)
        below.sort()
        if sidecars:
            files = {name: _with_sidecars(name, files[name], sidecars) for name in files}
        return Listing(path, files, is_empty), below

    def _add(self, entry: os.DirEntry[bytes], files: dict[bytes, Stamp]) -> None:
        try:
            found = entry.stat()
        except OSError as error:
            self.unreadable.append(
                Told(
                    Path(os.fsdecode(entry.path)),
                    say(
                        "{path} cannot be reached ({reason}): "
                        "it may be a link to something that is gone.",
                        path=entry.path.decode("utf-8", "replace"),
                        reason=error.strerror or error,
                    ),
                )
            )
            return
        if found.st_mode & _KIND_MASK == stat.S_IFREG:
            inode = found.st_ino & _INODE_MASK
            files[entry.name] = Stamp(found.st_size, found.st_mtime_ns, inode)

    def _tell_of_circle(self, path: bytes) -> None:
        self.notes.append(
            Told(
                Path(os.fsdecode(path)),
                say(
                    "{path} is a link to a folder that is scanned already; it was not followed.",
                    path=path.decode("utf-8", "replace"),
                ),
            )
        )


def stamp_of(found: os.stat_result, sidecars: int = 0) -> Stamp:
    """Return what tells whether a file was written to."""
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino & _INODE_MASK, sidecars)


def look_at(path: bytes) -> Stamp:
    """Return the stamp of one file, with the files beside it that speak for it.

    Raises:
        OSError: it cannot be reached, or is no ordinary file.
    """
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "it is not an ordinary file")
    folder, name = os.path.split(path)
    sidecars: dict[bytes, int] = {}
    for stem in {name, name[: name.rfind(b".")] if b"." in name else name}:
        for ending in _SIDECARS:
            try:
                beside = os.stat(os.path.join(folder, stem + ending))
            except OSError:
                continue
            sidecars[stem + ending] = _mark(stem + ending, beside)
    return _with_sidecars(name, stamp_of(found), sidecars)


def _add_sidecar(entry: os.DirEntry[bytes], sidecars: dict[bytes, int]) -> None:
    try:
        sidecars[entry.name] = _mark(entry.name, entry.stat())
    except OSError:
        sidecars[entry.name] = _UNREACHABLE


def _mark(name: bytes, found: os.stat_result) -> int:
    return zlib.crc32(b"%s %d %d" % (name, found.st_size, found.st_mtime_ns)) | 1 << 32


def _with_sidecars(name: bytes, stamp: Stamp, sidecars: dict[bytes, int]) -> Stamp:
    """Add the marks of ``song.wav.xmp`` and ``song.xmp`` to the stamp of ``song.wav``."""
    stem = name[: name.rfind(b".")]
    marks = sum(sidecars.get(base + ending, 0) for base in (name, stem) for ending in _SIDECARS)
    return stamp._replace(sidecars=marks) if marks else stamp


def _matcher(exclusions: Iterable[str]) -> re.Pattern[bytes]:
    """Return a pattern of the names to leave out (``*`` and ``?`` stand for anything)."""
    patterns = "|".join(fnmatch.translate(name) for name in exclusions) or r"(?!)"
    return re.compile(os.fsencode(patterns), re.IGNORECASE)
