# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The essence of a file, and everything else in it that a write must leave alone."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from holdback.formats.handler import Item, Range
from holdback.formats.identify import identify_source
from holdback.formats.registry import handler_of
from holdback.formats.source import CHUNK, FileSource, opened
from holdback.formats.witness import items_of
from holdback.rights import FieldChange


def essence_ranges(path: Path, format: str | None = None) -> tuple[Range, ...]:
    """Return where the encoded audio lies: ``(offset, length)``, in file order.

    Raises:
        FileMissing, UnreadableFile, UnsupportedFormat: as for reading.
    """
    with opened(path) as source:
        return essence_ranges_in(source.handle, path.name, format)


def essence_ranges_in(file: BinaryIO, name: str, format: str | None = None) -> tuple[Range, ...]:
    """Return the same for an open file.

    Raises:
        UnreadableFile, UnsupportedFormat: as for reading.
    """
    source = FileSource(file, name)
    known = format or identify_source(source, name)
    return handler_of(known).essence(source, known)


def essence_digest(path: Path, format: str | None = None) -> str:
    """Return the SHA-256, in hexadecimal, of the encoded audio without any tag.

    Raises:
        FileMissing, UnreadableFile, UnsupportedFormat: as for reading.
    """
    digest = hashlib.sha256()
    with opened(path) as source:
        known = format or identify_source(source, path.name)
        for offset, length in handler_of(known).essence(source, known):
            for start in range(offset, offset + length, CHUNK):
                digest.update(source.at(start, min(CHUNK, offset + length - start)))
    return digest.hexdigest()


def inventory(path: Path, format: str | None = None) -> tuple[Item, ...]:
    """Return everything in a file, essence and padding apart, that must survive a write.

    Found by code that shares nothing with the writers (``witness``).

    Raises:
        FileMissing, UnreadableFile, UnsupportedFormat: as for reading.
    """
    with opened(path) as source:
        known = format or identify_source(source, path.name)
        return items_of(source, known)


def lost(
    before: Iterable[Item], after: Iterable[Item], changes: Iterable[FieldChange]
) -> tuple[Item, ...]:
    """Return the items of ``before`` that are missing from ``after`` and were not to change."""
    announced = {change.carrier for change in changes}
    remaining = Counter((item.carrier, item.value) for item in after)
    missing = []
    for item in before:
        if remaining[item.carrier, item.value]:
            remaining[item.carrier, item.value] -= 1
        elif item.carrier not in announced:
            missing.append(item)
    return tuple(missing)
