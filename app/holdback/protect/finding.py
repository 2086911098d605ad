# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files the paths mean that somebody named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from holdback import formats
from holdback.protect.entries import TEMPORARY_PREFIX


@dataclass(frozen=True, slots=True)
class Found:
    """A path to plan; ``roots`` are the folders it was found in, none if it was named itself."""

    path: Path
    roots: tuple[Path, ...] = ()


def find_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the audio files that ``paths`` (files, and folders with all below) name.

    A path named explicitly is always in the answer, so that it can be refused in words; inside
    folders only files with an extension of a known format count, and links to folders are not
    followed.
    """
    return tuple(found.path for found in found_in(paths))


def found_in(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield every file once; see :func:`find_files`."""
    roots = tuple(path.resolve() for path in paths if path.is_dir())
    seen: set[Path] = set()
    for path in paths:
        whole = path.absolute()
        below = _below(whole) if whole.is_dir() else (whole,)
        for one in below:
            if one not in seen:
                seen.add(one)
                yield Found(one, roots if one is not whole else ())


def _below(folder: Path) -> Iterator[Path]:
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            with os.scandir(current) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError:
            yield current  # named, and refused in words when it is looked at
            continue
        folders = []
        for entry in entries:
            path = Path(entry.path)
            if entry.is_dir(follow_symlinks=False):
                folders.append(path)
            elif _looks_like_audio(entry.name):
                yield path
        waiting += reversed(folders)


def _looks_like_audio(name: str) -> bool:
    if name.startswith(TEMPORARY_PREFIX):
        return False
    return os.path.splitext(name)[1].lower() in _EXTENSIONS  # noqa: PTH122 - names, not paths


_EXTENSIONS = frozenset(
    extension if extension.startswith(".") else f".{extension}" for extension in formats.EXTENSIONS
)
