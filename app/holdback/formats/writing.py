# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a declaration: the edits it needs, what they change, and performing them on a copy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from holdback.formats import sidecar, statements, xmp
from holdback.formats.handler import Rewrite
from holdback.formats.identify import identify_source
from holdback.formats.reading import read_source
from holdback.formats.registry import handler_of
from holdback.formats.source import SplicedSource, opened, opened_for_writing, perform
from holdback.rights import Declaration, Field, FieldChange, TagValue


def rewrite(path: Path, declaration: Declaration, *, format: str | None = None) -> Rewrite:
    """Return the edits that make a file say ``declaration``; the file is only read.

    :func:`~holdback.formats.source.pieces` turns them into the new file in one pass.

    Raises:
        FileMissing, UnreadableFile, UnsupportedFormat: as for reading.
        WriteRefused: a safe edit is not possible; the message says why and what can be done.
    """
    with opened(path) as source:
        known = format or identify_source(source, path.name)
        return handler_of(known).rewrite(source, known, declaration)


def apply(path: Path, declaration: Declaration, *, format: str) -> tuple[str, ...]:
    """Make the file at ``path`` say ``declaration``, in place, and return the carriers.

    Only for a temporary copy. A file that says it all already is not touched.

    Raises:
        FileMissing, UnreadableFile, WriteRefused: as :func:`rewrite`; nothing was written.
        OSError: the disk failed in the middle; the copy is worthless.
    """
    wanted = rewrite(path, declaration, format=format)
    if wanted.splices:
        with opened_for_writing(path) as handle:
            perform(handle, wanted.splices)
    return wanted.carriers


def plan(
    path: Path, declaration: Declaration, *, format: str | None = None
) -> tuple[FieldChange, ...]:
    """Return every value that writing ``declaration`` would change; nothing is written.

    The file as it would be is read with the same reader as the file as it is, so the preview
    shows what will be true, not what is intended. An empty plan: the file says it all already.

    Raises:
        FileMissing, UnreadableFile, UnsupportedFormat, WriteRefused: as :func:`rewrite`.
    """
    with opened(path) as source:
        known = format or identify_source(source, path.name)
        wanted = handler_of(known).rewrite(source, known, declaration)
        before = read_source(source, path, known)
        after = read_source(SplicedSource(source, wanted.splices), path, known)
    return _changes(before.tags, after.tags)


def plan_sidecar(path: Path, declaration: Declaration) -> tuple[FieldChange, ...]:
    """Return every value that writing the sidecar of the track ``path`` would change.

    Raises:
        UnreadableFile: the sidecar that exists cannot be read.
        WriteRefused: it cannot be understood, so it must not be replaced.
    """
    beside = sidecar.sidecar_path(path)
    existing = sidecar.load(beside) if sidecar.is_there(beside) else None
    new = sidecar.sidecar_bytes(existing, declaration)
    prefix = f"sidecar:{beside.name}"
    old = () if existing is None else statements.xmp_tags(xmp.properties_of(existing), prefix)
    return _changes(old, statements.xmp_tags(xmp.properties_of(new), prefix))


def _changes(before: Iterable[TagValue], after: Iterable[TagValue]) -> tuple[FieldChange, ...]:
    old, new = _by_carrier(before), _by_carrier(after)
    changes = []
    for carrier in dict.fromkeys((*old, *new)):
        was, becomes = old.get(carrier), new.get(carrier)
        if was != becomes:
            field = (becomes or was or ([], None))[1]
            changes.append(FieldChange(carrier, _joined(was), _joined(becomes), field))
    return tuple(changes)


def _by_carrier(tags: Iterable[TagValue]) -> dict[str, tuple[list[str], Field | None]]:
    found: dict[str, tuple[list[str], Field | None]] = {}
    for tag in tags:
        found.setdefault(tag.carrier, ([], tag.field))[0].append(tag.value)
    return found


def _joined(entry: tuple[Sequence[str], Field | None] | None) -> str | None:
    return None if entry is None else "\n".join(entry[0])
